/// What can be wrong with the text of a condition. The sentences are Wording's.
///
/// A word in a payload is what the author wrote; a suggestion is what could stand in its place.
package enum ConditionProblem: Hashable, Sendable {
  // Text
  case empty
  case unexpectedCharacter(Unicode.Scalar)
  /// A sign such as `==` or `&&`; `meant` is the language's own word for it.
  case unknownOperator(String, meant: String?)
  case unexpectedWord(String, expected: Expectation, suggestion: String?)
  case unexpectedEnd(expected: Expectation)
  /// A value that is compared with nothing; `found` is what stands in place of the sign.
  case expectedComparison(after: String, found: String?)
  /// A core question without `op-orde`; `found` is what stands in its place.
  case missingInOrder(coreQuestion: String, found: String?)
  /// A place without `.positie`, `.voorhoede` or `.gaten`, such as `niveau.institutioneel`.
  case missingProperty(place: String)
  /// `niet niet`
  case doubleNegation
  case nestingTooDeep(limit: Int)
  /// More problems than are worth telling at once; reading stopped here.
  case tooManyProblems(limit: Int)

  // Numbers
  case numberTooLarge(String, limit: Int)
  /// A share that is not written as a fraction: `0.5`, `0,5` or `50%`.
  case decimalNumber(String)
  case zeroDenominator(String)
  case shareAboveOne(String)

  // Names
  case unknownName(String, kind: NameKind, suggestion: String?)
  case unknownAxisValue(String, axis: String, suggestion: String?)
  /// `geen` where only a step can stand.
  case noneIsNoStep

  // Kinds of value
  /// Two sides that cannot be compared; `word` is the right-hand side.
  case typeMismatch(left: ValueKind, right: ValueKind, word: String)
  /// `+` behind something other than a step.
  case plusNeedsStep(String, kind: ValueKind)
  /// `*` before something other than a count.
  case timesNeedsCount(String, kind: ValueKind)

  // Requirements
  /// Something `vereist` may not use, and the rule it breaks.
  case notAllowedInRequirement(String, rule: RequirementRule)

  /// What could have stood at a place.
  package enum Expectation: Hashable, Sendable {
    /// A whole condition or a part of one.
    case condition
    case value
    /// A whole number.
    case number
    /// `en`, `of` or the end.
    case connective
    case openingParenthesis
    case closingParenthesis
    case dot
    /// `positie`, `voorhoede` or `gaten`.
    case property
    case name(NameKind)
  }

  /// What a name was taken for.
  package enum NameKind: Hashable, Sendable, CaseIterable {
    case step, axis, axisValue, criterion, coreQuestion, party
    /// A word by itself, where a step or a fixed word can stand.
    case value
  }

  /// What can be compared with each other.
  package enum ValueKind: Hashable, Sendable, CaseIterable {
    case step, count, share
  }

  /// Why something may not stand in a requirement: a higher judgement may never lower a position.
  package enum RequirementRule: Hashable, Sendable, CaseIterable {
    case noNegation
    /// Only `>=` and `>`.
    case onlyAtLeast
    /// Only a position, a front or a criterion on the left.
    case leftSide
    /// Only a step by name on the right.
    case rightSide
    /// No `+`.
    case noAddition
    /// A requirement on the whole's position may not ask for the whole's position or front.
    case notTheWhole
  }

  /// A short name that never changes.
  package var code: String {
    switch self {
    case .empty: "condition-empty"
    case .unexpectedCharacter: "condition-unexpected-character"
    case .unknownOperator: "condition-unknown-operator"
    case .unexpectedWord: "condition-unexpected-word"
    case .unexpectedEnd: "condition-unexpected-end"
    case .expectedComparison: "condition-expected-comparison"
    case .missingInOrder: "condition-missing-in-order"
    case .missingProperty: "condition-missing-property"
    case .doubleNegation: "condition-double-negation"
    case .nestingTooDeep: "condition-nesting-too-deep"
    case .tooManyProblems: "condition-too-many-problems"
    case .numberTooLarge: "condition-number-too-large"
    case .decimalNumber: "condition-decimal-number"
    case .zeroDenominator: "condition-zero-denominator"
    case .shareAboveOne: "condition-share-above-one"
    case .unknownName: "condition-unknown-name"
    case .unknownAxisValue: "condition-unknown-axis-value"
    case .noneIsNoStep: "condition-none-is-no-step"
    case .typeMismatch: "condition-type-mismatch"
    case .plusNeedsStep: "condition-plus-needs-step"
    case .timesNeedsCount: "condition-times-needs-count"
    case .notAllowedInRequirement: "condition-not-allowed-in-requirement"
    }
  }
}

/// A problem and where it stands.
package struct ConditionFinding: Hashable, Sendable {
  package let problem: ConditionProblem
  /// In bytes from the start of the condition's text; empty for a place where something is missing.
  package let range: Range<Int>

  package init(problem: ConditionProblem, range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}
