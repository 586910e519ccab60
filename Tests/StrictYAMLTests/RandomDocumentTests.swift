import StrictYAML
import TestSupport
import Testing

/// Documents written from random trees give those trees back, with ranges that fit.
struct RandomDocumentTests {
  @Test func readingGivesTheWrittenTree() {
    for seed in UInt64(1)...2000 {
      var generator = DocumentGenerator(seed: seed)
      let tree = generator.tree(depth: 4)
      let text = generator.document(tree)
      let document = YAMLDocument.read(text)
      #expect(document.listing == [], "seed \(seed)\n\(text)")
      #expect(document.tree == tree.shown, "seed \(seed)\n\(text)")
      let crlf = YAMLDocument.read(text.replacing("\n", with: "\r\n"))
      #expect(crlf.tree == tree.shown, "seed \(seed) with CRLF\n\(text)")
      if let root = document.root { checkRanges(root, "seed \(seed)\n\(text)") }
    }
  }

  private func checkRanges(_ root: YAMLNode, _ message: String) {
    for node in root.document.nodes {
      var end = node.range.lower
      for child in node.items + node.entries.flatMap({ [$0.key, $0.value] }) {
        let isInside = child.range.lower >= end && child.range.upper <= node.range.upper
        #expect(isInside, "\(child.range) in \(node.range), \(message)")
        end = child.range.upper
      }
      #expect(slicesToItself(node), "\(node.style) \(node.range), \(message)")
    }
  }

  /// The source at a node's range is the node.
  private func slicesToItself(_ node: YAMLNode) -> Bool {
    let source = node.document.source
    guard node.range.upper <= source.count else { return false }
    let slice = String(decoding: source[node.range.lower..<node.range.upper], as: UTF8.self)
    switch node.style {
    case .absent: return slice.isEmpty && node.text.isEmpty
    case .plain: return slice == node.text || slice.contains("\n")
    case .singleQuoted: return slice.first == "'" && slice.last == "'" && slice.count > 1
    case .doubleQuoted: return slice.first == "\"" && slice.last == "\"" && slice.count > 1
    case .literal: return slice.first == "|"
    case .folded: return slice.first == ">"
    case .flow where node.kind == .sequence: return slice.first == "[" && slice.last == "]"
    case .flow:
      return slice.first == "{" && slice.last == "}" || node.entries.count == 1
    case .block where node.kind == .sequence: return slice.first == "-"
    case .block: return node.entries.first?.key.range.lower == node.range.lower
    }
  }

  @Test func givesTheSourceOffsetOfABitOfText() throws {
    let document = YAMLDocument.read("a: xyz\nb: 'pqr'\nc: \"p\\nq\"\nd: e\n  f\n")
    let values = try #require(document.root).entries.map(\.value)
    #expect(values[0].sourceOffset(ofTextByte: 0) == 3)
    #expect(values[0].sourceOffset(ofTextByte: 2) == 5)
    #expect(values[0].sourceOffset(ofTextByte: 3) == 6)
    #expect(values[0].sourceOffset(ofTextByte: 99) == 6)
    #expect(values[1].sourceOffset(ofTextByte: 1) == 12)
    // Escapes and folding leave only the node's own place.
    #expect(values[2].sourceOffset(ofTextByte: 2) == values[2].range.lower)
    #expect(values[3].sourceOffset(ofTextByte: 2) == values[3].range.lower)
  }
}
