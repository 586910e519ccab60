// Text between quotes.
extension YAMLReader {
  /// Reads quoted text from its opening quote; `at` then stands behind the closing one.
  ///
  /// Nil when it is not closed: that is reported, and `at` stands at the start of the first line that
  /// cannot belong to it. Lines after the first must be deeper than `parent`.
  mutating func scanQuoted(_ bytes: Span<UInt8>, parent: Int) -> ScannedScalar? {
    let quote = bytes[at]
    let start = at
    let decodedStart = decoded.count
    var isDecoded = false
    var isMultiline = false
    at += 1
    var chunk = at
    // Where the text of this line begins.
    var textStart = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote {
        if quote == .apostrophe, at + 1 < bytes.count, bytes[at + 1] == quote {
          at += 1
          flush(&isDecoded, chunk, at)
          at += 1
          chunk = at
          continue
        }
        if isDecoded { flush(&isDecoded, chunk, at) }
        let text = isDecoded ? decodedStart..<decoded.count : chunk..<at
        at += 1
        return ScannedScalar(
          style: quote == .quote ? .doubleQuoted : .singleQuoted, start: start, end: at, text: text,
          isDecoded: isDecoded, isMultiline: isMultiline)
      }
      if byte == .backslash, quote == .quote {
        flush(&isDecoded, chunk, at)
        at += 1
        if isLineEnd(bytes, at), at < bytes.count {
          // libyaml takes a later line of nothing but a backslash; YAML 1.2.2, production 115, wants
          // text before it.
          if isMultiline, at == textStart + 1 {
            report(.unknownEscape("\\"), textStart, at)
          }
          isMultiline = true
          guard let blankLines = passQuotedLineEnds(bytes, parent: parent, opening: start) else {
            return nil
          }
          decoded.append(contentsOf: repeatElement(.lineFeed, count: blankLines))
          textStart = at
        } else {
          readEscape(bytes)
        }
        chunk = at
      } else if isLineEnd(bytes, at) {
        var end = at
        while end > chunk, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
        flush(&isDecoded, chunk, end)
        isMultiline = true
        guard let blankLines = passQuotedLineEnds(bytes, parent: parent, opening: start) else {
          return nil
        }
        appendBreaks(blankLines)
        chunk = at
        textStart = at
      } else if byte >= 0x20 && byte < 0x7F || byte == .tab {
        at += 1
      } else {
        passCharacter(bytes)
      }
    }
    report(.unclosedQuote(Character(Unicode.Scalar(quote))), start, start + 1)
    return nil
  }

  @inline(__always)
  private mutating func flush(_ isDecoded: inout Bool, _ lower: Int, _ upper: Int) {
    isDecoded = true
    decoded.append(contentsOf: source[lower..<upper])
  }

  /// Passes a line end inside quotes, blank lines and the indentation of the next line; gives the
  /// number of blank lines, or nil (reported) when the next line cannot belong to the text.
  private mutating func passQuotedLineEnds(
    _ bytes: Span<UInt8>, parent: Int, opening: Int
  ) -> Int? {
    var blankLines = 0
    while at < bytes.count {
      passLineEnd(bytes)
      lineStart = at
      skipSpaces(bytes)
      let spaces = at - lineStart
      let firstTab = at
      while at < bytes.count, bytes[at] == .space || bytes[at] == .tab { at += 1 }
      guard at < bytes.count else { break }
      let isBlank = isLineEnd(bytes, at)
      if at > firstTab, spaces <= parent { report(.tab, firstTab, at) }
      if isBlank {
        blankLines += 1
        continue
      }
      if parent < 0, isDocumentMark(bytes, lineStart) {
        report(.documentMarkInQuotes, lineStart, lineStart + 3)
        at = lineStart
        return nil
      }
      if spaces <= parent, at == firstTab { break }
      return blankLines
    }
    report(.unclosedQuote(Character(Unicode.Scalar(bytes[opening]))), opening, opening + 1)
    at = min(lineStart, at)
    return nil
  }

  /// Reads an escape behind its backslash and adds what it stands for (YAML 1.2.2, section 5.7).
  private mutating func readEscape(_ bytes: Span<UInt8>) {
    let start = at - 1
    guard at < bytes.count else { return }
    let scalar: UInt32
    switch bytes[at] {
    case UInt8(ascii: "0"): scalar = 0
    case UInt8(ascii: "a"): scalar = 7
    case UInt8(ascii: "b"): scalar = 8
    case UInt8(ascii: "t"), .tab: scalar = 9
    case UInt8(ascii: "n"): scalar = 10
    case UInt8(ascii: "v"): scalar = 11
    case UInt8(ascii: "f"): scalar = 12
    case UInt8(ascii: "r"): scalar = 13
    case UInt8(ascii: "e"): scalar = 27
    case .space: scalar = 32
    case .quote: scalar = 34
    case UInt8(ascii: "/"): scalar = 47
    case .backslash: scalar = 92
    case UInt8(ascii: "N"): scalar = 0x85
    case UInt8(ascii: "_"): scalar = 0xA0
    case UInt8(ascii: "L"): scalar = 0x2028
    case UInt8(ascii: "P"): scalar = 0x2029
    case UInt8(ascii: "x"): return readHexEscape(bytes, start, digits: 2)
    case UInt8(ascii: "u"): return readHexEscape(bytes, start, digits: 4)
    case UInt8(ascii: "U"): return readHexEscape(bytes, start, digits: 8)
    default:
      let next = CharacterScan.decode(bytes, at: at)?.next ?? at + 1
      let text = String(decoding: source[start..<next], as: UTF8.self)
      report(.unknownEscape(text), start, next)
      if bytes[at] >= 0x20, bytes[at] < 0x7F { at += 1 }
      return
    }
    at += 1
    appendUnicode(scalar)
  }

  private mutating func readHexEscape(_ bytes: Span<UInt8>, _ start: Int, digits: Int) {
    at += 1
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard at < bytes.count, let digit = hexDigit(bytes[at]) else {
        report(.unknownEscape(String(decoding: source[start..<at], as: UTF8.self)), start, at)
        return
      }
      value = value &<< 4 | digit
      at += 1
    }
    guard Unicode.Scalar(value) != nil else {
      // A surrogate pair, as other languages write it, is one mistake.
      let isSecondHalf = (0xDC00...0xDFFF).contains(value) && problems.last?.range.upper == start
      if isSecondHalf, problems.last?.problem == .escapeNotAScalar { return }
      return report(.escapeNotAScalar, start, at)
    }
    appendUnicode(value)
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private mutating func appendUnicode(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return }
    decoded.append(contentsOf: encoded)
  }
}
