import Content
import Sessions

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment as people and journals write it.
package struct Moment: Sendable {
  /// The day where the program runs.
  package let day: CalendarDate
  /// The time of day where the program runs.
  package let clock: ClockTime
  /// Seconds of the minute: 0…59.
  package let second: Int
  /// In UTC, as `2026-11-21T09:12:03Z`.
  package let universal: String

  package init(
    day: CalendarDate, clock: ClockTime = .midnight, second: Int = 0, universal: String
  ) {
    self.day = day
    self.clock = clock
    self.second = second
    self.universal = universal
  }

  /// The environment variable that sets the day, to rehearse a session of another day.
  package static let dayVariable = "GRENSGANGER_DAG"
  /// The environment variable that sets the time at which the program begins, as in `14:00`.
  package static let clockVariable = "GRENSGANGER_KLOK"
  /// The environment variable that makes the clock run so many times as fast.
  package static let paceVariable = "GRENSGANGER_TEMPO"

  /// Seconds since 1970 at which the program first asked for the time: rehearsed time runs from there.
  private static let start = preciseNow()

  /// Now, by the clock of this machine; on the day and at the time that the environment names, if it
  /// names them, and as fast as it says.
  package static func now(environment: [String: String]) -> Moment {
    let pace = environment[paceVariable].flatMap { Int($0) }.flatMap {
      (1...3600).contains($0) ? $0 : nil
    }
    let elapsed = (preciseNow() - start) * Double(pace ?? 1)
    var seconds = time_t(start + elapsed)
    var local = tm()
    var universal = tm()
    localtime_r(&seconds, &local)
    gmtime_r(&seconds, &universal)
    let set = environment[dayVariable].flatMap { CalendarDate($0) }
    var clock = ClockTime(hour: Int(local.tm_hour), minute: Int(local.tm_min)) ?? .midnight
    var second = min(59, Int(local.tm_sec))
    if let begin = environment[clockVariable].flatMap({ ClockTime($0) }) {
      clock = begin.adding(minutes: Int(elapsed) / 60)
      second = Int(elapsed) % 60
    }
    let parts = [universal.tm_hour, universal.tm_min, universal.tm_sec].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }
    return Moment(
      day: set ?? local.day, clock: clock, second: second,
      universal: "\(set ?? universal.day)T\(parts.joined(separator: ":"))Z")
  }

  /// Seconds since 1970, with their parts.
  private static func preciseNow() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1_000_000_000
  }
}

extension tm {
  /// The day; the first day there is for a clock that shows none.
  fileprivate var day: CalendarDate {
    CalendarDate(year: Int(tm_year) + 1900, month: Int(tm_mon) + 1, day: Int(tm_mday)) ?? .earliest
  }
}
