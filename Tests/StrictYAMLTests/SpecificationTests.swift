import StrictYAML
import Testing

/// The examples of YAML 1.2.2 (chapters 2 and 5–9) that lie in the subset, with their trees.
struct SpecificationTests {
  @Test(arguments: [
    Accepted(
      "- Mark McGwire\n- Sammy Sosa\n- Ken Griffey\n",
      "['Mark McGwire', 'Sammy Sosa', 'Ken Griffey']"),
    Accepted(
      "hr:  65    # Home runs\navg: 0.278 # Batting average\nrbi: 147   # Runs Batted In\n",
      "{'hr': '65', 'avg': '0.278', 'rbi': '147'}"),
    Accepted(
      """
      american:
      - Boston Red Sox
      - Detroit Tigers
      - New York Yankees
      national:
      - New York Mets
      - Chicago Cubs
      - Atlanta Braves

      """,
      "{'american': ['Boston Red Sox', 'Detroit Tigers', 'New York Yankees'], 'national': ['New York Mets', 'Chicago Cubs', 'Atlanta Braves']}"
    ),
    Accepted(
      """
      -
        name: Mark McGwire
        hr:   65
        avg:  0.278
      -
        name: Sammy Sosa
        hr:   63
        avg:  0.288

      """,
      "[{'name': 'Mark McGwire', 'hr': '65', 'avg': '0.278'}, {'name': 'Sammy Sosa', 'hr': '63', 'avg': '0.288'}]"
    ),
    Accepted(
      """
      - [name        , hr, avg  ]
      - [Mark McGwire, 65, 0.278]
      - [Sammy Sosa  , 63, 0.288]

      """,
      "[['name', 'hr', 'avg'], ['Mark McGwire', '65', '0.278'], ['Sammy Sosa', '63', '0.288']]"),
    Accepted(
      """
      Mark McGwire: {hr: 65, avg: 0.278}
      Sammy Sosa: {
          hr: 63,
          avg: 0.288,
       }

      """,
      "{'Mark McGwire': {'hr': '65', 'avg': '0.278'}, 'Sammy Sosa': {'hr': '63', 'avg': '0.288'}}"),
    // 2.9
    Accepted(
      """
      ---
      hr: # 1998 hr ranking
      - Mark McGwire
      - Sammy Sosa
      # 1998 rbi ranking
      rbi:
      - Sammy Sosa
      - Ken Griffey

      """,
      "{'hr': ['Mark McGwire', 'Sammy Sosa'], 'rbi': ['Sammy Sosa', 'Ken Griffey']}"),
    // 2.12
    Accepted(
      """
      ---
      # Products purchased
      - item    : Super Hoop
        quantity: 1
      - item    : Basketball
        quantity: 4

      """,
      "[{'item': 'Super Hoop', 'quantity': '1'}, {'item': 'Basketball', 'quantity': '4'}]"),
    // 2.13, with the two spaces that libyaml wants at the top level
    Accepted("# ASCII Art\n--- |\n  \\//||\\/||\n  // ||  ||__\n", "'\\//||\\/||⏎// ||  ||__⏎'"),
    // 2.14
    Accepted(
      "--- >\n  Mark McGwire's\n  year was crippled\n  by a knee injury.\n",
      "'Mark McGwire's year was crippled by a knee injury.⏎'"),
    // 2.15
    Accepted(
      """
      --- >
       Sammy Sosa completed another
       fine season with great stats.

         63 Home Runs
         0.288 Batting Average

       What a year!

      """,
      "'Sammy Sosa completed another fine season with great stats.⏎⏎  63 Home Runs⏎  0.288 Batting Average⏎⏎What a year!⏎'"
    ),
    // 2.16
    Accepted(
      """
      name: Mark McGwire
      accomplishment: >
        Mark set a major league
        home run record in 1998.
      stats: |
        65 Home Runs
        0.278 Batting Average

      """,
      "{'name': 'Mark McGwire', 'accomplishment': 'Mark set a major league home run record in 1998.⏎', 'stats': '65 Home Runs⏎0.278 Batting Average⏎'}"
    ),
    // 2.17
    Accepted(
      #"""
      unicode: "Sosa did fine.\u263A"
      single: '"Howdy!" he cried.'
      quoted: ' # Not a ''comment''.'
      tie-fighter: '|\-*-/|'

      """#,
      #"{'unicode': 'Sosa did fine.☺', 'single': '"Howdy!" he cried.', 'quoted': ' # Not a 'comment'.', 'tie-fighter': '|\-*-/|'}"#
    ),
    // 2.18
    Accepted(
      "plain:\n  This unquoted scalar\n  spans many lines.\n\nquoted: \"So does this\n  quoted scalar.\\n\"\n",
      "{'plain': 'This unquoted scalar spans many lines.', 'quoted': 'So does this quoted scalar.⏎'}"
    ),
  ])
  func chapter2(example: Accepted) { example.check() }

  @Test(arguments: [
    // 5.3, without the explicit keys
    Accepted(
      "sequence:\n- one\n- two\nmapping:\n  sky : blue\n  sea : green\n",
      "{'sequence': ['one', 'two'], 'mapping': {'sky': 'blue', 'sea': 'green'}}"),
    // 5.7
    Accepted(
      "literal: |\n  some\n  text\nfolded: >\n  some\n  text\n",
      "{'literal': 'some⏎text⏎', 'folded': 'some text⏎'}"),
    // 5.8
    Accepted("single: 'text'\ndouble: \"text\"\n", "{'single': 'text', 'double': 'text'}"),
    // 5.11
    Accepted(
      "|\n  Line break (no glyph)\n  Line break (glyphed)↓\n",
      "'Line break (no glyph)⏎Line break (glyphed)↓⏎'"),
    // 6.2, without the explicit key and the tab
    Accepted("-  b\n-  -\n   - d\n", "['b', ['', 'd']]"),
    // 6.5, without the tab
    Accepted(
      "Folding:\n  \"Empty line\n\n  as a line feed\"\n", "{'Folding': 'Empty line⏎as a line feed'}"
    ),
    Accepted("Chomping: |\n  Clipped empty lines\n \n", "{'Chomping': 'Clipped empty lines⏎'}"),
    // 6.6
    Accepted(">-\n  trimmed\n  \n \n\n  as\n  space\n", "'trimmed⏎⏎⏎as space'"),
    // 6.8
    Accepted("\"\n  foo \n \n  \t bar\n\n  baz\n\"", "' foo⏎bar⏎baz '"),
    // 6.9
    Accepted("key:    # Comment\n  value", "{'key': 'value'}"),
    // 6.11
    Accepted("key:    # Comment\n        # lines\n  value\n\n\n", "{'key': 'value'}"),
  ])
  func chapters5And6(example: Accepted) { example.check() }

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
