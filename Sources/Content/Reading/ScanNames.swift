import StrictYAML

/// Gathers the ids of a scan file before it is read, so that what refers to them can be checked on
/// the way, wherever it stands.
struct ScanNames {
  private let faults: StructureFaults

  static func gather(
    from root: YAMLNode, isProfile: Bool, faults: StructureFaults
  ) -> LocalNames {
    ScanNames(faults: faults).gather(from: root, isProfile: isProfile)
  }

  private func gather(from root: YAMLNode, isProfile: Bool) -> LocalNames {
    var names = LocalNames()
    names.indentedKeys = (root.value(of: "assen")?.entries.map(\.key.text) ?? []).filter {
      ScanRecord.ladderSchema.key($0) != nil && root.value(of: $0) == nil
    }
    names.lists[.coreQuestion] = ids(
      in: root, "kernvragen", isOptional: !names.indentedKeys.contains("kernvragen"))
    names.lists[.party] = parties(in: root)
    if isProfile {
      names.lists[.option] = ids(in: root, "opties")
      names.lists[.statement] = ids(in: root, "stellingen")
      names.lists[.criterion] = names.lists[.statement]
      names.lists[.step] = LocalNames.List()
      names.lists[.axis] = LocalNames.List()
    } else {
      names.lists[.criterion] = ids(in: root, "criteria")
      names.lists[.step] = ids(in: root, "schaal")
      gatherAxes(from: root, into: &names)
      names.assume(from: root.value(of: "criteria")?.items ?? [])
    }
    return names
  }

  private func ids(
    in root: YAMLNode, _ key: String, isOptional: Bool = false
  ) -> LocalNames.List {
    guard let node = root.value(of: key) else {
      return LocalNames.List(isComplete: isOptional && hasOnlyKnownKeys(root))
    }
    return ids(of: node)
  }

  /// The ids of a list of records.
  private func ids(of node: YAMLNode) -> LocalNames.List {
    var list = LocalNames.List(isComplete: node.kind == .sequence && isWhole(node))
    for item in node.items {
      if let id = item.value(of: "id"), id.kind == .scalar, !id.text.isEmpty {
        list.append(id.text)
        if !id.text.isIdentifier { list.isComplete = false }
      } else {
        list.isComplete = false
      }
    }
    return list
  }

  private func parties(in root: YAMLNode) -> LocalNames.List {
    var list = LocalNames.List()
    for key in ["partijen", "ook-gehoord"] {
      guard let node = root.value(of: key) else {
        if key == "partijen" || !hasOnlyKnownKeys(root) { list.isComplete = false }
        continue
      }
      let items = node.items.filter { $0.kind == .scalar }
      if node.kind != .sequence || !isWhole(node) || items.count != node.items.count {
        list.isComplete = false
      }
      for item in items { list.append(item.text) }
    }
    return list
  }

  private func gatherAxes(from root: YAMLNode, into names: inout LocalNames) {
    guard let node = root.value(of: "assen"), node.kind == .mapping else {
      names.lists[.axis] = LocalNames.List(isComplete: false)
      return
    }
    let entries = node.entries.filter { !names.indentedKeys.contains($0.key.text) }
    names.lists[.axis] = LocalNames.List(
      ids: entries.map(\.key.text), isComplete: isWhole(node) && !entries.isEmpty)
    for entry in entries { names.axisValues[entry.key.text] = ids(of: entry.value) }
  }

  /// False when the reader lost something of this node, or may have.
  private func isWhole(_ node: YAMLNode) -> Bool {
    !node.isIncomplete && !faults.touch(node.range)
  }

  private func hasOnlyKnownKeys(_ root: YAMLNode) -> Bool {
    guard !root.isIncomplete, faults.isEmpty else { return false }
    let known = [RecordKind.ladderScan, .profileScan].flatMap { $0.schema.keys.map(\.name) }
    return root.entries.allSatisfy { known.contains($0.key.text) }
  }
}
