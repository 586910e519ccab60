import CommandLineApp
import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("Talking after the reveal, as it reads from first to last line")
struct TalkingTranscriptTests {
  /// Lines of a pair that goes through everything.
  static let wholeTalk = [
    // alike, topics
    "", "1 2 4",
    // what each answers for the own role: to tell each other
    "",
    // further than both, which needs a reason
    "", "d", "j", "", "Stuurgroep van 3 maart.", "", "We zien het nu allebei.", "Bram twijfelt.",
    // nobody differs; it is left open
    "", "o",
    // quick round
    "h", "t", "",
    // plate, levels, whole
    "", "", "", "", "d", "Er is meer begonnen dan hier staat.",
    // ambition
    "2", "Teams bekijken elkaars lessen.", "",
    // one next step
    "Lesbezoek plannen", "schoolopleider", "over zes weken", "Rooster van de teamleider", "",
    "15 mei", "",
  ]

  @Test func `a pair at one table`() throws {
    let talked = try MemorySession.pair().talk(Self.wholeTalk)
    #expect(talked.ending == .finished)
    #expect(talked.left == 0)
    Snapshot.expect(talked.text, named: "koppel.txt")
  }

  @Test func `topics skipped`() throws {
    let session = try MemorySession.pair()
    let talked = try session.talk(["", "0", "r", "", "", "", "", "j", "", "", "", "a", "j"])
    #expect(talked.ending == .finished)
    #expect(session.state.topics == [])
    #expect(session.state.isClosed)
    Snapshot.expect(talked.text, named: "zonder-onderwerpen.txt")
  }

  @Test func `stopped halfway and on another day`() throws {
    let session = try MemorySession.pair()
    let first = try session.talk(["", "1 2", "", "", "d", "j", "", "", "stop"])
    #expect(first.ending == .stopped)
    let second = try session.talk(
      ["De stuurgroep deed het.", "", "h", "stop"], today: "2026-11-27")
    Snapshot.expect(first.text + "=== later ===\n" + second.text, named: "verder.txt")
  }

  @Test func `a year later`() throws {
    let before = try MemorySession.pair()
    _ = try before.talk(Self.wholeTalk)
    let session = try MemorySession(
      scan: "opleiden-in-de-school", named: "2027-11-18", moment: "2027-11-18")
    try session.fill(
      "a", "school", name: "Anne", [2, 3, 3, 2, 3, 2, 2, 2, 2, 3, 1, 2, 3, 2, 2, 1, 2, 2],
      core: "jjjjnj")
    try session.fill(
      "c", "opleiding", name: "Cato", [2, 3, 2, 2, 3, 2, 1, 2, 2, 3, 1, 2, 3, 2, 2, 1, 2, nil],
      core: "jjjdnj")
    let talked = try session.talk(
      ["k", "Elf lessen bezocht.", "", "0", "r", "p", "k", "w", "p", "i", "p", ""],
      earlier: [before.held],
      today: "2027-11-18")
    Snapshot.expect(talked.text, named: "jaar-later.txt")
  }

  @Test func `one rater alone`() throws {
    let session = try MemorySession(scan: "korte-scan", expected: ["school": 1])
    try session.fill("a", "school", name: "Anne", [2, 3, 1], core: "jdnzjj")
    let talked = try session.talk(["", "", "", "", "j", "", "", "", ""])
    Snapshot.expect(talked.text, named: "alleen.txt")
  }

  @Test func `seven people in two sides`() throws {
    let talked = try MemorySession.seven(isAnonymous: false).talk(["", "1", "", "", "o", "r", ""])
    Snapshot.expect(talked.text, named: "groep-open.txt")
  }

  @Test func `seven people, anonymous, one side too small to be shown apart`() throws {
    let talked = try MemorySession.seven(isAnonymous: true).talk([
      "", "1", "", "", "o", "r", "", "",
    ])
    Snapshot.expect(talked.text, named: "groep-anoniem.txt")
  }

  @Test func `an anonymous session that is too small shows nothing`() throws {
    let session = try MemorySession(scan: "korte-scan", isAnonymous: true)
    try session.fill("a", "school", [2, 3, 1], core: "jdnzjj")
    try session.fill("b", "opleiding", [2, 2, 1], core: "jdnzjj")
    let talked = try session.talk([])
    #expect(talked.text.contains("minstens 5 mensen"))
    #expect(!talked.text.contains("eflectie"))
  }

  @Test func `two laptops that agreed differently`() throws {
    let session = try MemorySession.pair()
    _ = try session.talk(["", "2", "", "b", "", "", "Zo zien wij het.", ""])
    #expect(session.state.agreements.count == 1)
    var state = session.state
    let other = Reply.criterion(
      CriterionAnswer(
        response: .pick(.init(furthest: 2)), remarks: Remarks(reason: "Wij juist zo.")))
    let id = EventID(writer: "ander", number: 1)
    state.apply(
      StampedEvent(
        stamp: EventStamp(logicalTime: 900, id: id),
        event: .agreed(try #require(state.topics?.first), other, replaces: [])))
    let merged = MemorySession.reopened(session.running.scan, state)
    let talked = try merged.talk(["2"])
    #expect(merged.state.conflicts.isEmpty)
    Snapshot.expect(talked.text, named: "twee-afspraken.txt")
  }

  @Test func `a profile scan`() throws {
    let session = MemorySession.profile()
    let talked = try session.talk(
      [
        "", "", "", "j", "We deden het twee keer.", "", "", "d", "Op maandag.", "", "", "o", "j",
        "Een vast overleg.", "",
        "", "",
      ])
    Snapshot.expect(talked.text, named: "profiel.txt")
  }
}
