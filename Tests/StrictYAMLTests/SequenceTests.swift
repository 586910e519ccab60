import StrictYAML
import Testing

/// Rules 5 and 6: lists over lines.
struct SequenceTests {
  @Test(arguments: [
    Accepted("- a\n- b", "['a', 'b']"),
    Accepted("-\n- a\n-", "['', 'a', '']"),
    Accepted("-   a\n-\n  b\n", "['a', 'b']"),
    Accepted("- - a\n  - b\n- c\n", "[['a', 'b'], 'c']"),
    Accepted("- - - a\n", "[[['a']]]"),
    Accepted("-   - a\n    - b\n", "[['a', 'b']]"),
    Accepted("- a: b\n  c: d\n- e\n", "[{'a': 'b', 'c': 'd'}, 'e']"),
    Accepted("-  a: b\n   c: d\n", "[{'a': 'b', 'c': 'd'}]"),
    Accepted("-\n  a: b\n", "[{'a': 'b'}]"),
    Accepted("a:\n- b\n- c\nd: e\n", "{'a': ['b', 'c'], 'd': 'e'}"),
    Accepted("a:\n  - b\nc: d\n", "{'a': ['b'], 'c': 'd'}"),
    Accepted("a:\n-\nb: c\n", "{'a': [''], 'b': 'c'}"),
    Accepted("- a:\n  - b\n  c: d\n", "[{'a': ['b'], 'c': 'd'}]"),
    Accepted("- a:\n- b\n", "[{'a': ''}, 'b']"),
    Accepted("-a", "'-a'"),
    Accepted("- -a\n- --\n- -- a\n", "['-a', '--', '-- a']"),
    Accepted("a:\n  -b\n  - c\n", "{'a': '-b - c'}"),
    Accepted("- # c\n  a\n", "['a']"),
    Accepted("- [a]\n- 'b'\n- |\n  c\n", "[['a'], 'b', 'c⏎']"),
    Accepted("- a\n\n# c\n\n- b\n", "['a', 'b']"),
    Accepted("  - a\n  - b\n", "['a', 'b']"),
  ])
  func accepts(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("- 'a'\n⟦-b⟧\n- c", "missing-space-after-dash"),
    Refused("- a\n⟦b: c⟧\n- d", "key-in-list"),
    Refused("- a\n⟦[b]⟧\n- d", "key-in-list"),
    Refused("- 'a'\n ⟦- b⟧\n- c", "wrong-indentation"),
    Refused("- ⟦a⟧\n  b: c\n- e", "missing-colon"),
    Refused("- ⟦a⟧\n  b: c\n  d: e\n- f", "missing-colon"),
    Refused("a: 'b'\n ⟦- c⟧\n - d\ne: f", "wrong-indentation"),
    Refused("a: >\n  b\n⟦-⟧ c\n- d\ne: f", "list-item-in-mapping"),
  ])
  func refuses(example: Refused) { example.check() }

  @Test func readsAnItemWithoutSpaceBehindItsDash() {
    #expect(YAMLDocument.read("- 'a'\n-b\n- c").tree == "['a', 'b', 'c']")
  }
}
