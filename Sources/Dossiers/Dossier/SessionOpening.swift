import Content
import JSONText
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
    guard let folder = JournalFolder(session: session, in: path) else {
      throw .sessionName(session)
    }
    _ = try SessionRemoval(dossier: path, actions.layer).finish()
    if let instrument { try lay(instrument, in: folder) }
    let opened = try folder.open(as: writer, actions.layer)
    var shelf = shelf
    let past: PastSession
    do throws(DossierProblem) {
      past = try self.past(opened.contents, folder, &shelf)
    } catch {
      opened.writer.close()
      throw error
    }
    let recorder = EventRecorder(
      writer: opened.writer, coding: EventCoding(past.scan), folder: folder, clock: clock,
      isAnonymous: past.state.isAnonymous)
    let session = RunningSession(scan: past.scan, state: past.state) {
      events throws(SessionTrouble) in
      try recorder.record(events)
    }
    return OpenedSession(
      session: session, tornFile: opened.tornFile, copies: past.copies, writer: opened.writer)
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

/// Writes events down, in the form that the journal keeps.
private final class EventRecorder {
  private let writer: JournalWriter
  private let coding: EventCoding
  private let folder: JournalFolder
  private let clock: () -> String
  private var isAnonymous: Bool

  init(
    writer: JournalWriter, coding: EventCoding, folder: JournalFolder,
    clock: @escaping () -> String, isAnonymous: Bool
  ) {
    self.writer = writer
    self.coding = coding
    self.folder = folder
    self.clock = clock
    self.isAnonymous = isAnonymous
  }

  func record(_ events: [SessionEvent]) throws(SessionTrouble) -> [StampedEvent] {
    var lines: [NewEntry] = []
    for event in events {
      if case .opened(let setup) = event { isAnonymous = setup.isAnonymous }
      let (kind, payload) = coding.encode(event)
      // Nothing is written that would be read as something else.
      guard (try? coding.decode(kind: kind, payload: payload)) == event else {
        throw .notKept(.unwritable(kind: kind))
      }
      let mayTell = !isAnonymous || event.isAboutSession
      lines.append(NewEntry(kind: kind, payload: payload, wallTime: mayTell ? clock() : nil))
    }
    do {
      let entries = try writer.append(lines)
      return zip(entries, events).map { entry, event in
        StampedEvent(
          stamp: EventStamp(
            logicalTime: entry.logicalTime,
            id: EventID(writer: entry.writer, number: entry.number)),
          event: event)
      }
    } catch {
      throw .notKept(error)
    }
  }
}

extension SessionEvent {
  /// True for what tells nothing of who did something when: in an anonymous session only such an event
  /// has a wall time.
  fileprivate var isAboutSession: Bool {
    switch self {
    case .opened, .closed: true
    default: false
    }
  }
}
