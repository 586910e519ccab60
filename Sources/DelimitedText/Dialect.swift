/// How a table is written as text.
package struct Dialect: Hashable, Sendable {
  /// What stands between two cells.
  package let separator: Separator
  /// Whether decimals have a comma in place of a point.
  package let hasDecimalComma: Bool
  /// Whether the text begins with a byte-order mark, without which a Dutch Excel does not see UTF-8.
  package let hasByteOrderMark: Bool

  /// What can stand between two cells.
  package enum Separator: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  package init(separator: Separator, hasDecimalComma: Bool, hasByteOrderMark: Bool) {
    self.separator = separator
    self.hasDecimalComma = hasDecimalComma
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// RFC 4180: commas, decimal points.
  package static let standard = Dialect(
    separator: .comma, hasDecimalComma: false, hasByteOrderMark: false)

  /// What a Dutch spreadsheet opens with a double click: semicolons, decimal commas, a byte-order mark.
  package static let dutch = Dialect(
    separator: .semicolon, hasDecimalComma: true, hasByteOrderMark: true)
}
