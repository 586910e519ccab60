import Content
import Testing

@testable import CommandLineApp

@Suite("Days as people type them")
struct TypedDayTests {
  /// Typed on Friday 20 November 2026.
  @Test(arguments: [
    ("15 mei", "2027-05-15"), ("20 november", "2026-11-20"), ("19 november", "2027-11-19"),
    ("15 mei 2028", "2028-05-15"), ("op donderdag 15 jan.", "2027-01-15"), ("3 mrt", "2027-03-03"),
    ("15-5-2027", "2027-05-15"), ("2027-05-15", "2027-05-15"), ("15-5", "2027-05-15"),
    ("morgen", "2026-11-21"), ("over zes weken", "2027-01-01"), ("over 3 maanden", "2027-02-20"),
    ("Over één jaar", "2027-11-20"), ("29 februari", "2028-02-29"),
  ])
  func `a day`(text: String, day: String) throws {
    let today = try #require(CalendarDate("2026-11-20"))
    #expect(TypedDay(text, today: today)?.day.description == day)
  }

  @Test(arguments: [
    "na de herfstvakantie", "31 april", "in het voorjaar", "over een poosje", "15", "mei", "",
    "over 99999999999999999999 dagen", "32-13", "over drie",
  ])
  func `no day`(text: String) throws {
    let today = try #require(CalendarDate("2026-11-20"))
    #expect(TypedDay(text, today: today) == nil)
  }
}
