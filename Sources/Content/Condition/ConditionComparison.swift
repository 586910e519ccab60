extension ConditionParser {
  mutating func comparison() throws(Stop) -> ConditionTree? {
    var left = try operand()
    guard case .relation(let relation) = current.kind else {
      if case .problem(let problem) = current.kind { throw stop(problem, current.range) }
      throw stop(
        .expectedComparison(after: text(left.range), found: foundText), current.range)
    }
    let sign = current
    if sign.text != relation.rawValue {
      try report(.unknownOperator(sign.text, meant: relation.rawValue), sign.range)
    }
    advance()
    var right = try operand()
    if right.kind == .step, right.stepReading == nil { left.readAsStep() }
    if left.kind == .step { right.readAsStep() }
    return try compare(left, relation, sign.range, right)
  }

  private mutating func compare(
    _ left: ConditionOperand, _ relation: Condition.Relation, _ sign: Range<Int>,
    _ right: ConditionOperand
  ) throws(Stop) -> ConditionTree? {
    if let one = left.kind, let other = right.kind, one != other {
      try report(.typeMismatch(left: one, right: other, word: text(right.range)), right.range)
      return nil
    }
    let condition: Condition
    switch (left.value, right.value) {
    case (.step(let one), .step(let other)): condition = .steps(one, relation, other)
    case (.count(let one), .count(let other)): condition = .counts(one, relation, other)
    case (.share(let one), .share(let other)): condition = .shares(one, relation, other)
    default: return nil
    }
    return ConditionTree(
      condition: condition, range: left.range.lowerBound..<right.range.upperBound,
      shape: .comparison(left: left.range, relation: sign, right: right.range))
  }

  // MARK: Sums and products

  private mutating func operand() throws(Stop) -> ConditionOperand {
    if current.isNumeral, case .times = following.kind { return try product() }
    let value = try value()
    if case .plus = current.kind { return try sum(value) }
    return value
  }

  private mutating func product() throws(Stop) -> ConditionOperand {
    let start = current.range.lowerBound
    let factor = try number()
    advance()
    let value = try value()
    let range = start..<value.range.upperBound
    if let kind = value.kind, kind != .count {
      try report(.timesNeedsCount(text(value.range), kind: kind), value.range)
      return ConditionOperand(unresolved: nil, range: range)
    }
    guard let factor, case .count(let count) = value.value else {
      return ConditionOperand(unresolved: .count, range: range)
    }
    return ConditionOperand(
      .count(Condition.CountOperand(factor: factor, count.base)), range: range)
  }

  private mutating func sum(_ value: ConditionOperand) throws(Stop) -> ConditionOperand {
    var value = value
    value.readAsStep()
    let plus = current.range
    advance()
    guard current.isNumeral else { throw unexpected(.number) }
    let range = value.range.lowerBound..<current.range.upperBound
    if let kind = value.kind, kind != .step {
      try report(.plusNeedsStep(text(value.range), kind: kind), plus)
      value = ConditionOperand(unresolved: nil, range: range)
    }
    let number = try number()
    if value.kind == nil { return ConditionOperand(unresolved: nil, range: range) }
    guard let number, case .step(let step) = value.value else {
      return ConditionOperand(unresolved: .step, range: range)
    }
    return ConditionOperand(.step(Condition.StepOperand(step.base, plus: number)), range: range)
  }

  // MARK: Numbers

  /// Reads the numeral that stands here; nil when it is too large, which is written down.
  mutating func number() throws(Stop) -> Int? {
    let token = current
    advance()
    let digits = token.text.utf8.drop { $0 == 0x30 }
    guard digits.count <= 6 else {
      try report(.numberTooLarge(token.text, limit: Self.numberLimit), token.range)
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Reads `1/2` from its first number on.
  mutating func fraction() throws(Stop) -> ConditionOperand {
    let start = current.range.lowerBound
    let numerator = try number()
    advance()
    guard current.isNumeral else { throw unexpected(.number) }
    let range = start..<current.range.upperBound
    let denominator = try number()
    guard let numerator, let denominator else {
      return ConditionOperand(unresolved: .share, range: range)
    }
    guard denominator > 0 else {
      try report(.zeroDenominator(text(range)), range)
      return ConditionOperand(unresolved: .share, range: range)
    }
    guard numerator <= denominator else {
      try report(.shareAboveOne(text(range)), range)
      return ConditionOperand(unresolved: .share, range: range)
    }
    return ConditionOperand(.share(.fraction(Fraction(numerator, denominator))), range: range)
  }
}
