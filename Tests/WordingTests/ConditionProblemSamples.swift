import Content

extension ConditionProblem {
  /// Every problem, with payloads as a condition would give them.
  static let samples: [ConditionProblem] = text + values + requirements

  private static let expectations: [Expectation] =
    [
      .condition, .value, .number, .connective, .openingParenthesis, .closingParenthesis, .dot,
      .property,
    ] + NameKind.allCases.map { .name($0) }

  private static let text: [ConditionProblem] =
    expectations.flatMap { expected -> [ConditionProblem] in
      [
        .unexpectedWord("enn", expected: expected, suggestion: "en"),
        .unexpectedWord("x", expected: expected, suggestion: nil),
        .unexpectedEnd(expected: expected),
      ]
    } + [
      .empty, .unexpectedCharacter("%"), .unexpectedCharacter("\u{202E}"),
      .unknownOperator("&&", meant: "en"), .unknownOperator("<=>", meant: nil),
      .expectedComparison(after: "positie", found: "en"),
      .expectedComparison(after: "positie", found: nil),
      .missingInOrder(coreQuestion: "ontmoeten", found: "oporde"),
      .missingInOrder(coreQuestion: "ontmoeten", found: nil),
      .missingProperty(place: "niveau.institutioneel"), .doubleNegation,
      .nestingTooDeep(limit: 32), .tooManyProblems(limit: 20),
    ]

  private static let values: [ConditionProblem] =
    NameKind.allCases.flatMap { kind -> [ConditionProblem] in
      [
        .unknownName("reflektie", kind: kind, suggestion: "reflectie"),
        .unknownName("x", kind: kind, suggestion: nil),
      ]
    }
    + ValueKind.allCases.flatMap { left -> [ConditionProblem] in
      ValueKind.allCases.map { .typeMismatch(left: left, right: $0, word: "gaten") }
        + [.plusNeedsStep("gaten", kind: left), .timesNeedsCount("positie", kind: left)]
    }
    + [
      .numberTooLarge("1000000", limit: 999_999), .decimalNumber("0,5"), .zeroDenominator("1/0"),
      .shareAboveOne("3/2"), .unknownAxisValue("x", axis: "niveau", suggestion: nil),
      .unknownAxisValue("institutioneell", axis: "niveau", suggestion: "institutioneel"),
      .noneIsNoStep,
    ]

  private static let requirements: [ConditionProblem] = RequirementRule.allCases.map {
    .notAllowedInRequirement("positie + 1", rule: $0)
  }
}
