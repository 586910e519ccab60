import Content
import Sessions

/// A dialogue as it stands on the disk: its format and the state that its events make.
package struct PastDialogue: Sendable {
  /// The name of its folder.
  package let name: String
  /// The format as it was when the dialogue was opened.
  package let format: SessionFormat
  package let state: DialogueState
  package let traces: FolderTraces
}

extension Dossier {
  /// Reads a dialogue; nil for one that was never opened: a program was stopped while it made the
  /// folder. Throws when anything in it is damaged, and for a session of another kind.
  package func readDialogueIfOpened(
    session: String, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastDialogue? {
    let contents = try contents(of: session, isDialogue: true)
    guard !contents.isUntouched else { return nil }
    let past = try pastDialogue(contents, &shelf)
    return past.state.setup == nil ? nil : past
  }

  func pastDialogue(
    _ contents: FolderContents, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastDialogue {
    if let damage = contents.damage { throw damage }
    let format = try shelf.format(try contents.instrumentText())
    let name = contents.folder.name
    return PastDialogue(
      name: name, format: format,
      state: DialogueState(session: name, inOrder: try contents.events(DialogueCoding())),
      traces: FolderTraces(contents))
  }
}
