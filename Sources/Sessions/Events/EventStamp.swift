/// Where an event belongs among all events of a session.
package struct EventStamp: Hashable, Comparable, Sendable {
  /// Counts on from everything its writer had seen; what happened after it has a higher one.
  package let logicalTime: Int
  package let id: EventID

  package init(logicalTime: Int, id: EventID) {
    self.logicalTime = logicalTime
    self.id = id
  }

  /// By logical time, writer, number: the order in which events are folded.
  package static func < (one: EventStamp, other: EventStamp) -> Bool {
    if one.logicalTime != other.logicalTime { return one.logicalTime < other.logicalTime }
    if one.id.writer != other.id.writer { return one.id.writer < other.id.writer }
    return one.id.number < other.id.number
  }
}

/// What names an event within its session: the writer and the number of the line in its journal.
package struct EventID: Hashable, Sendable, CustomStringConvertible {
  package let writer: String
  /// From 1, without holes.
  package let number: Int

  package init(writer: String, number: Int) {
    self.writer = writer
    self.number = number
  }

  /// Stands for the event that is about to be recorded. It never reaches a journal.
  static let anticipated = EventID(writer: "", number: 0)

  /// As in `k3f9x2:12`.
  package var description: String { "\(writer):\(number)" }

  /// Reads what `description` gives; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let number = Int(parts[1]), number > 0,
      String(number) == parts[1]
    else { return nil }
    self.init(writer: String(parts[0]), number: number)
  }
}
