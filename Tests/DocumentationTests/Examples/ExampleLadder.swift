import Content
import Positions

/// A ladder for the tables: as many questions per level as a table has, and the steps it has.
struct ExampleLadder {
  let stepCount: Int
  /// Per level how many questions it has.
  let levels: [Int]
  /// Whether the levels carry the whole.
  var isCarried = false

  private var ladder: Ladder {
    let placement = levels.indices.flatMap { Array(repeating: $0, count: levels[$0]) }
    return Ladder(
      scale: (1...stepCount).map { Step(id: "s\($0)", name: "", plainName: nil, core: "") },
      axes: [
        Axis(
          id: "niveau",
          values: levels.indices.map {
            AxisValue(id: "n\($0)", name: "", plainName: nil, explanation: "", sources: [])
          })
      ],
      criteria: placement.enumerated().map { place, level in
        Criterion(
          id: "c\(place)", name: "", question: "", placement: [level], scope: .shared,
          descriptors: Array(repeating: .text(""), count: stepCount), examples: [], caution: nil,
          audience: [], sources: [])
      },
      rule: PositionRule(wholeAxis: isCarried ? 0 : nil))
  }

  /// The outcome of these raters' cells, question by question; the first party is the school.
  func outcome(_ raters: [(party: Int, cells: [Judgement?])]) -> Outcome {
    OutcomePlan(
      ladder, coreCount: 0, parties: Parties(counting: ["school", "opleiding"])
    ).outcome(
      of: Answers(responses: raters.map { Response(party: $0.party, cells: $0.cells) }))
  }

  /// The shared picture when both parties say the same.
  func picture(_ cells: [Judgement?]) -> Picture { outcome([(0, cells), (1, cells)]).shared }

  /// What a question's furthest step makes of its four cells; nil is not known.
  static func cells(_ pick: Int?) -> [Judgement?] {
    (1...4).map { step in pick.map { step <= $0 ? .yes : .no } }
  }
}

extension Picture {
  func level(_ place: Int) -> Analysis { analysis(of: Condition.Place(axis: 0, value: place)) }
}
