import Content
import JSONText
import Wording

/// The JSON Schema (draft-07) of a kind of file, for editors: which keys there are, what stands behind
/// them, and what it means.
///
/// It is made from the definitions with which files are read. An editor sees numbers and booleans where
/// our reader sees text, so those are let through wherever the reader takes them. With the ids of a scan
/// it knows more: which steps, axes, questions and parties there are.
package struct FileSchema {
  let kind: FileKind
  let scan: ScanIDs?
  let library: Library?

  /// With a library the ids of sources, roles, themes and cards are offered; others are allowed, for
  /// they may stand in a file that is still to be written.
  package init(_ kind: FileKind, scan: ScanIDs? = nil, library: Library? = nil) {
    self.kind = kind
    self.scan = scan
    self.library = library
  }

  /// The kinds of file that refer to parts of a scan.
  package static let kindsAboutScans: Set<FileKind> = [.scan, .cards, .form]

  /// Keys in the order of the definitions: the same definitions, the same bytes.
  package var json: JSONValue {
    var definitions = SchemaDefinitions(self)
    let body = body(&definitions)
    return .object(
      [
        .init("$schema", "http://json-schema.org/draft-07/schema#"),
        .init("title", .string(KeyWording.title(of: kind))),
      ] + body + [.init("definitions", .object(definitions.members))])
  }

  private func body(_ definitions: inout SchemaDefinitions) -> [JSONValue.Member] {
    guard kind == .scan, scan == nil else {
      return definitions.members(of: topRecord)
    }
    // The same question as the reader asks first.
    return [
      .init("type", "object"),
      .init(
        "if", ["properties": ["soort": ["const": "profiel"]], "required": ["soort"]]),
      .init("then", definitions.reference(to: .profileScan)),
      .init("else", definitions.reference(to: .ladderScan)),
    ]
  }

  private var topRecord: RecordSchema {
    switch kind {
    case .scan: (scan?.isProfile == true ? RecordKind.profileScan : .ladderScan).schema
    case .format: RecordKind.format.schema
    case .cards: RecordKind.deck.schema
    case .sources: RecordKind.sourceList.schema
    case .terms: RecordKind.termList.schema
    case .roles: RecordKind.roleList.schema
    case .themes: RecordKind.themeList.schema
    case .form: scan?.isProfile == true ? RecordSchema.profileForm : RecordKind.form.schema
    case .partnership: RecordKind.partnership.schema
    }
  }
}

/// Where a value stands.
struct SchemaPlace {
  /// The key before it; empty for one that is not known.
  let key: String
  let isRequired: Bool
  /// In a form an empty value is a question that is still open.
  let mayBeEmpty: Bool

  /// The same place for an element of a list, which has to say something.
  var filled: SchemaPlace { SchemaPlace(key: key, isRequired: isRequired, mayBeEmpty: false) }
}

/// The records of a schema, each described once.
struct SchemaDefinitions {
  let file: FileSchema
  /// In the order in which they were first referred to; an inner record before the one around it.
  private(set) var members: [JSONValue.Member] = []
  private var known: Set<RecordKind> = []

  init(_ file: FileSchema) {
    self.file = file
  }

  /// Refers to a record, which is described when that was not done before.
  mutating func reference(to kind: RecordKind) -> JSONValue {
    if known.insert(kind).inserted {
      let described = members(of: kind.schema)
      members.append(.init(kind.rawValue, .object(described)))
    }
    return ["$ref": .string("#/definitions/" + kind.rawValue)]
  }

  /// What a record holds.
  mutating func members(of schema: RecordSchema) -> [JSONValue.Member] {
    var properties: [JSONValue.Member] = []
    for key in schema.keys {
      let described = value(of: key, in: schema)
      let text = KeyWording.text(of: key.name, in: schema.kind)
      properties.append(.init(key.name, described.with("description", JSONValue(text))))
    }
    var required = schema.keys.filter(\.isRequired).map(\.name)
    let others = ownKeys(of: schema, &properties, &required)
    var result: [JSONValue.Member] = [
      .init("type", "object"), .init("properties", .object(properties)),
      .init("additionalProperties", others),
    ]
    if !required.isEmpty {
      result.append(.init("required", .array(required.map(JSONValue.string))))
    }
    if !schema.needsOneOf.isEmpty {
      // Empty is as good as left out.
      let needs = schema.needsOneOf.map { key -> JSONValue in
        let filled = JSONValue.object([.init(key, ["not": ["type": "null"]])])
        return ["properties": filled, "required": [.string(key)]]
      }
      result.append(.init("anyOf", .array(needs)))
    }
    return result
  }

  private mutating func value(of key: KeySpec, in schema: RecordSchema) -> JSONValue {
    let place = place(key.name, isRequired: key.isRequired)
    // A criterion describes every step, or says why one is not asked.
    let isWhole = schema.kind == .criterion && key.name == "stappen"
    let value = value(key.value, at: place, isWhole: isWhole)
    guard schema.kind == .form, file.scan == nil,
      let other = RecordSchema.profileForm.key(key.name), other.value != key.value
    else { return value }
    return ["anyOf": [value, self.value(other.value, at: place)]]
  }

  private func place(_ key: String, isRequired: Bool) -> SchemaPlace {
    SchemaPlace(
      key: key, isRequired: isRequired, mayBeEmpty: file.kind == .form && !isRequired)
  }

  /// Adds the keys that are ids, or says what keys that are not known may hold.
  private mutating func ownKeys(
    of schema: RecordSchema, _ properties: inout [JSONValue.Member], _ required: inout [String]
  ) -> JSONValue {
    guard let own = schema.ownKeys else { return false }
    let text = JSONValue(KeyWording.text(of: nil, in: schema.kind))
    guard let ids = file.scan?.ids(own.ids) else {
      return value(own.value, at: place("", isRequired: own.isRequired)).with("description", text)
    }
    for id in ids {
      let described = value(own.value, at: place(id, isRequired: own.isRequired))
      properties.append(.init(id, described.with("description", text)))
      if own.isRequired { required.append(id) }
    }
    return false
  }
}

extension JSONValue {
  /// An object with one member more, in front.
  func with(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self, value != .null else { return self }
    return .object([Member(name, value)] + members)
  }
}
