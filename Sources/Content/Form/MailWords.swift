import StrictYAML

/// The words of a mail: stretches of letters, digits, `+` and `/`. What mail programs put between is
/// passed over: tags and references of HTML, and the escapes and soft line ends of quoted-printable
/// (RFC 2045, 6.7).
struct MailWords {
  private(set) var words: [Word] = []

  /// One word and where it stands.
  struct Word {
    let bytes: [UInt8]
    let range: SourceRange
  }

  init(_ source: [UInt8]) {
    var word: [UInt8] = []
    var start = 0
    var place = 0
    func endWord(_ words: inout [Word]) {
      guard !word.isEmpty else { return }
      words.append(Word(bytes: word, range: SourceRange(start, place)))
      word = []
    }
    while place < source.count {
      let byte = source[place]
      if Base64.value(of: byte) != nil {
        if word.isEmpty { start = place }
        word.append(byte)
        place += 1
      } else if let next = Self.softLineEnd(source, place) {
        place = next
      } else {
        endWord(&words)
        place = Self.behindMarkup(source, place) ?? place + 1
      }
    }
    endWord(&words)
  }

  /// `=` at the end of a line joins it with the next.
  private static func softLineEnd(_ source: [UInt8], _ place: Int) -> Int? {
    guard source[place] == UInt8(ascii: "="), place + 1 < source.count else { return nil }
    if source[place + 1] == UInt8(ascii: "\n") { return place + 2 }
    guard source[place + 1] == UInt8(ascii: "\r"), place + 2 < source.count,
      source[place + 2] == UInt8(ascii: "\n")
    else { return nil }
    return place + 3
  }

  /// Where `=3D`, `&gt;` or `<br>` ends; nil when none begins here. Looks 200 bytes ahead.
  private static func behindMarkup(_ source: [UInt8], _ place: Int) -> Int? {
    let rest = source[(place + 1)...].prefix(200)
    switch source[place] {
    case UInt8(ascii: "="):
      let isEscape = rest.prefix(2).count == 2 && rest.prefix(2).allSatisfy(isHexadecimal)
      return isEscape ? place + 3 : nil
    case UInt8(ascii: "&"):
      guard let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
        rest[..<end].allSatisfy({ Base64.value(of: $0) != nil || $0 == UInt8(ascii: "#") })
      else { return nil }
      return end + 1
    case UInt8(ascii: "<"):
      guard let first = rest.first, first == UInt8(ascii: "/") || isLetter(first),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      else { return nil }
      return end + 1
    default: return nil
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
