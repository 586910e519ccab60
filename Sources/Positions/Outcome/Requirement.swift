import Content

/// Whether what the whole's position needs before it may reach a step (`vereist`) is there.
package struct RequirementFinding: Hashable, Sendable {
  /// The number of the step that has the requirement.
  package let step: Int
  /// Nil when it is undecided.
  package let holds: Bool?

  package init(step: Int, holds: Bool?) {
    self.step = step
    self.holds = holds
  }
}

/// What a requirement looks at: a counted picture, of which it reads what it asks for.
struct RequirementValues {
  let plan: OutcomePlan
  let tallies: [Tally]
  let judgements: [Judgement?]
  /// Where a partly is a yes, it is one to core questions and in scores too.
  let convention: Convention

  /// The values an operand can have, lowest to highest; nil when nothing can be said.
  func range(_ operand: Condition.StepOperand) -> ClosedRange<Int>? {
    let base: ClosedRange<Int>?
    switch operand.base {
    case .step(let step): base = step...step
    case .position(let place?): base = positionRange(of: place)
    case .front(let place?): base = frontRange(of: place)
    case .position(nil), .front(nil): base = nil
    case .criterion(let criterion):
      let first = plan.entry(criterion: criterion, step: 0)
      base = CriterionScore.score(
        judgements[first..<first + plan.stepCount], partlyUnits: convention.partlyUnits
      ).map { $0...$0 }
    }
    // No scale is that long: more would change no comparison, and the sum cannot overflow.
    let plus = min(max(operand.plus, -1_000_000), 1_000_000)
    return base.map { $0.lowerBound + plus...$0.upperBound + plus }
  }

  /// From certain to possible.
  private func positionRange(of place: Condition.Place) -> ClosedRange<Int>? {
    func bound(unknownUnits: Int) -> Int? {
      Climb.bound(
        tallies, from: plan.set(of: place) * plan.stepCount, steps: plan.stepCount, convention,
        unknownUnits: unknownUnits)
    }
    guard let certain = bound(unknownUnits: 0), let possible = bound(unknownUnits: 2) else {
      return nil
    }
    return certain...max(certain, possible)
  }

  /// From the front to the highest step that is not `notYet`, when it is uncertain.
  private func frontRange(of place: Condition.Place) -> ClosedRange<Int>? {
    let first = plan.set(of: place) * plan.stepCount
    var reading = SetReading()
    for place in 0..<plan.stepCount {
      reading.meet(convention.state(of: tallies[first + place]), at: place + 1)
    }
    return reading.frontRange
  }

  /// Nil when it is not known or not applicable.
  func isInOrder(core: Int) -> Bool? {
    switch judgements[plan.entry(core: core)] {
    case .yes: true
    case .partly: convention.partlyUnits == 2
    case .no: false
    case .dontKnow, .ratherNot, .notApplicable, nil: nil
    }
  }
}

/// Whether a requirement holds, three-valued after Kleene: nil is undecided.
///
/// Conditions a requirement may not use are undecided; the checker refuses them.
func requirementVerdict(_ condition: Condition, _ values: RequirementValues) -> Bool? {
  switch condition {
  case .all(let parts): return verdict(parts, settledBy: false, values)
  case .any(let parts): return verdict(parts, settledBy: true, values)
  case .not(let part): return requirementVerdict(part, values).map { !$0 }
  case .coreInOrder(let core): return values.isInOrder(core: core)
  case .steps(let left, let relation, let right):
    guard let left = values.range(left), let right = values.range(right) else { return nil }
    return verdict(left, relation, right)
  case .counts, .shares: return nil
  }
}

/// One part with the settling verdict settles it; without one, an undecided part leaves it open.
private func verdict(
  _ parts: [Condition], settledBy settling: Bool, _ values: RequirementValues
) -> Bool? {
  var verdict: Bool? = !settling
  for part in parts {
    let holds = requirementVerdict(part, values)
    if holds == settling { return settling }
    if holds == nil { verdict = nil }
  }
  return verdict
}

/// True when the relation holds for every pair of values, false when for none, else nil.
private func verdict(
  _ left: ClosedRange<Int>, _ relation: Condition.Relation, _ right: ClosedRange<Int>
) -> Bool? {
  switch relation {
  case .equal:
    if !left.overlaps(right) { return false }
    return left.count == 1 && right.count == 1 ? true : nil
  case .notEqual: return verdict(left, .equal, right).map { !$0 }
  case .less:
    if left.upperBound < right.lowerBound { return true }
    return left.lowerBound >= right.upperBound ? false : nil
  case .greaterOrEqual: return verdict(left, .less, right).map { !$0 }
  case .greater: return verdict(right, .less, left)
  case .lessOrEqual: return verdict(right, .less, left).map { !$0 }
  }
}
