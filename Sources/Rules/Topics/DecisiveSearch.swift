import Content
import Positions

/// Which differences the picture hangs on: their judgements are really replaced by the highest view
/// and the positions counted again (docs/measurement.md, section 4).
///
/// At most (2 × differences + 1) × (levels + 1) times linear in the cells.
struct DecisiveSearch {
  private let outcome: Outcome
  /// The highest view of every entry of the candidates; elsewhere the shared picture.
  private let highest: [Judgement?]
  /// Criteria of which the highest view is above the shared picture somewhere, in file order.
  private let candidates: [Matter]
  /// The levels that carry the whole, then the whole.
  private let places: [Condition.Place?]

  init(_ outcome: Outcome, _ viewpoints: Viewpoints) {
    self.outcome = outcome
    var highest = outcome.shared.judgements
    var candidates: [Matter] = []
    for criterion in outcome.plan.ladder.criteria.indices {
      guard let matter = Matter(criterion: criterion, of: outcome),
        !matter.isAgreed(outcome.answers)
      else { continue }
      var isRaised = false
      for entry in matter.asked {
        guard let shared = highest[entry]?.units, let view = viewpoints.highest(entry),
          let units = view.units, units > shared
        else { continue }
        highest[entry] = view
        isRaised = true
      }
      if isRaised { candidates.append(matter) }
    }
    self.highest = highest
    self.candidates = candidates
    let axis = outcome.plan.ladder.rule.wholeAxis
    let levels = axis.map { axis in
      outcome.plan.ladder.axes[axis].values.indices.map { Condition.Place(axis: axis, value: $0) }
    }
    places = (levels ?? []) + [nil]
  }

  /// Per criterion, by place, what hangs on it.
  var decisions: [Int: [Topic.Decision]] {
    var decisions: [Int: [Topic.Decision]] = [:]
    for place in places {
      for group in groups(place) {
        let criteria = group.compactMap(\.criterion).sorted()
        for criterion in criteria {
          decisions[criterion, default: []].append(
            Topic.Decision(place: place, criteria: criteria))
        }
      }
    }
    return decisions
  }

  /// Everyone who changes a position alone; where nobody does, those who do so together.
  private func groups(_ place: Condition.Place?) -> [[Matter]] {
    let members = members(of: place)
    guard isChanged(place, by: members) else { return [] }
    let alone = members.filter { isChanged(place, by: [$0]) }
    return alone.isEmpty ? [together(place, members)] : alone.map { [$0] }
  }

  /// By falling gain, ties in file order, until the position would change; without those it would
  /// change without, which there can be where the whole hangs on more than counting.
  private func together(_ place: Condition.Place?, _ members: [Matter]) -> [Matter] {
    let ranked = members.enumerated().sorted { one, other in
      let gains = (gain(one.element, place), gain(other.element, place))
      return gains.0 != gains.1 ? gains.0 > gains.1 : one.offset < other.offset
    }.map(\.element)
    var group: [Matter] = []
    for matter in ranked where !isChanged(place, by: group) { group.append(matter) }
    for matter in group.reversed() {
      let rest = group.filter { $0.subject != matter.subject }
      if isChanged(place, by: rest) { group = rest }
    }
    return group
  }

  private func members(of place: Condition.Place?) -> [Matter] {
    candidates.filter { matter in
      guard let place, let criterion = matter.criterion else { return true }
      return outcome.plan.ladder.criteria[criterion].placement[place.axis] == place.value
    }
  }

  /// Half-judgements that the highest view would add at the first step above the position.
  private func gain(_ matter: Matter, _ place: Condition.Place?) -> Int {
    guard let step = outcome.shared.nextStep(of: place) else { return 0 }
    let entry = matter.entries.lowerBound + step - 1
    return (highest[entry]?.units ?? 0) - (outcome.shared.judgements[entry]?.units ?? 0)
  }

  private func isChanged(_ place: Condition.Place?, by matters: [Matter]) -> Bool {
    if matters.isEmpty { return false }
    var judgements = outcome.shared.judgements
    for matter in matters {
      for entry in matter.asked { judgements[entry] = highest[entry] }
    }
    return outcome.shared(replacedBy: judgements).position(of: place)
      != outcome.shared.position(of: place)
  }
}

extension Matter {
  /// The place of the criterion; nil when it is about something else.
  var criterion: Int? {
    if case .criterion(let place) = subject { place } else { nil }
  }
}
