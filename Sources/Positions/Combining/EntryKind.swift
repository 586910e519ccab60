/// Whether raters are asked an entry: a cell, a core question or a statement.
enum EntryKind: UInt8, Sendable {
  case asked
  /// The rubric has no honest description here: not applicable, whatever anybody says.
  case notApplicable
  /// Outside the scope of the session: unknown, and left out of every set.
  case outOfScope
}
