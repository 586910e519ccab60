/// Writes a table as text (RFC 4180, or its Dutch dialect). Rows end with CRLF, as the RFC has it.
package struct DelimitedWriter: Sendable {
  private let dialect: Dialect
  /// What was written so far, as UTF-8.
  package private(set) var bytes: [UInt8]

  /// What a cell can hold.
  package enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    /// Written with at most six decimals; empty for what is no number.
    case number(Double)
  }

  package init(_ dialect: Dialect) {
    self.dialect = dialect
    bytes = dialect.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Writes one row. A row of one empty cell is written as `""`, or it would be no row.
  package mutating func add(_ row: [Value]) {
    for (place, value) in row.enumerated() {
      if place > 0 { bytes.append(dialect.separator.rawValue) }
      switch value {
      case .text(let text): write(text, isAlone: row.count == 1)
      case .integer(let number): bytes += String(number).utf8
      case .number(let number):
        let text = decimal(number)
        if dialect.separator == .comma, dialect.hasDecimalComma {
          write(text, isAlone: false)
        } else {
          bytes += text.utf8
        }
      }
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ text: String, isAlone: Bool) {
    let special: Set<UInt8> = [0x22, 0x0D, 0x0A, 0x2C, 0x3B, 0x09]
    guard text.utf8.contains(where: special.contains) || isAlone && text.isEmpty else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private func decimal(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e12 else { return "" }
    let millionths = Int((number.magnitude * 1_000_000).rounded())
    var fraction = String(millionths % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = number < 0 && millionths > 0 ? "-" : ""
    let mark = dialect.hasDecimalComma ? "," : "."
    return sign + String(millionths / 1_000_000) + (fraction.isEmpty ? "" : mark + fraction)
  }
}
