import Content

extension ConditionProblem {
  /// The problem in Dutch, for who writes a condition. It does not say which condition it is in.
  package var message: Message {
    switch self {
    case .empty: ConditionTextMessages.empty
    case .unexpectedCharacter(let scalar): ConditionTextMessages.unexpectedCharacter(scalar)
    case .unknownOperator(let sign, let meant): ConditionTextMessages.unknownOperator(sign, meant)
    case .unexpectedWord(let word, let expected, let suggestion):
      ConditionTextMessages.unexpectedWord(word, expected, suggestion)
    case .unexpectedEnd(let expected): ConditionTextMessages.unexpectedEnd(expected)
    case .expectedComparison(let after, let found):
      ConditionTextMessages.expectedComparison(after, found)
    case .missingInOrder(let coreQuestion, let found):
      ConditionTextMessages.missingInOrder(coreQuestion, found)
    case .missingProperty(let place): ConditionTextMessages.missingProperty(place)
    case .doubleNegation: ConditionTextMessages.doubleNegation
    case .nestingTooDeep(let limit): ConditionTextMessages.nestingTooDeep(limit)
    case .tooManyProblems(let limit): ConditionTextMessages.tooManyProblems(limit)

    case .numberTooLarge(let text, let limit): ConditionValueMessages.numberTooLarge(text, limit)
    case .decimalNumber(let text): ConditionValueMessages.decimalNumber(text)
    case .zeroDenominator(let text): ConditionValueMessages.zeroDenominator(text)
    case .shareAboveOne(let text): ConditionValueMessages.shareAboveOne(text)
    case .unknownName(let name, let kind, let suggestion):
      ConditionValueMessages.unknownName(name, kind, suggestion)
    case .unknownAxisValue(let value, let axis, let suggestion):
      ConditionValueMessages.unknownAxisValue(value, axis, suggestion)
    case .noneIsNoStep: ConditionValueMessages.noneIsNoStep
    case .typeMismatch(let left, let right, let word):
      ConditionValueMessages.typeMismatch(left, right, word)
    case .plusNeedsStep(let word, let kind): ConditionValueMessages.plusNeedsStep(word, kind)
    case .timesNeedsCount(let word, let kind): ConditionValueMessages.timesNeedsCount(word, kind)

    case .notAllowedInRequirement(let word, let rule): RequirementMessages.notAllowed(word, rule)
    }
  }
}
