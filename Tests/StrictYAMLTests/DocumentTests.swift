import StrictYAML
import Testing

/// Rule 2: one node, and the lines around it.
struct DocumentTests {
  @Test(arguments: [
    Accepted("---\na: b\n", "{'a': 'b'}"),
    Accepted("# c\n\n---  # c\n# d\na: b\n", "{'a': 'b'}"),
    Accepted("---\n\n- a\n", "['a']"),
    Accepted("--- a\n", "'a'"),
    Accepted("--- a\nb\n", "'a b'"),
    Accepted("---   'a: b'  # c\n", "'a: b'"),
    Accepted("--- [a,\nb]\n", "['a', 'b']"),
    Accepted("--- {a: b}\n...\n", "{'a': 'b'}"),
    Accepted("--- |\n a\n", "'a⏎'"),
    Accepted("--- >-\n a\n b\n", "'a b'"),
    Accepted("a: b\n...\n", "{'a': 'b'}"),
    Accepted("a: b\n...", "{'a': 'b'}"),
    Accepted("a: b\n... # c\n# d\n\n", "{'a': 'b'}"),
    Accepted("a:\n...\n", "{'a': ''}"),
    Accepted("---a\n", "'---a'"),
    Accepted("...a: b\n", "{'...a': 'b'}"),
    Accepted("a: ---\n", "{'a': '---'}"),
    Accepted("a: ...\n", "{'a': '...'}"),
    Accepted(" ---\n", "'---'"),
    Accepted("---#c\n", "'---#c'"),
    Accepted("a\n%b\n", "'a %b'"),
    Accepted("a: |\n  ---\n  ...\n", "{'a': '---⏎...⏎'}"),
  ])
  func acceptsOneNode(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("⟦⟧", "no-content"),
    Refused("\n\n⟦⟧", "no-content"),
    Refused("# c⟦⟧", "no-content"),
    Refused("---\n⟦⟧", "no-content"),
    Refused("--- # c\n# d\n⟦⟧", "no-content"),
    Refused("\u{FEFF}⟦⟧", "no-content"),
    Refused("⟦...⟧\n", "document-end-before-content"),
    Refused("---\n⟦...⟧\n", "document-end-before-content"),
    Refused("--- ⟦a: b⟧\n", "collection-after-document-start"),
    Refused("--- ⟦'a': b⟧\n", "collection-after-document-start"),
    Refused("--- ⟦- a⟧\n", "collection-after-document-start"),
    Refused("--- ⟦[a]⟧: b\n", "collection-as-key"),
    Refused("a: b\n⟦---⟧\n", "second-document"),
    Refused("---\n⟦---⟧\na: b\n", "second-document"),
    Refused("--- a\n⟦---⟧ b\n", "second-document"),
    Refused("a\n⟦---⟧\nb\n", "second-document"),
    Refused("a: b\n...\n⟦---⟧\n", "second-document"),
    Refused("a: b\n...\n⟦c: d⟧\n", "content-after-document-end"),
    Refused("a: b\n...\n⟦%YAML 1.2⟧\n", "content-after-document-end"),
    Refused("a: b\n...\n⟦...⟧\n", "content-after-document-end"),
    Refused("a: b\n... ⟦c⟧\n", "text-after-document-end-mark"),
    Refused("⟦%YAML 1.2⟧\n---\na: b\n", "directive"),
    Refused("⟦%TAG ! !x⟧\na: b\n", "directive"),
    Refused("---\n⟦%⟧a: b\n", "plain-starts-with"),
    Refused("'a'\n⟦b⟧\nc\n---\n", "unexpected-line"),
    Refused("[a]\n⟦b⟧\nc\n", "unexpected-line"),
    Refused("'a' ⟦b⟧\nc: d\n", "text-after-value"),
  ])
  func refusesEverythingElse(example: Refused) { example.check() }
}
