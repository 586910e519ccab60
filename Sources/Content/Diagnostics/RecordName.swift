/// Which record a message is about.
package struct RecordName: Hashable, Sendable {
  package let kind: RecordKind
  /// Its own id, or the id under which it stands in a table; nil when it has none, or none that can
  /// be read.
  package let id: String?
  /// Its place in its list, from 1; nil when it stands in none.
  package let ordinal: Int?

  package init(kind: RecordKind, id: String? = nil, ordinal: Int? = nil) {
    self.kind = kind
    self.id = id
    self.ordinal = ordinal
  }
}

/// Which key of which record a message is about.
package struct FieldName: Hashable, Sendable {
  package let record: RecordName
  package let key: String

  package init(record: RecordName, key: String) {
    self.record = record
    self.key = key
  }
}
