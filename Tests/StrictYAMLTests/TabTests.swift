import StrictYAML
import Testing

/// Rule 3: where tabs may stand.
struct TabTests {
  @Test(arguments: [
    Accepted("a: 'b\tc'", "{'a': 'b⇥c'}"),
    Accepted("a: \"\tb\t\"", "{'a': '⇥b⇥'}"),
    Accepted("a: \"b\t\n \tc\"", "{'a': 'b c'}"),
    Accepted("a: 'b\n \t\n c'", "{'a': 'b⏎c'}"),
    Accepted("'b\n\t\n\tc'", "'b⏎c'"),
    Accepted("#\tc\na: b #\t", "{'a': 'b'}"),
    Accepted("a: |\n  b\tc\t\n", "{'a': 'b⇥c⇥⏎'}"),
    Accepted("a: |\n  b\n   \tc\n", "{'a': 'b⏎ ⇥c⏎'}"),
  ])
  func acceptsTabsInsideTexts(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("⟦\t⟧a: b\n", "tab"),
    Refused("a:⟦\t⟧b\n", "tab"),
    Refused("a: ⟦\t⟧b\n", "tab"),
    Refused("a: b⟦\t⟧\n", "tab"),
    Refused("a: b⟦\t⟧c\n", "tab"),
    Refused("a⟦\t⟧: b\n", "tab"),
    Refused("'a'⟦\t⟧: b\n", "tab"),
    Refused("a: 'b'⟦\t⟧\n", "tab"),
    Refused("a: b⟦\t⟧# c\n", "tab"),
    Refused("a: 'b'⟦\t⟧# c\n", "tab"),
    Refused("a:⟦\t⟧# c\n", "tab"),
    Refused("-⟦\t⟧a\n", "tab"),
    Refused("-⟦\t⟧# c\n", "tab"),
    Refused("-⟦\t⟧- a\n", "tab"),
    Refused("---⟦\t⟧a\n", "tab"),
    Refused("---⟦\t⟧\na: b\n", "tab"),
    Refused("a: b\n...⟦\t⟧\n", "tab"),
    Refused("a: b\n⟦\t⟧\nc: d\n", "tab"),
    Refused("a: b\n⟦\t⟧# c\n", "tab"),
    Refused("a:\n⟦\t⟧b: c\n", "tab"),
    Refused("a:\n⟦\t⟧- b\n", "tab"),
    Refused("a: b\n⟦\t⟧c\n", "tab"),
    Refused("a: b\n⟦\t⟧\n  c\n", "tab"),
    Refused("a: [b,⟦\t⟧c]\n", "tab"),
    Refused("a: [b⟦\t⟧c]\n", "tab"),
    Refused("a: [b,\n⟦\t⟧c]\n", "tab"),
    Refused("a: [b\n⟦\t⟧c]\n", "tab"),
    Refused("a: [b,\n⟦\t⟧]\n", "tab"),
    Refused("a: {b:⟦\t⟧c}\n", "tab"),
    Refused("a: |⟦\t⟧\n  b\n", "tab"),
    Refused("a: |\n  ⟦\t⟧b\n", "tab"),
    Refused("a: |\n⟦\t⟧b\n", "tab"),
    Refused("a: |\n  b\n⟦\t⟧c\n  d\n", "tab"),
    Refused("a: |\n  b\n⟦\t⟧\n  d\ne: f\n", "tab"),
    Refused("a: 'b\n⟦\t⟧c'\n", "tab"),
    Refused("a: 'b\n⟦\t⟧\n c'\n", "tab"),
  ])
  func refusesTabsElsewhereOnce(example: Refused) { example.check() }

  @Test func readsALineBehindTabsWhereItFits() {
    let document = YAMLDocument.read("a:\n\tb: c\n\td:\n\t\t- e\n\t\t- f\ng: h\n")
    #expect(document.listing == ["2:1 tab", "3:1 tab", "4:1 tab", "5:1 tab"])
    #expect(document.tree == "{'a': {'b': 'c', 'd': ['e', 'f']}, 'g': 'h'}")
  }
}
