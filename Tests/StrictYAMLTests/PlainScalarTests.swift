import StrictYAML
import Testing

/// Rules 7 and 8: text without quotes, on one line and on several.
struct PlainScalarTests {
  @Test(arguments: [
    Accepted("a: b c  d", "{'a': 'b c  d'}"),
    Accepted("a: b:c", "{'a': 'b:c'}"),
    Accepted("a: :b", "{'a': ':b'}"),
    Accepted("a: ?b", "{'a': '?b'}"),
    Accepted("a: -1", "{'a': '-1'}"),
    Accepted("a: http://b.c/d?e=f&g#h", "{'a': 'http://b.c/d?e=f&g#h'}"),
    Accepted("a: b#c # d", "{'a': 'b#c'}"),
    Accepted("a: b'c\"d", "{'a': 'b'c\"d'}"),
    Accepted("a: b, [c] {d}", "{'a': 'b, [c] {d}'}"),
    Accepted("a: b & c * d ! e | f > g % h @ i ` j", "{'a': 'b & c * d ! e | f > g % h @ i ` j'}"),
    Accepted("a: \\n", "{'a': '\\n'}"),
    Accepted("a: 2030-01-01", "{'a': '2030-01-01'}"),
    Accepted("a: \u{A0}", "{'a': '\u{A0}'}"),
    Accepted("a: <b", "{'a': '<b'}"),
    Accepted("a: =", "{'a': '='}"),
  ])
  func acceptsText(example: Accepted) { example.check() }

  @Test(arguments: [",", "]", "}", "%", "@", "`"])
  func refusesIndicatorsAtTheStart(indicator: String) {
    Refused("a: ⟦\(indicator)⟧b\nc: d", "plain-starts-with").check()
    Refused("a: b\n⟦\(indicator)⟧b: c\nd: e", "plain-starts-with").check()
    Refused("- ⟦\(indicator)⟧\n- c", "plain-starts-with").check()
  }

  @Test(arguments: [
    Refused("a: ⟦&⟧b c\nd: e", "anchor"),
    Refused("⟦&⟧b c: d\ne: f", "anchor"),
    Refused("- ⟦&⟧b\n- c", "anchor"),
    Refused("a: [⟦&⟧b c]\nd: e", "anchor"),
    Refused("a: ⟦*⟧b\nd: e", "alias"),
    Refused("⟦*⟧b : c\nd: e", "alias"),
    Refused("a: {b: ⟦*⟧c}\nd: e", "alias"),
    Refused("a: ⟦!⟧!str b\nd: e", "tag"),
    Refused("a: ⟦!⟧ b\nd: e", "tag"),
    Refused("⟦!⟧<tag:x> a: b", "tag"),
    Refused("a: [⟦!⟧b c]\nd: e", "tag"),
    Refused("a:\n  ⟦&⟧b\n  c: d\ne: f", "anchor"),
  ])
  func refusesAnchorsAliasesAndTagsByName(example: Refused) { example.check() }

  @Test(arguments: [
    Accepted("a: b\n  c\n", "{'a': 'b c'}"),
    Accepted("a: b\n c\n  d\n", "{'a': 'b c d'}"),
    Accepted("a:\n  b\n   c\n", "{'a': 'b c'}"),
    Accepted("a: b   \n    c  \n", "{'a': 'b c'}"),
    Accepted("a: b\n\n  c\n", "{'a': 'b⏎c'}"),
    Accepted("a: b\n\n   \n\n  c\n", "{'a': 'b⏎⏎⏎c'}"),
    Accepted("a: b\n  c # d\n", "{'a': 'b c'}"),
    Accepted("a: b\n  - c\n", "{'a': 'b - c'}"),
    Accepted("a: b\n  ? c\n  | d\n  & e\n  [f\n", "{'a': 'b ? c | d & e [f'}"),
    Accepted("a: b\n  'c'\n", "{'a': 'b 'c''}"),
    Accepted("a: b\n  c:d\n", "{'a': 'b c:d'}"),
    Accepted("a: b\n  ---\n", "{'a': 'b ---'}"),
    Accepted("- a\n b\n", "['a b']"),
    Accepted("- a\n  b\n- c\n", "['a b', 'c']"),
    Accepted("a\nb\n c\n", "'a b c'"),
    Accepted("a: b\n\n\nc: d\n", "{'a': 'b', 'c': 'd'}"),
    Accepted("a: b\n# c\nd: e\n", "{'a': 'b', 'd': 'e'}"),
    Accepted("a: b\n    # c\nd: e\n", "{'a': 'b', 'd': 'e'}"),
  ])
  func goesOnOverDeeperLines(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("a: b # c\n  ⟦d⟧\n  e\nf: g", "continuation-after-comment"),
    Refused("a: b\n  # c\n  ⟦d⟧\ne: f", "continuation-after-comment"),
    Refused("a\n# c\n⟦d⟧\ne", "unexpected-line"),
    Refused("a: b\n  ⟦c:⟧ d\ne: f", "colon-in-continuation"),
    Refused("a: b\n  ⟦c d:⟧ e\nf: g", "colon-in-continuation"),
    Refused("a: b\n  c\n  ⟦d:⟧\nf: g", "colon-in-continuation"),
    Refused("a b\n⟦c d:⟧ e\nf: g", "colon-in-continuation"),
    Refused("- a b\n  c\n  ⟦d e:⟧ f\n- g", "colon-in-continuation"),
    Refused("a: b # c\n ⟦d: e⟧\nf: g", "wrong-indentation"),
  ])
  func refusesWhatReadersReadDifferently(example: Refused) { example.check() }
}
