import Dossiers
import TestSupport
import Testing

@Suite("The checksum is CRC-64/XZ")
struct CRC64Tests {
  @Test func `the published check value`() {
    #expect(CRC64.fingerprint(Array("123456789".utf8)) == "995dc9bbdf1939fa")
    #expect(CRC64.fingerprint([]) == "0000000000000000")
  }

  @Test func `it is the remainder of the polynomial, bit by bit, in whatever parts it comes`() {
    var random = SeededRandom(seed: 64)
    for length in 0..<100 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let cut = Int.random(in: 0...length, using: &random)
      var sum = CRC64()
      sum.add(Array(bytes[..<cut]).span)
      sum.add(Array(bytes[cut...]).span)
      #expect(sum.value == Self.bitwise(bytes), "seed 64, length \(length)")
    }
  }

  /// The definition: the polynomial 42F0E1EBA9EA3693 with its bits the other way round.
  private static func bitwise(_ bytes: [UInt8]) -> UInt64 {
    var polynomial: UInt64 = 0
    for bit in 0..<64 where 0x42F0_E1EB_A9EA_3693 >> UInt64(bit) & 1 == 1 {
      polynomial |= 1 << UInt64(63 - bit)
    }
    var sum = UInt64.max
    for byte in bytes {
      sum ^= UInt64(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ polynomial : sum >> 1 }
    }
    return ~sum
  }
}
