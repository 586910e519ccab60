// Text without quotes, and the heads of lines: is it a key?
extension YAMLReader {
  /// What a node on a line begins with.
  enum Head {
    /// A key on one line; `at` stands on its colon.
    case key(ScannedScalar)
    case quoted(ScannedScalar)
    /// The first line of plain text; `at` stands where it stopped.
    case plain(PlainLine)
    case flow
    case blockScalar
    /// Nothing that can be read; it was reported and `at` stands on the line to go on with or at its
    /// end.
    case refused
  }

  /// One line of plain text.
  struct PlainLine {
    let start: Int
    /// Without blanks at the end.
    let end: Int
    let stop: Stop

    enum Stop {
      case lineEnd, comment, colon
    }
  }

  /// Reads as much of the line as shows what stands here.
  mutating func scanHead(_ bytes: Span<UInt8>, isBehindKey: Bool = false) -> Head {
    switch bytes[at] {
    case .openBracket, .openBrace: return .flow
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return .blockScalar
    case .quote, .apostrophe:
      guard let scalar = scanQuoted(bytes, parent: parentColumn) else { return .refused }
      let end = at
      while at < bytes.count, bytes[at] == .space || bytes[at] == .tab { at += 1 }
      if !isBehindKey, at < bytes.count, bytes[at] == .colon {
        if let tab = (end..<at).first(where: { bytes[$0] == .tab }) { report(.tab, tab, at) }
        if !isBlankOrEnd(bytes, at + 1) {
          report(.missingSpaceAfterColon, at, at + 1)
        } else if scalar.isMultiline {
          report(.keyOverSeveralLines, scalar.start, scalar.end)
        }
        return .key(scalar)
      }
      at = end
      return .quoted(scalar)
    default:
      guard !refusePlainStart(bytes) else { return .refused }
      let line = scanPlainLine(bytes)
      guard line.stop == .colon else { return .plain(line) }
      return .key(
        ScannedScalar(
          style: .plain, start: line.start, end: line.end, text: line.start..<line.end,
          isDecoded: false, isMultiline: false))
    }
  }

  /// Reads plain text to the end of its line, a comment, or a colon with a blank behind it.
  @inline(__always)
  mutating func scanPlainLine(_ bytes: Span<UInt8>) -> PlainLine {
    let start = at
    while true {
      at = CharacterScan.nextSpecial(bytes, from: at)
      guard at < bytes.count else { return plainLine(bytes, start, .lineEnd) }
      switch bytes[at] {
      case .lineFeed:
        return plainLine(bytes, start, .lineEnd)
      case .colon:
        if isBlankOrEnd(bytes, at &+ 1) { return plainLine(bytes, start, .colon) }
        at &+= 1
      case .numberSign:
        if at > start, bytes[at &- 1] == .space { return plainLine(bytes, start, .comment) }
        at &+= 1
      case .tab:
        report(.tab, at, at + 1)
        at &+= 1
      default:
        if isLineEnd(bytes, at) { return plainLine(bytes, start, .lineEnd) }
        let isLoneReturn = bytes[at] == .carriageReturn
        passCharacter(bytes)
        if isLoneReturn {
          // All that follows was meant as other lines.
          passText(bytes)
          return plainLine(bytes, start, .lineEnd)
        }
      }
    }
  }

  @inline(__always)
  private func plainLine(_ bytes: Span<UInt8>, _ start: Int, _ stop: PlainLine.Stop) -> PlainLine {
    var end = at
    while end > start, bytes[end &- 1] == .space || bytes[end &- 1] == .tab { end &-= 1 }
    return PlainLine(start: start, end: end, stop: stop)
  }

  /// Reports a character that plain text may not begin with. True when there was one.
  private mutating func refusePlainStart(_ bytes: Span<UInt8>) -> Bool {
    let byte = bytes[at]
    let problem: YAMLProblem
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return false
    case UInt8(ascii: "&"): problem = .anchor
    case UInt8(ascii: "*"): problem = .alias
    case UInt8(ascii: "!"): problem = .tag
    case .questionMark where isBlankOrEnd(bytes, at + 1): problem = .explicitKey
    case .colon where isBlankOrEnd(bytes, at + 1): problem = .emptyKey
    case .dash where isBlankOrEnd(bytes, at + 1): problem = .plainStartsWith("-")
    case .comma, .closeBracket, .closeBrace, UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), .numberSign:
      problem = .plainStartsWith(Character(Unicode.Scalar(byte)))
    default: return false
    }
    report(problem, at, at + 1)
    return true
  }

  /// Reads plain text that began with `first`, with the deeper lines it goes on over.
  mutating func readPlain(_ bytes: Span<UInt8>, _ first: PlainLine) {
    var text = FoldedText(first)
    let firstLine = lineStart
    var line = first
    while line.stop == .lineEnd, let next = continuation(bytes) {
      let (breaks, start) = next
      at = start.content
      lineStart = start.line
      line = scanPlainLine(bytes)
      if line.stop == .colon {
        let isSecondLine = text.decodedStart == nil
        if isSecondLine, readsAsFirstEntry(bytes, first, of: firstLine, before: line) { return }
        appendScalar(finish(&text))
        return refuseColonInContinuation(bytes, line)
      }
      fold(&text, line, breaks: breaks)
    }
    appendScalar(finish(&text))
    // Only a comment can keep a deeper line from belonging to the text.
    commentEndedScalar = true
    if line.stop == .comment { skipLine(bytes) } else { passLineEnd(bytes) }
  }

  /// Text that is being put together from lines.
  struct FoldedText {
    let start: Int
    var end: Int
    /// Where its decoded text begins, once it has more than one line.
    var decodedStart: Int?

    init(_ line: PlainLine) {
      start = line.start
      end = line.end
    }
  }

  /// Adds a line: one line end is a space, `breaks` blank lines before it are that many line ends.
  mutating func fold(_ text: inout FoldedText, _ line: PlainLine, breaks: Int) {
    if text.decodedStart == nil {
      text.decodedStart = decoded.count
      decoded.append(contentsOf: source[text.start..<text.end])
    }
    appendBreaks(breaks)
    decoded.append(contentsOf: source[line.start..<line.end])
    text.end = line.end
  }

  mutating func appendBreaks(_ blankLines: Int) {
    if blankLines == 0 { return decoded.append(.space) }
    decoded.append(contentsOf: repeatElement(.lineFeed, count: blankLines))
  }

  mutating func finish(_ text: inout FoldedText) -> ScannedScalar {
    ScannedScalar(
      style: .plain, start: text.start, end: text.end,
      text: text.decodedStart.map { $0..<decoded.count } ?? text.start..<text.end,
      isDecoded: text.decodedStart != nil, isMultiline: text.decodedStart != nil)
  }

  /// The next line when plain text goes on there, with the blank lines before it; `at` stands on a
  /// line end and stays. Reports tabs in front of the line.
  mutating func continuation(
    _ bytes: Span<UInt8>
  ) -> (breaks: Int, start: (line: Int, content: Int))? {
    var index = at
    var breaks = 0
    while index < bytes.count {
      index += bytes[index] == .carriageReturn ? 2 : 1
      let line = index
      while index < bytes.count, bytes[index] == .space { index += 1 }
      guard index < bytes.count else { return nil }
      var isDeep = index - line > parentColumn
      if bytes[index] == .tab {
        guard let content = textBehindTabs(bytes, index) else { return nil }
        if line > reportedTabs { report(.tab, index, content) }
        reportedTabs = max(line, reportedTabs)
        index = content
        isDeep = true
      }
      if isLineEnd(bytes, index) {
        breaks += 1
        continue
      }
      guard isDeep, bytes[index] != .numberSign, !isDocumentMark(bytes, line) else { return nil }
      return (breaks, (line, index))
    }
    return nil
  }
}
