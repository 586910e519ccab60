import Content

/// Every case of `ConditionProblem`. A case that is added there does not compile here, and then fails
/// for want of a sample.
enum ConditionProblemCase: CaseIterable {
  case empty, unexpectedCharacter, unknownOperator, unexpectedWord, unexpectedEnd,
    expectedComparison, missingInOrder, missingProperty, doubleNegation, nestingTooDeep,
    tooManyProblems, numberTooLarge, decimalNumber, zeroDenominator, shareAboveOne, unknownName,
    unknownAxisValue, noneIsNoStep, typeMismatch, plusNeedsStep, timesNeedsCount,
    notAllowedInRequirement

  init(_ problem: ConditionProblem) {
    self =
      switch problem {
      case .empty: .empty
      case .unexpectedCharacter: .unexpectedCharacter
      case .unknownOperator: .unknownOperator
      case .unexpectedWord: .unexpectedWord
      case .unexpectedEnd: .unexpectedEnd
      case .expectedComparison: .expectedComparison
      case .missingInOrder: .missingInOrder
      case .missingProperty: .missingProperty
      case .doubleNegation: .doubleNegation
      case .nestingTooDeep: .nestingTooDeep
      case .tooManyProblems: .tooManyProblems
      case .numberTooLarge: .numberTooLarge
      case .decimalNumber: .decimalNumber
      case .zeroDenominator: .zeroDenominator
      case .shareAboveOne: .shareAboveOne
      case .unknownName: .unknownName
      case .unknownAxisValue: .unknownAxisValue
      case .noneIsNoStep: .noneIsNoStep
      case .typeMismatch: .typeMismatch
      case .plusNeedsStep: .plusNeedsStep
      case .timesNeedsCount: .timesNeedsCount
      case .notAllowedInRequirement: .notAllowedInRequirement
      }
  }
}
