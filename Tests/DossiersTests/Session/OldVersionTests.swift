import Content
import Dossiers
import Sessions
import TestSupport
import Testing

/// The folder `Fixtures/versie-1` was written by the first version of the format. Its files never
/// change again: a later version has a folder of its own beside it.
@Suite("Sessions of every version of the format stay readable")
struct OldVersionTests {
  private static let folder = "Tests/DossiersTests/Fixtures/versie-1"
  private static let names =
    [JournalFolder.instrumentName] + RecordedTalk.writers.map { "\($0).jsonl" }

  /// A disk with the session as it was recorded.
  private static func disk() throws -> MemoryFileLayer {
    let disk = RecordedTalk.emptyDisk()
    for name in names {
      disk.put(
        try ProjectFiles.bytes("\(folder)/\(name)"),
        at: "dossier/sessies/\(RecordedTalk.session)/\(name)")
    }
    return disk
  }

  @Test func `a session of version 1 still says what it said`() throws {
    var shelf = InstrumentShelf()
    let past = try Dossier("dossier", Self.disk()).read(session: RecordedTalk.session, &shelf)
    let state = past.state
    #expect(state.setup == (try RecordedTalk.setup()))
    #expect(state.expected == ["school": 1, "opleiding": 1])
    #expect(state.raters.map(\.id) == ["aaa", "bbb"])
    #expect(state.raters.map(\.participant.name) == ["Ada", "Bo"])
    #expect(state.raters.map(\.participant.formID) == [nil, "instituut"])
    #expect(
      state.raters[0].replies(round: 1) == [
        .core(0): .single(Answer(.partly, remarks: Remarks(note: "half"))),
        .criterion(0): RecordedTalk.schoolReply,
      ])
    #expect(
      state.raters[1].replies(round: 1) == [
        .criterion(0): RecordedTalk.instituteReply,
        .criterion(1): .criterion(CriterionAnswer(response: .whole(.dontKnow))),
      ])
    #expect(state.raters[1].replies(round: 2) == [.criterion(1): RecordedTalk.pick(2)])
    #expect(state.raters.map(\.finishedRounds) == [[1], [1, 2]])
    #expect(state.round == 2 && state.visibleRound == 2 && state.isClosed)
    #expect(state.topics == [.criterion(0), .core(0)] && state.stages == [.topics])
    #expect(state.conflicts == [.criterion(0)] && state.leftOpen == [.core(0)])
    #expect(
      state.settlements[.criterion(0)]?.current.map(\.value) == [
        .agreed(RecordedTalk.otherAgreement), .agreed(RecordedTalk.firstAgreement),
      ])
    #expect(state.recognition.value == Recognition(.partly, because: "Het tweede deel."))
    #expect(state.ambitions[.whole]?.value == Ambition(text: "Iedereen kijkt mee"))
    #expect(state.ambitions[.criterion(1)]?.value == Ambition(text: "", keepsAsIs: true))
    #expect(state.actions.map(\.plan) == [RecordedTalk.action])
    #expect(state.followed == [RecordedTalk.earlier: ActionStanding(.done, note: "Het werkt.")])
    #expect(state.changes == [.core(0): .practice])
    #expect(state.nextTalk == (try RecordedTalk.day("2027-06-01")))
    #expect(past.scan.id == "proef" && past.scan.items.count == 5)
  }

  /// Fails on purpose when the format changes: then the version goes up, and this folder stays.
  @Test func `version 1 is still what is written`() throws {
    #expect(JournalLine.version == 1)
    let disk = try RecordedTalk.disk()
    for name in Self.names {
      let now = try disk.read("dossier/sessies/\(RecordedTalk.session)/\(name)")
      let then = try ProjectFiles.bytes("\(Self.folder)/\(name)")
      #expect(
        String(decoding: now, as: UTF8.self) == String(decoding: then, as: UTF8.self), "\(name)")
    }
  }
}
