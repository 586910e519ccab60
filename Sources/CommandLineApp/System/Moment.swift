import Content

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
  /// In UTC, as `2026-11-21T09:12:03Z`.
  package let universal: String

  package init(day: CalendarDate, universal: String) {
    self.day = day
    self.universal = universal
  }

  /// The environment variable that sets the day, to rehearse a session of another day.
  package static let dayVariable = "GRENSGANGER_DAG"

  /// Now, by the clock of this machine; on the day that the environment names, if it names one.
  package static func now(environment: [String: String]) -> Moment {
    var seconds = time(nil)
    var local = tm()
    var universal = tm()
    localtime_r(&seconds, &local)
    gmtime_r(&seconds, &universal)
    let set = environment[dayVariable].flatMap { CalendarDate($0) }
    let day = set ?? local.day
    let clock = [universal.tm_hour, universal.tm_min, universal.tm_sec].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }
    return Moment(
      day: day, universal: "\(set ?? universal.day)T\(clock.joined(separator: ":"))Z")
  }
}

extension tm {
  /// The day; the first day there is for a clock that shows none.
  fileprivate var day: CalendarDate {
    CalendarDate(year: Int(tm_year) + 1900, month: Int(tm_mon) + 1, day: Int(tm_mday)) ?? .earliest
  }
}
