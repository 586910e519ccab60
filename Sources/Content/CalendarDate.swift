/// A day, as in `2026-11-20`. Only days that exist, from year 1 to 9999.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// 1 January of year 1.
  package static let earliest = CalendarDate(unchecked: 1, 1, 1)

  /// Reads exactly `yyyy-mm-dd`; nil for anything else.
  package init?(_ text: String) {
    let numbers = text.utf8.split(separator: UInt8(ascii: "-")).compactMap(Self.number)
    guard Self.hasForm(text), numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day that was probably meant by a text in another form: with the day in front, without a
  /// zero, or with strokes or full stops. Nil when that is no day.
  package static func meant(by text: String) -> CalendarDate? {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { "-/.".utf8.contains($0) }
    let numbers = parts.compactMap(number)
    guard numbers.count == 3 else { return nil }
    switch parts.map(\.count) {
    case let sizes where sizes[0] == 4 && sizes[1] <= 2 && sizes[2] <= 2:
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    case let sizes where sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4:
      return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    default:
      return nil
    }
  }

  /// True for four, two and two digits with hyphens between, also when there is no such day.
  package static func hasForm(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { number($0) != nil }
  }

  /// One to four digits as a number.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as `yyyy-mm-dd`.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
