import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("A session on the disk is what was kept of it, or it is refused")
struct DamagedSessionTests {
  private let check: DamageCheck<EventCoding, SessionState>

  init() throws {
    check = try DamageCheck(
      try RecordedTalk.disk(), session: RecordedTalk.session,
      EventCoding(try SampleInstrument.scan()),
      fold: { SessionState(session: RecordedTalk.session, events: $0) },
      read: { disk in
        var shelf = RecordedTalk.shelf
        return try Dossier("dossier", disk).read(session: RecordedTalk.session, &shelf).state
      })
  }

  @Test func `the whole is read as it was made`() throws { try check.expectTheWhole() }

  @Test func `cut at every byte the state is that of the lines before the cut`() throws {
    try check.expectPrefixes()
  }

  @Test func `with a bit of any byte turned it is refused, but for the last line end`() {
    check.expectTurnedBitsRefused(seed: 7)
  }

  @Test func `a line left out, repeated or swapped is refused, but for the last one left out`() {
    check.expectOtherLinesRefused()
  }

  @Test func `a journal under another writer's name, or of another session, is refused`() {
    check.expectOtherWritersRefused()
  }

  @Test func `with any byte of the questions changed, or without them, it is refused`() throws {
    try check.expectOtherTextRefused()
  }

  @Test func `nobody can go on in a damaged session, and trying changes nothing`() throws {
    let (disk, journal) = (check.disk, check.journals[0])
    disk.put(Array(journal.bytes.linesWithEnds.dropFirst().joined()), at: journal.path)
    let before = disk.files
    for writer in RecordedTalk.writers {
      #expect(throws: DossierProblem.self) { try RecordedTalk.open(writer, disk) }
    }
    #expect(disk.files == before)
  }
}
