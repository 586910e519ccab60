import StrictYAML

extension FileReading {
  /// The entries behind a key without a value that belong under it and are not indented; nil when
  /// there are none.
  func keysBelow(
    _ entry: YAMLNode.Entry, _ spec: KeySpec, in rest: ArraySlice<YAMLNode.Entry>,
    schema: RecordSchema, own: NamedKeys
  ) -> [YAMLNode.Entry]? {
    guard entry.value.style == .absent else { return nil }
    let inside = rest.prefix { next in
      let key = next.key.text
      guard schema.key(key) == nil, !own.keys.contains(where: { $0.name == key }) else {
        return false
      }
      switch spec.value {
      case .record(let kind): return kind.schema.key(key) != nil
      case .table(.defining, of: .list, _): return next.value.kind == .sequence
      default: return names.hasTable(spec.value, with: key)
      }
    }
    return inside.isEmpty ? nil : Array(inside)
  }
}

extension LocalNames {
  /// True for a table whose keys are ids of which this is one.
  func hasTable(_ value: ValueKind, with key: String) -> Bool {
    guard case .table(.referring(let kind), _, _) = value else { return false }
    return lists[kind]?.names(key) == true
  }
}
