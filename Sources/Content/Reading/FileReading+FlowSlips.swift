import StrictYAML

extension FileReading {
  /// The slips that a mapping between braces invites. They are valid YAML and mean something else
  /// than their author thought.
  struct FlowSlip {
    /// The key that was meant, where that is sure.
    let key: String?
  }

  /// Reports `{a:b}` and `{a: x, b}`; nil when the entry is neither.
  func flowSlip(
    _ entry: YAMLNode.Entry, in node: YAMLNode, field: FieldName, previous: String?,
    known: [String]
  ) -> FlowSlip? {
    guard node.style == .flow, entry.value.style == .absent, !entry.value.isIncomplete else {
      return nil
    }
    let text = entry.key.text
    if let colon = text.firstIndex(of: ":"), colon != text.startIndex {
      let key = String(text[..<colon])
      let value = String(text[text.index(after: colon)...])
      report(.colonWithoutSpace(field, key: key, value: value), at: entry.key.range)
      return FlowSlip(key: known.contains(key) ? key : suggestion(for: key, among: known))
    }
    let words = text.split(separator: " ")
    if words.count > 1, let key = words.first.map(String.init), known.contains(key) {
      report(.missingColon(field, key: key), at: entry.key.range)
      return FlowSlip(key: key)
    }
    guard Self.home(of: text, seenIn: field.record.kind).isEmpty,
      suggestion(for: text, among: known) == nil
    else { return nil }
    report(.entryWithoutValue(field, after: previous), at: entry.key.range)
    return FlowSlip(key: nil)
  }

  /// Reports a value whose shape is not what was asked, by its likely slip if there is one.
  func reportShape(_ node: YAMLNode, expected: [Shape], field: FieldName) {
    guard node.kind == .scalar || !faults.touch(node.range) else { return }
    let entries = node.entries
    let isBraced = node.isWritten(with: UInt8(ascii: "{"))
    if isBraced, expected.contains(.list), !entries.isEmpty,
      entries.allSatisfy({ $0.value.style == .absent })
    {
      let items = entries.map(\.key.text)
      report(.bracesAroundList(field, items: items), at: node.range)
    } else if expected.contains(.list), let first = entries.first?.key ?? node.asScalar,
      first.style == .plain, first.text.hasPrefix("-")
    {
      report(.dashWithoutSpace(field, text: first.text), at: first.range)
    } else if !isBraced, expected.contains(.text), let only = entries.first, entries.count == 1,
      only.value.kind == .scalar
    {
      report(.colonMadeKey(field, key: only.key.text), at: only.key.range)
    } else {
      report(
        .wrongShape(field, expected: expected, found: Shape(of: node)), at: node.headRange)
    }
  }
}

extension YAMLNode {
  /// The node itself when it is a text.
  fileprivate var asScalar: YAMLNode? { kind == .scalar ? self : nil }

  /// True when the node begins with this character.
  func isWritten(with first: UInt8) -> Bool {
    let source = document.source
    return source.indices.contains(range.lower) && source[range.lower] == first
  }
}
