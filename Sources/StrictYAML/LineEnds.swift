// Spaces, comments and the ends of lines.
extension YAMLReader {
  @inline(__always)
  mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while at < bytes.count, bytes[at] == .space { at &+= 1 }
  }

  /// True at LF, at CRLF and at the end of the file.
  @inline(__always)
  func isLineEnd(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    if byte == .lineFeed { return true }
    return byte == .carriageReturn && index &+ 1 < bytes.count && bytes[index &+ 1] == .lineFeed
  }

  /// True at a space, a tab, any line end and the end of the file.
  @inline(__always)
  func isBlankOrEnd(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case .space, .lineFeed, .tab, .carriageReturn: return true
    case 0x21..<0x7F: return false
    default: return isRefused(bytes, index)
    }
  }

  /// True at a character that may not stand in a file; line ends and tabs are none.
  func isRefused(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count, bytes[index] < 0x20 || bytes[index] >= 0x7F,
      bytes[index] != .tab, !isLineEnd(bytes, index),
      case .refused = CharacterScan.judge(bytes, at: index)
    else { return false }
    return true
  }

  /// Skips blanks between tokens. Reports tabs and characters that may not stand in a file.
  @inline(__always)
  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    skipSpaces(bytes)
    guard at < bytes.count, bytes[at] < 0x20 || bytes[at] >= 0x7F else { return }
    skipRefusedBlanks(bytes)
  }

  @inline(never)
  private mutating func skipRefusedBlanks(_ bytes: Span<UInt8>) {
    while at < bytes.count {
      if bytes[at] == .space {
        at += 1
      } else if bytes[at] == .tab {
        let start = at
        while at < bytes.count, bytes[at] == .space || bytes[at] == .tab { at += 1 }
        report(.tab, start, at)
      } else if isRefused(bytes, at), bytes[at] != .carriageReturn {
        passCharacter(bytes)
      } else {
        return
      }
    }
  }

  /// The end of the line of `at`, before its line end.
  func lineEnd(_ bytes: Span<UInt8>) -> Int {
    var index = at
    while !isLineEnd(bytes, index) { index += 1 }
    return index
  }

  /// True when the line that begins at `line` begins with `---` or `...` and a blank or line end.
  func isDocumentMark(_ bytes: Span<UInt8>, _ line: Int) -> Bool {
    guard line + 3 <= bytes.count else { return false }
    let first = bytes[line]
    return (first == .dash || first == UInt8(ascii: "."))
      && bytes[line + 1] == first && bytes[line + 2] == first && isBlankOrEnd(bytes, line + 3)
  }

  /// Goes to the start of the next line; `at` stands on a line end.
  @inline(__always)
  mutating func passLineEnd(_ bytes: Span<UInt8>) {
    guard at < bytes.count else { return }
    at &+= bytes[at] == .carriageReturn ? 2 : 1
  }

  /// Passes the rest of a line, in which any allowed character and tabs may stand.
  @inline(__always)
  mutating func passText(_ bytes: Span<UInt8>) {
    while true {
      at = CharacterScan.nextSpecial(bytes, from: at)
      guard at < bytes.count else { return }
      switch bytes[at] {
      case .lineFeed: return
      case .colon, .numberSign, .tab: at &+= 1
      default:
        if isLineEnd(bytes, at) { return }
        passCharacter(bytes)
      }
    }
  }

  /// Skips the rest of the line, judging its characters, and its line end.
  mutating func skipLine(_ bytes: Span<UInt8>) {
    passText(bytes)
    passLineEnd(bytes)
  }

  /// Passes one character that is not plain ASCII and reports it when it may not stand in a file.
  @inline(__always)
  mutating func passCharacter(_ bytes: Span<UInt8>) {
    switch CharacterScan.judge(bytes, at: at) {
    case .allowed(let next): at = next
    case .refused(let problem, let next):
      report(problem == .controlCharacter(13) ? .loneCarriageReturn : problem, at, next)
      at = next
    }
  }

  /// The text behind the tabs at `index`, in front of a line, when the line reads like text and not
  /// like an entry of a list or mapping or a comment; the line end when there is none.
  func textBehindTabs(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    var index = index
    while index < bytes.count, bytes[index] == .space || bytes[index] == .tab { index += 1 }
    guard index < bytes.count, !isLineEnd(bytes, index) else { return index }
    let isEntry = bytes[index] == .dash && isBlankOrEnd(bytes, index + 1)
    guard !isEntry, bytes[index] != .numberSign, !looksLikeKey(bytes, index) else { return nil }
    return index
  }

  /// True when one word and a colon stand at `index`.
  func looksLikeKey(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .colon where isBlankOrEnd(bytes, index + 1): return index > start
      case let byte where isKeyByte(byte): index += 1
      default: return false
      }
    }
    return false
  }

  /// Letters, digits, dashes, quotes and everything outside ASCII.
  func isKeyByte(_ byte: UInt8) -> Bool {
    byte == .dash || byte == .quote || byte == .apostrophe || byte >= UInt8(ascii: "0")
  }

  /// After a complete value: only blanks and a comment may follow on its line.
  mutating func finishLine(_ bytes: Span<UInt8>) {
    let end = at
    skipBlanks(bytes)
    if isLineEnd(bytes, at) { return passLineEnd(bytes) }
    if bytes[at] == .numberSign {
      if at == end { report(.commentWithoutSpace, at, at + 1) }
      return skipLine(bytes)
    }
    report(.textAfterValue, at, lineEnd(bytes))
    markValueIncomplete()
    skipLine(bytes)
    skipLines(bytes, deeperThan: parentColumn)
  }
}
