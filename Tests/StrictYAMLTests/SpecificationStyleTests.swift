import StrictYAML
import Testing

/// The examples of chapters 7 to 9 of YAML 1.2.2 that lie in the subset, and some that do not.
struct SpecificationStyleTests {
  @Test(arguments: [
    // 7.4
    Accepted(
      "'implicit block key' : [\n  'implicit flow key' : value,\n ]",
      "{'implicit block key': [{'implicit flow key': 'value'}]}"),
    // 7.5
    Accepted(
      "\"folded \nto a space,\t\n \nto a line feed, or \t\\\n \\ \tnon-content\"",
      "'folded to a space,⏎to a line feed, or ⇥ ⇥non-content'"),
    // 7.6
    Accepted(
      "\" 1st non-empty\n\n 2nd non-empty \n\t3rd non-empty \"",
      "' 1st non-empty⏎2nd non-empty 3rd non-empty '"),
    // 7.7
    Accepted("'here''s to \"quotes\"'", "'here's to \"quotes\"'"),
    // 7.8
    Accepted(
      "'implicit block key' : [\n  'implicit flow key' : value,\n ]",
      "{'implicit block key': [{'implicit flow key': 'value'}]}"),
    // 7.9
    Accepted(
      "' 1st non-empty\n\n 2nd non-empty \n\t3rd non-empty '",
      "' 1st non-empty⏎2nd non-empty 3rd non-empty '"),
    // 7.10, the lines outside brackets
    Accepted(
      "- ::vector\n- \": - ()\"\n- Up, up, and away!\n- -123\n- https://example.com/foo#bar\n",
      "['::vector', ': - ()', 'Up, up, and away!', '-123', 'https://example.com/foo#bar']"),
    // 7.11
    Accepted(
      "implicit block key : [\n  implicit flow key : value,\n ]",
      "{'implicit block key': [{'implicit flow key': 'value'}]}"),
    // 7.12, without the tab
    Accepted(
      "1st non-empty\n\n 2nd non-empty \n 3rd non-empty",
      "'1st non-empty⏎2nd non-empty 3rd non-empty'"),
    // 7.13
    Accepted("- [ one, two, ]\n- [three ,four]\n", "[['one', 'two'], ['three', 'four']]"),
    // 7.14
    Accepted(
      "[\n\"double\n quoted\", 'single\n           quoted',\nplain\n text, [ nested ],\nsingle: pair,\n]",
      "['double quoted', 'single quoted', 'plain text', ['nested'], {'single': 'pair'}]"),
    // 7.15
    Accepted(
      "- { one : two , three: four , }\n- {five: six,seven : eight}\n",
      "[{'one': 'two', 'three': 'four'}, {'five': 'six', 'seven': 'eight'}]"),
    // 7.17, without the empty key
    Accepted(
      "{\nunquoted : \"separate\",\nhttps://foo.com,\nomitted value: ,\n}",
      "{'unquoted': 'separate', 'https://foo.com': '', 'omitted value': ''}"),
    // 7.18
    Accepted(
      "{\n\"adjacent\":value,\n\"readable\": value,\n\"empty\":\n}",
      "{'adjacent': 'value', 'readable': 'value', 'empty': ''}"),
    // 7.19
    Accepted("[\nfoo: bar\n]", "[{'foo': 'bar'}]"),
    // 7.23
    Accepted(
      "- [ a, b ]\n- { a: b }\n- \"a\"\n- 'b'\n- c\n", "[['a', 'b'], {'a': 'b'}, 'a', 'b', 'c']"),
  ])
  func chapter7(example: Accepted) { example.check() }

  @Test(arguments: [
    // 8.1
    Accepted(
      "- | # Empty header\n literal\n- >1 # Indentation indicator\n  folded\n- |+ # Chomping indicator\n keep\n\n- >1- # Both indicators\n  strip\n",
      "['literal⏎', ' folded⏎', 'keep⏎⏎', ' strip']"),
    // 8.2, without the tab
    Accepted(
      "- |\n detected\n- >\n \n  \n  # detected\n- |1\n  explicit\n",
      "['detected⏎', '⏎⏎# detected⏎', ' explicit⏎']"),
    // 8.4
    Accepted(
      "strip: |-\n  text\nclip: |\n  text\nkeep: |+\n  text\n",
      "{'strip': 'text', 'clip': 'text⏎', 'keep': 'text⏎'}"),
    // 8.5
    Accepted(
      " # Strip\n  # Comments:\nstrip: |-\n  # text\n  \n # Clip\n  # comments:\n\nclip: |\n  # text\n \n # Keep\n  # comments:\n\nkeep: |+\n  # text\n\n # Trail\n  # comments.\n",
      "{'strip': '# text', 'clip': '# text⏎', 'keep': '# text⏎⏎'}"),
    // 8.6
    Accepted("strip: >-\n\nclip: >\n\nkeep: |+\n\n", "{'strip': '', 'clip': '', 'keep': '⏎'}"),
    // 8.7, with a tab inside the text
    Accepted("|\n literal\n  \ttext\n\n\n", "'literal⏎ ⇥text⏎'"),
    // 8.8
    Accepted("|\n \n  \n  literal\n   \n  \n  text\n\n # Comment\n", "'⏎⏎literal⏎ ⏎⏎text⏎'"),
    // 8.9
    Accepted(">\n folded\n text\n\n\n", "'folded text⏎'"),
    // 8.10–8.12
    Accepted(
      ">\n\n folded\n line\n\n next\n line\n   * bullet\n\n   * list\n   * lines\n\n last\n line\n\n# Comment\n",
      "'⏎folded line⏎next line⏎  * bullet⏎⏎  * list⏎  * lines⏎⏎last line⏎'"),
    // 8.14
    Accepted(
      "block sequence:\n  - one\n  - two : three\n", "{'block sequence': ['one', {'two': 'three'}]}"
    ),
    // 8.15
    Accepted(
      "- # Empty\n- |\n block node\n- - one # Compact\n  - two # sequence\n- one: two # Compact mapping\n",
      "['', 'block node⏎', ['one', 'two'], {'one': 'two'}]"),
    // 8.16
    Accepted("block mapping:\n key: value\n", "{'block mapping': {'key': 'value'}}"),
    // 8.18, without the empty key
    Accepted(
      "plain key: in-line value\n\"quoted key\":\n- entry\n",
      "{'plain key': 'in-line value', 'quoted key': ['entry']}"),
    // 8.20, without the tag
    Accepted(
      "-\n  \"flow in block\"\n- >\n Block scalar\n-\n  foo : bar\n",
      "['flow in block', 'Block scalar⏎', {'foo': 'bar'}]"),
    // 8.22, without the tags
    Accepted(
      "sequence:\n- entry\n-\n - nested\nmapping:\n foo: bar\n",
      "{'sequence': ['entry', ['nested']], 'mapping': {'foo': 'bar'}}"),
    // 9.3, its first document
    Accepted("Bare\ndocument\n...\n# No document\n", "'Bare document'"),
  ])
  func chapters8And9(example: Accepted) { example.check() }

  /// What the specification itself calls an error, or lies outside the subset.
  @Test(arguments: [
    // 2.3 with a tab, 2.7, 2.10, 2.11, 2.24
    Refused("- a\n⟦---⟧\n- b\n", "second-document"),
    Refused("- ⟦&⟧SS Sammy Sosa\n- c\n", "anchor"),
    Refused("- ⟦*⟧SS # Subsequent occurrence\n- c\n", "alias"),
    Refused("⟦?⟧ - Detroit Tigers\n", "explicit-key"),
    Refused("--- ⟦!⟧shape\n", "tag"),
    // 5.10
    Refused(
      "commercial-at: ⟦@⟧text\ngrave-accent: ⟦`⟧text\n", "plain-starts-with", "plain-starts-with"),
    // 5.14
    Refused("\"⟦\\c⟧\n ⟦\\x⟧q-\"", "unknown-escape", "unknown-escape"),
    // 7.22
    Refused("[ ⟦foo\n bar⟧: invalid ]", "key-over-several-lines"),
    // 8.3
    Refused("- |\n  \n⟦ ⟧text\n", "block-leading-lines-too-long"),
    Refused("- >\n  text\n ⟦text⟧\n", "wrong-indentation"),
    Refused("- |2\n ⟦text⟧\n", "wrong-indentation"),
    // 9.2
    Refused("⟦%YAML 1.2⟧\n---\nDocument\n", "directive"),
  ])
  func refusedExamples(example: Refused) { example.check() }
}
