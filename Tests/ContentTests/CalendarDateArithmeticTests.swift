import Content
import Testing

@Suite("Days and months further on")
struct CalendarDateArithmeticTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test(arguments: [
    ("2026-11-20", 1, "2026-11-21"), ("2026-12-31", 1, "2027-01-01"),
    ("2028-02-28", 1, "2028-02-29"), ("2027-02-28", 1, "2027-03-01"),
    ("2000-02-29", 366, "2001-03-01"), ("2026-11-20", -20, "2026-10-31"),
    ("0001-01-01", 3_652_058, "9999-12-31"), ("9999-12-31", -3_652_058, "0001-01-01"),
  ])
  func `days`(from: String, days: Int, to: String) throws {
    #expect(try day(from).adding(days: days)?.description == to)
    #expect(try day(from).days(to: day(to)) == days)
  }

  @Test(arguments: [
    ("2026-11-30", 3, "2027-02-28"), ("2027-11-30", 3, "2028-02-29"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-11-20", 12, "2027-11-20"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-12-01", 1, "2027-01-01"),
  ])
  func `months`(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months)?.description == to)
  }

  @Test func `beyond the calendar there is nothing`() throws {
    #expect(try day("9999-12-31").adding(days: 1) == nil)
    #expect(try day("0001-01-01").adding(days: -1) == nil)
    #expect(try day("9999-12-31").adding(months: 1) == nil)
    #expect(try day("0001-01-01").adding(months: -1) == nil)
    #expect(try day("2026-11-20").adding(days: .max) == nil)
    #expect(try day("2026-11-20").adding(months: .min) == nil)
  }

  /// 1 January 2000 was a Saturday; 20 November 2026 is a Friday.
  @Test(arguments: [("2000-01-01", 6), ("2026-11-20", 5), ("2026-11-22", 7), ("2026-11-23", 1)])
  func `days of the week`(text: String, weekday: Int) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test func `a weekend gives way to Monday`() throws {
    #expect(try day("2027-02-20").workday.description == "2027-02-22")
    #expect(try day("2027-02-21").workday.description == "2027-02-22")
    #expect(try day("2027-02-22").workday.description == "2027-02-22")
  }
}
