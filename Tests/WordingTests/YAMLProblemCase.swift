import StrictYAML

/// Every case of `YAMLProblem`. A case that is added there does not compile here, and then fails
/// for want of a sample.
enum YAMLProblemCase: CaseIterable {
  case fileTooLarge, utf16, officeDocument, hardSpace, invalidUTF8, byteOrderMarkInside,
    loneCarriageReturn, lineSeparator,
    controlCharacter, nonCharacter, tab, noContent, directive, secondDocument,
    documentEndBeforeContent, contentAfterDocumentEnd, collectionAfterDocumentStart,
    textAfterDocumentEndMark, tooDeep, wrongIndentation, missingColon, missingSpaceAfterColon,
    missingSpaceAfterDash, listItemInMapping, keyInList, textAfterValue, unexpectedLine,
    duplicateKey, emptyKey, keyTooLong, keyOverSeveralLines, collectionAsKey, explicitKey,
    mergeKey, plainStartsWith, colonInPlainText, colonInContinuation, continuationAfterComment,
    unclosedQuote, unknownEscape, escapeNotAScalar, documentMarkInQuotes, unclosedBracket,
    wrongBracket, bracketLineNotDeeper, emptyFlowEntry, missingComma, colonBeforeBracket,
    blockHeader, blockIndentationZero, blockLeadingLinesTooLong, blockEndsInBlanks,
    blockAtTopLevel, anchor, alias, tag, commentWithoutSpace

  init(_ problem: YAMLProblem) {
    self =
      switch problem {
      case .fileTooLarge: .fileTooLarge
      case .utf16: .utf16
      case .officeDocument: .officeDocument
      case .hardSpace: .hardSpace
      case .invalidUTF8: .invalidUTF8
      case .byteOrderMarkInside: .byteOrderMarkInside
      case .loneCarriageReturn: .loneCarriageReturn
      case .lineSeparator: .lineSeparator
      case .controlCharacter: .controlCharacter
      case .nonCharacter: .nonCharacter
      case .tab: .tab
      case .noContent: .noContent
      case .directive: .directive
      case .secondDocument: .secondDocument
      case .documentEndBeforeContent: .documentEndBeforeContent
      case .contentAfterDocumentEnd: .contentAfterDocumentEnd
      case .collectionAfterDocumentStart: .collectionAfterDocumentStart
      case .textAfterDocumentEndMark: .textAfterDocumentEndMark
      case .tooDeep: .tooDeep
      case .wrongIndentation: .wrongIndentation
      case .missingColon: .missingColon
      case .missingSpaceAfterColon: .missingSpaceAfterColon
      case .missingSpaceAfterDash: .missingSpaceAfterDash
      case .listItemInMapping: .listItemInMapping
      case .keyInList: .keyInList
      case .textAfterValue: .textAfterValue
      case .unexpectedLine: .unexpectedLine
      case .duplicateKey: .duplicateKey
      case .emptyKey: .emptyKey
      case .keyTooLong: .keyTooLong
      case .keyOverSeveralLines: .keyOverSeveralLines
      case .collectionAsKey: .collectionAsKey
      case .explicitKey: .explicitKey
      case .mergeKey: .mergeKey
      case .plainStartsWith: .plainStartsWith
      case .colonInPlainText: .colonInPlainText
      case .colonInContinuation: .colonInContinuation
      case .continuationAfterComment: .continuationAfterComment
      case .unclosedQuote: .unclosedQuote
      case .unknownEscape: .unknownEscape
      case .escapeNotAScalar: .escapeNotAScalar
      case .documentMarkInQuotes: .documentMarkInQuotes
      case .unclosedBracket: .unclosedBracket
      case .wrongBracket: .wrongBracket
      case .bracketLineNotDeeper: .bracketLineNotDeeper
      case .emptyFlowEntry: .emptyFlowEntry
      case .missingComma: .missingComma
      case .colonBeforeBracket: .colonBeforeBracket
      case .blockHeader: .blockHeader
      case .blockIndentationZero: .blockIndentationZero
      case .blockLeadingLinesTooLong: .blockLeadingLinesTooLong
      case .blockEndsInBlanks: .blockEndsInBlanks
      case .blockAtTopLevel: .blockAtTopLevel
      case .anchor: .anchor
      case .alias: .alias
      case .tag: .tag
      case .commentWithoutSpace: .commentWithoutSpace
      }
  }
}
