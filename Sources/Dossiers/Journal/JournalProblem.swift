/// What is wrong inside a journal. Lines count from 1; the lines before it are whole.
package enum JournalProblem: Error, Hashable, Sendable {
  /// The line is none that this program writes.
  case unreadable(line: Int)
  /// The line, or the one before it, is not as it was written.
  case checksum(line: Int)
  /// A line is missing, stands twice or stands elsewhere.
  case number(line: Int, found: Int)
  /// The logical time is not larger than that of the line before it.
  case timeNotRising(line: Int)
  /// The line belongs in another journal.
  case otherWriter(line: Int, found: String)
  /// A whole line of a later version of the format: made by a newer program, not damaged.
  case newerVersion(line: Int, version: Int)

  /// The line it is about, from 1.
  package var line: Int {
    switch self {
    case .unreadable(let line), .checksum(let line), .number(let line, _), .timeNotRising(let line),
      .otherWriter(let line, _), .newerVersion(let line, _):
      line
    }
  }
}
