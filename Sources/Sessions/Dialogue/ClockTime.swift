/// A time of day in whole minutes, as the clock in the room shows it.
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight: 0…1439.
  package let minuteOfDay: Int

  package static let minutesPerDay = 24 * 60
  package static let midnight = ClockTime(minuteOfDay: 0)

  /// Nil for a time no clock shows.
  package init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minuteOfDay = hour * 60 + minute
  }

  private init(minuteOfDay: Int) {
    let rest = minuteOfDay % Self.minutesPerDay
    self.minuteOfDay = rest < 0 ? rest + Self.minutesPerDay : rest
  }

  /// Reads what `description` gives; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// As in `09:05`.
  package var description: String {
    [minuteOfDay / 60, minuteOfDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  /// The time so many minutes later, past midnight if need be; earlier for a negative number.
  package func adding(minutes: Int) -> ClockTime {
    ClockTime(minuteOfDay: minuteOfDay + minutes % Self.minutesPerDay)
  }

  /// Minutes from here to another time, the shorter way round the clock: -720..<720. A session of
  /// twelve hours does not exist.
  package func minutes(to other: ClockTime) -> Int {
    let half = Self.minutesPerDay / 2
    let ahead = ClockTime(minuteOfDay: other.minuteOfDay - minuteOfDay + half).minuteOfDay
    return ahead - half
  }

  package static func < (one: ClockTime, other: ClockTime) -> Bool {
    one.minuteOfDay < other.minuteOfDay
  }
}
