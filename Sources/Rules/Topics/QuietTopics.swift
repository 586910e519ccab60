import Content
import Positions

/// What to talk about where nobody sees anything differently: the question nearest to the next step,
/// and the one with fewest examples.
struct QuietTopics {
  let outcome: Outcome
  let notes: SessionNotes
  /// Criteria to choose from, in file order.
  let criteria: [Int]

  /// One or two; empty only without criteria.
  func topics(_ finding: TopicFinding) -> [Topic] {
    let nearest = nearest
    let examples = fewestExamples(without: nearest)
    return [(nearest, Topic.Reason.nearest), (examples, .examples)].compactMap { criterion, why in
      criterion.flatMap { Matter(criterion: $0, of: outcome) }.map { finding.topic($0, why) }
    }
  }

  /// The sets that stand before the next step: the levels that hold the whole back, those that need
  /// least first, or all criteria where no axis carries the whole.
  private var sets: [Condition.Place?] {
    let whole = outcome.shared.overall
    guard let axis = whole.wholeAxis else { return [nil] }
    return whole.heldBackBy.map { Condition.Place(axis: axis, value: $0) }.enumerated().sorted {
      let needs = (need($0.element), need($1.element))
      return needs.0 != needs.1 ? needs.0 < needs.1 : $0.offset < $1.offset
    }.map(\.element)
  }

  private func need(_ place: Condition.Place) -> Int {
    outcome.shared.analysis(of: place).next?.halfJudgements ?? .max
  }

  /// The first that is on its way to the next step, else lacks it, else is unknown there; where
  /// nothing is left to reach, the one that comes least far.
  var nearest: Int? { nearest(in: sets) }

  /// The same for one set; nil when none of it is there to choose from.
  func nearest(in place: Condition.Place) -> Int? {
    nearest(
      in: [place],
      of: criteria.filter {
        outcome.plan.ladder.criteria[$0].placement[place.axis] == place.value
      })
  }

  private func nearest(in sets: [Condition.Place?], of pool: [Int]? = nil) -> Int? {
    let pool = pool ?? criteria
    for place in sets {
      let analysis = place.map(outcome.shared.analysis) ?? outcome.shared.overall
      if let found = analysis.next?.criteria.first(where: pool.contains) { return found }
    }
    for place in sets {
      guard let step = outcome.shared.nextStep(of: place) else { continue }
      let found = pool.first { criterion in
        let isMember = place.map {
          outcome.plan.ladder.criteria[criterion].placement[$0.axis] == $0.value
        }
        let judgement = outcome.shared.judgement(criterion: criterion, step: step - 1)
        return isMember ?? true && judgement?.units == nil && judgement != .notApplicable
      }
      if let found { return found }
    }
    return pool.min { score($0) < score($1) }
  }

  /// Of those that come as far as a first step; of as many examples the one that comes furthest.
  private func fewestExamples(without nearest: Int?) -> Int? {
    criteria.filter { $0 != nearest && score($0) > 0 }.min {
      let counts = (notes.exampleCount($0), notes.exampleCount($1))
      return counts.0 != counts.1 ? counts.0 < counts.1 : score($0) > score($1)
    }
  }

  private func score(_ criterion: Int) -> Int {
    outcome.shared.score(ofCriterion: criterion) ?? 0
  }
}
