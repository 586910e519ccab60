extension JSONReader {
  /// Reads a string, from its opening quote to behind the closing one.
  package mutating func string(_ bytes: Span<UInt8>) throws(JSONProblem) -> String {
    guard try peek(bytes) == UInt8(ascii: "\"") else { throw problem(.unexpectedByte) }
    place += 1
    let start = place
    try skipPlainText(bytes)
    guard bytes[place] == UInt8(ascii: "\\") else {
      let text = Self.text(bytes, start..<place)
      place += 1
      return text
    }
    return try stringWithEscapes(bytes, from: start)
  }

  /// The rest of a string in which the first escape was met.
  private mutating func stringWithEscapes(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONProblem) -> String {
    var text = Self.text(bytes, start..<place)
    while bytes[place] == UInt8(ascii: "\\") {
      text.unicodeScalars.append(try escape(bytes))
      let start = place
      try skipPlainText(bytes)
      text += Self.text(bytes, start..<place)
    }
    place += 1
    return text
  }

  /// Steps to the quote or backslash that comes next; what is stepped over is UTF-8 without control
  /// characters.
  private mutating func skipPlainText(_ bytes: Span<UInt8>) throws(JSONProblem) {
    while place < bytes.count {
      if place + 8 <= bytes.count {
        let plain = EightBytes(bytes, place).plainTextLength
        place += plain
        if plain == 8 { continue }
      }
      switch bytes[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return
      case 0..<0x20: throw problem(.controlCharacter)
      case 0..<0x80: place += 1
      default: place += try Self.lengthOfScalar(bytes, place)
      }
    }
    throw problem(.unexpectedEnd)
  }

  /// The number of bytes of a well-formed scalar that is not ASCII (Unicode, table 3-7).
  private static func lengthOfScalar(
    _ bytes: Span<UInt8>, _ place: Int
  ) throws(JSONProblem) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[place] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: throw JSONProblem(offset: place, reason: .invalidUTF8)
    }
    var isValid = place + length <= bytes.count && second.contains(bytes[place + 1])
    for offset in 2..<max(length, 2) where isValid {
      isValid = bytes[place + offset] & 0xC0 == 0x80
    }
    guard isValid else { throw JSONProblem(offset: place, reason: .invalidUTF8) }
    return length
  }

  /// Reads an escape from its backslash.
  private mutating func escape(_ bytes: Span<UInt8>) throws(JSONProblem) -> Unicode.Scalar {
    let start = place
    place += 1
    let letter = try peek(bytes)
    if letter == UInt8(ascii: "u") {
      place += 1
      return try unicodeEscape(bytes, start)
    }
    guard let scalar = Self.shortEscape(letter) else {
      throw JSONProblem(offset: start, reason: .unknownEscape)
    }
    place += 1
    return scalar
  }

  private static func shortEscape(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  /// The four digits behind `\u`, with the second half of a pair where there is one.
  private mutating func unicodeEscape(
    _ bytes: Span<UInt8>, _ start: Int
  ) throws(JSONProblem) -> Unicode.Scalar {
    let high = try fourDigits(bytes)
    if let scalar = Unicode.Scalar(high) { return scalar }
    let lone = JSONProblem(offset: start, reason: .loneSurrogate)
    guard high < 0xDC00, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { throw lone }
    place += 2
    let low = try fourDigits(bytes)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw lone }
    return scalar
  }

  private mutating func fourDigits(_ bytes: Span<UInt8>) throws(JSONProblem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek(bytes)
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw problem(.unknownEscape)
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }

  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return bytes.extracting(range).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
