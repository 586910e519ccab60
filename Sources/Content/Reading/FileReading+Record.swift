import StrictYAML

extension FileReading {
  /// Reads a mapping by the schema of its kind. `id` is the key under which it stands in a table.
  /// What stands behind the keys in `skipping` is not read.
  func record(
    _ node: YAMLNode, _ schema: RecordSchema, id: String? = nil, ordinal: Int? = nil,
    skipping: Set<String> = []
  ) -> Record {
    let entries = node.distinctEntries
    let ownID = schema.idKey.flatMap { node.value(of: $0.name)?.text }
    let name = RecordName(
      kind: schema.kind, id: ownID.flatMap { $0.isEmpty ? nil : $0 } ?? id, ordinal: ordinal)
    var record = Record(name: name, node: node, fields: [:])
    if schema.idKey != nil, ownID?.isIdentifier != true { noteHiddenIDs() }
    var present: Set<String> = []
    let own = ownKeys(of: schema)
    let isForeign = !entries.contains { entry in
      schema.key(entry.key.text) != nil || own.keys.contains { $0.name == entry.key.text }
    }
    for (place, entry) in entries.enumerated() {
      let key = entry.key.text
      guard !present.contains(key) else { continue }
      if schema.kind.isTopLevel, schema.key(key) == nil { noteHiddenIDs() }
      let field = FieldName(record: name, key: key)
      guard let spec = schema.key(key) ?? own.keys.first(where: { $0.name == key }) else {
        let previous = place > 0 ? entries[place - 1].key.text : nil
        if let meant = stray(
          entry, in: record, schema: schema, own: own, previous: previous)
        {
          present.insert(meant)
        }
        // One message is enough for something else altogether.
        if isForeign, entries.count > 1, present.isEmpty { return record }
        continue
      }
      present.insert(key)
      if skipping.contains(key) || node.hasLost(entry.value) { continue }
      if let inside = keysBelow(entry, spec, in: entries[(place + 1)...], schema: schema, own: own)
      {
        present.formUnion(inside.map(\.key.text))
        report(
          .notIndented(FieldName(record: name, key: inside[0].key.text), under: key),
          at: inside[0].key.range)
        continue
      }
      if let value = value(entry.value, spec.value, field: field, isRequired: spec.isRequired) {
        record.fields[key] = Field(key: entry.key, node: entry.value, value: value)
      }
    }
    guard !node.isIncomplete else { return record }
    for spec in schema.keys + own.keys where spec.isRequired && !present.contains(spec.name) {
      noteMissing(spec, in: record)
    }
    return record
  }

  /// The keys of a record that are named elsewhere in the file.
  struct NamedKeys {
    var keys: [KeySpec] = []
    /// False when their names are not all known.
    var isComplete = true
    /// Keys that are reported once for all records.
    var assumed: [String] = []
  }

  private func ownKeys(of schema: RecordSchema) -> NamedKeys {
    guard let own = schema.ownKeys else { return NamedKeys() }
    guard let list = names.lists[own.ids] else { return NamedKeys(isComplete: false) }
    return NamedKeys(
      keys: list.ids.map {
        KeySpec(
          name: $0, isRequired: own.isRequired && !list.replaced.contains($0), value: own.value,
          doc: own.doc)
      },
      isComplete: list.isComplete, assumed: list.assumed)
  }

  /// Reports a key that is not one of the record's. Gives the key that was meant, where that is sure.
  private func stray(
    _ entry: YAMLNode.Entry, in record: Record, schema: RecordSchema, own: NamedKeys,
    previous: String?
  ) -> String? {
    let key = entry.key.text
    let field = FieldName(record: record.name, key: key)
    let known = (schema.keys + own.keys).map(\.name).filter { !uselessKeys.contains($0) }
    if let table = schema.keys.first(where: { names.hasTable($0.value, with: key) }),
      record.node.value(of: table.name) != nil
    {
      report(.notIndented(field, under: table.name), at: entry.key.range)
      note(Stray(key: key, meant: key, belongs: [], range: entry.key.range))
      return nil
    }
    if let meant = flowSlip(entry, in: record.node, field: field, previous: previous, known: known)
    {
      return meant.key
    }
    guard !record.node.isIncomplete, !own.assumed.contains(key) else { return nil }
    let belongs = Self.home(of: key, seenIn: record.name.kind)
    if !belongs.isEmpty {
      report(.misplacedKey(field, belongs: belongs), at: entry.key.range)
      note(Stray(key: key, meant: nil, belongs: belongs, range: entry.key.range))
      return nil
    }
    let suggestion = suggestion(for: key, among: known)
    if suggestion == nil, !own.isComplete { return nil }
    report(.unknownKey(field, known: known), at: entry.key.range, suggestion: suggestion)
    note(Stray(key: key, meant: suggestion, belongs: [], range: entry.key.range))
    return nil
  }

  /// The records where a key belongs that is unknown in this kind of record.
  static func home(of key: String, seenIn kind: RecordKind) -> [RecordKind] {
    let family = kind.family.filter { $0 != kind && $0.schema.key(key) != nil }
    if !family.isEmpty { return family }
    switch kind {
    case .ladderScan: return RecordKind.profileScan.schema.key(key) == nil ? [] : [.profileScan]
    case .profileScan: return RecordKind.ladderScan.schema.key(key) == nil ? [] : [.ladderScan]
    default: return []
    }
  }

  private func noteMissing(_ spec: KeySpec, in record: Record) {
    if record.name.kind.isTopLevel { noteHiddenIDs() }
    let problem: ContentProblem =
      spec.value == .references(.source)
      ? .withoutSource(record.name)
      : .missingKey(FieldName(record: record.name, key: spec.name))
    note(
      Missing(
        key: spec.name, problem: problem, record: record.name, within: record.node.range,
        range: record.node.headRange))
  }
}

extension YAMLNode {
  /// True for an empty place in a node of which the reader left something out: likely this.
  func hasLost(_ value: YAMLNode) -> Bool { isIncomplete && value.style == .absent }

  /// Where a message about the whole node points: the first key of a mapping, otherwise the node.
  var headRange: SourceRange { entries.first?.key.range ?? range }
}
