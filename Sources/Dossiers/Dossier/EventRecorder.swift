import Sessions

/// Writes events down, in the form that the journal keeps.
final class EventRecorder<Coding: LineCoding> {
  private let writer: JournalWriter
  private let coding: Coding
  private let clock: () -> String
  private var isAnonymous: Bool

  /// `clock` gives the moment in UTC for each event that may have one.
  init(writer: JournalWriter, coding: Coding, isAnonymous: Bool, clock: @escaping () -> String) {
    self.writer = writer
    self.coding = coding
    self.isAnonymous = isAnonymous
    self.clock = clock
  }

  /// Makes events last, all or none, and says where they stand.
  func record(
    _ events: [Coding.Event]
  ) throws(DossierProblem) -> [Stamped<Coding.Event>] {
    var lines: [NewEntry] = []
    for event in events {
      if let opensAnonymously = event.opensAnonymously { isAnonymous = opensAnonymously }
      let (kind, payload) = coding.encode(event)
      // Nothing is written that would be read as something else.
      guard (try? coding.decode(kind: kind, payload: payload)) == event else {
        throw .unwritable(kind: kind)
      }
      let mayTell = !isAnonymous || event.isAboutSession
      lines.append(NewEntry(kind: kind, payload: payload, wallTime: mayTell ? clock() : nil))
    }
    return zip(try writer.append(lines), events).map { Stamped(stamp: $0.stamp, event: $1) }
  }
}
