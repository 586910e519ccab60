import StrictYAML
import Testing

/// The examples of YAML 1.2.2 (chapters 2, 5 and 6) that lie in the subset, with their trees.
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
}
