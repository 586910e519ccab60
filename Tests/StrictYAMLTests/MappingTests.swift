import StrictYAML
import Testing

/// Rules 4 and 6: mappings, keys and empty values.
struct MappingTests {
  private static let longest = String(repeating: "k", count: 256)

  @Test(arguments: [
    Accepted("a: b", "{'a': 'b'}"),
    Accepted("a:\n", "{'a': ''}"),
    Accepted("a:  # c\n\n# d\n  b\n", "{'a': 'b'}"),
    Accepted("a:\nb:", "{'a': '', 'b': ''}"),
    Accepted("  a: b\n  c: d\n", "{'a': 'b', 'c': 'd'}"),
    Accepted("a:\n b:\n  c: d\ne: f\n", "{'a': {'b': {'c': 'd'}}, 'e': 'f'}"),
    Accepted("a : b\n'c'  : d\n\"e\": f\n", "{'a': 'b', 'c': 'd', 'e': 'f'}"),
    Accepted("a b: c", "{'a b': 'c'}"),
    Accepted("a:b: c", "{'a:b': 'c'}"),
    Accepted(":a: b\n?c: d\n-e: f\n", "{':a': 'b', '?c': 'd', '-e': 'f'}"),
    Accepted("a#b: c", "{'a#b': 'c'}"),
    Accepted("a,b[c]{d}: e", "{'a,b[c]{d}': 'e'}"),
    Accepted("\"\\u0061\": b\nA: c", "{'a': 'b', 'A': 'c'}"),
    Accepted("'<<': a", "{'<<': 'a'}"),
    Accepted("a: <<", "{'a': '<<'}"),
    Accepted("<<a: b", "{'<<a': 'b'}"),
    Accepted("\(longest): a", "{'\(longest)': 'a'}"),
    Accepted("null: ~\n1: true", "{'null': '~', '1': 'true'}"),
    Accepted("a: '' \nb: \"\"", "{'a': '', 'b': ''}"),
    Accepted("a:    b   # c", "{'a': 'b'}"),
    Accepted("a: # c", "{'a': ''}"),
    Accepted("a: b\n\n\n# c\n      # d\nc: d", "{'a': 'b', 'c': 'd'}"),
    Accepted("{a: b}", "{'a': 'b'}"),
  ])
  func accepts(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("a: b\n⟦a⟧: c", "duplicate-key"),
    Refused("a: b\n⟦\"\\x61\"⟧: c", "duplicate-key"),
    Refused("a: b\n⟦'a'⟧: c\n⟦a⟧: d", "duplicate-key", "duplicate-key"),
    Refused("é: b\n⟦e\u{301}⟧: c", "duplicate-key"),
    Refused("é: b\n⟦\"e\\u0301\"⟧: c", "duplicate-key"),
    Refused("{a: b, ⟦a⟧: c}", "duplicate-key"),
    Refused("{a, ⟦a⟧}", "duplicate-key"),
    Refused("⟦''⟧: a", "empty-key"),
    Refused("{⟦\"\"⟧: a}", "empty-key"),
    Refused("[⟦\"\"⟧: a]", "empty-key"),
    Refused("⟦:⟧ a", "empty-key"),
    Refused("⟦:⟧", "empty-key"),
    Refused("a: b\n⟦:⟧ c\nd: e", "empty-key"),
    Refused("⟦\(longest)k⟧: a", "key-too-long"),
    Refused("{⟦'\(longest)k'⟧: a}", "key-too-long"),
    Refused("⟦'a\n b'⟧: c", "key-over-several-lines"),
    Refused("a: b\n⟦\"c\n  d\"⟧: e", "key-over-several-lines"),
    Refused("{⟦a\n b⟧: c}", "key-over-several-lines"),
    Refused("{a\n⟦:⟧ c}", "key-over-several-lines"),
    Refused("'a'⟦:⟧b\nc: d", "missing-space-after-colon"),
    Refused("'a'⟦:⟧#b\nc: d", "missing-space-after-colon"),
    Refused("a: b\nc⟦:⟧d\ne: f", "missing-space-after-colon"),
    Refused("c⟦:⟧d\ne: f", "missing-space-after-colon"),
    Refused("a: b\n⟦c⟧\nd: e", "missing-colon"),
    Refused("a: b\n⟦'c'⟧\nd: e", "missing-colon"),
    Refused("a: b\n⟦[c]⟧\nd: e", "missing-colon"),
    Refused("⟦a⟧\nd: e", "missing-colon"),
    Refused("⟦a⟧\n  - d: e\n  - f\ng: h", "missing-colon"),
    Refused("⟦?⟧ a\n", "explicit-key"),
    Refused("a: b\n⟦?⟧ c", "explicit-key"),
    Refused("⟦<<⟧: a", "merge-key"),
    Refused("a: {⟦<<⟧: b}", "merge-key"),
    Refused("⟦[a]⟧: b", "collection-as-key"),
    Refused("a: b\n⟦{c: d}: e⟧\nf: g", "collection-as-key"),
    Refused("a: b⟦:⟧ c\nd: e", "colon-in-plain-text"),
    Refused("a: b⟦:⟧\nd: e", "colon-in-plain-text"),
    Refused("a: 'b'⟦: c⟧\nd: e", "text-after-value"),
    Refused("a: 'b'⟦:c⟧\nd: e", "text-after-value"),
    Refused("a: 'b' ⟦c⟧\nd: e", "text-after-value"),
    Refused("a: 'b'⟦#⟧c\nd: e", "comment-without-space"),
    Refused("a: ⟦-⟧ b\nc: d", "plain-starts-with"),
    Refused("a: b\n⟦-⟧ c\n- d\ne: f", "list-item-in-mapping"),
  ])
  func refuses(example: Refused) { example.check() }

  @Test func namesTheFirstOfDuplicateKeys() {
    let text = "a: b\nc: d\na: e\n"
    let found = YAMLDocument.read(text).problems
    #expect(found.map(\.problem) == [.duplicateKey(first: SourceRange(0, 1))])
    #expect(found.map(\.range) == [SourceRange(10, 11)])
  }

  @Test func findsDuplicatesAmongManyKeys() {
    let keys = (0..<300).map { "k\($0)" }
    let text = keys.map { "\($0): x\n" }.joined() + "k7: y\n\"k\\u0038\": z\n"
    #expect(
      YAMLDocument.read(text).listing == ["301:1 duplicate-key", "302:1 duplicate-key"])
  }

  @Test func showsWhereAnAbsentValueWouldBegin() {
    let document = YAMLDocument.read("a:\nb:  # c\n")
    #expect(document.root?.entries.map(\.value.range) == [SourceRange(2, 2), SourceRange(5, 5)])
    #expect(document.root?.entries.map(\.value.style) == [.absent, .absent])
  }
}
