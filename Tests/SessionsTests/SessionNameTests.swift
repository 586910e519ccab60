import Content
import Sessions
import Testing

/// How sessions, events and actions are named.
struct SessionNameTests {
  @Test(arguments: [
    ("2026-11-20-korte-scan", "korte-scan", 1), ("2026-11-20-korte-scan-2", "korte-scan", 2),
    ("2026-11-20-korte-scan-999", "korte-scan", 999),
    ("2026-11-20-korte-scan-1", "korte-scan-1", 1),
    ("2026-11-20-korte-scan-02", "korte-scan-02", 1),
    ("2026-11-20-korte-scan-1000", "korte-scan-1000", 1), ("2026-11-20-2", "2", 1),
  ])
  func `a folder's name is a day, a scan and a number, and is written as it was read`(
    name: String, scan: String, number: Int
  ) throws {
    let id = try #require(SessionID(name))
    #expect(id.scan == scan && id.number == number)
    #expect(id.description == name)
  }

  @Test func `a scan that ends in a number is known by the list of scans`() {
    let id = SessionID("2026-11-20-scan-2", scans: ["scan-2"])
    #expect(id?.scan == "scan-2" && id?.number == 1)
  }

  @Test(arguments: [
    ("2026-11-20-gesprek-kort", "kort", 1), ("2026-11-20-gesprek-kort-2", "kort", 2),
    ("2026-11-20-gesprek-scan-in-duo-thuis", "scan-in-duo-thuis", 1),
  ])
  func `a dialogue's folder says which format it has`(
    name: String, format: String, number: Int
  ) throws {
    let id = try #require(SessionID(name))
    #expect(id.dialogueFormat == format && id.number == number && id.scan == nil)
    #expect(id == SessionID(moment: id.moment, dialogueFormat: format, number: number))
    #expect(id.description == name && SessionID.isDialogue(name))
  }

  @Test func `a format that ends in a number is known by the list of formats`() {
    let id = SessionID("2026-11-20-gesprek-tafel-2", formats: ["tafel-2"])
    #expect(id?.dialogueFormat == "tafel-2" && id?.number == 1)
  }

  @Test func `scans of a day come before dialogues, and a second before a tenth`() {
    let names = [
      "2026-11-20-gesprek", "2026-11-20-z", "2026-11-20-gesprek-a", "2026-11-20-gesprek-a-2",
      "2026-11-20-gesprek-a-10", "2026-11-21-b",
    ]
    #expect(names.reversed().sorted(by: SessionID.isBefore) == names)
  }

  @Test(arguments: [
    ("2026-11-19-z", "2026-11-20-a", true), ("2026-11-20-a", "2026-11-19-z", false),
    ("2026-11-20-gesprek-kort", "2026-11-20-scan", true),
    ("2026-11-20-scan", "2026-11-20-gesprek-kort", true),
    ("2026-11-20-gesprek-kort", "2026-11-20-gesprek-dialoogtafel", true),
    ("2026-11-20-gesprek-kort", "2026-11-20-gesprek-kort-2", true),
    ("2026-11-20-gesprek-kort-2", "2026-11-20-gesprek-kort", false),
    ("2026-11-20-scan", "2026-11-20-scan", false),
  ])
  func `of one day every session may precede another, but for further ones of one kind`(
    one: String, other: String, mayPrecede: Bool
  ) { #expect(SessionID.mayPrecede(one, other) == mayPrecede) }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20-", "2026-11-20--2", "2026-13-20-x", "2026-11-20-A",
    "2026-11-20_x", "2026-11-20-x/y", "é026-11-20-x", "2026-11-20-..",
  ])
  func `another name is no session's`(name: String) { #expect(SessionID(name) == nil) }

  @Test func `sessions are ordered by day, scan and number`() {
    let names = [
      "2025-12-31-z", "2026-01-01-a", "2026-01-01-a-2", "2026-01-01-a-10", "2026-01-01-b",
    ]
    #expect(names.reversed().compactMap { SessionID($0) }.sorted().map(\.description) == names)
  }

  @Test func `names of events and actions are read as they are written`() {
    let event = EventID(writer: "k3f9x2", number: 12)
    let action = ActionID(session: "2026-11-20-korte-scan", event: event)
    #expect(event.description == "k3f9x2:12" && EventID("k3f9x2:12") == event)
    #expect(action.description == "2026-11-20-korte-scan/k3f9x2:12")
    #expect(ActionID(action.description) == action)
  }

  @Test(arguments: ["", ":", "a:", ":1", "a:0", "a:-1", "a:01", "a:+1", "a:1:2", "a:x"])
  func `another text names no event`(text: String) {
    #expect(EventID(text) == nil)
    #expect(ActionID("s/" + text) == nil)
  }

  @Test(arguments: ["a:1", "/a:1", "s/t/a:1"])
  func `another text names no action`(text: String) { #expect(ActionID(text) == nil) }
}
