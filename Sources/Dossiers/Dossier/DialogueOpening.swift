import Content
import Sessions

/// A dialogue that is open to work in, and what was found when it was opened.
package struct OpenedDialogue {
  package let session: RunningDialogue
  /// The name of the file to which a torn line was moved; nil when the journal was whole.
  package let tornFile: String?
  package let copies: [SynchronisedCopy]
  let writer: JournalWriter

  /// Gives up the journal and its lock.
  package func close() { writer.close() }
}

extension Dossier {
  /// Opens a dialogue to work in, as one writer. Its name is one that `SessionID` gives dialogues.
  ///
  /// `format` is the file of the format, for a dialogue that does not exist yet; an existing one keeps
  /// its own. `clock` gives the moment in UTC for each event that may have one.
  package func openDialogue(
    session: String, as writer: WriterName, format: ContentFile?,
    shelf: InstrumentShelf = InstrumentShelf(), clock: @escaping () -> String
  ) throws(DossierProblem) -> OpenedDialogue {
    var shelf = shelf
    let (journal, past) = try opened(
      try folder(of: session, isDialogue: true), as: writer, instrument: format
    ) { contents throws(DossierProblem) in
      try pastDialogue(contents, &shelf)
    }
    let recorder = EventRecorder(
      writer: journal.writer, coding: DialogueCoding(), isAnonymous: past.state.isAnonymous,
      clock: clock)
    let session = RunningDialogue(
      format: past.format, state: past.state, writer: writer.text
    ) { event throws(DialogueTrouble) in
      do throws(DossierProblem) {
        guard let stamped = try recorder.record([event]).first else {
          throw .unwritable(kind: "")
        }
        return stamped
      } catch {
        throw .notKept(error)
      }
    }
    return OpenedDialogue(
      session: session, tornFile: journal.tornFile, copies: past.traces.copies,
      writer: journal.writer)
  }
}
