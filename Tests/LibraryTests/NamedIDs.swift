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
    /// Within which scan it is meant: the scan's own id, or the one a form answers; nil for what is
    /// named across files.
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
  }

  private mutating func gather(_ entry: Entry, in file: ShippedFile, scan: String?) {
    func name(_ kind: IDKind, _ node: YAMLNode, _ id: String? = nil) -> Name {
      let isWithinScan = Self.withinScan.contains(kind) && file.kind != .cards
      return Name(
        kind: kind, id: id ?? node.text, path: file.path, range: node.range,
        scan: isWithinScan ? scan : nil)
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

  /// True when a reference of one kind can mean an id of another.
  static func means(_ reference: IDKind, _ definition: IDKind) -> Bool {
    reference == definition
      || reference == .subject && [.coreQuestion, .axisValue].contains(definition)
      || reference == .criterion && definition == .statement
  }

  /// References that need this very definition: no other gives them the same id.
  func needing(_ definition: Name) -> [Name] {
    references.filter { reference in
      reference.id == definition.id && Self.means(reference.kind, definition.kind)
        && (reference.scan == nil || reference.scan == definition.scan || definition.scan == nil)
        && !definitions.contains { other in
          other.id == reference.id && Self.means(reference.kind, other.kind)
            && (other.path != definition.path || other.range != definition.range)
            && (reference.scan == nil || reference.scan == other.scan)
        }
    }
  }

  /// Whether a reference finds what it names.
  func isKnown(_ reference: Name) -> Bool {
    definitions.contains { definition in
      definition.id == reference.id && Self.means(reference.kind, definition.kind)
        && (reference.scan == nil || reference.scan == definition.scan || definition.scan == nil)
    }
  }
}
