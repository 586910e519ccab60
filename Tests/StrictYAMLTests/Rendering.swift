import StrictYAML
import TestSupport

extension YAMLDocument {
  /// The tree in one line, for tests: `{'key': ['text', …]}` with ⏎ for a line end and ⇥ for a tab
  /// in a text, and `!` behind a node from which something was left out; `nothing` without a node.
  var tree: String { root.map(\.tree) ?? "nothing" }

  /// The problems as `line:column code`, in the order of the document.
  var listing: [String] { Self.listing(of: problems, in: source) }

  static func listing(of problems: [YAMLFinding], in source: [UInt8]) -> [String] {
    let text = SourceText(source)
    return problems.map { finding in
      let place = text.place(of: finding.range.lower)
      return "\(place.line):\(place.column) \(finding.problem.code)"
    }
  }

  /// Every node, a collection before what it holds.
  var nodes: [YAMLNode] {
    var found: [YAMLNode] = []
    var waiting = root.map { [$0] } ?? []
    while let node = waiting.popLast() {
      found.append(node)
      waiting += (node.items + node.entries.flatMap { [$0.key, $0.value] }).reversed()
    }
    return found
  }

  /// True when something was left out somewhere.
  var hasIncompleteNode: Bool { nodes.contains(where: \.isIncomplete) }

  /// Reads the UTF-8 of a text.
  static func read(_ text: String, limits: YAMLLimits = YAMLLimits()) -> YAMLDocument {
    read(Array(text.utf8), limits: limits)
  }
}

extension YAMLNode {
  var tree: String {
    let mark = isIncomplete ? "!" : ""
    switch kind {
    case .scalar:
      var shown = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": shown.unicodeScalars.append("⏎")
        case "\t": shown.unicodeScalars.append("⇥")
        default: shown.unicodeScalars.append(scalar)
        }
      }
      return "'\(shown)'\(mark)"
    case .sequence: return "[\(items.map(\.tree).joined(separator: ", "))]\(mark)"
    case .mapping:
      return
        "{\(entries.map { "\($0.key.tree): \($0.value.tree)" }.joined(separator: ", "))}\(mark)"
    }
  }
}
