import Content
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "01-11-2019", "1-11-2019", "2019-11-1", "2019/11/01", "1/11/2019", "2019.11.1", "01.11.2019",
  ])
  func aDateInAnotherFormIsUnderstood(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(CalendarDate.meant(by: text)?.description == "2019-11-01")
  }

  @Test(arguments: [
    "2019-11-31", "31-11-2019", "1-11-19", "11-2019", "2019-11-01-1", "20191-1-1", "1-1-20191",
    "001-11-2019", "2019--1", "2019-+1-01", "1 november 2019", "", "--", "٢٠١٩-11-01",
  ])
  func whatIsNoDateIsNotGuessed(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(CalendarDate.meant(by: text) == nil)
  }

  @Test func aDayThatDoesNotExistHasTheFormOfADate() {
    #expect(CalendarDate.hasForm("2019-11-31"))
    #expect(CalendarDate.hasForm("2019-02-29"))
    #expect(!CalendarDate.hasForm("31-11-2019"))
    #expect(!CalendarDate.hasForm("2019-1-31"))
    #expect(!CalendarDate.hasForm("2019-11-31-"))
  }
}
