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

  /// The keys that say what a file holds. «scan» is also a key of a session format, where it names the
  /// scan that the format goes with.
  var kindKeys: [(kind: FileKind, range: SourceRange)] {
    let entries = distinctEntries
    let isFormat = Self.areOfFormat(entries.map(\.key.text))
    return entries.compactMap { entry in
      guard let kind = FileKind(rawValue: entry.key.text), !isFormat || kind != .scan else {
        return nil
      }
      return (kind, entry.key.range)
    }
  }

  /// True when more of the keys are of session formats alone than of scans alone, also when the key
  /// that says it is a format is gone.
  private static func areOfFormat(_ keys: [String]) -> Bool {
    func own(_ kinds: [RecordKind], not others: [RecordKind]) -> Int {
      let foreign = others.flatMap(\.family)
      return keys.count { key in
        kinds.contains { $0.schema.key(key) != nil }
          && !foreign.contains { $0.schema.key(key) != nil }
      }
    }
    let scans = [RecordKind.ladderScan, .profileScan]
    return own([.format], not: scans) > own(scans, not: [.format])
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
