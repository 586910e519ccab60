extension ParsedCondition {
  /// What a requirement (`vereist`) may not use, in the order of the text; empty when it is fine or
  /// was not read.
  ///
  /// A higher judgement may never lower a position. So a requirement holds only `op-orde`, `en`,
  /// `of`, and `>=` and `>` with a position, front or criterion on the left and a step on the
  /// right; and never the whole's own position or front, which it is to decide.
  package var requirementProblems: [ConditionFinding] {
    var findings: [ConditionFinding] = []
    if let tree { collect(tree, into: &findings) }
    return findings
  }

  private func collect(_ tree: ConditionTree, into findings: inout [ConditionFinding]) {
    switch tree.shape {
    case .coreQuestion: break
    case .chain(let parts):
      for part in parts { collect(part, into: &findings) }
    case .negation(let word, let part):
      findings.append(finding(.noNegation, word))
      collect(part, into: &findings)
    case .comparison(let left, let relation, let right):
      collect(tree.condition, left, relation, right, into: &findings)
    }
  }

  private func collect(
    _ condition: Condition, _ left: Range<Int>, _ relation: Range<Int>, _ right: Range<Int>,
    into findings: inout [ConditionFinding]
  ) {
    guard case .steps(let one, let sign, let other) = condition else {
      findings.append(finding(.leftSide, left))
      return
    }
    switch one.base {
    case .position(nil), .front(nil): findings.append(finding(.notTheWhole, left))
    case .step: findings.append(finding(.leftSide, left))
    case .position, .front, .criterion:
      if one.plus > 0 { findings.append(finding(.noAddition, left)) }
    }
    if sign != .greaterOrEqual, sign != .greater {
      findings.append(finding(.onlyAtLeast, relation))
    }
    switch other.base {
    case .position(nil), .front(nil): findings.append(finding(.notTheWhole, right))
    case .position, .front, .criterion: findings.append(finding(.rightSide, right))
    case .step:
      if other.plus > 0 { findings.append(finding(.noAddition, right)) }
    }
  }

  private func finding(
    _ rule: ConditionProblem.RequirementRule, _ range: Range<Int>
  ) -> ConditionFinding {
    let word = String(
      decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    return ConditionFinding(
      problem: .notAllowedInRequirement(word, rule: rule), range: range)
  }
}
