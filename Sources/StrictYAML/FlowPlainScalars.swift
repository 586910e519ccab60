// Text without quotes between brackets.
extension YAMLReader {
  /// Reads plain text between brackets, with the lines it goes on over; nil when it was refused and
  /// reading cannot go on.
  mutating func scanFlowPlain(_ bytes: Span<UInt8>) -> ScannedScalar? {
    guard !refuseFlowPlainStart(bytes) else { return nil }
    var line = scanFlowPlainLine(bytes)
    var text = FoldedText(line)
    while line.stop == .lineEnd, let next = continuation(bytes),
      !endsFlowPlain(bytes, next.start.content)
    {
      at = next.start.content
      lineStart = next.start.line
      line = scanFlowPlainLine(bytes)
      fold(&text, line, breaks: next.breaks)
    }
    return finish(&text)
  }

  /// True when a next line begins with something that ends the text.
  private func endsFlowPlain(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index].isFlowIndicator || bytes[index] == .colon && isBlankOrEnd(bytes, index + 1)
  }

  private mutating func scanFlowPlainLine(_ bytes: Span<UInt8>) -> PlainLine {
    let start = at
    var stop = PlainLine.Stop.lineEnd
    scan: while at < bytes.count {
      switch bytes[at] {
      case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace:
        stop = .colon
        break scan
      case .colon:
        if isBlankOrEnd(bytes, at + 1) {
          stop = .colon
          break scan
        }
        if bytes[at + 1].isFlowIndicator {
          report(.colonBeforeBracket, at, at + 1)
          stop = .colon
          break scan
        }
        // libyaml takes the question mark for the start of a key.
        if bytes[at + 1] == .questionMark { report(.colonBeforeBracket, at, at + 1) }
        at &+= 1
      case .numberSign where at > start && bytes[at - 1] == .space:
        stop = .comment
        break scan
      case .lineFeed:
        break scan
      case .tab:
        report(.tab, at, at + 1)
        at &+= 1
      case 0x20..<0x7F:
        at &+= 1
      default:
        if isLineEnd(bytes, at) { break scan }
        passCharacter(bytes)
      }
    }
    var end = at
    while end > start, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
    return PlainLine(start: start, end: end, stop: stop)
  }

  /// Reports a character that plain text between brackets may not begin with.
  private mutating func refuseFlowPlainStart(_ bytes: Span<UInt8>) -> Bool {
    let byte = bytes[at]
    let problem: YAMLProblem
    switch byte {
    case UInt8(ascii: "&"): problem = .anchor
    case UInt8(ascii: "*"): problem = .alias
    case UInt8(ascii: "!"): problem = .tag
    case .questionMark: problem = .explicitKey
    case .colon: problem = .emptyKey
    case .dash where !beginsWithLetterOrDigit(bytes, at + 1): problem = .plainStartsWith("-")
    case .numberSign, UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"):
      problem = .plainStartsWith(Character(Unicode.Scalar(byte)))
    default: return false
    }
    report(problem, at, at + 1)
    return true
  }

  private func beginsWithLetterOrDigit(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.count, let (value, _) = CharacterScan.decode(bytes, at: index),
      let scalar = Unicode.Scalar(value)
    else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
