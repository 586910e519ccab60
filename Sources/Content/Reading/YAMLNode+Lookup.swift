import StrictYAML

extension YAMLNode {
  /// The value behind a key of a mapping; nil when there is no such key.
  func value(of key: String) -> YAMLNode? {
    let found = entries.filter { $0.key.text == key }.map(\.value)
    return found.first { $0.style != .absent } ?? found.first
  }

  /// True for a mapping of an id and nothing else, which the other has too.
  func isOnlyID(of other: YAMLNode) -> Bool {
    guard let only = entries.first, entries.count == 1, only.key.text == "id" else { return false }
    return other.value(of: "id")?.text == only.value.text
  }

  /// The entries of a mapping, each key once. A key that stands twice was reported as such; its
  /// first value counts that is not left out.
  var distinctEntries: [Entry] {
    let all = entries
    let groups = Dictionary(grouping: all.indices) { all[$0].key.text }
    guard groups.count < all.count else { return all }
    let kept = groups.values.compactMap { places in
      places.first { all[$0].value.style != .absent } ?? places.first
    }
    return kept.sorted().map { all[$0] }
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
