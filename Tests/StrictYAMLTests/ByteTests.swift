import StrictYAML
import TestSupport
import Testing

/// Rule 1: what a file may be made of.
struct ByteTests {
  @Test(arguments: [
    Accepted(
      "a: é漢👍\u{A0}\u{3000}\u{FFFD}\u{10FFFF}\u{200B}",
      "{'a': 'é漢👍\u{A0}\u{3000}\u{FFFD}\u{10FFFF}\u{200B}'}"),
    Accepted("a: e\u{301}", "{'a': 'e\u{301}'}"),
    Accepted("a: \u{1FFFE}", "{'a': '\u{1FFFE}'}"),
    Accepted("# \u{E9}\ta\na: b", "{'a': 'b'}"),
    Accepted("a\nb", "'a b'"),
  ])
  func acceptsTheCharactersOfYAML(example: Accepted) { example.check() }

  @Test(arguments: [
    Refused("a⟦\u{FEFF}⟧: b", "byte-order-mark-inside"),
    Refused("\u{FEFF}⟦\u{FEFF}⟧a: b", "byte-order-mark-inside"),
    Refused(" ⟦\u{FEFF}⟧a: b", "byte-order-mark-inside"),
    Refused("# ⟦\u{FEFF}⟧\na: b", "byte-order-mark-inside"),
    Refused("a: \"⟦\u{FEFF}⟧\"", "byte-order-mark-inside"),
    Refused("a: b⟦\u{85}⟧c", "line-separator"),
    Refused("a: b⟦\u{2028}⟧c", "line-separator"),
    Refused("a: '⟦\u{2029}⟧'", "line-separator"),
    Refused("a: |\n  b⟦\u{2028}⟧c\n", "line-separator"),
    Refused("a: b⟦\u{0}⟧", "control-character"),
    Refused("a: b⟦\u{B}⟧c", "control-character"),
    Refused("a: [b⟦\u{C}⟧]", "control-character"),
    Refused("a: 'b⟦\u{1B}⟧'", "control-character"),
    Refused("# ⟦\u{7}⟧\na: b", "control-character"),
    Refused("a: [b, # ⟦\u{7}⟧\n  c]", "control-character"),
    Refused("a: b⟦\u{7F}⟧", "control-character"),
    Refused("a: \"b⟦\u{7F}⟧\"", "control-character"),
    Refused("a: b⟦\u{80}⟧⟦\u{9F}⟧", "control-character", "control-character"),
    Refused("a: b⟦\u{FFFE}⟧", "non-character"),
    Refused("a: >\n  b⟦\u{FFFF}⟧\n", "non-character"),
  ])
  func refusesOtherCharactersByName(example: Refused) { example.check() }

  @Test(arguments: [
    Refused("a: b⟦\r⟧c: d", "lone-carriage-return"),
    Refused("a: b⟦\r⟧", "lone-carriage-return"),
    Refused("⟦\r⟧", "lone-carriage-return"),
    Refused("a: 'b⟦\r⟧ c'", "lone-carriage-return"),
    Refused("a: |\n  b⟦\r⟧\r\n", "lone-carriage-return"),
  ])
  func refusesACarriageReturnAlone(example: Refused) { example.check() }

  @Test func reportsTheLineEndsOfAnOldFileOnce() {
    #expect(YAMLDocument.read("a: b\rc: d\re: f\r").listing == ["1:5 lone-carriage-return"])
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE2, 0x82], [0xE0, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(bad: [UInt8]) {
    for (before, after) in [
      ("a: b", "\n"), ("a: 'b", "'\n"), ("# ", "\na: b"), ("a: [", "x]"), ("a: |\n  x", ""),
      ("", ""),
    ] {
      let file = Array(before.utf8) + bad + Array(after.utf8)
      let problems = YAMLDocument.read(file).problems
      #expect(problems.first?.problem == .invalidUTF8, "\(file)")
      #expect(problems.first?.range.lower == before.utf8.count, "\(file)")
      #expect(problems.filter { $0.problem == .invalidUTF8 }.count == 1, "\(file)")
    }
  }

  @Test func reportsAFileInLatin1Once() {
    // é and ë as single bytes.
    let file = Array("naam: Coordin".utf8) + [0xEB] + Array("ren\nvraag: Ren".utf8) + [0xE9, 0x0A]
    let document = YAMLDocument.read(file)
    #expect(document.listing == ["1:14 invalid-utf-8"])
    #expect(document.root?.entries.map(\.key.text) == ["naam", "vraag"])
  }

  @Test func namesUTF16() {
    for file: [UInt8] in [
      [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x3A, 0], [0, 0x61, 0, 0x3A],
    ] {
      #expect(YAMLDocument.read(file).listing == ["1:1 utf-16"])
    }
  }

  @Test(arguments: [
    Refused("⟦\u{A0}⟧a: b\n", "hard-space"),
    Refused("a:\n  b: c\n⟦\u{A0}\u{A0}⟧d: e\nf: g\n", "hard-space"),
    Refused("a:\n ⟦\u{A0}⟧- b\n", "hard-space"),
  ])
  func refusesHardSpacesInFrontOfALine(example: Refused) { example.check() }

  @Test func acceptsHardSpacesInsideALine() {
    Accepted("a: b\u{A0}c\n", "{'a': 'b\u{A0}c'}").check()
  }

  @Test func readsOnAsIfHardSpacesWereSpaces() {
    let text = "a:\n\u{A0}\u{A0}b: c\n\u{A0}\u{A0}d: e\nf: g\n"
    #expect(YAMLDocument.read(Array(text.utf8)).tree == "{'a': {'b': 'c', 'd': 'e'}, 'f': 'g'}")
  }

  @Test func refusesAnArchiveAsOneMistake() {
    let document = YAMLDocument.read([0x50, 0x4B, 3, 4, 0x14, 0, 6, 0])
    #expect(document.problems.map(\.problem) == [.officeDocument])
  }
}
