import StrictYAML

extension YAMLNode {
  /// The value behind a key of a mapping; nil when there is no such key.
  func value(of key: String) -> YAMLNode? {
    entries.first { $0.key.text == key }?.value
  }

  /// True when something of this node, or of any node in it, was left out by the reader.
  var isCut: Bool {
    var rest = [self]
    while let node = rest.popLast() {
      if node.isIncomplete { return true }
      rest += node.items
      for entry in node.entries { rest += [entry.key, entry.value] }
    }
    return false
  }

  /// Every text behind a key `id`, anywhere in this node.
  var idTexts: Set<String> {
    var found: Set<String> = []
    var rest = [self]
    while let node = rest.popLast() {
      rest += node.items
      for entry in node.entries {
        if entry.key.text == "id", entry.value.kind == .scalar { found.insert(entry.value.text) }
        rest.append(entry.value)
      }
    }
    return found
  }
}
