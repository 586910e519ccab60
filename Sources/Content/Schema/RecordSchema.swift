/// The keys that a record may have. Reading, documentation and JSON Schema are made from it.
package struct RecordSchema: Sendable {
  package let kind: RecordKind
  /// In the order in which documentation shows them.
  package let keys: [KeySpec]
  /// Keys whose names the author chooses elsewhere in the file; nil when there are none.
  package let ownKeys: OwnKeys?
  /// Optional keys of which at least one has to be there; empty when there are no such.
  package let needsOneOf: [String]

  init(
    _ kind: RecordKind, _ keys: [KeySpec], ownKeys: OwnKeys? = nil, needsOneOf: [String] = []
  ) {
    self.kind = kind
    self.keys = keys
    self.ownKeys = ownKeys
    self.needsOneOf = needsOneOf
  }

  /// Every schema there is.
  package static let all: [RecordSchema] = RecordKind.allCases.map(\.schema)

  /// The schema of a form about a profile scan, where statements are judged in place of criteria.
  package static let profileForm = FormRecord.profileSchema

  /// The key with this name, if the record may have it.
  package func key(_ name: String) -> KeySpec? { keys.first { $0.name == name } }

  /// The key that holds the id of the record, if it has one.
  var idKey: KeySpec? {
    keys.first { if case .identifier = $0.value { true } else { false } }
  }
}

/// One key of a record.
package struct KeySpec: Sendable {
  package let name: String
  package let isRequired: Bool
  package let value: ValueKind
  /// What it means, in a few words, for documentation.
  package let doc: String

  /// A key that must be there.
  static func required(_ name: String, _ value: ValueKind, _ doc: String) -> KeySpec {
    KeySpec(name: name, isRequired: true, value: value, doc: doc)
  }

  /// A key that may be left out.
  static func optional(_ name: String, _ value: ValueKind, _ doc: String) -> KeySpec {
    KeySpec(name: name, isRequired: false, value: value, doc: doc)
  }
}

/// Keys that are ids of things named elsewhere, such as the axes of a scan in its criteria.
package struct OwnKeys: Sendable {
  package let ids: IDKind
  package let isRequired: Bool
  package let value: ValueKind
  package let doc: String
}
