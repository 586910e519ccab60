import StrictYAML
import Testing

/// Rules 8 and 11: text between quotes, over several lines and with escapes.
struct QuotedScalarTests {
  @Test(arguments: [
    Accepted("a: 'b''c'", "{'a': 'b'c'}"),
    Accepted("a: ''''", "{'a': '''}"),
    Accepted("a: 'b\\n'", "{'a': 'b\\n'}"),
    Accepted("a: 'b: c # d'", "{'a': 'b: c # d'}"),
    Accepted("a: 'b\n  c'", "{'a': 'b c'}"),
    Accepted("a: 'b  \n   c'", "{'a': 'b c'}"),
    Accepted("a: 'b\n\n  \n c'", "{'a': 'b⏎⏎c'}"),
    Accepted("a: '\n b\n '", "{'a': ' b '}"),
    Accepted("a: ' b '", "{'a': ' b '}"),
    Accepted("a: \"b\n  c\"", "{'a': 'b c'}"),
    Accepted("a: \"b\\\n   c\"", "{'a': 'bc'}"),
    Accepted("a: \"b \\\n   c\"", "{'a': 'b c'}"),
    Accepted("a: \"b\\\n   \\ c\"", "{'a': 'b c'}"),
    Accepted("a: \"b\\\n\n   c\"", "{'a': 'b⏎c'}"),
    Accepted("a: \"b\\  \n   c\"", "{'a': 'b  c'}"),
    Accepted("a: \"\\\n  b\"", "{'a': 'b'}"),
    Accepted("a: 'b\n  # c'", "{'a': 'b # c'}"),
    Accepted("'a\nb'", "'a b'"),
    Accepted("- 'a\n  b'\n- c", "['a b', 'c']"),
    Accepted("- 'a\n b'", "['a b']"),
    Accepted("'a\n ---\n ...'", "'a --- ...'"),
    Accepted("'a\n---b'", "'a ---b'"),
  ])
  func accepts(example: Accepted) { example.check() }

  @Test(arguments: [
    ("0", "\0"), ("a", "\u{7}"), ("b", "\u{8}"), ("t", "\t"), ("\t", "\t"), ("n", "\n"),
    ("v", "\u{B}"), ("f", "\u{C}"), ("r", "\r"), ("e", "\u{1B}"), (" ", " "), ("\"", "\""),
    ("/", "/"), ("\\", "\\"), ("N", "\u{85}"), ("_", "\u{A0}"), ("L", "\u{2028}"),
    ("P", "\u{2029}"), ("x41", "A"), ("xe9", "é"), ("xE9", "é"), ("u00e9", "é"), ("u20AC", "€"),
    ("uFEFF", "\u{FEFF}"), ("uD7FF", "\u{D7FF}"), ("uE000", "\u{E000}"), ("U0001F600", "😀"),
    ("U0010FFFF", "\u{10FFFF}"), ("x00", "\0"),
  ])
  func readsEscapes(escape: String, meaning: String) {
    let document = YAMLDocument.read("a: \"x\\\(escape)y\"")
    #expect(document.listing == [])
    #expect(
      document.root?.entries.first?.value.text.unicodeScalars.elementsEqual(
        "x\(meaning)y".unicodeScalars) == true)
  }

  @Test(arguments: [
    Refused("a: \"⟦\\q⟧b\"", "unknown-escape"),
    Refused("a: \"⟦\\'⟧\"", "unknown-escape"),
    Refused("a: \"⟦\\é⟧\"", "unknown-escape"),
    Refused("a: \"⟦\\1⟧\"", "unknown-escape"),
    Refused("a: \"⟦\\x4⟧g\"", "unknown-escape"),
    Refused("a: \"⟦\\u12⟧\"", "unknown-escape"),
    Refused("a: \"⟦\\U0000004⟧\"", "unknown-escape"),
    Refused("a: \"⟦\\ud800⟧\"", "escape-not-a-scalar"),
    Refused("a: \"⟦\\udfff⟧\"", "escape-not-a-scalar"),
    Refused("a: \"⟦\\ud83d⟧\\ude00\"", "escape-not-a-scalar"),
    Refused("a: \"⟦\\U00110000⟧\"", "escape-not-a-scalar"),
    Refused("a: \"⟦\\UFFFFFFFF⟧\"", "escape-not-a-scalar"),
    Refused("a: ⟦\"⟧b\\\"\nc: d", "unclosed-quote"),
    Refused("a: ⟦'⟧b\nc: d", "unclosed-quote"),
    Refused("a: ⟦\"⟧b\n  c\nd: e", "unclosed-quote"),
    Refused("a: ⟦'⟧b", "unclosed-quote"),
    Refused("a: ⟦'⟧b\n\n", "unclosed-quote"),
    Refused("⟦'⟧a\nc: d", "unclosed-quote"),
    Refused("a: b\n⟦'⟧c: d\ne: f", "unclosed-quote"),
    Refused("- {a: ⟦\"⟧b, c: d}\n- e", "unclosed-quote"),
    Refused("a: ⟦'⟧b\n⟦---⟧\nc: d", "unclosed-quote", "second-document"),
    Refused("'a\n⟦...⟧\n", "document-mark-in-quotes"),
    Refused("a: 'b' ⟦'c'⟧", "text-after-value"),
    Refused("a: 'b'⟦c⟧", "text-after-value"),
  ])
  func refuses(example: Refused) { example.check() }

  /// libyaml takes them; by production 115 of YAML 1.2.2 a line of double-quoted text after the first
  /// begins with text.
  @Test(arguments: [
    Refused("a: \"b\n  ⟦\\⟧\n  c\"", "unknown-escape"),
    Refused("a: \"b\\\n  ⟦\\⟧\n  c\"", "unknown-escape"),
    Refused("a: \"b\n \t⟦\\⟧\n  \"", "unknown-escape"),
    Refused("\"\\\n\n⟦\\⟧\n\"", "unknown-escape"),
  ])
  func refusesALineOfOnlyABackslash(example: Refused) { example.check() }
}
