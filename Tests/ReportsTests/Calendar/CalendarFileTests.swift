import Content
import Testing

@testable import Reports

@Suite("Calendar files by RFC 5545")
struct CalendarFileTests {
  @Test func `a whole file`() throws {
    let day = try #require(CalendarDate("2027-05-15"))
    let file = CalendarFile(
      [.init(id: "gesprek.x@grensganger", day: day, summary: "Gesprek", description: "Een; twee")],
      moment: "2026-11-21T09:12:03Z")
    #expect(
      file.text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Grensganger//Grensganger//NL",
          "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:gesprek.x@grensganger",
          "DTSTAMP:20261121T091203Z", "DTSTART;VALUE=DATE:20270515", "SUMMARY:Gesprek",
          "DESCRIPTION:Een\\; twee", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  /// The example of section 3.3.11, and what section 3.1 says of control characters.
  @Test(arguments: [
    (
      "Project XYZ Final Review\nConference Room - 3B\nCome Prepared.",
      "Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared."
    ),
    ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a:b \"c\"", "a:b \"c\""), ("a\u{7}b\u{85}c\td", "abc d"),
  ])
  func `text is escaped`(text: String, escaped: String) {
    #expect(CalendarFile.escaped(text) == escaped)
  }

  @Test(arguments: [1, 74, 75, 76, 149, 150, 300])
  func `lines hold at most 75 octets and unfold to what they were`(count: Int) {
    for character in ["x", "é", "€", "😀"] {
      let line = String(repeating: character, count: count)
      let folded = CalendarFile.folded(line)
      #expect(folded.allSatisfy { $0.utf8.count <= 75 })
      #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(folded[0] + folded.dropFirst().map { $0.dropFirst() }.joined() == line)
    }
    #expect(CalendarFile.folded(String(repeating: "x", count: 75)).count == 1)
    #expect(CalendarFile.folded(String(repeating: "x", count: 76)).count == 2)
  }
}
