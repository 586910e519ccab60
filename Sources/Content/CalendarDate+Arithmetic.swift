extension CalendarDate {
  /// The day so many days later, earlier for a negative number; nil beyond the years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    let (number, isTooFar) = dayNumber.addingReportingOverflow(days)
    return isTooFar ? nil : CalendarDate(dayNumber: number)
  }

  /// The same day so many months later, or the last of that month where it has no such day; nil
  /// beyond the years 1 to 9999.
  package func adding(months: Int) -> CalendarDate? {
    let (sum, isTooFar) = months.addingReportingOverflow(year * 12 + month - 1)
    guard !isTooFar, sum >= 12 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return (0...3).lazy.compactMap { [day] less in
      CalendarDate(year: year, month: month, day: min(day, 31) - less)
    }.first
  }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { (dayNumber + 6) % 7 + 1 }

  /// The day itself, or the Monday after it when it falls in a weekend.
  package var workday: CalendarDate { weekday < 6 ? self : adding(days: 8 - weekday) ?? self }

  /// How many days later the other day is; negative when it is earlier.
  package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Days since 31 December of the year before year 1, a Sunday.
  ///
  /// Years are taken to begin in March, so that the leap day is the last of a year.
  private var dayNumber: Int {
    let isBeforeMarch = month < 3
    let years = isBeforeMarch ? year - 1 : year
    let months = isBeforeMarch ? month + 9 : month - 3
    let days = 365 * years + years / 4 - years / 100 + years / 400
    return days + (153 * months + 2) / 5 + day - 306
  }

  private init?(dayNumber: Int) {
    guard (1...3_652_059).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 305
    let era = shifted / 146_097
    let inEra = shifted % 146_097
    let years = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * years + years / 4 - years / 100)
    let months = (5 * inYear + 2) / 153
    let month = months < 10 ? months + 3 : months - 9
    self.init(
      year: era * 400 + years + (month < 3 ? 1 : 0), month: month,
      day: inYear - (153 * months + 2) / 5 + 1)
  }
}
