extension Condition.Relation {
  /// Whether the relation holds for every, for no or for some pairs out of two ranges.
  func verdict(_ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Verdict {
    switch self {
    case .less:
      left.upperBound < right.lowerBound
        ? .holds : left.lowerBound >= right.upperBound ? .fails : .undecided
    case .greater: Self.less.verdict(right, left)
    case .greaterOrEqual: !Self.less.verdict(left, right)
    case .lessOrEqual: !Self.less.verdict(right, left)
    case .equal:
      !left.overlaps(right) ? .fails : left.isSingle && right.isSingle ? .holds : .undecided
    case .notEqual: !Self.equal.verdict(left, right)
    }
  }

  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

extension ClosedRange<Int> {
  /// Not by `count`, which may not fit an Int.
  fileprivate var isSingle: Bool { lowerBound == upperBound }
}

extension Int {
  /// The sum, or the nearest number there is.
  func addingSaturated(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other > 0 ? .max : .min) : sum
  }

  /// The product, or the nearest number there is.
  func multipliedSaturated(by other: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? ((self < 0) == (other < 0) ? .max : .min) : product
  }

  /// The whole number at or below the quotient; the divisor is positive.
  func dividedDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The whole number at or above the quotient; the divisor is positive.
  func dividedUp(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder > 0 ? quotient + 1 : quotient
  }
}
