/// Base64 without padding (RFC 4648, section 4).
enum Base64 {
  /// The bytes; nil for a character that is none of the 64, or a length that no bytes give.
  static func decoded(_ code: [UInt8]) -> [UInt8]? {
    guard code.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(code.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var count = 0
    for character in code {
      guard let value = value(of: character) else { return nil }
      bits = bits << 6 & 0xFFFFFF | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// What a character stands for, 0 to 63; nil when it is none of the 64.
  static func value(of character: UInt8) -> UInt8? {
    switch character {
    case 65...90: character - 65
    case 97...122: character - 71
    case 48...57: character + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// The checksum of PNG and ZIP: CRC-32 (ISO 3309), polynomial 0xEDB88320, begun and ended with all ones.
enum Checksum {
  /// Eight hexadecimal digits in capitals.
  static func text(of bytes: [UInt8]) -> String {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    let digits = String(crc ^ 0xFFFF_FFFF, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
