import Sessions
import TestSupport
import Testing

@testable import Dossiers

@Suite("A dialogue on the disk is what was kept of it, or it is refused")
struct DamagedDialogueTests {
  private let check: DamageCheck<DialogueCoding, DialogueState>

  init() throws {
    check = try DamageCheck(
      try RecordedDialogue.disk(), session: RecordedDialogue.name, DialogueCoding(),
      fold: { DialogueState(session: RecordedDialogue.name, events: $0) },
      read: { disk in
        var shelf = RecordedDialogue.shelf
        // A dialogue of which the opening was lost is one that was never opened.
        return try Dossier("dossier", disk)
          .readDialogueIfOpened(session: RecordedDialogue.name, &shelf)?.state
          ?? Self.unopened(disk)
      })
  }

  /// What stands in a folder in which nothing says what the dialogue is.
  private static func unopened(_ disk: MemoryFileLayer) throws -> DialogueState {
    let folder = try JournalFolder(session: RecordedDialogue.name, in: "dossier").orThrow()
    let contents = try folder.read(disk)
    return DialogueState(
      session: RecordedDialogue.name, inOrder: try contents.events(DialogueCoding()))
  }

  @Test func `the whole is read as it was made`() throws { try check.expectTheWhole() }

  @Test func `cut at every byte the state is that of the lines before the cut`() throws {
    try check.expectPrefixes()
  }

  @Test func `with a bit of any byte turned it is refused, but for the last line end`() {
    check.expectTurnedBitsRefused(seed: 11)
  }

  @Test func `a line left out, repeated or swapped is refused, but for the last one left out`() {
    check.expectOtherLinesRefused()
  }

  @Test func `a journal under another writer's name is refused`() {
    check.expectOtherWritersRefused()
  }

  @Test func `with any byte of the format changed, or without it, it is refused`() throws {
    try check.expectOtherTextRefused()
  }
}
