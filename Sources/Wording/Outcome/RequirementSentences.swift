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

  /// Parts within parts stand between brackets, so that it stays clear what goes with what.
  private func text(_ condition: Condition, isPart: Bool = false) -> String {
    switch condition {
    case .all(let parts): return joined(parts, "en", isPart)
    case .any(let parts): return joined(parts, "of", isPart)
    case .not(let part): return "niet zo is dat \(text(part, isPart: true))"
    case .coreInOrder(let question):
      return "«\(scan.coreQuestions[question].name)» op orde is"
    case .steps(let left, let relation, let right):
      return steps(left, relation, right)
    case .counts, .shares:
      return condition.text(names: ConditionNames(scan))
    }
  }

  private func joined(_ parts: [Condition], _ word: String, _ isPart: Bool) -> String {
    let text = list(parts.map { self.text($0, isPart: true) }, word)
    return isPart && parts.count > 1 ? "(\(text))" : text
  }

  private func steps(
    _ left: Condition.StepOperand, _ relation: Condition.Relation, _ right: Condition.StepOperand
  ) -> String {
    guard case .step(let step) = right.base else { return "" }
    let reach = step + right.plus - left.plus + (relation == .greater ? 1 : 0)
    let place =
      switch left.base {
      case .position(let place), .front(let place): quoted(placeName(place))
      case .criterion(let criterion): quoted(ladder.criteria[criterion].name)
      case .step: ""
      }
    guard reach > 0 else { return "er over \(place) iets te zeggen is" }
    guard reach <= ladder.scale.count else { return "\(place) verder is dan de laatste stap" }
    let name = standing.name(ofStep: reach)
    switch left.base {
    case .position: return "\(place) stevig is tot en met \(name)"
    case .front: return "bij \(place) \(name) te zien is"
    case .criterion, .step: return "er bij \(place) \(name) is"
    }
  }

  private func placeName(_ place: Condition.Place?) -> String {
    place.map { ladder.axes[$0.axis].values[$0.value].label } ?? "het geheel"
  }
}
