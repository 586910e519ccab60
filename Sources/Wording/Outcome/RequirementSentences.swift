import Content

/// What a step of the whole needs first (`vereist`), in words.
package struct RequirementSentences {
  private let scan: Scan
  private let ladder: Ladder
  private let standing: StandingSentences

  package init(_ scan: Scan, _ ladder: Ladder) {
    self.scan = scan
    self.ladder = ladder
    standing = StandingSentences(ladder)
  }

  /// That a requirement fails, or is not known to hold.
  package func sentence(_ condition: Condition, step: Int, holds: Bool?) -> String {
    let name = standing.name(ofStep: step)
    let needed = text(condition)
    return holds == nil
      ? "Voor \(name) is nodig dat \(needed). Of dat zo is, valt nog niet te zeggen."
      : "Voor \(name) is eerst nodig dat \(needed). Dat is nog niet zo."
  }

  private func text(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): return list(parts.map(text), "en")
    case .any(let parts): return list(parts.map(text), "of")
    case .not(let part): return "niet \(text(part))"
    case .coreInOrder(let question):
      return "«\(scan.coreQuestions[question].name)» op orde is"
    case .steps(let left, let relation, let right):
      return steps(left, relation, right)
    case .counts, .shares:
      return condition.text(names: ConditionNames(scan))
    }
  }

  private func steps(
    _ left: Condition.StepOperand, _ relation: Condition.Relation, _ right: Condition.StepOperand
  ) -> String {
    guard case .step(let step) = right.base else { return "" }
    let reach = relation == .greater ? step + 1 : step
    let name = reach > 0 && reach <= ladder.scale.count ? standing.name(ofStep: reach) : ""
    switch left.base {
    case .position(let place): return "het \(placeName(place)) stevig is tot en met \(name)"
    case .front(let place): return "\(placeName(place)) \(name) te zien is"
    case .criterion(let criterion):
      return "bij «\(ladder.criteria[criterion].name)» \(name) er is"
    case .step: return ""
    }
  }

  private func placeName(_ place: Condition.Place?) -> String {
    place.map { ladder.axes[$0.axis].values[$0.value].label } ?? "als geheel"
  }
}
