import Content
import Sessions

/// A session that is open to work in, and what was found when it was opened.
package struct OpenedSession {
  package let session: RunningSession
  /// The name of the file to which a torn line was moved; nil when the journal was whole.
  package let tornFile: String?
  package let copies: [SynchronisedCopy]
  let writer: JournalWriter

  /// Gives up the journal and its lock.
  package func close() { writer.close() }
}

extension Dossier {
  /// Opens a session to work in, as one writer.
  ///
  /// `instrument` is the file of the scan, for a session that does not exist yet; an existing session
  /// keeps its own. `clock` gives the moment in UTC for each event that may have one. What stands on
  /// the shelf is not read again.
  package func open(
    session: String, as writer: WriterName, instrument: ContentFile?,
    shelf: InstrumentShelf = InstrumentShelf(), clock: @escaping () -> String
  ) throws(DossierProblem) -> OpenedSession {
    var shelf = shelf
    let (journal, past) = try opened(
      try folder(of: session, isDialogue: false), as: writer, instrument: instrument
    ) { contents throws(DossierProblem) in
      try self.past(contents, &shelf)
    }
    let recorder = EventRecorder(
      writer: journal.writer, coding: EventCoding(past.scan),
      isAnonymous: past.state.isAnonymous, clock: clock)
    let session = RunningSession(scan: past.scan, state: past.state) {
      events throws(SessionTrouble) in
      do throws(DossierProblem) {
        return try recorder.record(events)
      } catch {
        throw .notKept(error)
      }
    }
    return OpenedSession(
      session: session, tornFile: journal.tornFile, copies: past.copies, writer: journal.writer)
  }

  /// Opens the folder of a session as one writer, and reads what stands in it, under the lock.
  func opened<Past>(
    _ folder: JournalFolder, as writer: WriterName, instrument: ContentFile?,
    read: (FolderContents) throws(DossierProblem) -> Past
  ) throws(DossierProblem) -> (journal: OpenedJournal, past: Past) {
    _ = try SessionRemoval(dossier: path, actions.layer).finish()
    if let instrument { try lay(instrument, in: folder) }
    let opened = try folder.open(as: writer, actions.layer)
    do throws(DossierProblem) {
      return (opened, try read(opened.contents))
    } catch {
      opened.writer.close()
      throw error
    }
  }

  /// Puts the instrument beside the journals of a session that was not opened yet. One that an earlier
  /// attempt left there may be of another version of the scan.
  private func lay(_ instrument: ContentFile, in folder: JournalFolder) throws(DossierProblem) {
    try checked { () throws(FileTrouble) in
      let place = "\(folder.path)/\(JournalFolder.instrumentName)"
      if let tombstone = folder.tombstonePath, try actions.state(at: tombstone) != nil { return }
      if let old = try actions.read(place) {
        guard old != instrument.bytes, try !folder.isOpened(actions) else { return }
      }
      try actions.createFolders(folder.parts, in: path)
      try actions.replace(place, with: instrument.bytes)
    }
  }
}

extension JournalFolder {
  /// True when a line names the instrument, or may do so where lines cannot be read.
  fileprivate func isOpened(_ actions: FileActions) throws(FileTrouble) -> Bool {
    do {
      let contents = try read(actions.layer)
      return contents.damage != nil || !contents.entries.isEmpty
    } catch {
      guard case .file(let trouble) = error else { return true }
      throw trouble
    }
  }
}
