import StrictYAML

extension YAMLProblem {
  /// The problem in Dutch, for who edits a content file.
  package var message: Message {
    switch self {
    case .fileTooLarge(let limit): CharacterMessages.fileTooLarge(limit)
    case .utf16: CharacterMessages.utf16
    case .officeDocument: CharacterMessages.officeDocument
    case .invalidUTF8: CharacterMessages.invalidUTF8
    case .byteOrderMarkInside: CharacterMessages.byteOrderMarkInside
    case .loneCarriageReturn: CharacterMessages.loneCarriageReturn
    case .lineSeparator(let value): CharacterMessages.lineSeparator(value)
    case .controlCharacter(let value): CharacterMessages.controlCharacter(value)
    case .nonCharacter(let value): CharacterMessages.nonCharacter(value)
    case .tab: CharacterMessages.tab
    case .hardSpace: CharacterMessages.hardSpace

    case .noContent: DocumentMessages.noContent
    case .directive: DocumentMessages.directive
    case .secondDocument: DocumentMessages.secondDocument
    case .documentEndBeforeContent: DocumentMessages.endBeforeContent
    case .contentAfterDocumentEnd: DocumentMessages.contentAfterEnd
    case .collectionAfterDocumentStart: DocumentMessages.collectionAfterStart
    case .textAfterDocumentEndMark: DocumentMessages.textAfterEndMark

    case .tooDeep(let limit): StructureMessages.tooDeep(limit)
    case .wrongIndentation(let fitting): StructureMessages.wrongIndentation(fitting)
    case .missingColon: StructureMessages.missingColon
    case .missingSpaceAfterColon: StructureMessages.missingSpaceAfterColon
    case .missingSpaceAfterDash: StructureMessages.missingSpaceAfterDash
    case .listItemInMapping: StructureMessages.listItemInMapping
    case .keyInList: StructureMessages.keyInList
    case .textAfterValue: StructureMessages.textAfterValue
    case .unexpectedLine: StructureMessages.unexpectedLine

    case .duplicateKey: KeyTextMessages.duplicateKey
    case .emptyKey: KeyTextMessages.emptyKey
    case .keyTooLong(let limit): KeyTextMessages.keyTooLong(limit)
    case .keyOverSeveralLines: KeyTextMessages.keyOverSeveralLines
    case .collectionAsKey: KeyTextMessages.collectionAsKey
    case .explicitKey: KeyTextMessages.explicitKey
    case .mergeKey: KeyTextMessages.mergeKey

    case .plainStartsWith(let character): PlainTextMessages.startsWith(character)
    case .colonInPlainText: PlainTextMessages.colon
    case .colonInContinuation(let fitting): PlainTextMessages.colonInContinuation(fitting)
    case .continuationAfterComment: PlainTextMessages.continuationAfterComment
    case .anchor: PlainTextMessages.anchor
    case .alias: PlainTextMessages.alias
    case .tag: PlainTextMessages.tag
    case .commentWithoutSpace: PlainTextMessages.commentWithoutSpace

    case .unclosedQuote(let character): QuotedTextMessages.unclosedQuote(character)
    case .unknownEscape(let text): QuotedTextMessages.unknownEscape(text)
    case .escapeNotAScalar: QuotedTextMessages.escapeNotAScalar
    case .documentMarkInQuotes: QuotedTextMessages.documentMark

    case .unclosedBracket(let character): BracketMessages.unclosed(character)
    case .wrongBracket(let expected): BracketMessages.wrong(expected: expected)
    case .bracketLineNotDeeper: BracketMessages.lineNotDeeper
    case .emptyFlowEntry: BracketMessages.emptyEntry
    case .missingComma: BracketMessages.missingComma
    case .colonBeforeBracket: BracketMessages.colonBeforeBracket

    case .blockHeader: BlockTextMessages.header
    case .blockIndentationZero: BlockTextMessages.indentationZero
    case .blockLeadingLinesTooLong: BlockTextMessages.leadingLinesTooLong
    case .blockEndsInBlanks: BlockTextMessages.endsInBlanks
    case .blockAtTopLevel: BlockTextMessages.atTopLevel
    }
  }
}
