import CommandLineApp
import Content
import TestSupport
import Testing

@Suite("A conversation line by line")
struct ConsoleTests {
  private static let library: Library = {
    var library = Library()
    for (id, term) in [("partnerschap", "Partnerschap"), ("grensganger", "Grensganger")] {
      library.terms[id] = Term(id: id, term: term, explanation: "Uitleg van \(id).", sources: [])
    }
    return library
  }()

  private func console(_ lines: [InputLine], isTerminal: Bool = false) -> (Console, CollectingSink)
  {
    let sink = CollectingSink()
    let input = ScriptedLines(lines, isTerminal: isTerminal)
    return (Console(input: input, output: sink, library: Self.library), sink)
  }

  @Test func `an answer comes back, and piped answers are shown`() throws {
    let (console, sink) = console([.line("b c")])
    #expect(try console.ask("Keuze:") == "b c")
    #expect(sink.text == "Keuze: b c\n")
  }

  @Test func `a terminal shows what is typed by itself`() throws {
    let (console, sink) = console([.line("b")], isTerminal: true)
    #expect(try console.ask("Keuze:") == "b")
    #expect(sink.text == "Keuze: ")
  }

  @Test(arguments: [
    ("? partnerschap", "Partnerschap: Uitleg van partnerschap."),
    ("?Grensgangers", "Grensganger: Uitleg van grensganger."),
    ("? partnershap", "Partnerschap: Uitleg van partnerschap."),
    ("? xyz", "«xyz» staat niet in de begrippenlijst."),
    ("? bij een deel van ons", "Bij een deel van ons: voor een deel"),
    ("?", "Typ een letter."), ("help", "zoals ? grensganger"),
  ])
  func `a question mark explains and the question comes back`(line: String, shown: String) throws {
    let (console, sink) = console([.line(line), .line("a")])
    let help = PromptHelp(["Typ een letter."], about: "Een grensganger in het partnerschap")
    #expect(try console.ask("Keuze:", help: help) == "a")
    #expect(sink.text.contains(shown), "\(sink.text)")
    #expect(sink.text.hasSuffix("Keuze: a\n"))
  }

  @Test func `stop, the end and Ctrl-C break off`() {
    for (line, expected) in [
      (InputLine.line("Stop"), Ending.stopped), (.end, .endOfInput), (.interrupted, .interrupted),
    ] {
      let (console, _) = console([line])
      let ending = try? Ending.of { () throws(BreakOff) in _ = try console.ask("Keuze:") }
      #expect(ending == expected)
    }
  }

  @Test func `what is not understood is said and asked again`() throws {
    let (console, sink) = console([.line("misschien"), .tooLong, .line("J")])
    #expect(try console.askYesOrNo("Klopt dit?"))
    #expect(sink.text.contains("Typ j (ja) of n (nee)."))
    #expect(sink.text.contains("te lang"))
  }

  @Test(arguments: ["", "v", "V", "verder", "ja"])
  func `where Enter means yes, the key to go on does too`(line: String) throws {
    let (asked, _) = console([.line(line)])
    #expect(try asked.askYesOrNo("Ronde sluiten?", standard: true))
    let (other, sink) = console([.line("v"), .line("")])
    #expect(try !other.askYesOrNo("Heropenen?", standard: false))
    #expect(sink.text.contains("Typ j (ja) of n (nee)."))
  }

  @Test func `a text that is too long is not cut`() throws {
    let (console, sink) = console([.line("abcdef"), .line("abc"), .line("")])
    #expect(try console.askText("Voorbeeld:", limit: 5) == "abc")
    #expect(sink.text.contains("Dat zijn 6 tekens; er passen er 5."))
    #expect(try console.askText("Voorbeeld:", limit: 5) == nil)
  }

  @Test func `a message never holds control characters`() {
    let (console, sink) = console([])
    console.say("a\u{1B}[31mb\u{202E}c")
    #expect(sink.text == "a‹U+001B›[31mb‹U+202E›c\n")
  }
}

@Suite("Lines out of bytes")
struct InputLinesTests {
  private func lines(_ chunks: [InputChunk]) -> [InputLine] {
    var rest = chunks[...]
    let source = InputLines { rest.popFirst() ?? .end }
    var lines: [InputLine] = []
    while lines.last != .end, lines.last != .interrupted { lines.append(source.next()) }
    return lines
  }

  @Test(arguments: [
    ("a\nb\n", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("\n\n", ["", ""]), ("", []),
    ("  a b \n", ["a b"]), ("a\u{0}b\n", ["ab"]), ("\u{1B}[A\u{1B}[1;5Db\u{1B}OP\n", ["b"]),
    ("a\tb\n", ["a b"]), ("caf\u{E9}\n", ["café"]),
  ])
  func `lines are taken apart and cleaned`(text: String, expected: [String]) {
    #expect(lines([.bytes(Array(text.utf8))]) == expected.map { .line($0) } + [.end])
    let single = text.utf8.map { InputChunk.bytes([$0]) }
    #expect(lines(single) == expected.map { .line($0) } + [.end])
  }

  @Test func `bytes that are no text do no harm`() {
    #expect(lines([.bytes([0x61, 0xFF, 0xC3, 0x0A])]) == [.line("a\u{FFFD}\u{FFFD}"), .end])
  }

  @Test func `a line without end is bounded and passed over whole`() {
    let long = [UInt8](repeating: 0x61, count: InputLines.longest + 1)
    #expect(
      lines([.bytes(long), .bytes(long), .bytes([0x0A, 0x62, 0x0A])]) == [
        .tooLong, .line("b"), .end,
      ])
    #expect(lines([.bytes(long)]) == [.tooLong, .end])
    let fits = [UInt8](repeating: 0x61, count: InputLines.longest)
    #expect(lines([.bytes(fits + [0x0A])]).first != .tooLong)
  }

  @Test func `Ctrl-C drops what was half typed`() {
    #expect(lines([.bytes([0x61]), .interrupted]) == [.interrupted])
  }

  @Test func `random bytes never stop the reading`() {
    for seed in UInt64(1)...200 {
      var random = SeededRandom(seed: seed)
      let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let read = lines([.bytes(bytes)])
      #expect(read.last == .end, "seed \(seed)")
      for case .line(let text) in read {
        #expect(
          !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "seed \(seed)")
      }
    }
  }
}
