// Text under `|` and `>`.
extension YAMLReader {
  private enum Chomping {
    case strip, clip, keep
  }

  /// What stands behind `|` or `>`.
  private struct BlockHeader {
    var isFolded: Bool
    /// Columns deeper than the parent; nil when the first line shows it.
    var indentation: Int?
    var chomping: Chomping
  }

  /// The text of a block scalar while it is put together.
  private struct BlockText {
    let start: Int
    var end: Int
    /// Spaces that do not belong to the text; nil until the first line of text.
    var indentation: Int?
    var longestBlankLine = 0
    /// Blank lines since the last line of text.
    var blankLines = 0
    var hasText = false
    var lastIsSpaced = false
    /// The last line of text has a line end.
    var isLineEnded = false
  }

  /// Reads a block scalar from its header, with all its lines, as the pending value.
  mutating func readBlockScalar(_ bytes: Span<UInt8>) {
    let start = at
    guard let header = readBlockHeader(bytes) else { return refuseValue(bytes, start) }
    passLineEnd(bytes)
    let decodedStart = decoded.count
    var text = BlockText(
      start: start, end: start + 1, indentation: header.indentation.map { parentColumn + $0 })
    while at < bytes.count, readBlockTextLine(bytes, &text, header) {}
    let lineEnds =
      switch header.chomping {
      case .strip: 0
      case .clip: text.isLineEnded ? 1 : 0
      case .keep: text.blankLines + (text.isLineEnded ? 1 : 0)
      }
    decoded.append(contentsOf: repeatElement(.lineFeed, count: lineEnds))
    appendScalar(
      ScannedScalar(
        style: header.isFolded ? .folded : .literal, start: start, end: text.end,
        text: decodedStart..<decoded.count, isDecoded: true, isMultiline: true))
  }

  /// Reads the next line of a block scalar; false when it does not belong to it and was not read.
  private mutating func readBlockTextLine(
    _ bytes: Span<UInt8>, _ text: inout BlockText, _ header: BlockHeader
  ) -> Bool {
    let line = at
    let limit = text.indentation ?? Int.max
    while at < bytes.count, bytes[at] == .space, at &- line < limit { at &+= 1 }
    let spaces = at - line
    guard at < bytes.count else {
      if spaces > 0 { report(.blockEndsInBlanks, line, at) }
      return false
    }
    if bytes[at] == .tab, spaces < limit, let content = textBehindTabs(bytes, at) {
      report(.tab, at, content)
      at = content
    } else if text.indentation == nil, !isLineEnd(bytes, at) {
      guard beginsBlockText(bytes, line: line, spaces: spaces, &text) else { return false }
    } else if spaces < limit, !isLineEnd(bytes, at) {
      at = line
      return false
    }
    if isLineEnd(bytes, at) {
      if text.indentation == nil { text.longestBlankLine = max(text.longestBlankLine, spaces) }
      text.blankLines += 1
      passLineEnd(bytes)
      return true
    }
    if bytes[at] == .tab { report(.tab, at, at + 1) }
    appendBlockTextLine(bytes, &text, isFolded: header.isFolded)
    return true
  }

  /// Judges the first line that is not blank; it sets the indentation of the text.
  private mutating func beginsBlockText(
    _ bytes: Span<UInt8>, line: Int, spaces: Int, _ text: inout BlockText
  ) -> Bool {
    // At the top level libyaml wants one space where YAML 1.2.2 wants none.
    let isAtMargin = parentColumn < 0 && spaces == 0
    guard spaces > parentColumn, !isAtMargin else {
      // There a number sign begins text for the one and a comment for the other.
      if isAtMargin, !isDocumentMark(bytes, line) {
        report(.blockAtTopLevel, line, lineEnd(bytes))
        isStopped = true
      }
      at = line
      return false
    }
    if text.longestBlankLine > spaces { report(.blockLeadingLinesTooLong, line, at) }
    text.indentation = spaces
    return true
  }

  private mutating func appendBlockTextLine(
    _ bytes: Span<UInt8>, _ text: inout BlockText, isFolded: Bool
  ) {
    let isSpaced = bytes[at] == .space || bytes[at] == .tab
    if text.hasText, isFolded, !isSpaced, !text.lastIsSpaced {
      appendBreaks(text.blankLines)
    } else {
      let lineEnds = text.blankLines + (text.hasText ? 1 : 0)
      decoded.append(contentsOf: repeatElement(.lineFeed, count: lineEnds))
    }
    let start = at
    passText(bytes)
    if at == bytes.count, source[start..<at].allSatisfy({ $0 == .space || $0 == .tab }) {
      report(.blockEndsInBlanks, start, at)
    }
    decoded.append(contentsOf: source[start..<at])
    text.end = at
    text.hasText = true
    text.lastIsSpaced = isSpaced
    text.blankLines = 0
    text.isLineEnded = at < bytes.count
    passLineEnd(bytes)
  }

  /// Reads `|` or `>` with its indicators; `at` then stands on the line end. Nil when reported.
  private mutating func readBlockHeader(_ bytes: Span<UInt8>) -> BlockHeader? {
    let start = at
    var indentation: Int?
    var chomping: Chomping?
    at += 1
    indicators: while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "0") where indentation == nil:
        report(.blockIndentationZero, at, at + 1)
        return nil
      case UInt8(ascii: "1")...UInt8(ascii: "9") where indentation == nil:
        indentation = Int(bytes[at] - UInt8(ascii: "0"))
      case .dash where chomping == nil: chomping = .strip
      case UInt8(ascii: "+") where chomping == nil: chomping = .keep
      default: break indicators
      }
      at += 1
    }
    let end = at
    skipBlanks(bytes)
    if !isLineEnd(bytes, at) {
      guard bytes[at] == .numberSign else {
        report(.blockHeader, start, lineEnd(bytes))
        return nil
      }
      if at == end { report(.commentWithoutSpace, at, at + 1) }
      passText(bytes)
    }
    if indentation != nil, parentColumn < 0 {
      report(.blockAtTopLevel, start, end)
      return nil
    }
    return BlockHeader(
      isFolded: bytes[start] == UInt8(ascii: ">"), indentation: indentation,
      chomping: chomping ?? .clip)
  }
}
