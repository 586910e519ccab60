import Content
import Positions
import TestSupport
import Testing

/// Laws of docs/measurement.md, on sessions drawn at random from a fixed seed.
struct PictureLawsTests {
  private static func sessions(
    _ count: Int, seed: UInt64, _ check: (RandomSession, inout SeededRandom) throws -> Void
  ) rethrows {
    var random = SeededRandom(seed: seed)
    for _ in 0..<count { try check(RandomSession(&random), &random) }
  }

  @Test func `certain is at most the position and the position at most possible`() {
    Self.sessions(300, seed: 11) { session, _ in
      for analysis in session.analyses {
        if let position = analysis.position {
          #expect(analysis.certain ?? 99 <= position, "seed 11")
          #expect(position <= analysis.possible ?? -1, "seed 11")
        } else {
          // Nothing can be said; then nothing is certain either.
          #expect(analysis.certain ?? 0 == 0, "seed 11")
        }
      }
    }
  }

  @Test func `raising a known judgement never lowers a position or a front`() {
    Self.sessions(300, seed: 12) { session, random in
      var raised = session
      let rater = Int.random(in: 0..<session.raters.count, using: &random)
      let cell = Int.random(in: 0..<session.raters[rater].cells.count, using: &random)
      switch raised.raters[rater].cells[cell] {
      case .no: raised.raters[rater].cells[cell] = .partly
      case .partly: raised.raters[rater].cells[cell] = .yes
      default: return
      }
      for (before, after) in zip(session.analyses, raised.analyses) {
        #expect(before.position ?? -1 <= after.position ?? -1, "seed 12")
        #expect(before.certain ?? -1 <= after.certain ?? -1, "seed 12")
        #expect(before.possible ?? -1 <= after.possible ?? -1, "seed 12")
        // Of a whole carried by an axis a front of 0 may become none: see the next test.
        let none = before.wholeAxis == nil ? -1 : 0
        #expect(before.front ?? none <= after.front ?? none, "seed 12")
      }
    }
  }

  @Test func `raising can turn a majority of nog-niet into onbekend, and no front into none`() {
    // One step, three values. Nog-niet, onbekend, nog-niet: onbekend is not more than half. Raise
    // the first to zichtbaar, and zichtbaar and onbekend together are.
    var ladder = SmallLadder(axes: [(3, [0, 1, 2])], rule: PositionRule(wholeAxis: 0))
    ladder.stepCount = 1
    #expect(ladder.outcome(cells("nwn")).shared.overall.front == 0)
    #expect(ladder.outcome(cells("dwn")).shared.overall.front == nil)
  }

  @Test func `raising a core answer never lowers a position`() {
    Self.sessions(300, seed: 13) { session, random in
      var raised = session
      let rater = Int.random(in: 0..<session.raters.count, using: &random)
      switch raised.raters[rater].core[0] {
      case .no, .partly: raised.raters[rater].core[0] = .yes
      default: return
      }
      for (before, after) in zip(session.analyses, raised.analyses) {
        #expect(before.position ?? -1 <= after.position ?? -1, "seed 13")
        #expect(before.certain ?? -1 <= after.certain ?? -1, "seed 13")
      }
    }
  }

  @Test func `a rater who knows nothing changes no judgement of a party that has raters`() {
    Self.sessions(300, seed: 14) { session, random in
      var more = session
      let party = session.raters[Int.random(in: 0..<session.raters.count, using: &random)].party
      let nothing: Judgement? = [nil, .dontKnow, .ratherNot].randomElement(using: &random) ?? nil
      more.raters.append(
        (
          party, session.raters[0].cells.map { _ in nothing },
          session.raters[0].core.map { _ in nothing }
        ))
      let (before, after) = (session.outcome, more.outcome)
      #expect(Self.known(before.shared) == Self.known(after.shared), "seed 14")
      #expect(before.isOneSided == after.isOneSided, "seed 14")
      for (one, other) in zip(before.byParty, after.byParty) {
        #expect(Self.known(one.picture) == Self.known(other.picture), "seed 14")
      }
      #expect(session.analyses.map(\.position) == more.analyses.map(\.position), "seed 14")
    }
  }

  /// The judgements with all that are unknown made alike.
  private static func known(_ picture: Picture) -> [Judgement?] {
    picture.judgements.map { $0 == .dontKnow || $0 == .ratherNot ? nil : $0 }
  }

  @Test func `the order of raters changes nothing`() {
    Self.sessions(200, seed: 15) { session, random in
      var shuffled = session
      shuffled.raters.shuffle(using: &random)
      #expect(session.analyses == shuffled.analyses, "seed 15")
      #expect(session.outcome.sensitivity == shuffled.outcome.sensitivity, "seed 15")
      #expect(session.outcome.restsOn == shuffled.outcome.restsOn, "seed 15")
      #expect(session.outcome.narrowViews() == shuffled.outcome.narrowViews(), "seed 15")
    }
  }

  @Test func `the order of criteria changes nothing but their places`() {
    Self.sessions(200, seed: 16) { session, random in
      guard session.ladder.rule.requirements.isEmpty else { return }
      let steps = session.ladder.stepCount
      let order = session.ladder.axes[0].placement.indices.shuffled(using: &random)
      func reordered(_ judgements: [Judgement?]) -> [Judgement?] {
        order.flatMap { judgements[$0 * steps..<($0 + 1) * steps] }
          + judgements[(order.count * steps)...]
      }
      var other = session
      other.ladder.axes = session.ladder.axes.map { axis in
        (axis.values, order.map { axis.placement[$0] })
      }
      for rater in other.raters.indices {
        other.raters[rater].cells = reordered(session.raters[rater].cells)
      }
      if !session.agreed.isEmpty { other.agreed = reordered(session.agreed) }
      for (one, two) in zip(session.analyses, other.analyses) {
        #expect(one.steps == two.steps, "seed 16")
        #expect(one.position == two.position, "seed 16")
        #expect(one.front == two.front, "seed 16")
        #expect(one.margin == two.margin, "seed 16")
        let places = two.next.map { $0.criteria.map { order[$0] } } ?? []
        #expect(Set(one.next?.criteria ?? []) == Set(places), "seed 16")
      }
    }
  }

  @Test func `swapping the parties changes nothing but their names`() {
    Self.sessions(200, seed: 17) { session, _ in
      var swapped = session
      for rater in swapped.raters.indices where swapped.raters[rater].party < 2 {
        swapped.raters[rater].party = 1 - swapped.raters[rater].party
      }
      let (one, other) = (session.outcome, swapped.outcome)
      #expect(one.shared.judgements == other.shared.judgements, "seed 17")
      #expect(one.shared.overall == other.shared.overall, "seed 17")
      #expect(one.isOneSided == other.isOneSided, "seed 17")
      #expect(one.restsOn == other.restsOn, "seed 17")
      for (party, mirror) in [(0, 1), (1, 0), (2, 2)] {
        let (mine, yours) = (one.picture(ofParty: party), other.picture(ofParty: mirror))
        #expect(mine?.overall == yours?.overall, "seed 17")
      }
    }
  }

  @Test func `deels as nee is never higher and deels as ja never lower`() {
    Self.sessions(200, seed: 18) { session, _ in
      let outcome = session.outcome
      let position = outcome.shared.overall.position ?? -1
      for variant in outcome.sensitivity {
        switch variant.variant {
        case .partlyAsNo: #expect(variant.position ?? -1 <= position, "seed 18")
        case .partlyAsYes: #expect(variant.position ?? -1 >= position, "seed 18")
        case .firmFromHalf, .firmFromThreeQuarters: break
        }
      }
    }
  }

  @Test func `a sensitivity is the outcome of really replaced judgements or rules`() {
    Self.sessions(150, seed: 19) { session, _ in
      let outcome = session.outcome
      for variant in outcome.sensitivity {
        var other = session
        func replace(_ judgement: Judgement) {
          let replaced: (Judgement?) -> Judgement? = { $0 == .partly ? judgement : $0 }
          for rater in other.raters.indices {
            other.raters[rater].cells = other.raters[rater].cells.map(replaced)
            other.raters[rater].core = other.raters[rater].core.map(replaced)
          }
          other.agreed = other.agreed.map(replaced)
        }
        func replace(_ firm: Fraction) {
          let rule = session.ladder.rule
          other.ladder.rule = PositionRule(
            firm: firm, visible: rule.visible, coverage: rule.coverage,
            wholeAxis: rule.wholeAxis, requirements: rule.requirements)
        }
        switch variant.variant {
        case .partlyAsNo: replace(.no)
        case .partlyAsYes: replace(.yes)
        case .firmFromHalf: replace(Fraction(1, 2))
        case .firmFromThreeQuarters: replace(Fraction(3, 4))
        }
        let replaced = other.outcome.shared
        #expect(variant.position == replaced.overall.position, "seed 19 \(variant.variant)")
        let changed = session.places.filter {
          outcome.shared.analysis(of: $0).position != replaced.analysis(of: $0).position
        }
        #expect(variant.changed == changed, "seed 19 \(variant.variant)")
      }
    }
  }

  @Test func `counts of every step add up to the criteria`() {
    Self.sessions(100, seed: 20) { session, _ in
      for step in session.outcome.shared.overall.steps {
        let count = step.tally.applicable + step.tally.notApplicable
        #expect(count == session.ladder.axes[0].placement.count, "seed 20")
      }
    }
  }

  @Test func `more dekking than drempel breaks certain below position, so the checker warns`() {
    // One ja of two: certain by half (2 of 4 units), but not covered by the whole of dekking.
    var ladder = SmallLadder.single(2)
    ladder.stepCount = 1
    ladder.rule = PositionRule(firm: Fraction(1, 2), coverage: Fraction(1, 1))
    let overall = ladder.outcome(cells("jw")).shared.overall
    #expect(overall.position == nil)
    #expect(overall.certain == 1)
  }
}
