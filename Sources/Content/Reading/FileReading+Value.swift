import StrictYAML

extension FileReading {
  /// Reads a value as its schema asks; nil when it cannot be used, which is then reported, or is
  /// empty in a form.
  func value(
    _ node: YAMLNode, _ kind: ValueKind, field: FieldName, isRequired: Bool, ordinal: Int? = nil
  ) -> Field.Value? {
    if node.isIncomplete, node.kind == .scalar { return nil }
    if isEmpty(node) {
      if !kind.shapes.contains(.text) { noteHiddenIDs() }
      if !isForm || isRequired { reportEmpty(node, kind, field: field, isRequired: isRequired) }
      return nil
    }
    switch (kind, node.kind) {
    case (.either(_, orRecord: let record), .mapping):
      return .record(self.record(node, record.schema, id: field.key))
    case (.either(let kind, _), .scalar):
      return value(node, kind, field: field, isRequired: isRequired)
    case (.list(let kind, let minimum), .sequence):
      return list(node, of: kind, minimum: minimum, field: field)
    case (.references(let kind), .sequence):
      return list(node, of: .reference(kind), minimum: isRequired ? 1 : 0, field: field)
    case (.references(let kind), .scalar):
      return scalar(node, .reference(kind), field: field)
    case (.record(let kind), .mapping):
      return .record(record(node, kind.schema, ordinal: ordinal))
    case (.table(let keys, let kind, let minimum), .mapping):
      return table(node, keys: keys, of: kind, minimum: minimum, field: field)
    case (_, .scalar) where kind.shapes.contains(.text):
      return scalar(node, kind, field: field)
    default:
      noteHiddenIDs()
      reportShape(node, expected: kind.shapes, field: field)
      return nil
    }
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    guard node.kind == .scalar else { return false }
    return node.style == .absent || node.text.allSatisfy(\.isWhitespace)
  }

  private func reportEmpty(
    _ node: YAMLNode, _ kind: ValueKind, field: FieldName, isRequired: Bool
  ) {
    if isRequired, kind == .references(.source) {
      report(.withoutSource(field.record), at: node.range)
    } else {
      report(.emptyValue(field, isRequired: isRequired), at: node.range)
    }
  }

  private func list(
    _ node: YAMLNode, of kind: ValueKind, minimum: Int, field: FieldName
  ) -> Field.Value {
    let nodes = node.items
    if nodes.count < minimum, !node.isIncomplete {
      if case .identifier = kind { noteHiddenIDs() }
      if case .reference(.source, _) = kind {
        report(.withoutSource(field.record), at: node.range)
      } else {
        report(.emptyList(field), at: node.range)
      }
    }
    var items: [Field] = []
    for (place, item) in nodes.enumerated() where !node.hasLost(item) {
      if case .record(let record) = kind, place + 1 < nodes.count,
        item.isOnlyID(of: nodes[place + 1]), let spec = record.schema.idKey,
        let id = item.value(of: spec.name)
      {
        // The first line of the next item stands there twice; the second is reported.
        let name = RecordName(kind: record, id: id.text, ordinal: place + 1)
        _ = value(id, spec.value, field: FieldName(record: name, key: spec.name), isRequired: true)
        continue
      }
      guard
        let value = value(
          item, kind, field: field, isRequired: true, ordinal: place + 1)
      else { continue }
      if kind.isRepeatable, case .text(let text) = value,
        items.contains(where: { $0.text == text })
      {
        report(.repeatedEntry(field, text: text), at: item.range)
      }
      items.append(Field(key: nil, node: item, value: value))
    }
    return .list(items)
  }

  private func table(
    _ node: YAMLNode, keys: ValueKind.TableKeys, of kind: ValueKind, minimum: Int, field: FieldName
  ) -> Field.Value {
    let entries = node.distinctEntries
    if entries.count < minimum, !node.isIncomplete { report(.emptyList(field), at: node.range) }
    var result: [TableEntry] = []
    for (place, entry) in entries.enumerated() {
      let previous = place > 0 ? entries[place - 1].key.text : nil
      guard tableKey(entry, keys, in: node, field: field, previous: previous) else { continue }
      let key = entry.key.text
      if node.hasLost(entry.value) { continue }
      let entryField = FieldName(
        record: RecordName(kind: field.record.kind, id: field.record.id, ordinal: nil), key: key)
      if let value = value(entry.value, kind, field: entryField, isRequired: !isForm) {
        result.append(
          TableEntry(key: key, field: Field(key: entry.key, node: entry.value, value: value)))
      }
    }
    return .table(result)
  }

  /// Checks a key that is an id; false when its value cannot be read for it.
  private func tableKey(
    _ entry: YAMLNode.Entry, _ keys: ValueKind.TableKeys, in node: YAMLNode, field: FieldName,
    previous: String?
  ) -> Bool {
    let key = entry.key.text
    switch keys {
    case .defining(let kind):
      if names.indentedKeys.contains(key) {
        noteHiddenIDs()
        let wrong = FieldName(record: field.record, key: key)
        report(.misplacedKey(wrong, belongs: [field.record.kind]), at: entry.key.range)
        note(
          Stray(key: key, meant: nil, belongs: [field.record.kind], range: entry.key.range))
        return false
      }
      return identifier(entry.key, kind, field: field) != nil
    case .referring(let kind):
      guard case .unknown(let known) = names.find(key, kind) else { return true }
      if flowSlip(entry, in: node, field: field, previous: previous, known: known) != nil {
        return false
      }
      let home = Self.home(of: key, seenIn: field.record.kind)
      let enclosing = field.record.kind.schema.key(key) == nil ? [] : [field.record.kind]
      let belongs = enclosing.isEmpty ? home : enclosing
      if !belongs.isEmpty {
        report(
          .misplacedKey(FieldName(record: field.record, key: key), belongs: belongs),
          at: entry.key.range)
        note(Stray(key: key, meant: nil, belongs: belongs, range: entry.key.range))
        return false
      }
      let suggestion = suggestion(for: key, among: known)
      report(
        .unknownReference(field, kind, id: key, known: known), at: entry.key.range,
        suggestion: suggestion)
      note(Stray(key: key, meant: suggestion, belongs: [], range: entry.key.range))
      return false
    }
  }
}

extension ValueKind {
  /// True for what may stand in a list twice as far as its own check goes: an id that is given twice
  /// is reported as such.
  fileprivate var isRepeatable: Bool {
    if case .identifier = self { false } else { true }
  }
}
