import Testing

@testable import StrictYAML

/// A node stands from its first to just past its last character.
@Suite struct NodeRangeTests {
  @Test(arguments: [
    "- a\n- {b: c}\n", "- [a, b]\n", "k:\n  - {b: [c, d]}\n", "k: {b: c}\n", "- - [a]\n", "- a\n",
    "k:\n  l: \"m\"\n", "- {b: c,\n    d: [e]}\n",
  ])
  func aListOrMappingEndsBehindItsLastCharacter(text: String) throws {
    let document = YAMLDocument.read(text)
    #expect(document.problems.isEmpty)
    var node = try #require(document.root)
    while true {
      // Brackets behind it belong to what holds it.
      let rest = Array(text.utf8)[node.range.upper...]
      #expect(rest.allSatisfy { "]}\n".utf8.contains($0) }, "\(node.tree)")
      guard let last = node.items.last ?? node.entries.last?.value else { return }
      #expect(last.range.upper <= node.range.upper)
      if node.style == .flow { #expect(last.range.upper < node.range.upper) }
      if node.style == .block { #expect(last.range.upper == node.range.upper) }
      node = last
    }
  }
}
