import Content
import StrictYAML
import Testing
import Wording

@Suite("A diagnostic on a terminal")
struct DiagnosticTextTests {
  private let key = FieldName(record: RecordName(kind: .criterion, id: "ontmoeten"), key: "vraagg")

  /// Renders a diagnostic about the marked stretch (between ⟦ and ⟧) of a text.
  private func render(
    _ marked: String, _ problem: Diagnostic.Problem, suggestion: String? = nil, width: Int = 80
  ) -> String {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let inner = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let lower = parts[0].utf8.count
    let source = SourceText(Array((parts[0] + inner[0] + inner[1]).utf8))
    let diagnostic = Diagnostic(
      path: "Scans/mijn-scan.yaml", range: SourceRange(lower, lower + inner[0].utf8.count),
      problem: problem, suggestion: suggestion)
    return diagnostic.text(width: width) { $0 == "Scans/mijn-scan.yaml" ? source : nil }
  }

  /// The line and the caret below it, without their margins.
  private func excerpt(_ marked: String, width: Int = 80) -> [String] {
    render(marked, .syntax(.tab), width: width).split(separator: "\n").dropFirst().prefix(2)
      .map { String($0.drop { $0 != "|" }.dropFirst(2)) }
  }

  @Test func `it shows place, code, line, caret, fault, reason, remedy and what was meant`() {
    let text = render(
      "scan: a\n\n    ⟦vraagg⟧: Wat merk je?\n",
      .content(.unknownKey(key, known: ["id", "naam", "vraag"])), suggestion: "vraag")
    #expect(
      text == """
        Scans/mijn-scan.yaml:3:5: fout [unknown-key]
            3 |     vraagg: Wat merk je?
              |     ^~~~~~
          De sleutel «vraagg» bestaat niet bij de vraag «ontmoeten» onder «criteria».
          Doe dit: Verbeter de naam van de sleutel, of haal hem weg met wat erachter
          staat. Hier kan staan: «id», «naam» of «vraag».
          Bedoelde je «vraag»?

        """)
  }

  @Test func `a warning is called one`() {
    let text = render("a: ⟦⟧\n", .content(.emptyValue(key, isRequired: false)))
    #expect(text.hasPrefix("Scans/mijn-scan.yaml:1:4: waarschuwing [empty-value]\n"))
  }

  @Test func `of two in one file it says where the first one stands`() {
    let text = render("a: 1\nb: 2\n⟦a⟧: 3\n", .syntax(.duplicateKey(first: SourceRange(5, 6))))
    #expect(text.contains("  De eerste staat op regel 2, kolom 1.\n"))
  }

  @Test func `of two in different files it says in which the first one stands`() {
    let other = SourceText(Array("kaarten: a\n  - id: b\n".utf8))
    let own = SourceText(Array("id: b\n".utf8))
    let diagnostic = Diagnostic(
      path: "Cards/twee.yaml", range: SourceRange(4, 5),
      problem: .content(
        .duplicateID(
          .card, id: "b", first: Origin(path: "Cards/een.yaml", range: SourceRange(19, 20)))))
    let text = diagnostic.text { $0 == "Cards/een.yaml" ? other : own }
    #expect(text.contains("  De eerste staat in Cards/een.yaml, op regel 2, kolom 9.\n"))
  }

  @Test func `without the text of the file it says what is wrong all the same`() {
    let diagnostic = Diagnostic(
      path: "a.yaml", range: SourceRange(0, 1), problem: .syntax(.noContent))
    let text = diagnostic.text { _ in nil }
    #expect(text.hasPrefix("a.yaml: fout [no-content]\n  In dit bestand staat niets"))
  }

  @Test(
    arguments: [
      ("a⟦⟧b", "ab", " ^"), ("⟦abc⟧", "abc", "^~~"), ("ab⟦⟧", "ab", "  ^"),
      ("你好⟦ab⟧", "你好ab", "    ^~"), ("⟦你好⟧", "你好", "^~~~"), ("👨‍👩‍👧 ⟦x⟧", "👨‍👩‍👧 x", "   ^"),
      ("e\u{301}⟦x⟧", "e\u{301}x", " ^"), ("a\t⟦x⟧", "a→x", "  ^"),
      ("a\u{202E}⟦x⟧", "a‹U+202E›x", "         ^"), ("a⟦\u{200B}⟧b", "a‹U+200B›b", " ^~~~~~~~"),
      ("⟦ab\ncd⟧", "ab", "^~"), ("a: |\r\n  ⟦b\r\n  c⟧", "  b", "  ^"),
    ])
  func `the caret stands under the marked text`(marked: String, line: String, caret: String) {
    #expect(excerpt(marked) == [line, caret])
  }

  @Test(arguments: [0, 1, 5, 30, 70, 71, 72, 100, 200, 390, 399])
  func `a long line is cut around the caret and fits`(place: Int) {
    let letters = (0..<400).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) }
    let marked =
      String(letters[..<place]) + "⟦" + String(letters[place]) + "⟧"
      + String(letters[(place + 1)...])
    let lines = excerpt(marked)
    #expect(lines[0].count <= 72)
    #expect(lines[0].count >= 70, "the room is used")
    #expect(lines[1].last == "^")
    let shown = Array(lines[0])
    #expect(shown[lines[1].count - 1] == letters[place])
    #expect((shown.first == "…") == (place > 24))
    #expect((shown.last == "…") == (place < 350))
  }

  @Test func `the mark under a long stretch ends where the line is cut`() {
    let lines = excerpt("⟦" + String(repeating: "a", count: 300) + "⟧")
    #expect(lines[1].count <= lines[0].count)
    #expect(lines[1].hasPrefix("^~~~"))
  }

  @Test func `every line of every message fits in eighty columns`() {
    for problem in ContentProblem.samples {
      let text = render("⟦a⟧: b", .content(problem))
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= 80, "\(line)")
      }
    }
  }

  @Test func `nothing invisible reaches the terminal`() {
    let text = render(
      "\u{1B}[31m⟦\u{202E}⟧\u{9B}",
      .content(.unknownWord(key, text: "\u{1B}[2J\u{202E}", allowed: ["\u{7}"])),
      suggestion: "\u{1B}")
    let invisible = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(invisible.isEmpty)
  }

  @Test(
    arguments: [
      ([], "Geen fouten gevonden."), ([true], "1 fout in 1 bestand."),
      ([false], "1 waarschuwing in 1 bestand."),
      ([true, true, false], "2 fouten en 1 waarschuwing in 3 bestanden."),
    ] as [([Bool], String)])
  func `the number of faults is one sentence`(areErrors: [Bool], sentence: String) {
    let diagnostics = areErrors.enumerated().map { place, isError in
      Diagnostic(
        path: "\(place).yaml", range: SourceRange(0, 1),
        problem: .content(.emptyValue(key, isRequired: isError)))
    }
    #expect(diagnostics.countSentence == sentence)
  }
}
