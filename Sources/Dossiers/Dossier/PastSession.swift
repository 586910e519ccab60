import Content
import JSONText
import Sessions

/// A session as it stands on the disk: its instrument and the state that its events make.
package struct PastSession: Sendable {
  /// The name of its folder.
  package let name: String
  /// The scan as it was when the session was opened.
  package let scan: Scan
  package let state: SessionState
  /// The moment of the last event in UTC; nil where none was kept.
  package let lastChange: String?
  /// Copies that a synchroniser made beside the journals.
  package let copies: [SynchronisedCopy]
  /// Writers of which the last line was torn and left out.
  package let torn: [WriterName]
}

/// Instruments of sessions by their fingerprint, so that one that many sessions share is read once.
package struct InstrumentShelf {
  private var scans: [String: Scan] = [:]

  package init() {}

  /// The scan in the bytes of an instrument file. Throws when it cannot be read.
  mutating func scan(
    _ bytes: [UInt8], fingerprint: String, path: String
  ) throws(DossierProblem)
    -> Scan
  {
    if let scan = scans[fingerprint] { return scan }
    guard let scan = Scan.instrument(ContentFile(path: path, bytes: bytes)).scan else {
      throw .instrumentUnreadable(path: path)
    }
    scans[fingerprint] = scan
    return scan
  }
}

extension Dossier {
  /// Reads a session. Throws when anything in it is damaged: half a session would be another one.
  package func read(
    session: String, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastSession {
    guard let folder = JournalFolder(session: session, in: path) else {
      throw .sessionName(session)
    }
    return try past(try folder.read(actions.layer), folder, &shelf)
  }

  /// Reads a session; nil for one that was never opened: a program was stopped while it made the
  /// folder, perhaps before the texts were there.
  package func readIfOpened(
    session: String, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastSession? {
    guard let folder = JournalFolder(session: session, in: path) else {
      throw .sessionName(session)
    }
    let contents = try folder.read(actions.layer)
    if contents.damage == nil, contents.latestTime == 0 { return nil }
    let past = try past(contents, folder, &shelf)
    return past.state.setup == nil ? nil : past
  }

  func past(
    _ contents: FolderContents, _ folder: JournalFolder, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> PastSession {
    if let damage = contents.damage { throw damage }
    let scan = try instrument(of: folder, contents, &shelf)
    let events = try contents.events(EventCoding(scan))
    return PastSession(
      name: folder.name, scan: scan,
      state: SessionState(session: folder.name, inOrder: events),
      lastChange: contents.entries.last { $0.wallTime != nil }?.wallTime,
      copies: contents.copies,
      torn: contents.journals.filter { $0.reading.torn != nil }.map(\.writer))
  }

  /// The scan beside the journals. Throws when it is not the one the session was opened with.
  private func instrument(
    of folder: JournalFolder, _ contents: FolderContents, _ shelf: inout InstrumentShelf
  ) throws(DossierProblem) -> Scan {
    let place = "\(folder.path)/\(JournalFolder.instrumentName)"
    guard let bytes = contents.instrument, let found = contents.instrumentFingerprint else {
      throw .instrumentMissing(path: place)
    }
    for entry in contents.entries {
      guard let named = EventCoding.fingerprint(in: entry) else { continue }
      guard named == found else { throw .instrumentChanged(path: place) }
    }
    return try shelf.scan(bytes, fingerprint: found, path: place)
  }
}

extension FolderContents {
  /// Every event, in the order in which they are folded.
  func events(_ coding: EventCoding) throws(DossierProblem) -> [StampedEvent] {
    var events: [StampedEvent] = []
    let entries = entries
    events.reserveCapacity(entries.count)
    for entry in entries { events.append(try coding.event(entry, in: folder)) }
    return events
  }
}

extension EventCoding {
  /// The event of a line, with its stamp.
  func event(
    _ entry: JournalEntry, in folder: JournalFolder
  ) throws(DossierProblem) -> StampedEvent {
    do {
      return StampedEvent(
        stamp: EventStamp(
          logicalTime: entry.logicalTime, id: EventID(writer: entry.writer, number: entry.number)),
        event: try decode(kind: entry.kind, payload: entry.payload))
    } catch {
      throw .event(path: "\(folder.path)/\(entry.writer).jsonl", line: entry.number, error)
    }
  }

  /// The fingerprint of the instrument that a line says the session was opened with; nil for lines
  /// that say nothing about it.
  package static func fingerprint(in entry: JournalEntry) -> String? {
    guard entry.kind == EventWord.opened.rawValue,
      case .string(let text) = EventFields(entry.payload).value("vingerafdruk")
    else { return nil }
    return text
  }
}
