import StrictYAML
import Testing

/// Reading on: every mistake once, at its place, and all the rest of the tree. `!` marks a node from
/// which something was left out.
struct RecoveryTests {
  struct Spoilt: Sendable, CustomTestStringConvertible {
    let text: String
    let problems: [String]
    let tree: String

    init(_ text: String, _ problems: [String], _ tree: String) {
      self.text = text
      self.problems = problems
      self.tree = tree
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Spoilt(
      "a: 'b' c\nd: @e\nf: \"\\q\"\ng\nh: [i\nj: {k: l]\nm: 'n\no: p\n",
      [
        "1:8 text-after-value", "2:4 plain-starts-with", "3:5 unknown-escape", "4:1 missing-colon",
        "5:4 unclosed-bracket", "6:9 wrong-bracket", "7:4 unclosed-quote",
      ],
      "{'a': 'b'!, 'd': ''!, 'f': '', 'g': '', 'h': ['i']!, 'j': {'k': 'l'}, 'm': ''!, 'o': 'p'}"),
    Spoilt(
      "a: b\n - c\nd: e: f\n\tg: h\ni: &x j\nk: *y\nl: !z m\n? n\nd: o\n",
      [
        "3:5 colon-in-plain-text", "4:1 tab", "5:4 anchor", "6:4 alias", "7:4 tag",
        "8:1 explicit-key", "9:1 duplicate-key",
      ],
      "{'a': 'b - c', 'd': ''!, 'g': 'h', 'i': ''!, 'k': ''!, 'l': ''!, 'd': 'o'}!"),
    // A list under a text
    Spoilt(
      "a: >\n  b\n - c\n - d\n   e\nf: g\n", ["3:2 wrong-indentation"], "{'a': 'b⏎', 'f': 'g'}!"),
    Spoilt(
      "a: >\n  b\n- c\n- d\nf: g\n", ["3:1 list-item-in-mapping"], "{'a': 'b⏎', 'f': 'g'}!"),
    // Text that falls out of its text
    Spoilt(
      "a: >\n    b\n   c\n    d\nf: g\n", ["3:4 wrong-indentation"], "{'a': 'b⏎'!, 'f': 'g'}"),
    Spoilt("a: b\nc d e\nf: g\n", ["2:1 missing-colon"], "{'a': 'b', 'f': 'g'}!"),
    Spoilt("a: b # c\n  d\nf: g\n", ["2:3 continuation-after-comment"], "{'a': 'b'!, 'f': 'g'}"),
    Spoilt("a: b\n  c d: e\n  f\ng: h", ["2:3 colon-in-continuation"], "{'a': 'b'!, 'g': 'h'}"),
    // Keys at the wrong column
    Spoilt("a: b\n  c: d\ne: f", ["2:3 colon-in-continuation"], "{'a': 'b', 'c': 'd', 'e': 'f'}"),
    Spoilt("a: 'b'\n  c: d\ne: f", ["2:3 wrong-indentation"], "{'a': 'b', 'c': 'd', 'e': 'f'}"),
    Spoilt(
      "a:\n  b: 'c'\n d: e\n  f: g\n", ["3:2 wrong-indentation"],
      "{'a': {'b': 'c', 'd': 'e', 'f': 'g'}}"),
    Spoilt(
      "a:\n   b: c\n  d: e\n  f: g\n", ["2:4 wrong-indentation"],
      "{'a': {'b': 'c', 'd': 'e', 'f': 'g'}}"),
    Spoilt(
      "a:\n b: c\n  d: e\n  f: g\n", ["2:2 wrong-indentation"],
      "{'a': {'b': 'c', 'd': 'e', 'f': 'g'}}"),
    Spoilt(
      "- a: b\n   c: d\n- e: f\n  g: h", ["2:4 colon-in-continuation"],
      "[{'a': 'b', 'c': 'd'}, {'e': 'f', 'g': 'h'}]"),
    Spoilt(
      "- a: b\n  c: d\n - e: f\n   g: h\n- i", ["3:2 wrong-indentation"],
      "[{'a': 'b', 'c': 'd'}, {'e': 'f', 'g': 'h'}, 'i']"),
    Spoilt(
      "a:\n   - b: c\n    d: e\n  - f: g\n    h: i\n", ["2:4 wrong-indentation"],
      "{'a': [{'b': 'c', 'd': 'e'}, {'f': 'g', 'h': 'i'}]}"),
    // Dashes
    Spoilt("- a: b\nc: d\ne: f\n", ["1:1 list-item-in-mapping"], "{'a': 'b', 'c': 'd', 'e': 'f'}"),
    Spoilt(
      "-a: b\n  c: d\n- e: f\n", ["1:1 missing-space-after-dash"],
      "[{'a': 'b', 'c': 'd'}, {'e': 'f'}]"),
    Spoilt(
      "a:\n-b: c\n  d: e\n- f\n", ["2:1 missing-space-after-dash"],
      "{'a': [{'b': 'c', 'd': 'e'}, 'f']}"),
    Spoilt(
      "- 'a'\n-b: c\n  d: e\n", ["2:1 missing-space-after-dash"], "['a', {'b': 'c', 'd': 'e'}]"),
    // Colons
    Spoilt("a\n  b: c\nd: e\n", ["1:1 missing-colon"], "{'d': 'e'}!"),
    Spoilt(
      "a: b\nc\n  d: e\nf: g\n", ["2:1 missing-colon"], "{'a': 'b', 'c': {'d': 'e'}, 'f': 'g'}"),
    Spoilt(
      "a: b\nc\n- d\n- e\nf: g\n", ["2:1 missing-colon"], "{'a': 'b', 'c': ['d', 'e'], 'f': 'g'}"),
    Spoilt(
      "a: b\nc:d e\nf: g\n", ["2:2 missing-space-after-colon"], "{'a': 'b', 'c': 'd e', 'f': 'g'}"),
    Spoilt("a: b\nhttp://c\nf: g\n", ["2:5 missing-space-after-colon"], "{'a': 'b', 'f': 'g'}!"),
    Spoilt("a:\n  b c\n  d: e\nf: g\n", ["2:3 missing-colon"], "{'a': {'d': 'e'}!, 'f': 'g'}"),
    // Brackets
    Spoilt(
      "- {a: b, c: [d, e}\n- f\n", ["1:18 wrong-bracket"], "[{'a': 'b', 'c': ['d', 'e']}, 'f']"),
    Spoilt("a: [b, *c,\n  d]\ne: f\n", ["1:8 alias"], "{'a': ['b']!, 'e': 'f'}"),
    Spoilt(
      "a: {b: [c: @d\n}\ne: f\n", ["1:12 plain-starts-with"],
      "{'a': {'b': [{'c': ''}!]!}!, 'e': 'f'}"),
    Spoilt(
      "a: [\nb,\nc\n]\nd: e\n", ["2:1 bracket-line-not-deeper"], "{'a': ['b', 'c'], 'd': 'e'}"),
    // The whole file
    Spoilt("'a'\nb: c\nd: e\n", ["2:1 unexpected-line"], "'a'"),
    Spoilt("a: b\n---\nc: d\n", ["2:1 second-document"], "{'a': 'b'}"),
  ])
  func reportsEachMistakeOnceAndReadsTheRest(example: Spoilt) {
    let document = YAMLDocument.read(example.text)
    #expect(document.listing == example.problems, "\(example.text)")
    #expect(document.tree == example.tree, "\(example.text)")
  }

  @Test func readsTheSameWithCRLF() {
    for example in ["a: 'b' c\nd: @e\nf: g", "a:\n   b: c\n  d: e\n  f: g\n", "a: [b\nc: d\n"] {
      let crlf = YAMLDocument.read(example.replacing("\n", with: "\r\n"))
      #expect(crlf.listing == YAMLDocument.read(example).listing)
      #expect(crlf.tree == YAMLDocument.read(example).tree)
    }
  }
}
