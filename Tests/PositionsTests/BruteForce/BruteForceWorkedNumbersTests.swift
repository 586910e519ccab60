import Testing

@Suite("The brute force gives the worked numbers of measurement.md")
struct BruteForceWorkedNumbersTests {
  private typealias Brute = BruteForce

  @Test("need for 1 to 18 known, at 2/3")
  func need() {
    let found = (1...18).map { Brute.smallest(atLeast: Brute.Ratio(2, 3), times: 2 * $0) }
    #expect(found == [2, 3, 4, 6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 23, 24])
  }

  @Test("seen for 3, 6 and 18 applicable, at 1/3")
  func seen() {
    let found = [3, 6, 18].map { Brute.smallest(atLeast: Brute.Ratio(1, 3), times: 2 * $0) }
    #expect(found == [2, 4, 12])
  }

  @Test("one step of 18 is firm with 24 half-judgements and only visible with one less known")
  func oneStep() {
    let firm = Brute.worked(
      levels: [18], sheets: [Brute.cells(yes: 11, partly: 2, no: 5)], steps: 1)
    let overall = Brute.outcome(of: firm).shared.overall
    #expect(overall.steps[0].units == 24)
    #expect(overall.steps[0].need == 24)
    #expect(overall.steps[0].state == .firm)
    #expect(overall.margin == 0)
    #expect(overall.steps[0].score == Brute.Ratio(24, 36))

    let visible = Brute.worked(
      levels: [18], sheets: [Brute.cells(yes: 10, partly: 2, no: 5, dontKnow: 1)], steps: 1)
    let step = Brute.outcome(of: visible).shared.overall.steps[0]
    #expect(step.units == 22)
    #expect(step.need == 23)
    #expect(step.state == .visible)
  }

  @Test("two who both see reflectie, on different points, share identificatie")
  func different() {
    let outcome = Brute.outcome(
      of: Brute.worked(
        levels: [18],
        sheets: [
          Brute.picks((4, at: 2), (14, at: 3)),
          Brute.picks((4, at: 3), (4, at: 2), (10, at: 3)),
        ]))
    #expect(outcome.byParty["school"]?.picture.overall.position == 3)
    #expect(outcome.byParty["opleiding"]?.picture.overall.position == 3)
    #expect(outcome.shared.overall.position == 2)
    #expect(outcome.shared.overall.steps[2].yes == 10)
    #expect(outcome.shared.overall.steps[2].units == 20)
    #expect(outcome.shared.overall.front == 3)
    // The eight on which they differ are left open; there the lowest counts.
    #expect(outcome.restsOn == Brute.RestsOn(same: 10, open: 8))
    #expect(outcome.shared.overall.next?.halfJudgements == 4)
    #expect(outcome.shared.overall.next?.criteria == [0, 1, 2, 3, 4, 5, 6, 7])
  }

  @Test("institutioneel 6 × reflectie, the other two half: whole identificatie, front reflectie")
  func wholeOfThree() {
    let half = Brute.picks((3, at: 3), (3, at: 2))
    let shared = Brute.outcome(
      of: Brute.worked(
        levels: [6, 6, 6], sheets: [Brute.picks((6, at: 3)) + half + half], wholeAxis: 0)
    ).shared
    #expect(shared.axes[0].map { $0.position } == [3, 2, 2])
    #expect(shared.overall.position == 2)
    #expect(shared.overall.front == 3)
    #expect(shared.axes[0].allSatisfy { $0.front == 3 })
    #expect(shared.overall.carriedBy == [0, 1, 2])
    #expect(shared.overall.heldBackBy == [1, 2])
    #expect(shared.overall.margin == nil)
    #expect(shared.overall.next?.step == 3 && shared.overall.next?.halfJudgements == nil)
  }

  @Test("levels at 0, coördinatie and reflectie: whole coördinatie, front reflectie")
  func wholeOfUnequal() {
    let sheet =
      Brute.picks((3, at: 3), (3, at: 0)) + Brute.picks((3, at: 3), (1, at: 1), (2, at: 0))
      + Brute.picks((6, at: 3))
    let shared = Brute.outcome(
      of: Brute.worked(levels: [6, 6, 6], sheets: [sheet], wholeAxis: 0)
    ).shared
    #expect(shared.axes[0].map { $0.position } == [0, 1, 3])
    #expect(shared.overall.position == 1)
    #expect(shared.overall.front == 3)
    #expect(shared.overall.carriedBy == [1, 2])
    #expect(shared.overall.heldBackBy == [0, 1])
  }

  @Test("8 reflectie, 4 identificatie, 6 weet-niet: reflectie, certain identificatie")
  func uncertain() {
    let sheet =
      Brute.picks((8, at: 3), (4, at: 2)) + [Brute.Answer](repeating: .whole(.dontKnow), count: 6)
    let overall = Brute.outcome(of: Brute.worked(levels: [18], sheets: [sheet])).shared.overall
    #expect(overall.position == 3)
    #expect(overall.certain == 2)
    #expect(overall.possible == 3)
    #expect(overall.isUncertain)
  }

  @Test("three criteria: position 0, front reflectie; one half-judgement more and it is reflectie")
  func tipping() {
    func overall(third first: Brute.Word) -> Brute.Analysis {
      Brute.outcome(
        of: Brute.worked(
          levels: [3],
          sheets: [
            [
              .cells([.yes, .yes, .yes, .no]), .cells([.partly, .yes, .yes, .no]),
              .cells([first, .yes, .partly, .no]),
            ]
          ])
      ).shared.overall
    }
    let before = overall(third: .no)
    #expect(before.steps[0].units == 3 && before.steps[0].need == 4 && before.steps[0].seen == 2)
    #expect(before.steps[0].state == .visible)
    #expect(before.position == 0)
    #expect(before.front == 3)
    #expect(before.gaps == [])
    #expect(before.margin == nil)
    #expect(before.next == Brute.Next(step: 1, halfJudgements: 1, criteria: [1, 2]))
    #expect(overall(third: .partly).position == 3)
  }

  @Test("reflectie in 4 of 6 over nothing: position 0, front reflectie, two gaps")
  func gaps() {
    let sheet: [Brute.Answer] =
      [Brute.Answer](repeating: .pick(furthest: 3, missing: [1, 2], isOnTheWay: false), count: 4)
      + Brute.picks((2, at: 0))
    let overall = Brute.outcome(of: Brute.worked(levels: [6], sheets: [sheet])).shared.overall
    #expect(overall.position == 0)
    #expect(overall.front == 3)
    #expect(overall.gaps == [1, 2])
  }

  @Test("an untouched set has no position and no front", arguments: [0, 1])
  func untouched(raters: Int) {
    let sheet = [Brute.Answer](repeating: .unanswered, count: 6)
    let input = Brute.worked(
      levels: [6], sheets: [[Brute.Answer]](repeating: sheet, count: raters))
    let outcome = Brute.outcome(of: input)
    let overall = outcome.shared.overall
    #expect(overall.position == nil && overall.front == nil)
    #expect(overall.certain == 0 && overall.possible == 4 && overall.isUncertain)
    #expect(overall.isFrontUncertain)
    #expect(outcome.restsOn.notAnswered == 6)
    #expect(outcome.missingParties == (raters == 0 ? ["school"] : []))
  }
}
