import JSONText
import Sessions

/// Writes events of one kind of session as the contents of journal lines, and reads them back.
protocol LineCoding {
  associatedtype Event: JournalledEvent

  /// The word and the contents of an event's line.
  func encode(_ event: Event) -> (kind: String, payload: JSONValue)
  /// Reads an event back. Throws for a word this version does not know, and for contents that are not
  /// those of the word.
  func decode(kind: String, payload: JSONValue) throws(EventProblem) -> Event
}

/// What the clock of an event's line hangs on.
protocol JournalledEvent: Hashable, Sendable {
  /// Of the event that opens a session whether the session is anonymous; nil for any other.
  var opensAnonymously: Bool? { get }
  /// True for what tells nothing of who did something when: in an anonymous session only such an event
  /// has a wall time.
  var isAboutSession: Bool { get }
}

extension LineCoding {
  /// The event of a line, with its stamp.
  func event(
    _ entry: JournalEntry, in folder: JournalFolder
  ) throws(DossierProblem) -> Stamped<Event> {
    do {
      return Stamped(
        stamp: entry.stamp, event: try decode(kind: entry.kind, payload: entry.payload))
    } catch {
      throw .event(path: "\(folder.path)/\(entry.writer).jsonl", line: entry.number, error)
    }
  }
}

extension JournalEntry {
  /// Its place among all events of its session.
  var stamp: EventStamp {
    EventStamp(logicalTime: logicalTime, id: EventID(writer: writer, number: number))
  }

  /// The fingerprint of the instrument that a line says the session was opened with; nil for lines
  /// that say nothing about it.
  package var instrumentFingerprint: String? {
    guard kind == EventWord.opened.rawValue || kind == DialogueEventWord.opened.rawValue,
      case .string(let text) = EventFields(payload).value("vingerafdruk")
    else { return nil }
    return text
  }
}

extension FolderContents {
  /// Every event, in the order in which they are folded.
  func events<Coding: LineCoding>(
    _ coding: Coding
  ) throws(DossierProblem) -> [Stamped<Coding.Event>] {
    var events: [Stamped<Coding.Event>] = []
    let entries = entries
    events.reserveCapacity(entries.count)
    for entry in entries { events.append(try coding.event(entry, in: folder)) }
    return events
  }
}

extension EventCoding: LineCoding {}

extension SessionEvent: JournalledEvent {
  var opensAnonymously: Bool? {
    if case .opened(let setup) = self { setup.isAnonymous } else { nil }
  }

  var isAboutSession: Bool {
    switch self {
    case .opened, .closed: true
    default: false
    }
  }
}
