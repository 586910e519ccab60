import Content
import Dossiers
import Sessions
import TestSupport
import Testing

/// The folder `Fixtures/gesprek-1` was written by the first version that knew dialogues. Its files
/// never change again: a later version has a folder of its own beside it.
@Suite("Dialogues of every version of the format stay readable")
struct OldDialogueVersionTests {
  private static let folder = "Tests/DossiersTests/Fixtures/gesprek-1"
  private static let names =
    [JournalFolder.instrumentName] + RecordedDialogue.writers.map { "\($0).jsonl" }

  @Test func `a dialogue of version 1 still says what it said`() throws {
    let disk = RecordedTalk.emptyDisk()
    for name in Self.names {
      disk.put(
        try ProjectFiles.bytes("\(Self.folder)/\(name)"),
        at: "dossier/sessies/\(RecordedDialogue.name)/\(name)")
    }
    let past = try RecordedDialogue.read(disk)
    let state = past.state
    #expect(past.format.steps.map(\.id).first == "welkom" && past.format.minutes == 20)
    #expect(state.setup == (try RecordedDialogue.setup()))
    #expect(state.people == 10 && state.sittings.map(\.day.description).last == "2026-12-05")
    #expect(state.cards.map(\.id) == ["k2"])
    #expect(
      state.lines.map(\.line.text) == ["Nog te weinig", "Meer tijd", "Tijd", "We kijken mee"])
    #expect(state.lines[2].joinedInto == state.lines[1].id)
    #expect(state.lines[1].line.theme == "leren")
    #expect(state.ballots.values.map { $0 } == [[0, 0, 0, 0, 0, 0, 1, 2, 1, 1, 0]])
    #expect(state.actions.map(\.plan) == [RecordedDialogue.action])
    #expect(state.followed.keys.map { $0 } == [RecordedDialogue.earlier])
    #expect(state.recognition == Recognition(.partly, because: "Het tweede deel."))
    #expect(state.nextTalk == (try RecordedDialogue.day("2027-03-01")) && state.isClosed)
    #expect(state.history.count == 35 && state.rounds["breng"]?.isOpen == false)
  }

  /// Fails on purpose when the format changes: then the version goes up, and this folder stays.
  @Test func `version 1 is still what is written`() throws {
    let disk = try RecordedDialogue.disk()
    for name in Self.names {
      let now = try disk.read("dossier/sessies/\(RecordedDialogue.name)/\(name)")
      let then = try ProjectFiles.bytes("\(Self.folder)/\(name)")
      #expect(
        String(decoding: now, as: UTF8.self) == String(decoding: then, as: UTF8.self), "\(name)")
    }
  }
}
