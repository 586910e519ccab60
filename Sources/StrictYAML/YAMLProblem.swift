/// What can be wrong with the text of a file, apart from what it means. The sentences are Wording's.
package enum YAMLProblem: Hashable, Sendable {
  // Bytes
  case fileTooLarge(limit: Int)
  case utf16
  /// A file of a word processor or spreadsheet, which is a ZIP archive.
  case officeDocument
  case invalidUTF8
  case byteOrderMarkInside
  case loneCarriageReturn
  /// A line separator other than LF and CRLF: U+0085, U+2028 or U+2029.
  case lineSeparator(UInt32)
  case controlCharacter(UInt32)
  case nonCharacter(UInt32)
  case tab
  /// U+00A0 in front of a line: it looks like a space and is none.
  case hardSpace

  // Document
  case noContent
  case directive
  case secondDocument
  case documentEndBeforeContent
  case contentAfterDocumentEnd
  /// A block list or mapping on the line of `---`.
  case collectionAfterDocumentStart
  case textAfterDocumentEndMark

  // Structure
  case tooDeep(limit: Int)
  /// A line whose column fits no open list or mapping; the columns that would fit, 1-based.
  case wrongIndentation(fitting: [Int])
  /// A line of a mapping without `: `.
  case missingColon
  /// `key:value`: a colon without a space behind it.
  case missingSpaceAfterColon
  case missingSpaceAfterDash
  case listItemInMapping
  case keyInList
  /// Something that cannot stand behind a complete value.
  case textAfterValue
  /// A second node where the document, or a value, is already complete.
  case unexpectedLine

  // Keys
  case duplicateKey(first: SourceRange)
  case emptyKey
  case keyTooLong(limit: Int)
  case keyOverSeveralLines
  case collectionAsKey
  case explicitKey
  case mergeKey

  // Plain text
  case plainStartsWith(Character)
  case colonInPlainText
  /// A deeper line under a text, with a key's colon in it; the columns at which a key would fit,
  /// 1-based.
  case colonInContinuation(fitting: [Int])
  /// A deeper line under a text that was ended by a comment.
  case continuationAfterComment

  // Quoted text
  case unclosedQuote(Character)
  case unknownEscape(String)
  case escapeNotAScalar
  case documentMarkInQuotes

  // Between brackets
  case unclosedBracket(Character)
  case wrongBracket(expected: Character)
  case bracketLineNotDeeper
  case emptyFlowEntry
  case missingComma
  case colonBeforeBracket

  // Block text
  case blockHeader
  case blockIndentationZero
  case blockLeadingLinesTooLong
  case blockEndsInBlanks
  case blockAtTopLevel

  // Outside the subset
  case anchor
  case alias
  case tag
  case commentWithoutSpace

  /// A short name that never changes.
  package var code: String {
    switch self {
    case .fileTooLarge: "file-too-large"
    case .utf16: "utf-16"
    case .officeDocument: "office-document"
    case .invalidUTF8: "invalid-utf-8"
    case .byteOrderMarkInside: "byte-order-mark-inside"
    case .loneCarriageReturn: "lone-carriage-return"
    case .lineSeparator: "line-separator"
    case .controlCharacter: "control-character"
    case .nonCharacter: "non-character"
    case .tab: "tab"
    case .hardSpace: "hard-space"
    case .noContent: "no-content"
    case .directive: "directive"
    case .secondDocument: "second-document"
    case .documentEndBeforeContent: "document-end-before-content"
    case .contentAfterDocumentEnd: "content-after-document-end"
    case .collectionAfterDocumentStart: "collection-after-document-start"
    case .textAfterDocumentEndMark: "text-after-document-end-mark"
    case .tooDeep: "too-deep"
    case .wrongIndentation: "wrong-indentation"
    case .missingColon: "missing-colon"
    case .missingSpaceAfterColon: "missing-space-after-colon"
    case .missingSpaceAfterDash: "missing-space-after-dash"
    case .listItemInMapping: "list-item-in-mapping"
    case .keyInList: "key-in-list"
    case .textAfterValue: "text-after-value"
    case .unexpectedLine: "unexpected-line"
    case .duplicateKey: "duplicate-key"
    case .emptyKey: "empty-key"
    case .keyTooLong: "key-too-long"
    case .keyOverSeveralLines: "key-over-several-lines"
    case .collectionAsKey: "collection-as-key"
    case .explicitKey: "explicit-key"
    case .mergeKey: "merge-key"
    case .plainStartsWith: "plain-starts-with"
    case .colonInPlainText: "colon-in-plain-text"
    case .colonInContinuation: "colon-in-continuation"
    case .continuationAfterComment: "continuation-after-comment"
    case .unclosedQuote: "unclosed-quote"
    case .unknownEscape: "unknown-escape"
    case .escapeNotAScalar: "escape-not-a-scalar"
    case .documentMarkInQuotes: "document-mark-in-quotes"
    case .unclosedBracket: "unclosed-bracket"
    case .wrongBracket: "wrong-bracket"
    case .bracketLineNotDeeper: "bracket-line-not-deeper"
    case .emptyFlowEntry: "empty-flow-entry"
    case .missingComma: "missing-comma"
    case .colonBeforeBracket: "colon-before-bracket"
    case .blockHeader: "block-header"
    case .blockIndentationZero: "block-indentation-zero"
    case .blockLeadingLinesTooLong: "block-leading-lines-too-long"
    case .blockEndsInBlanks: "block-ends-in-blanks"
    case .blockAtTopLevel: "block-at-top-level"
    case .anchor: "anchor"
    case .alias: "alias"
    case .tag: "tag"
    case .commentWithoutSpace: "comment-without-space"
    }
  }
}
