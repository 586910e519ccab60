import Content
import Positions
import TestSupport

/// A small session drawn at random: a ladder, its rules and the answers of a few raters.
struct RandomSession {
  var ladder: SmallLadder
  var raters: [(party: Int, cells: [Judgement?], core: [Judgement?])]
  var agreed: [Judgement?] = []

  private static let letters = cells("jjjjdddnnnnnwl.v")

  /// Fractions are drawn so that dekking ≤ drempel: what the checker asks for.
  init(_ random: inout SeededRandom, mayBeNotApplicable: Bool = true) {
    let criteria = Int.random(in: 1...6, using: &random)
    let steps = Int.random(in: 1...4, using: &random)
    let values = Int.random(in: 1...3, using: &random)
    let coverage = Fraction(Int.random(in: 1...6, using: &random), 6)
    let firm = Fraction(Int.random(in: coverage.numerator...6, using: &random), 6)
    let axes = [
      (values, (0..<criteria).map { _ in Int.random(in: 0..<values, using: &random) }),
      (2, (0..<criteria).map { _ in Int.random(in: 0..<2, using: &random) }),
    ]
    var requirements: [Int: Condition] = [:]
    for step in 0..<steps where Int.random(in: 0..<4, using: &random) == 0 {
      requirements[step] = Self.requirement(&random, values: values, criteria: criteria, steps)
    }
    ladder = SmallLadder(
      stepCount: steps, axes: axes,
      rule: PositionRule(
        firm: firm, visible: Fraction(Int.random(in: 1...6, using: &random), 6),
        coverage: coverage, wholeAxis: Bool.random(using: &random) ? 0 : nil,
        requirements: requirements), coreCount: 2)
    let letters =
      mayBeNotApplicable ? Self.letters : Self.letters.filter { $0 != .notApplicable }
    func draw(_ count: Int) -> [Judgement?] {
      (0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
    }
    raters = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let party = Int.random(in: 0...2, using: &random)
      raters.append((party, draw(criteria * steps), draw(2)))
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      agreed = (draw(criteria * steps) + draw(2)).map {
        Int.random(in: 0..<3, using: &random) == 0 ? $0 : nil
      }
    }
  }

  private static func requirement(
    _ random: inout SeededRandom, values: Int, criteria: Int, _ steps: Int
  ) -> Condition {
    let step = Condition.StepOperand(.step(Int.random(in: 0...steps, using: &random)))
    let place = Condition.Place(axis: 0, value: Int.random(in: 0..<values, using: &random))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .coreInOrder(Int.random(in: 0..<2, using: &random))
    case 1: return .steps(.init(.position(place)), .greaterOrEqual, step)
    case 2: return .steps(.init(.front(place)), .greater, step)
    case 3:
      let criterion = Int.random(in: 0..<criteria, using: &random)
      return .steps(.init(.criterion(criterion)), .greaterOrEqual, step)
    case 4:
      return .all(
        (0..<2).map { _ in
          requirement(&random, values: values, criteria: criteria, steps)
        })
    default:
      return .any(
        (0..<2).map { _ in
          requirement(&random, values: values, criteria: criteria, steps)
        })
    }
  }

  var outcome: Outcome {
    ladder.plan.outcome(
      of: Answers(
        responses: raters.map { Response(party: $0.party, cells: $0.cells, core: $0.core) },
        agreed: agreed))
  }

  /// Every value of every axis.
  var places: [Condition.Place] {
    ladder.axes.enumerated().flatMap { axis, size in
      (0..<size.values).map { Condition.Place(axis: axis, value: $0) }
    }
  }
}

extension RandomSession {
  /// The whole and every axis value of every picture: the shared one first, then the parties'.
  var analyses: [Analysis] {
    let outcome = outcome
    return ([outcome.shared] + outcome.byParty.map(\.picture)).flatMap { picture in
      [picture.overall] + places.map(picture.analysis)
    }
  }
}
