import Content
import Positions
import Rules

/// How long it takes to compute the outcomes of many partnerships from judgements in memory: 18
/// criteria on two axes, four steps, six core questions, one rater of each party, and what the main
/// scan requires before its last step.
///
/// Half of the sessions have picks, as real ones do; the other half a random judgement in every
/// cell, which is harder on a processor that guesses.
enum PositionsBenchmark {
  private static let judgements: [Judgement?] = [.yes, .yes, .yes, .partly, .no, .dontKnow, nil]
  private static let (criteria, steps, coreQuestions) = (18, 4, 6)

  static func run(_ table: inout BenchmarkTable) {
    let plan = OutcomePlan(
      ladder, coreCount: coreQuestions, parties: Parties(counting: ["school", "opleiding"]))
    for count in [1000, 10_000, 100_000] {
      let sessions = answers(count)
      let before = BenchmarkTable.peakMegabytes
      let seconds = BenchmarkTable.seconds {
        for session in sessions {
          blackHole(plan.outcome(of: session).shared.overall.position ?? 0)
        }
      }
      table.add(
        "positions", size: "\(count) partnerships", seconds: seconds,
        rate: "\(BenchmarkTable.number(seconds / Double(count) * 1e6, 2)) µs each",
        remark: "peak memory \(max(before, BenchmarkTable.peakMegabytes)) MB")
    }
    let outcomes = answers(1000).map(plan.outcome)
    let seconds = BenchmarkTable.seconds {
      for outcome in outcomes {
        blackHole(Agenda(outcome, notes: SessionNotes()).topics.count)
      }
    }
    table.add(
      "topics", size: "1000 partnerships", seconds: seconds,
      rate: "\(BenchmarkTable.number(seconds / 1000 * 1e6, 2)) µs each", remark: "")
  }

  private static func answers(_ count: Int) -> [Answers] {
    var random = Random()
    return (0..<count).map { number in
      // How far this partnership is, which both sides see with some differences.
      let height = random.below(steps + 1)
      return Answers(
        responses: [0, 1].map { party in
          let cells =
            number.isMultiple(of: 2)
            ? (0..<criteria * steps).map { _ in random.element(of: judgements) }
            : (0..<criteria).flatMap { _ in pick(around: height, &random) }
          let core = (0..<coreQuestions).map { _ in random.element(of: judgements) }
          return Response(party: party, cells: cells, core: core)
        })
    }
  }

  /// The cells of one criterion: mostly at a height or one beside it, now and then not known, on
  /// the way to the next step, or with one missing before it.
  private static func pick(around height: Int, _ random: inout Random) -> [Judgement?] {
    if random.below(10) == 0 { return Array(repeating: .dontKnow, count: steps) }
    let furthest = min(steps, max(0, height + [-1, 0, 0, 0, 1][random.below(5)]))
    var cells: [Judgement?] = (0..<steps).map { $0 < furthest ? .yes : .no }
    if furthest < steps, random.below(5) == 0 { cells[furthest] = .partly }
    if furthest > 1, random.below(10) == 0 { cells[random.below(furthest - 1)] = .no }
    return cells
  }

  /// The same numbers in every run.
  private struct Random {
    private var state: UInt64 = 20_261_121

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }

    mutating func element<Element>(of elements: [Element]) -> Element {
      elements[below(elements.count)]
    }
  }

  private static var ladder: Ladder {
    func values(_ ids: [String]) -> [AxisValue] {
      ids.map { AxisValue(id: $0, name: $0, plainName: nil, explanation: "", sources: []) }
    }
    return Ladder(
      scale: ["a", "b", "c", "d"].map { Step(id: $0, name: $0, plainName: nil, core: "") },
      axes: [
        Axis(id: "conditie", values: values((0..<6).map { "c\($0)" })),
        Axis(id: "niveau", values: values((0..<3).map { "n\($0)" })),
      ],
      criteria: (0..<criteria).map { number in
        Criterion(
          id: "q\(number)", name: "", question: "", placement: [number / 3, number % 3],
          scope: .shared, descriptors: Array(repeating: .text(""), count: steps), examples: [],
          caution: nil, audience: [], sources: [])
      },
      rule: PositionRule(
        wholeAxis: 1,
        requirements: [
          3: .all([position(ofLevel: 1, atLeast: 3), position(ofLevel: 2, atLeast: 1)])
        ])
    )
  }

  private static func position(ofLevel value: Int, atLeast step: Int) -> Condition {
    .steps(
      .init(.position(.init(axis: 1, value: value))), .greaterOrEqual, .init(.step(step)))
  }
}
