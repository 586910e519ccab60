import Content
import StrictYAML

/// Every id in the shipped files: where it is given and where it is referred to. Worked out from
/// `Format`, without the product's own checks.
struct NamedIDs: Sendable {
  /// An id where it is given or used.
  struct Name: Sendable {
    let kind: IDKind
    let id: String
    let path: String
    /// Of the value or key that holds it.
    let range: SourceRange
    /// Within which scan it is meant: the scan's own id, or the one a form answers; of a step of a
    /// session format its file; nil for what is named across files.
    let scan: String?
  }

  private(set) var definitions: [Name] = []
  private(set) var references: [Name] = []

  static let shipped = NamedIDs(Shipped.content + Shipped.forms)

  init(_ files: [ShippedFile]) {
    for file in files {
      let scan = file.entries.first {
        ["scan:scan", "invulblad:invulblad"].contains($0.pattern)
      }?.value.text
      for entry in file.entries { gather(entry, in: file, scan: scan) }
    }
    findNeeds()
  }

  private mutating func gather(_ entry: Entry, in file: ShippedFile, scan: String?) {
    func name(_ kind: IDKind, _ node: YAMLNode, _ id: String? = nil) -> Name {
      let isWithinScan = Self.withinScan.contains(kind) && file.kind != .cards
      return Name(
        kind: kind, id: id ?? node.text, path: file.path, range: node.range,
        scan: kind == .formatStep ? file.path : isWithinScan ? scan : nil)
    }
    let isScalar = entry.value.kind == .scalar
    if isScalar, let kind = Format.definitions[entry.pattern] {
      definitions.append(name(kind, entry.value))
    }
    if entry.pattern == "scan:assen/@axis", let key = entry.key {
      definitions.append(name(.axis, key))
    }
    if isScalar, let kind = Format.references[entry.pattern], entry.value.text != "geen" {
      references.append(name(kind, entry.value))
    }
    if let kind = Format.referringKeys[entry.pattern], let key = entry.key {
      references.append(name(kind, key))
    }
    if isScalar, Format.conditions.contains(entry.pattern) {
      for (kind, id) in Self.names(inCondition: entry.value.text) {
        references.append(name(kind, entry.value, id))
      }
    }
  }

  private static let withinScan: Set<IDKind> = [
    .step, .axis, .axisValue, .coreQuestion, .criterion, .signal, .option, .statement, .party,
  ]

  /// Words with a full stop in them say what they name; of others it is told by the scan.
  private static func names(inCondition text: String) -> [(IDKind, String)] {
    text.split { " ()+*<>=!".contains($0) }.flatMap { word -> [(IDKind, String)] in
      let parts = word.split(separator: ".").map(String.init)
      switch (parts.first, parts.count) {
      case ("kernvraag", 2): return [(.coreQuestion, parts[1])]
      case ("criterium", 2): return [(.criterion, parts[1])]
      case (let axis?, 3): return [(.axis, axis), (.axisValue, parts[1])]
      case (let word?, 1): return [(.step, word), (.party, word)]
      default: return []
      }
    }
  }

  /// True when a reference with the id of a definition can mean it.
  private static func means(_ reference: Name, _ definition: Name) -> Bool {
    let isOfKind =
      reference.kind == definition.kind
      || reference.kind == .subject && [.coreQuestion, .axisValue].contains(definition.kind)
      || reference.kind == .criterion && definition.kind == .statement
    return isOfKind && (reference.scan == nil || reference.scan == definition.scan)
  }

  /// Per definition the references that need this very one: no other gives them the same id.
  private(set) var needs: [[Name]] = []

  private mutating func findNeeds() {
    let byID = Dictionary(grouping: references, by: \.id)
    let others = Dictionary(grouping: definitions, by: \.id)
    needs = definitions.map { definition in
      (byID[definition.id] ?? []).filter { reference in
        Self.means(reference, definition)
          && (others[definition.id] ?? []).count { Self.means(reference, $0) } == 1
      }
    }
  }

  /// Whether a reference finds what it names.
  func isKnown(_ reference: Name) -> Bool {
    definitions.contains { $0.id == reference.id && Self.means(reference, $0) }
  }
}
