/// The checksum CRC-64/XZ: polynomial 42F0E1EBA9EA3693, reflected, all ones before and after
/// (ECMA-182; the sum of "123456789" is 995dc9bbdf1939fa).
///
/// It finds accidents: a byte that changed, a line that is gone. Whoever wants to can make a text
/// that fits a sum. About 2 GB/s.
package struct CRC64: Sendable {
  private var state = UInt64.max

  package init() {}

  /// The sum of everything up to here.
  package var value: UInt64 { ~state }

  /// Adds bytes.
  package mutating func add(_ bytes: Span<UInt8>) {
    let tables = Self.tables.span
    var sum = state
    var place = 0
    // Eight bytes a step, each through its own table ("slicing by 8").
    while place + 8 <= bytes.count {
      let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let mixed = UInt64(littleEndian: word) ^ sum
      let b0 = Int(mixed & 0xFF)
      let b1 = Int(mixed >> 8 & 0xFF)
      let b2 = Int(mixed >> 16 & 0xFF)
      let b3 = Int(mixed >> 24 & 0xFF)
      let b4 = Int(mixed >> 32 & 0xFF)
      let b5 = Int(mixed >> 40 & 0xFF)
      let b6 = Int(mixed >> 48 & 0xFF)
      let b7 = Int(mixed >> 56)
      let low: UInt64 =
        tables[0x700 + b0] ^ tables[0x600 + b1] ^ tables[0x500 + b2] ^ tables[0x400 + b3]
      let high: UInt64 = tables[0x300 + b4] ^ tables[0x200 + b5] ^ tables[0x100 + b6] ^ tables[b7]
      sum = low ^ high
      place += 8
    }
    while place < bytes.count {
      sum = tables[Int(bytes[place] ^ UInt8(truncatingIfNeeded: sum))] ^ (sum >> 8)
      place += 1
    }
    state = sum
  }

  /// The sum as sixteen small hexadecimal digits.
  package var digits: [UInt8] {
    let value = value
    return (0..<16).map { place in
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 15
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }

  /// The sum of a whole file as sixteen digits: the fingerprint by which a session knows the texts
  /// beside it.
  package static func fingerprint(_ bytes: [UInt8]) -> String {
    var sum = CRC64()
    sum.add(bytes.span)
    return String(decoding: sum.digits, as: UTF8.self)
  }

  /// Eight tables of 256: the n-th holds the sum of a byte with n zero bytes behind it.
  private static let tables: [UInt64] = {
    var tables: [UInt64] = []
    for byte in 0..<256 {
      var sum = UInt64(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xC96C_5795_D787_0F42 }
      }
      tables.append(sum)
    }
    for place in 256..<2048 {
      let before = tables[place - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()
}
