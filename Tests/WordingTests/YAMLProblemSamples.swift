import StrictYAML

extension YAMLProblem {
  /// Every problem, with payloads as the reader would give them.
  static let samples: [YAMLProblem] = characters + lines + texts

  private static let characters: [YAMLProblem] = [
    .fileTooLarge(limit: 4 << 20), .fileTooLarge(limit: 1000), .utf16, .officeDocument, .hardSpace,
    .invalidUTF8,
    .byteOrderMarkInside, .loneCarriageReturn, .lineSeparator(0x2028), .controlCharacter(0x07),
    .nonCharacter(0xFFFE), .tab,
  ]

  private static let lines: [YAMLProblem] = [
    .noContent, .directive, .secondDocument, .documentEndBeforeContent, .contentAfterDocumentEnd,
    .collectionAfterDocumentStart, .textAfterDocumentEndMark, .tooDeep(limit: 64),
    .wrongIndentation(fitting: []), .wrongIndentation(fitting: [3]),
    .wrongIndentation(fitting: [1, 3, 5]), .missingColon, .missingSpaceAfterColon,
    .missingSpaceAfterDash, .listItemInMapping, .keyInList, .textAfterValue, .unexpectedLine,
    .duplicateKey(first: SourceRange(0, 5)), .emptyKey, .keyTooLong(limit: 256),
    .keyOverSeveralLines, .collectionAsKey, .explicitKey, .mergeKey,
  ]

  private static let texts: [YAMLProblem] =
    [",", "[", "]", "{", "}", "#", "%", "@", "`", "'", "\"", "-", "?"].map { .plainStartsWith($0) }
    + [
      .colonInPlainText, .colonInContinuation(fitting: []), .colonInContinuation(fitting: [1, 3]),
      .continuationAfterComment, .unclosedQuote("\""), .unclosedQuote("'"), .unknownEscape("\\q"),
      .escapeNotAScalar, .documentMarkInQuotes, .unclosedBracket("["), .unclosedBracket("{"),
      .wrongBracket(expected: "]"), .bracketLineNotDeeper, .emptyFlowEntry, .missingComma,
      .colonBeforeBracket, .blockHeader, .blockIndentationZero, .blockLeadingLinesTooLong,
      .blockEndsInBlanks, .blockAtTopLevel, .anchor, .alias, .tag, .commentWithoutSpace,
    ]
}
