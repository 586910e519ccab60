/// Finding and judging characters in the bytes of a file.
enum CharacterScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first place at or after `start` of a colon, a number sign, a control character or a byte
  /// outside ASCII; the end of the file when there is none. Looks at eight bytes at a time.
  @inline(__always)
  static func nextSpecial(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let raw = bytes.bytes
    let count = bytes.count
    var index = start
    while index &+ 8 <= count {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let found = special(word)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count {
      let byte = bytes[index]
      if byte == .colon || byte == .numberSign || byte < 0x20 || byte >= 0x7F { return index }
      index &+= 1
    }
    return count
  }

  /// A word whose lowest set bit lies in the first byte that is special; zero when none is.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let colon = word ^ (ones &* UInt64(UInt8.colon))
    let number = word ^ (ones &* UInt64(UInt8.numberSign))
    let delete = word ^ (ones &* 0x7F)
    let below = (word &- ones &* 0x20) & ~word
    let equal =
      ((colon &- ones) & ~colon) | ((number &- ones) & ~number) | ((delete &- ones) & ~delete)
    return (below | equal | word) & highs
  }

  /// What stands at a byte outside printable ASCII.
  enum Character {
    /// An allowed character that ends just before this place.
    case allowed(next: Int)
    case refused(YAMLProblem, next: Int)
  }

  /// Judges the character at `index`, which is a control character or lies outside ASCII.
  /// Line feeds, tabs and carriage returns are the caller's.
  @inline(__always)
  static func judge(_ bytes: Span<UInt8>, at index: Int) -> Character {
    let lead = bytes[index]
    if lead >= 0xC3, lead <= 0xDF, index &+ 1 < bytes.count, bytes[index &+ 1] & 0xC0 == 0x80 {
      return .allowed(next: index &+ 2)
    }
    return judgeSlowly(bytes, at: index)
  }

  @inline(never)
  private static func judgeSlowly(_ bytes: Span<UInt8>, at index: Int) -> Character {
    let lead = bytes[index]
    guard lead >= 0x80 else {
      return .refused(.controlCharacter(UInt32(lead)), next: index + 1)
    }
    guard let (scalar, next) = decode(bytes, at: index) else {
      return .refused(.invalidUTF8, next: index + 1)
    }
    switch scalar {
    case 0x85, 0x2028, 0x2029: return .refused(.lineSeparator(scalar), next: next)
    case 0x80...0x9F: return .refused(.controlCharacter(scalar), next: next)
    case 0xFEFF: return .refused(.byteOrderMarkInside, next: next)
    case 0xFFFE, 0xFFFF: return .refused(.nonCharacter(scalar), next: next)
    default: return .allowed(next: next)
    }
  }

  /// The Unicode scalar at `index` and the place behind it; nil when it is not well-formed UTF-8
  /// (Unicode 15, table 3-7).
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, next: Int)? {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return (UInt32(lead), index + 1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    var scalar = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, index + length)
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let colon = UInt8(ascii: ":")
  static let numberSign = UInt8(ascii: "#")
  static let dash = UInt8(ascii: "-")
  static let questionMark = UInt8(ascii: "?")
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  /// `,[]{}`: ends plain text between brackets.
  @inline(__always)
  var isFlowIndicator: Bool {
    switch self {
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }
}
