/// How a condition came to its verdict: every part with its own verdict and the values it found.
package struct ConditionTrace: Hashable, Sendable {
  package let condition: Condition
  package let verdict: Verdict
  package let found: Found

  /// What was found. Values are those of the thing itself, before `+` and `*`; nil is undecided.
  package enum Found: Hashable, Sendable {
    /// The parts of `en`, `of` and `niet`, in order, also those that changed nothing.
    case parts([ConditionTrace])
    case coreInOrder(Bool?)
    case steps(left: ClosedRange<Int>?, right: ClosedRange<Int>?)
    case counts(left: ClosedRange<Int>?, right: ClosedRange<Int>?)
    case shares(left: Fraction?, right: Fraction?)
  }
}
