extension Condition {
  /// Whether the condition holds: a comparison holds when it does for every value of its ranges,
  /// fails when for none, and is undecided otherwise. A thing on both sides is one thing.
  ///
  /// Parts are joined by Kleene's logic, each for itself: `x > y of x <= y` can be undecided.
  package func evaluate(_ values: some ConditionValues) -> Verdict {
    switch self {
    case .all(let parts): .all(parts.lazy.map { $0.evaluate(values) })
    case .any(let parts): .any(parts.lazy.map { $0.evaluate(values) })
    case .not(let part): !part.evaluate(values)
    case .coreInOrder(let question): values.coreInOrder(question).map(Verdict.init) ?? .undecided
    case .steps(let left, let relation, let right):
      left.verdict(relation, right, values.range(left.base), values.range(right.base))
    case .counts(let left, let relation, let right):
      left.verdict(relation, right, values.range(left.base), values.range(right.base))
    case .shares(let left, let relation, let right):
      relation.verdict(values.share(left), values.share(right))
    }
  }

  /// The same verdict, with everything it rests on. Every part is looked at.
  package func trace(_ values: some ConditionValues) -> ConditionTrace {
    switch self {
    case .all(let conditions):
      let parts = conditions.map { $0.trace(values) }
      return trace(.all(parts.lazy.map(\.verdict)), .parts(parts))
    case .any(let conditions):
      let parts = conditions.map { $0.trace(values) }
      return trace(.any(parts.lazy.map(\.verdict)), .parts(parts))
    case .not(let condition):
      let part = condition.trace(values)
      return trace(!part.verdict, .parts([part]))
    case .coreInOrder(let question):
      let found = values.coreInOrder(question)
      return trace(found.map(Verdict.init) ?? .undecided, .coreInOrder(found))
    case .steps(let one, let relation, let other):
      let (left, right) = (values.range(one.base), values.range(other.base))
      return trace(one.verdict(relation, other, left, right), .steps(left: left, right: right))
    case .counts(let one, let relation, let other):
      let (left, right) = (values.range(one.base), values.range(other.base))
      return trace(one.verdict(relation, other, left, right), .counts(left: left, right: right))
    case .shares(let one, let relation, let other):
      let (left, right) = (values.share(one), values.share(other))
      return trace(relation.verdict(left, right), .shares(left: left, right: right))
    }
  }

  private func trace(_ verdict: Verdict, _ found: ConditionTrace.Found) -> ConditionTrace {
    ConditionTrace(condition: self, verdict: verdict, found: found)
  }
}

extension ConditionValues {
  fileprivate func range(_ base: Condition.StepOperand.Base) -> ClosedRange<Int>? {
    switch base {
    case .step(let step): step...step
    case .position(let place): position(of: place)
    case .front(let place): front(of: place)
    case .criterion(let criterion): score(ofCriterion: criterion)
    }
  }

  fileprivate func range(_ base: Condition.CountOperand.Base) -> ClosedRange<Int>? {
    switch base {
    case .number(let number): number...number
    case .gaps(let place): gaps(of: place)
    case .raters(let party): raters(ofParty: party)
    }
  }

  fileprivate func share(_ operand: Condition.ShareOperand) -> Fraction? {
    switch operand {
    case .fraction(let fraction): fraction
    case .sameScore: sameScore
    case .examples(let step): examples(ofStep: step)
    }
  }
}

extension Condition.Relation {
  fileprivate func verdict(_ left: Fraction?, _ right: Fraction?) -> Verdict {
    guard let left, let right else { return .undecided }
    return Verdict(holds(left, right))
  }
}

extension Condition.StepOperand {
  /// The ranges are those of the bases.
  fileprivate func verdict(
    _ relation: Condition.Relation, _ other: Self, _ left: ClosedRange<Int>?,
    _ right: ClosedRange<Int>?
  ) -> Verdict {
    guard let left, let right else { return .undecided }
    if base == other.base { return Verdict(relation.holds(plus, other.plus)) }
    return relation.verdict(left.shifted(by: plus), right.shifted(by: other.plus))
  }
}

extension Condition.CountOperand {
  /// The ranges are those of the bases.
  fileprivate func verdict(
    _ relation: Condition.Relation, _ other: Self, _ left: ClosedRange<Int>?,
    _ right: ClosedRange<Int>?
  ) -> Verdict {
    guard let left, let right else { return .undecided }
    if base == other.base {
      return relation.verdict(left.scaled(by: factor.addingSaturated(-other.factor)), 0...0)
    }
    switch relation {
    case .equal where !canEqual(other, left, right): return .fails
    case .notEqual where !canEqual(other, left, right): return .holds
    default: return relation.verdict(left.scaled(by: factor), right.scaled(by: other.factor))
    }
  }

  /// Multiples skip numbers: 2 × 1…2 holds no 3.
  ///
  /// f·x = g·y exactly when x = t·g/d and y = t·f/d for a whole t, where d is what f and g share.
  private func canEqual(
    _ other: Self, _ left: ClosedRange<Int>, _ right: ClosedRange<Int>
  ) -> Bool {
    guard factor > 0, other.factor > 0 else {
      return left.scaled(by: factor).overlaps(right.scaled(by: other.factor))
    }
    var (shared, rest) = (factor, other.factor)
    while rest != 0 { (shared, rest) = (rest, shared % rest) }
    let (x, y) = (other.factor / shared, factor / shared)
    return max(left.lowerBound.dividedUp(by: x), right.lowerBound.dividedUp(by: y))
      <= min(left.upperBound.dividedDown(by: x), right.upperBound.dividedDown(by: y))
  }
}

extension ClosedRange<Int> {
  fileprivate func shifted(by distance: Int) -> Self {
    lowerBound.addingSaturated(distance)...upperBound.addingSaturated(distance)
  }

  /// From the lowest to the highest multiple.
  fileprivate func scaled(by factor: Int) -> Self {
    let ends = (
      lowerBound.multipliedSaturated(by: factor), upperBound.multipliedSaturated(by: factor)
    )
    return Swift.min(ends.0, ends.1)...Swift.max(ends.0, ends.1)
  }
}
