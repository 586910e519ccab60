import Content
import Positions

/// How long it takes to compute the outcomes of many partnerships from judgements in memory: 18
/// criteria on two axes, four steps, six core questions, one rater of each party.
enum PositionsBenchmark {
  private static let judgements: [Judgement?] = [.yes, .yes, .yes, .partly, .no, .dontKnow, nil]

  static func run(_ table: inout BenchmarkTable) {
    let plan = OutcomePlan(
      ladder, coreCount: 6, parties: Parties(counting: ["school", "opleiding"]))
    for count in [1000, 10_000, 100_000] {
      let sessions = answers(count, entries: plan.entryCount)
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
  }

  private static func answers(_ count: Int, entries: Int) -> [Answers] {
    var state: UInt64 = 20_261_121
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    return (0..<count).map { _ in
      Answers(
        responses: [0, 1].map { party in
          Response(
            party: party, cells: (0..<entries).map { _ in judgements[next() % judgements.count] })
        })
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
      criteria: (0..<18).map { number in
        Criterion(
          id: "q\(number)", name: "", question: "", placement: [number / 3, number % 3],
          scope: .shared, descriptors: Array(repeating: .text(""), count: 4), examples: [],
          caution: nil, audience: [], sources: [])
      },
      rule: PositionRule(wholeAxis: 1))
  }
}
