import Content
import StrictYAML

/// A key with its value, or an entry of a list, and where it stands in its file.
struct Entry: Sendable {
  /// What stands here, such as `scan:criteria/*/naam`; see `Pattern`.
  let pattern: String
  /// Nil for an entry of a list.
  let key: YAMLNode?
  let value: YAMLNode
  /// From the first byte of the key, the dash or the value to just past its last.
  let range: Range<Int>
  /// True between brackets.
  let isFlow: Bool
  /// The entries before and behind it in the same list or mapping.
  let previous: Range<Int>?
  let next: Range<Int>?
  /// Where the key or list entry begins that holds this one; nil at the top.
  let parent: Int?
  /// Where the first entry beside it begins: this one or an earlier one.
  let head: Int
  /// Just past the last entry beside it: this one or a later one.
  let foot: Int

  /// Every entry of a file, parents before what they hold.
  static func all(in root: YAMLNode, kind: FileKind) -> [Entry] {
    let axes = root.entries.first { $0.key.text == "assen" }?.value.entries.map(\.key.text) ?? []
    var result: [Entry] = []
    gather(root, in: Pattern(kind: kind, axes: axes), parent: nil, into: &result)
    return result
  }

  private static func gather(
    _ node: YAMLNode, in pattern: Pattern, parent: Int?, into result: inout [Entry]
  ) {
    let children: [(key: YAMLNode?, value: YAMLNode)] =
      node.entries.map { ($0.key, $0.value) } + node.items.map { (nil, $0) }
    let ranges = children.map { range(of: $0.value, key: $0.key, isFlow: node.style == .flow) }
    for (place, child) in children.enumerated() {
      let pattern = pattern.with(child.key?.text)
      result.append(
        Entry(
          pattern: pattern.text, key: child.key, value: child.value, range: ranges[place],
          isFlow: node.style == .flow, previous: place > 0 ? ranges[place - 1] : nil,
          next: place + 1 < ranges.count ? ranges[place + 1] : nil, parent: parent,
          head: ranges[0].lowerBound, foot: ranges[ranges.count - 1].upperBound))
      gather(child.value, in: pattern, parent: ranges[place].lowerBound, into: &result)
    }
  }

  private static func range(of value: YAMLNode, key: YAMLNode?, isFlow: Bool) -> Range<Int> {
    let source = value.document.source
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    var lower = key?.range.lower ?? value.range.lower
    var upper = value.range.upper
    if let key, value.style == .absent {
      upper = (source[key.range.upper...].firstIndex(of: UInt8(ascii: ":")) ?? key.range.upper) + 1
    }
    while upper > lower, isBlank(source[upper - 1]) { upper -= 1 }
    if key == nil, !isFlow {
      // Back to the dash.
      repeat { lower -= 1 } while lower > 0 && source[lower] != UInt8(ascii: "-")
      upper = max(upper, lower + 1)
    }
    return lower..<upper
  }
}

/// The way to an entry, with `*` for an entry of a list, and for keys that the author chooses `@axis`,
/// `@step` and `@id`.
struct Pattern {
  let kind: FileKind
  let axes: [String]
  private(set) var steps: [String] = []

  init(kind: FileKind, axes: [String]) {
    self.kind = kind
    self.axes = axes
  }

  var text: String { kind.rawValue + ":" + steps.joined(separator: "/") }

  /// The way one key or, without one, one list entry further.
  func with(_ key: String?) -> Pattern {
    var next = self
    next.steps.append(key.map(name) ?? "*")
    return next
  }

  private func name(of key: String) -> String {
    switch (kind, steps) {
    case (.scan, ["assen"]): "@axis"
    case (.scan, ["criteria", "*"]) where axes.contains(key): "@axis"
    case (.scan, ["criteria", "*", "stappen"]), (.scan, ["positie", "vereist"]): "@step"
    case (.form, ["kernvragen"]), (.form, ["oordelen"]): "@id"
    case (.form, ["oordelen", "@id"]) where !Self.besideSteps.contains(key): "@step"
    default: key
    }
  }

  /// What can stand beside the steps in an answer to a criterion.
  private static let besideSteps = [
    "kies", "ontbreekt", "op-weg", "oordeel", "voorbeeld", "plan", "toelichting", "twijfel", "wens",
    "reden", "minderheid",
  ]
}
