import StrictYAML
import Testing

/// Rule 10: text under `|` and `>`.
struct BlockScalarTests {
  @Test(arguments: [
    Accepted("a: |\n  b\n  c\n", "{'a': 'b⏎c⏎'}"),
    Accepted("a: |\n  b\n   c\n\n  d", "{'a': 'b⏎ c⏎⏎d'}"),
    Accepted("a: |-\n  b\n\n\nc: d", "{'a': 'b', 'c': 'd'}"),
    Accepted("a: |+\n  b\n\n\nc: d", "{'a': 'b⏎⏎⏎', 'c': 'd'}"),
    Accepted("a: |\n  b\n\n\nc: d", "{'a': 'b⏎', 'c': 'd'}"),
    Accepted("a: |\n\n  b\n", "{'a': '⏎b⏎'}"),
    Accepted("a: |\n  # b\n", "{'a': '# b⏎'}"),
    Accepted("a: |\n  b\n # c\n", "{'a': 'b⏎'}"),
    Accepted("a: |\n  b\n # c\n    # d\n\ne: f\n", "{'a': 'b⏎', 'e': 'f'}"),
    Accepted("a: |\n# b\nc: d", "{'a': '', 'c': 'd'}"),
    Accepted("a: |2\n    b\n   c\n", "{'a': '  b⏎ c⏎'}"),
    Accepted("a: |1-\n  b\n", "{'a': ' b'}"),
    Accepted("a: |-1\n  b\n", "{'a': ' b'}"),
    Accepted("a: >+2  # c\n  b\n\n", "{'a': 'b⏎⏎'}"),
    Accepted("a: |\nb: c", "{'a': '', 'b': 'c'}"),
    Accepted("a: |+\n\nb: c", "{'a': '⏎', 'b': 'c'}"),
    Accepted("a: |-\n\n  \n\nb: c", "{'a': '', 'b': 'c'}"),
    Accepted("a: |", "{'a': ''}"),
    Accepted("a: |\n  b", "{'a': 'b'}"),
    Accepted("a: |+\n  b", "{'a': 'b'}"),
    Accepted("a: |\n  b: c\n  - d\n  'e\n  [f\n", "{'a': 'b: c⏎- d⏎'e⏎[f⏎'}"),
    Accepted("a: |\n  b  \n", "{'a': 'b  ⏎'}"),
    Accepted("- |\n b\n- >\n c\n d\n", "['b⏎', 'c d⏎']"),
    Accepted("- - |1\n   b\n", "[['b⏎']]"),
    Accepted("a:\n- |\n  b\nc: d\n", "{'a': ['b⏎'], 'c': 'd'}"),
    Accepted("a:\n  |\n  b\n", "{'a': 'b⏎'}"),
    Accepted("|\n a\n b\n", "'a⏎b⏎'"),
    Accepted("a: >\n  b\n  c\n\n  d\n", "{'a': 'b c⏎d⏎'}"),
    Accepted("a: >\n  b\n\n\n  c\n", "{'a': 'b⏎⏎c⏎'}"),
    Accepted("a: >\n  b\n    c\n  d\n", "{'a': 'b⏎  c⏎d⏎'}"),
    Accepted("a: >\n  b\n\n    c\n\n  d\n", "{'a': 'b⏎⏎  c⏎⏎d⏎'}"),
    Accepted("a: >\n\n  b\n", "{'a': '⏎b⏎'}"),
    Accepted("a: >\n  b\n   \tc\n  d\n", "{'a': 'b⏎ ⇥c⏎d⏎'}"),
    Accepted("a: >-\n  b\n  c\n\n", "{'a': 'b c'}"),
    Accepted("a: |\n  b\n    \n  c\n", "{'a': 'b⏎  ⏎c⏎'}"),
  ])
  func accepts(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("a: ⟦| b⟧\nc: d", "block-header"),
    Refused("a: ⟦> b c⟧\n  d\ne: f", "block-header"),
    Refused("a: ⟦|11⟧\n  b\nc: d", "block-header"),
    Refused("a: ⟦|+-⟧\n  b\nc: d", "block-header"),
    Refused("a: ⟦|x⟧\n  b\nc: d", "block-header"),
    Refused("a: |⟦0⟧\n  b\nc: d", "block-indentation-zero"),
    Refused("a: >-⟦0⟧\n  b\nc: d", "block-indentation-zero"),
    Refused("a: |⟦#⟧b\n  c\nd: e", "comment-without-space"),
    Refused("a: |\n   \n⟦  ⟧b\nc: d", "block-leading-lines-too-long"),
    Refused("a: |\n  b\n⟦  ⟧", "block-ends-in-blanks"),
    Refused("a: |\n⟦ ⟧", "block-ends-in-blanks"),
    Refused("a: |\n  b\n  ⟦  ⟧", "block-ends-in-blanks"),
    Refused("a: |2\n ⟦b⟧\nc: d", "wrong-indentation"),
    Refused("a: |\n  b\n ⟦c⟧\n  d\ne: f", "wrong-indentation"),
    Refused("⟦|1⟧\n  b\n", "block-at-top-level"),
    Refused("|\n⟦a⟧\nb\n", "block-at-top-level"),
    Refused("--- >\n⟦a⟧\n", "block-at-top-level"),
    Refused("a: b\n⟦| c⟧\nd: e", "missing-colon"),
  ])
  func refuses(example: Refused) { example.check() }

  /// At the top level YAML 1.2.2 reads text where libyaml reads a comment.
  @Test(arguments: [
    Refused("|\n⟦# a⟧\n", "block-at-top-level"),
    Refused("--- |\n\n⟦# a⟧\n", "block-at-top-level"),
    Refused(">   \n⟦# a⟧", "block-at-top-level"),
  ])
  func refusesACommentRightUnderAHeaderAtTheTop(example: Refused) { example.check() }
}
