import Content
import Sessions

/// A session that someone works in: its state, and the way to change it.
///
/// What `perform` returns from has been written down for good: a pulled plug loses nothing of it.
package final class RunningSession {
  /// The session's own instrument.
  package let scan: Scan
  package private(set) var state: SessionState
  private let record: ([SessionEvent]) throws(SessionTrouble) -> [StampedEvent]

  /// `record` makes events last and says where they stand; it is called with at least one.
  package init(
    scan: Scan, state: SessionState,
    record: @escaping ([SessionEvent]) throws(SessionTrouble) -> [StampedEvent]
  ) {
    self.scan = scan
    self.state = state
    self.record = record
  }

  /// Does what is asked, in one piece. Throws, with nothing changed, when it is refused or cannot be
  /// kept.
  package func perform(_ command: SessionCommand) throws(SessionTrouble) {
    try perform([command])
  }

  /// Does several things one after the other, or none of them, whatever happens on the way.
  package func perform(_ commands: [SessionCommand]) throws(SessionTrouble) {
    let events: [SessionEvent]
    do throws(Refusal) {
      events = try Self.events(of: commands, in: state, scan: scan)
    } catch {
      throw .refused(error)
    }
    guard !events.isEmpty else { return }
    for event in try record(Self.asLines(events)) { state.apply(event) }
  }

  /// What commands come to, one after the other, without doing them. Throws when one is refused.
  package static func events(
    of commands: [SessionCommand], in state: SessionState, scan: Scan
  ) throws(Refusal) -> [SessionEvent] {
    var trial = state
    var events: [SessionEvent] = []
    for command in commands {
      let decided = try Decision(trial, scan: scan).events(for: command)
      events += decided
      trial.anticipate(decided)
    }
    return events
  }

  /// What is kept or lost as one is one event. Opening a session stands by itself, so that its
  /// instrument is found without knowing the rest.
  private static func asLines(_ events: [SessionEvent]) -> [SessionEvent] {
    var rest = events[...]
    var lines: [SessionEvent] = []
    if case .opened? = rest.first { lines.append(rest.removeFirst()) }
    if rest.count == 1 {
      lines += rest
    } else if !rest.isEmpty {
      lines.append(.together(Array(rest)))
    }
    return lines
  }
}

/// Why something did not happen in a session.
package enum SessionTrouble: Error {
  case refused(Refusal)
  /// It was allowed and could not be kept.
  case notKept(DossierProblem)
}
