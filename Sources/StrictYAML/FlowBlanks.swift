// What stands between the tokens of collections between brackets.
extension YAMLReader {
  /// Skips blanks, comments and line ends between tokens. False when the file, or what can belong to
  /// the collection, ends first; that is reported.
  mutating func skipFlowBlanks(_ bytes: Span<UInt8>, _ flow: [FlowCollection]) -> Bool {
    while !isStopped {
      skipBlanks(bytes)
      guard at < bytes.count else { break }
      if bytes[at] == .numberSign {
        if at > lineStart, bytes[at - 1] != .space, bytes[at - 1] != .tab {
          report(.commentWithoutSpace, at, at + 1)
        }
        passText(bytes)
      }
      guard isLineEnd(bytes, at) else { return true }
      guard at < bytes.count else { break }
      passLineEnd(bytes)
      lineStart = at
      guard beginsFlowLine(bytes, flow) else { return false }
    }
    reportUnclosed(bytes, flow)
    return false
  }

  /// Judges the start of a next line; blank lines and comments may stand anywhere.
  private mutating func beginsFlowLine(_ bytes: Span<UInt8>, _ flow: [FlowCollection]) -> Bool {
    skipSpaces(bytes)
    guard at < bytes.count, !isLineEnd(bytes, at), bytes[at] != .numberSign else {
      at = lineStart
      return true
    }
    // Tabs are reported where blanks are passed.
    guard bytes[at] != .tab else { return true }
    let isDeep = at - lineStart > parentColumn
    guard !isDeep || isDocumentMark(bytes, lineStart) else { return true }
    let start = at
    if isDeep || looksLikeBlockLine(bytes) {
      at = lineStart
      reportUnclosed(bytes, flow)
      at = lineStart
      return false
    }
    if !isFlowLineReported { report(.bracketLineNotDeeper, start, lineEnd(bytes)) }
    isFlowLineReported = true
    return true
  }

  /// True when the line begins with a dash or has a key: it was not meant to stand between brackets.
  private func looksLikeBlockLine(_ bytes: Span<UInt8>) -> Bool {
    if bytes[at] == .dash { return isBlankOrEnd(bytes, at + 1) }
    var index = at
    while !isLineEnd(bytes, index), !bytes[index].isFlowIndicator {
      if bytes[index] == .colon, isBlankOrEnd(bytes, index + 1) { return true }
      index += 1
    }
    return false
  }

  private mutating func reportUnclosed(_ bytes: Span<UInt8>, _ flow: [FlowCollection]) {
    guard let innermost = flow.last(where: { $0.kind != .pair }) else { return }
    report(
      .unclosedBracket(Character(Unicode.Scalar(bytes[innermost.start]))), innermost.start,
      innermost.start + 1)
  }
}
