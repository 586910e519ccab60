/// Whether bytes are text in UTF-8 at all.
enum TextCheck {
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04],  // ZIP: .xlsx, .ods
    [0xD0, 0xCF, 0x11, 0xE0],  // the older .xls
    [0x25, 0x50, 0x44, 0x46],  // PDF
  ]

  static func problem(
    of bytes: [UInt8]
  ) -> (kind: DelimitedTable.Problem.Kind, range: Range<Int>)? {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return (.notText, 0..<0) }
    // A NUL is UTF-16, or no text at all.
    if let place = bytes.firstIndex(of: 0) { return (.notUTF8, place..<place + 1) }
    guard let place = firstInvalid(in: bytes) else { return nil }
    return (.notUTF8, place..<place + 1)
  }

  /// The first byte that begins no character (Unicode 16, table 3-7).
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      let length = length(of: bytes[place...].prefix(4))
      guard length > 0 else { return place }
      place += length
    }
    return nil
  }

  private static func length(of bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[bytes.startIndex]
    func follows(_ count: Int, second: ClosedRange<UInt8>) -> Int {
      guard bytes.count > count, second.contains(bytes[bytes.startIndex + 1]),
        bytes.dropFirst(2).prefix(count - 1).allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return 0 }
      return count + 1
    }
    return switch first {
    case 0...0x7F: 1
    case 0xC2...0xDF: follows(1, second: 0x80...0xBF)
    case 0xE0: follows(2, second: 0xA0...0xBF)
    case 0xED: follows(2, second: 0x80...0x9F)
    case 0xE1...0xEF: follows(2, second: 0x80...0xBF)
    case 0xF0: follows(3, second: 0x90...0xBF)
    case 0xF1...0xF3: follows(3, second: 0x80...0xBF)
    case 0xF4: follows(3, second: 0x80...0x8F)
    default: 0
    }
  }
}
