import Content
import Sessions

/// One laptop: what it knows of a session, and the stamps it gives to what happens on it.
struct Installation {
  static let session = "2026-11-20-ladder"

  let writer: String
  let scan: Scan
  private(set) var known: [StampedEvent] = []
  private(set) var state = SessionState(session: session)
  private var number = 0

  init(_ writer: String = "w1", scan: Scan = SampleScan.ladder) {
    self.writer = writer
    self.scan = scan
  }

  /// What a command comes to, without doing it.
  func decide(_ command: SessionCommand) throws(Refusal) -> [SessionEvent] {
    try Decision(state, scan: scan).events(for: command)
  }

  /// Why a command is refused; nil when it is not.
  func refusal(of command: SessionCommand) -> Refusal? {
    do throws(Refusal) {
      _ = try decide(command)
      return nil
    } catch {
      return error
    }
  }

  /// Does what is asked and keeps it.
  @discardableResult
  mutating func perform(_ command: SessionCommand) throws(Refusal) -> [SessionEvent] {
    let events = try decide(command)
    record(events)
    return events
  }

  mutating func perform(_ commands: [SessionCommand]) throws(Refusal) {
    for command in commands { try perform(command) }
  }

  /// Keeps events with stamps as a writer gives them: later than all it has seen.
  mutating func record(_ events: [SessionEvent]) {
    for event in events {
      number += 1
      let stamp = EventStamp(
        logicalTime: state.logicalTime + 1, id: EventID(writer: writer, number: number))
      let stamped = StampedEvent(stamp: stamp, event: event)
      known.append(stamped)
      state.apply(stamped)
    }
  }

  /// Takes in what another one knows; what both know counts once.
  mutating func merge(_ other: Installation) {
    let own = Set(known.map(\.stamp))
    known += other.known.filter { !own.contains($0.stamp) }
    state = SessionState(session: Self.session, events: known)
  }

  /// The same laptop as another writer, from here on.
  func copied(as writer: String) -> Installation {
    var copy = Installation(writer, scan: scan)
    copy.merge(self)
    return copy
  }
}
