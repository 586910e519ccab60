import Content
import Positions

@testable import Rules

/// A small ladder with the answers of some raters, for what there is to talk about.
///
/// The steps are those of the main scan: 1 coördinatie, 2 identificatie, 3 reflectie,
/// 4 transformatie.
struct TalkCase {
  /// Per criterion its level.
  var levels: [Int]
  /// Whether the levels carry the whole; otherwise it is all criteria.
  var isWholeCarried = false
  var stepCount = 4
  var coreCount = 0
  var requirements: [Int: Condition] = [:]
  var parties = Parties(counting: ["school", "opleiding"], alsoHeard: ["student"])
  /// Cells, then core questions.
  var raters: [(party: Int, judgements: [Judgement?])] = []
  var agreed: [Judgement?] = []
  var asked: [Bool] = []
  var notes = SessionNotes()
  var ambition: [AmbitionTarget] = []

  /// One set of this many criteria.
  init(_ criteria: Int) { levels = Array(repeating: 0, count: criteria) }

  /// Criteria with these levels, which carry the whole.
  init(levels: [Int]) {
    self.levels = levels
    isWholeCarried = true
  }

  /// Adds a rater who picks these steps, 0 for none of them; nil is weet-niet.
  mutating func add(_ party: Int, picks: [Int?], core: String = "") {
    let picked = picks.flatMap { furthest in
      (1...stepCount).map { step -> Judgement? in
        furthest.map { step <= $0 ? .yes : .no } ?? .dontKnow
      }
    }
    raters.append((party, picked + cells(core)))
  }

  /// Adds a rater who answers cell by cell; see `cells`.
  mutating func add(_ party: Int, _ text: String) {
    raters.append((party, cells(text)))
  }

  var ladder: Ladder {
    let values = (0...(levels.max() ?? 0)).map {
      AxisValue(id: "n\($0)", name: "", plainName: nil, explanation: "", sources: [])
    }
    return Ladder(
      scale: (1...stepCount).map { Step(id: "s\($0)", name: "", plainName: nil, core: "") },
      axes: [Axis(id: "niveau", values: values)],
      criteria: levels.enumerated().map { place, level in
        Criterion(
          id: "c\(place)", name: "", question: "", placement: [level], scope: .shared,
          descriptors: Array(repeating: .text(""), count: stepCount), examples: [], caution: nil,
          audience: [], sources: [])
      }, rule: PositionRule(wholeAxis: isWholeCarried ? 0 : nil, requirements: requirements))
  }

  func outcome(_ raters: [(party: Int, judgements: [Judgement?])]? = nil) -> Outcome {
    OutcomePlan(ladder, coreCount: coreCount, parties: parties).outcome(
      of: Answers(
        responses: (raters ?? self.raters).map { Response(party: $0.party, cells: $0.judgements) },
        agreed: agreed, asked: asked))
  }

  var agenda: Agenda { Agenda(outcome(), notes: notes, ambition: ambition) }
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

extension Agenda {
  /// The criteria that are proposed.
  var proposedCriteria: [Int?] { proposals.map(\.criterion) }

  /// What differs about a criterion.
  func difference(_ criterion: Int) -> Topic? {
    differences.first { $0.criterion == criterion }
  }
}
