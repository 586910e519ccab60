import Content
import Positions

/// A scan of a few criteria on four steps, to be filled in by a test.
///
/// The steps are those of the main scan: 1 coördinatie, 2 identificatie, 3 reflectie,
/// 4 transformatie.
struct SmallLadder {
  var stepCount = 4
  /// Per axis how many values it has, with the value of every criterion on it.
  var axes: [(values: Int, placement: [Int])]
  var rule = PositionRule()
  var coreCount = 0
  var parties = Parties(counting: ["school", "opleiding"], alsoHeard: ["student"])
  /// Cells (criterion, step as a place) that are not asked.
  var notAsked: [(Int, Int)] = []

  /// One axis with one value that holds all criteria.
  static func single(_ criteria: Int) -> SmallLadder {
    SmallLadder(axes: [(1, Array(repeating: 0, count: criteria))])
  }

  /// Three levels of six criteria that carry the whole, as the main scan has.
  static var levels: SmallLadder {
    SmallLadder(
      axes: [(3, (0..<18).map { $0 / 6 })], rule: PositionRule(wholeAxis: 0))
  }

  var ladder: Ladder {
    let criteria = axes[0].placement.indices.map { place in
      Criterion(
        id: "c\(place)", name: "", question: "", placement: axes.map { $0.placement[place] },
        scope: .shared,
        descriptors: (0..<stepCount).map { step in
          notAsked.contains { $0 == (place, step) } ? .notApplicable(reason: "") : .text("")
        },
        examples: [], caution: nil, audience: [], sources: [])
    }
    return Ladder(
      scale: (1...stepCount).map { Step(id: "s\($0)", name: "", plainName: nil, core: "") },
      axes: axes.enumerated().map { axis, size in
        Axis(
          id: "as\(axis)",
          values: (0..<size.values).map {
            AxisValue(id: "w\($0)", name: "", plainName: nil, explanation: "", sources: [])
          })
      }, criteria: criteria, rule: rule)
  }

  var plan: OutcomePlan { OutcomePlan(ladder, coreCount: coreCount, parties: parties) }

  /// The outcome when both parties have one rater and both say this.
  func outcome(_ cells: [Judgement?], core: [Judgement?] = []) -> Outcome {
    outcome([(0, cells), (1, cells)], core: core)
  }

  /// The outcome of raters' cells by party; all have the same core answers.
  func outcome(
    _ raters: [(party: Int, cells: [Judgement?])], core: [Judgement?] = [],
    agreed: [Judgement?] = [], asked: [Bool] = []
  ) -> Outcome {
    plan.outcome(
      of: Answers(
        responses: raters.map { Response(party: $0.party, cells: $0.cells, core: core) },
        agreed: agreed, asked: asked))
  }
}

/// Cells in short: `j` ja, `d` deels, `n` nee, `w` weet-niet, `l` liever-niet, `v` nvt, `.` unanswered.
func cells(_ text: String) -> [Judgement?] {
  text.compactMap { letter -> Judgement?? in
    switch letter {
    case "j": .some(.yes)
    case "d": .some(.partly)
    case "n": .some(.no)
    case "w": .some(.dontKnow)
    case "l": .some(.ratherNot)
    case "v": .some(.notApplicable)
    case ".": .some(nil)
    default: nil
    }
  }
}

/// Cells of `count` criteria whose furthest step of four is this; nil is weet-niet.
func picks(_ count: Int, _ furthest: Int?) -> [Judgement?] {
  Array(
    repeating: (1...4).map { step in furthest.map { step <= $0 ? .yes : .no } ?? .dontKnow },
    count: count
  ).flatMap(\.self)
}
