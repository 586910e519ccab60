import Testing

@Suite("The brute force's requirements, sensitivity and profiles")
struct BruteForceWholeTests {
  private typealias Brute = BruteForce

  /// Three levels of one criterion each, carried by the levels.
  private func levels(_ answers: [Brute.Answer], _ requirement: Brute.Requirement) -> Brute.Case {
    var input = Brute.worked(levels: [1, 1, 1], sheets: [answers], wholeAxis: 0)
    input.requirements[4] = requirement
    return input
  }

  @Test("a requirement that fails stops the position and is named")
  func fails() {
    // Two of three at the top carry it, but the third level has no coördinatie.
    let overall = Brute.outcome(
      of: levels(
        Brute.picks((2, at: 4), (1, at: 0)),
        .position(axis: 0, value: 2, .atLeast, step: 1))
    ).shared.overall
    #expect(overall.position == 3 && overall.certain == 3 && overall.possible == 3)
    #expect(overall.next?.step == 4 && overall.next?.requirement == 4)
    #expect(overall.heldBackBy == [2])
  }

  @Test("one that is undecided stops certain only")
  func undecided() {
    let overall = Brute.outcome(
      of: levels(
        Brute.picks((2, at: 4)) + [.whole(.dontKnow)],
        .position(axis: 0, value: 2, .atLeast, step: 1))
    ).shared.overall
    #expect(overall.position == 4 && overall.certain == 3 && overall.possible == 4)
    #expect(overall.isUncertain && overall.undecidedRequirements == [4])
  }

  @Test("en and of follow Kleene")
  func kleene() {
    let holds = Brute.Requirement.score(criterion: 0, .atLeast, step: 1)
    let fails = Brute.Requirement.score(criterion: 0, .above, step: 4)
    let open = Brute.Requirement.score(criterion: 1, .atLeast, step: 1)
    func truth(_ requirement: Brute.Requirement) -> Brute.Truth {
      Brute.truth(of: requirement, axes: [], scores: [4, nil], core: [])
    }
    #expect(truth(holds) == .holds && truth(fails) == .fails && truth(open) == .undecided)
    #expect(truth(.all([holds, open])) == .undecided && truth(.all([fails, open])) == .fails)
    #expect(truth(.any([holds, open])) == .holds && truth(.any([fails, open])) == .undecided)
  }

  @Test("sensitivity names what hangs on deels and on the drempel")
  func sensitivity() {
    // Of three: units 2 + 1 + 1 = 4, need 4: firm. With deels as nee 2 < 4; with drempel 3/4 the
    // need is 5; with deels as ja or drempel 1/2 it stays firm.
    let input = Brute.worked(levels: [3], sheets: [Brute.cells(yes: 1, partly: 2)], steps: 1)
    let outcome = Brute.outcome(of: input)
    #expect(outcome.shared.overall.position == 1)
    #expect(outcome.sensitivity.map { $0.position } == [0, 1, 1, 0])
    #expect(outcome.sensitivity.map { $0.isWholeChanged } == [true, false, false, true])
  }

  /// By statement; two statements for each option.
  private func profile(_ words: [Brute.Word]) -> Brute.ProfileOutcome {
    Brute.profile(
      of: Brute.ProfileCase(
        options: 2, statements: [0, 0, 1, 1], parties: ["school"],
        raters: [Brute.ProfileRater(party: "school", words: words)]))
  }

  @Test("a profile gives the share per option and the best fit")
  func shares() {
    let clear = profile([.yes, .partly, .no, .partly])
    #expect(clear.options.map { $0.share } == [Brute.Ratio(3, 4), Brute.Ratio(1, 4)])
    #expect(clear.best == [0] && !clear.isProvisional)
    #expect(profile([.yes, .no, .partly, .partly]).best == [0, 1])
  }

  @Test("a profile is provisional while an option that is not covered could still win")
  func provisional() {
    // One of two known is below 2/3. With ja the second comes to 1/2 or to 1.
    let lost = profile([.yes, .yes, .no, .dontKnow])
    #expect(lost.options[1].share == nil && lost.options[1].state == .unknown)
    #expect(lost.best == [0] && !lost.isProvisional)
    #expect(profile([.partly, .no, .no, .dontKnow]).isProvisional)
  }
}
