import JSONText

/// One event as a journal keeps it, whatever it is about.
package struct JournalEntry: Sendable, Equatable {
  /// The version of the format of the line.
  package let version: Int
  /// The installation that wrote it.
  package let writer: String
  /// 1, 2, 3 … within the writer, without holes.
  package let number: Int
  /// Larger than that of everything the writer had seen (Lamport); at least 1.
  package let logicalTime: Int
  /// The moment in UTC as `2026-11-21T09:12:03Z`; nil where none may be kept. For people: nothing is
  /// ordered by it, because clocks go backwards.
  package let wallTime: String?
  /// What kind of event it is.
  package let kind: String
  /// An object.
  package let payload: JSONValue

  package init(
    version: Int = JournalLine.version, writer: String, number: Int, logicalTime: Int,
    wallTime: String?, kind: String, payload: JSONValue
  ) {
    self.version = version
    self.writer = writer
    self.number = number
    self.logicalTime = logicalTime
    self.wallTime = wallTime
    self.kind = kind
    self.payload = payload
  }
}

/// An event that has yet to get its number and its time.
package struct NewEntry: Sendable, Equatable {
  package let kind: String
  /// An object of at most 60 levels, with every name once.
  package let payload: JSONValue
  package let wallTime: String?

  package init(kind: String, payload: JSONValue, wallTime: String?) {
    self.kind = kind
    self.payload = payload
    self.wallTime = wallTime
  }
}
