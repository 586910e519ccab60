import StrictYAML
import Testing

/// Places as an editor shows them.
struct SourceTextTests {
  /// Where each expected place is the one of the first `x`.
  @Test(arguments: [
    ("x", 1, 1), ("\u{FEFF}x", 1, 1), ("\u{FEFF}ax", 1, 2), ("a\nx", 2, 1), ("a\r\nx", 2, 1),
    ("\r\n\r\n  x", 3, 3), ("e\u{301}x", 1, 2), ("éx", 1, 2), ("漢x", 1, 2),
    ("👩\u{200D}👩\u{200D}👧x", 1, 2), ("🇳🇱x", 1, 2), ("👍🏽x", 1, 2), ("a\tx", 1, 3),
    ("a\n\u{FEFF}x", 2, 2), ("a\n\n\nb\n 漢x", 5, 3),
  ])
  func countsLinesAndColumns(text: String, line: Int, column: Int) throws {
    let bytes = Array(text.utf8)
    let offset = try #require(bytes.firstIndex(of: UInt8(ascii: "x")))
    #expect(SourceText(bytes).place(of: offset) == SourceText.Place(line: line, column: column))
  }

  @Test func countsABadByteAsOneCharacter() {
    let source = SourceText([0x61, 0xE9, 0x62, 0x0A, 0xFF, 0x78])
    #expect(source.place(of: 2) == SourceText.Place(line: 1, column: 3))
    #expect(source.place(of: 5) == SourceText.Place(line: 2, column: 2))
    #expect(source.line(1) == "a\u{FFFD}b")
    #expect(source.line(2) == "\u{FFFD}x")
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("\n", [""]), ("\n\n", ["", ""]), ("\u{FEFF}a\n", ["a"]), ("\u{FEFF}", [""]),
    ("a\n\nb", ["a", "", "b"]),
  ])
  func givesTheTextOfLines(text: String, lines: [String]) {
    let source = SourceText(Array(text.utf8))
    #expect(source.lineCount == lines.count)
    #expect((1...lines.count).map(source.line) == lines)
    #expect(source.line(0) == "")
    #expect(source.line(lines.count + 2) == "")
  }

  @Test func placesTheEndOfLinesAndFiles() {
    let crlf = SourceText(Array("ab\r\nc".utf8))
    #expect(crlf.place(of: 2) == SourceText.Place(line: 1, column: 3))
    #expect(crlf.place(of: 3) == SourceText.Place(line: 1, column: 3))
    #expect(crlf.place(of: 5) == SourceText.Place(line: 2, column: 2))
    #expect(SourceText([]).place(of: 0) == SourceText.Place(line: 1, column: 1))
    #expect(SourceText(Array("a\n".utf8)).place(of: 2) == SourceText.Place(line: 2, column: 1))
    #expect(
      SourceText(Array("\u{FEFF}a".utf8)).place(of: 0) == SourceText.Place(line: 1, column: 1))
  }

  @Test func comparesPlaces() {
    #expect(SourceText.Place(line: 1, column: 9) < SourceText.Place(line: 2, column: 1))
    #expect(SourceText.Place(line: 2, column: 1) < SourceText.Place(line: 2, column: 2))
  }
}
