// Lists and mappings over indented lines.
extension YAMLReader {
  /// Reads a line that begins with something at `column`, and the lines its value goes on over.
  mutating func readBlockLine(_ bytes: Span<UInt8>, column given: Int) {
    stage = .content
    var column = given
    let isDash = bytes[at] == .dash && isBlankOrEnd(bytes, at + 1)
    if !fits(column) {
      guard let adopted = adoptColumn(bytes, column, isDash: isDash) else { return }
      column = adopted
    } else if let slip, column <= slip.base {
      self.slip = nil
    }
    commentEndedScalar = false
    lineShift = at - lineStart - column
    while let innermost = open.last, innermost.column > column { closeInnermost(bytes) }
    guard let innermost = open.last else { return readNode(bytes, column: column) }
    if innermost.pending != nil {
      if column > innermost.column { return readNode(bytes, column: column) }
      if innermost.isMapping, isDash {
        return readItems(bytes, column: column, isAtKeyColumn: true)
      }
      if innermost.isMapping, isItemWithoutSpace(bytes, column, wantsKey: true) {
        return readItemWithoutSpace(bytes, column, isAtKeyColumn: true)
      }
      fillPending()
    }
    readEntry(bytes, column: column, isDash: isDash)
  }

  /// Reads the next entry of the innermost collection, which stands at `column`.
  private mutating func readEntry(_ bytes: Span<UInt8>, column: Int, isDash: Bool) {
    guard let innermost = open.last else { return }
    if innermost.isMapping {
      guard !isDash else {
        refuseEntry(bytes, .listItemInMapping, at + 1)
        return skipItems(bytes, column: column)
      }
      return readKey(bytes, column: column)
    }
    if isDash { return readItem(bytes) }
    if innermost.isAtKeyColumn, bytes[at] != .dash {
      closeInnermost(bytes)
      return readKey(bytes, column: column)
    }
    guard bytes[at] == .dash else {
      if unwrapOnlyItem(bytes, column) { return readKey(bytes, column: column) }
      return refuseEntry(bytes, .keyInList, lineEnd(bytes))
    }
    report(.missingSpaceAfterDash, at, at + 2)
    lineShift -= 1
    readItem(bytes)
  }

  /// Begins a list at `column` and reads its first item.
  mutating func readItems(_ bytes: Span<UInt8>, column: Int, isAtKeyColumn: Bool = false) {
    guard openCollection(.sequence, column: column, at: at, isAtKeyColumn: isAtKeyColumn)
    else { return }
    readItem(bytes)
  }

  /// Reads a dash and what stands behind it, through any number of lists on one line (`- - a`).
  private mutating func readItem(_ bytes: Span<UInt8>) {
    while true {
      at += 1
      expectValue(at)
      skipBlanks(bytes)
      if isLineEnd(bytes, at) { return passLineEnd(bytes) }
      if bytes[at] == .numberSign { return skipLine(bytes) }
      let column = at - lineStart - lineShift
      guard bytes[at] == .dash, isBlankOrEnd(bytes, at + 1) else {
        return readNode(bytes, column: column)
      }
      guard openCollection(.sequence, column: column, at: at) else { return }
    }
  }

  /// Reads a node that begins here, at `column`: the root, or the value of a pending key or dash.
  private mutating func readNode(_ bytes: Span<UInt8>, column: Int) {
    if bytes[at] == .dash, isBlankOrEnd(bytes, at + 1) {
      return readItems(bytes, column: column)
    }
    if bytes[at] == .dash, isItemWithoutSpace(bytes, column, wantsKey: false) {
      return readItemWithoutSpace(bytes, column)
    }
    let start = at
    let head = scanHead(bytes)
    guard case .key(let key) = head else { return readValue(bytes, head, start) }
    guard openCollection(.mapping, column: column, at: start) else { return }
    finishKey(bytes, key)
  }

  /// Reads a `key: value` line of the innermost mapping.
  private mutating func readKey(_ bytes: Span<UInt8>, column: Int) {
    let start = at
    switch scanHead(bytes) {
    case .key(let key): finishKey(bytes, key)
    case .plain(let line): readKeyWithoutColon(bytes, line)
    case .quoted(let scalar): refuseEntry(bytes, .missingColon, at: scalar.start, scalar.end)
    case .flow:
      let isKey = isKeyBehindBrackets(bytes)
      refuseEntry(bytes, isKey ? .collectionAsKey : .missingColon, lineEnd(bytes))
    case .blockScalar: refuseEntry(bytes, .missingColon, lineEnd(bytes))
    case .refused:
      markIncomplete()
      if at > lineStart || start == at { skipLine(bytes) }
      skipLines(bytes, deeperThan: parentColumn)
    }
  }

  /// Reads a line of a mapping that has no colon with a blank behind it: as a key where it is one word,
  /// or one word and a colon; else it is left out.
  private mutating func readKeyWithoutColon(_ bytes: Span<UInt8>, _ line: PlainLine) {
    let colon = (line.start..<line.end).first { bytes[$0] == .colon }
    let end = colon ?? line.end
    let isWord = (line.start..<end).allSatisfy { isKeyByte(bytes[$0]) } && end > line.start
    if let colon {
      report(.missingSpaceAfterColon, colon, colon + 1)
    } else {
      report(.missingColon, line.start, line.end)
    }
    guard isWord, colon.map({ bytes[$0 + 1] != UInt8(ascii: "/") }) ?? true else {
      markIncomplete()
      skipLine(bytes)
      skipLines(bytes, deeperThan: parentColumn)
      return
    }
    appendScalar(
      ScannedScalar(
        style: .plain, start: line.start, end: end, text: line.start..<end, isDecoded: false,
        isMultiline: false))
    expectValue(end)
    guard let colon else { return skipLine(bytes) }
    at = colon + 1
    let start = at
    readValue(bytes, scanHead(bytes, isBehindKey: true), start)
  }

  /// Adds a key and reads the value on its line; `at` stands on the colon.
  private mutating func finishKey(_ bytes: Span<UInt8>, _ key: ScannedScalar) {
    appendScalar(key)
    checkKeyLength(bytes, key)
    at += 1
    expectValue(at)
    if isLineEnd(bytes, at) { return passLineEnd(bytes) }
    skipBlanks(bytes)
    if isLineEnd(bytes, at) { return passLineEnd(bytes) }
    if bytes[at] == .numberSign { return skipLine(bytes) }
    let start = at
    readValue(bytes, scanHead(bytes, isBehindKey: true), start)
  }

  /// Reads what stands behind `---`.
  mutating func readValueBehindMark(_ bytes: Span<UInt8>) {
    let start = at
    if bytes[at] == .dash, isBlankOrEnd(bytes, at + 1) {
      return refuseBehindMark(bytes, start)
    }
    let head = scanHead(bytes)
    if case .key = head { return refuseBehindMark(bytes, start) }
    readValue(bytes, head, start)
  }

  private mutating func refuseBehindMark(_ bytes: Span<UInt8>, _ start: Int) {
    at = start
    report(.collectionAfterDocumentStart, start, lineEnd(bytes))
    isStopped = true
  }

  /// Reads the pending value (or the root), a scalar or a flow collection, with all its lines.
  private mutating func readValue(_ bytes: Span<UInt8>, _ head: Head, _ start: Int) {
    switch head {
    case .plain(let line): readPlain(bytes, line)
    case .quoted(let scalar):
      appendScalar(scalar)
      finishLine(bytes)
    case .blockScalar: readBlockScalar(bytes)
    case .flow:
      if readFlow(bytes) {
        refuseColonBehindFlow(bytes, start)
      } else {
        skipRestOfFlow(bytes)
      }
    case .key:
      report(.colonInPlainText, at, at + 1)
      refuseValue(bytes, start)
    case .refused:
      if at == lineStart, at > start {
        appendRefused(start)
      } else {
        refuseValue(bytes, start)
      }
    }
  }

  /// Skips what is left of a collection between brackets that could not be read to its end.
  private mutating func skipRestOfFlow(_ bytes: Span<UInt8>) {
    if at > lineStart { skipLine(bytes) }
    skipLines(bytes, deeperThan: parentColumn)
    let line = at
    skipSpaces(bytes)
    let isClosing = at < bytes.count && (bytes[at] == .closeBracket || bytes[at] == .closeBrace)
    at = line
    if isClosing { skipLine(bytes) }
  }

  /// True when a colon with a blank stands behind a closing bracket on the line of `at`.
  private func isKeyBehindBrackets(_ bytes: Span<UInt8>) -> Bool {
    var index = at
    var isBehindBracket = false
    while !isLineEnd(bytes, index) {
      switch bytes[index] {
      case .closeBracket, .closeBrace: isBehindBracket = true
      case .colon where isBehindBracket && isBlankOrEnd(bytes, index + 1): return true
      case .space: break
      default: isBehindBracket = false
      }
      index += 1
    }
    return false
  }

  private mutating func refuseColonBehindFlow(_ bytes: Span<UInt8>, _ start: Int) {
    let end = at
    skipBlanks(bytes)
    guard at < bytes.count, bytes[at] == .colon, isBlankOrEnd(bytes, at + 1) else {
      at = end
      return finishLine(bytes)
    }
    report(.collectionAsKey, start, end)
    markIncomplete()
    skipLine(bytes)
    skipLines(bytes, deeperThan: parentColumn)
  }

  /// Leaves out an entry of the innermost collection, with all its lines.
  private mutating func refuseEntry(
    _ bytes: Span<UInt8>, _ problem: YAMLProblem, at start: Int? = nil, _ end: Int
  ) {
    report(problem, start ?? at, end)
    markIncomplete()
    skipLine(bytes)
    skipLines(bytes, deeperThan: parentColumn)
  }
}
