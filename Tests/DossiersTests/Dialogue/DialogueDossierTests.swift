import Content
import JSONText
import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("A dialogue stands in the dossier as a session of its own kind")
struct DialogueDossierTests {
  private typealias Recorded = RecordedDialogue

  private static func dossier(_ disk: MemoryFileLayer, _ path: String = "dossier") throws -> Dossier
  {
    try Dossier(path, disk)
  }

  private static func open(_ disk: MemoryFileLayer, _ place: Int = 0) throws -> OpenedDialogue {
    try dossier(disk).openDialogue(
      session: Recorded.name, as: Recorded.writers[place], format: Recorded.file,
      clock: Recorded.clock)
  }

  @Test func `what is done in it is found again`() throws {
    let disk = RecordedTalk.emptyDisk()
    let opened = try Self.open(disk)
    try opened.session.perform(.opened(try Recorded.setup()))
    try opened.session.perform(.nextTalk(try Recorded.day("2027-03-01")))
    let state = opened.session.state
    #expect(opened.session.writer == Recorded.writers[0].text)
    #expect(throws: DossierProblem.self) { try Self.open(disk) }
    opened.close()
    let past = try Recorded.read(disk)
    #expect(past.state == state && past.format.id == "proefgesprek")
    #expect(past.traces.lastChange == Recorded.clock())
    let again = try Self.open(disk)
    defer { again.close() }
    #expect(again.session.state == state && again.tornFile == nil)
  }

  @Test func `a name of another kind is refused, and makes nothing`() throws {
    let disk = RecordedTalk.emptyDisk()
    let before = disk.files
    let dossier = try Self.dossier(disk)
    var shelf = InstrumentShelf()
    #expect(throws: DossierProblem.sessionName(RecordedTalk.session)) {
      try dossier.openDialogue(
        session: RecordedTalk.session, as: Recorded.writers[0], format: Recorded.file,
        clock: Recorded.clock)
    }
    #expect(throws: DossierProblem.sessionName(Recorded.name)) {
      try dossier.open(
        session: Recorded.name, as: Recorded.writers[0], instrument: SampleInstrument.file,
        clock: Recorded.clock)
    }
    #expect(throws: DossierProblem.sessionName(Recorded.name)) {
      try dossier.readIfOpened(session: Recorded.name, &shelf)
    }
    #expect(disk.files == before)
  }

  @Test func `a scan beside the journals of a dialogue is no format`() throws {
    let disk = RecordedTalk.emptyDisk()
    let path = "dossier/sessies/\(Recorded.name)/instrument.yaml"
    #expect(throws: DossierProblem.formatUnreadable(path: path)) {
      try Self.dossier(disk).openDialogue(
        session: Recorded.name, as: Recorded.writers[0], format: SampleInstrument.file,
        clock: Recorded.clock)
    }
  }

  @Test func `in an anonymous one only what the room sees has a time`() throws {
    let disk = RecordedTalk.emptyDisk()
    var events = try Recorded.first()
    events[0] = .opened(try Recorded.setup(isAnonymous: true))
    events += try Recorded.second()
    try Recorded.write(events, as: Recorded.writers[0], on: disk)
    let folder = try JournalFolder(session: Recorded.name, in: "dossier").orThrow()
    let timed = try folder.read(disk).entries.filter { $0.wallTime != nil }.map(\.kind)
    #expect(
      Set(timed) == [
        "gesprek-geopend", "zitting", "stap-begonnen", "stap-klaar", "stap-minuten",
        "stap-vervalt", "stap-terug", "inbreng-gesloten", "inbreng-heropend", "afgesloten",
        "heropend",
      ])
  }

  @Test func `lists and later talks know scans and dialogues apart`() throws {
    let disk = try Recorded.disk()
    try RecordedTalk.play(on: disk)
    let dossier = try Self.dossier(disk)
    let listing = try dossier.listing()
    #expect(listing.scans == [RecordedTalk.session] && listing.dialogues == [Recorded.name])
    #expect(try dossier.held().map(\.state.session) == [RecordedTalk.session])
    #expect(try dossier.heldDialogues().map(\.state.session) == [Recorded.name])
    #expect(try dossier.held(before: Recorded.name).count == 1)
    #expect(try dossier.heldDialogues(before: Recorded.name).isEmpty)
    let talks = try dossier.earlierTalks()
    #expect(talks.traces.map(\.session) == [RecordedTalk.session, Recorded.name])
    #expect(talks.usedCards == ["k2"])
    #expect(talks.actions.map(\.plan) == [RecordedTalk.action, Recorded.action])
    #expect(try dossier.review().problems == [])
  }

  @Test
  func `a scan opens with what a dialogue of that day left, and a dialogue with that of a scan`()
    throws
  {
    let disk = try Recorded.disk()
    try RecordedTalk.play(on: disk)
    let dossier = try Self.dossier(disk)
    let scan = "2026-11-28-proef"
    #expect(
      try dossier.earlierTalks(before: scan).dialogues.map(\.state.session) == [Recorded.name])
    #expect(
      try dossier.earlierTalks(before: scan).openActions.map(\.plan)
        == [RecordedTalk.action, Recorded.action])
    let talk = "2026-11-21-gesprek-kort"
    #expect(try dossier.earlierTalks(before: talk).openActions.map(\.plan) == [RecordedTalk.action])
    #expect(try dossier.earlierTalks(before: "2026-11-20-gesprek-kort").traces.isEmpty)
  }

  @Test func `verify reads the lines of a dialogue too`() throws {
    let disk = try Recorded.disk()
    let folder = try JournalFolder(session: Recorded.name, in: "dossier").orThrow()
    let opened = try folder.open(as: Recorded.writers[0], disk)
    _ = try opened.writer.append([
      NewEntry(kind: "gedroomd", payload: .object([]), wallTime: nil)
    ])
    let path = opened.writer.path
    opened.writer.close()
    let problem = DossierProblem.event(path: path, line: 24, .unknownKind("gedroomd"))
    #expect(try Self.dossier(disk).review().problems == [problem])
  }

  @Test func `deleted it stays away, and another laptop deletes it too`() throws {
    let disk = try Recorded.disk()
    for (path, bytes) in disk.files { disk.put(bytes, at: "ander/" + path) }
    let dossier = try Self.dossier(disk)
    try dossier.delete(session: Recorded.name)
    #expect(try dossier.listing().dialogues == [] && dossier.listing().deleted == [Recorded.name])
    #expect(throws: DossierProblem.deleted(session: Recorded.name)) { try Self.open(disk) }
    let other = try Self.dossier(disk, "ander/dossier")
    let clock = Recorded.clock
    let joining = try dossier.merge(other, clock: clock, writer: { Recorded.writers[0] })
    #expect(joining.stayDeleted == [Recorded.name] && joining.dialogues.isEmpty)
    _ = try other.merge(dossier, clock: clock, writer: { Recorded.writers[1] })
    #expect(try other.listing().dialogues == [])
  }
}
