import Content

extension CalendarDate {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// As in "1 november 2019".
  package var dutch: String { "\(day) \(Self.months[month - 1]) \(year)" }
}
