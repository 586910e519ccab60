import CommandLineApp
import Content
import Sessions
import TestSupport
import Testing

@Suite("Answering, as it reads from first to last line")
struct JudgingTranscriptTests {
  @Test func `one rater alone, the short scan`() throws {
    let session = try MemorySession()
    try session.join("a", "school", role: "schoolopleider")
    let (text, ending) = try session.judge(
      "a",
      [
        "", "j", "d", "z", "ja", "nee", "s",
        // c: both earlier ones, not on the way, an example
        "c", "", "", "Overleg van 3 maart, de schoolleider vertelde wat hem opviel.",
        // d: it went on; a is missing
        "d", "j", "a", "Werkgroep taal ging door toen twee opleiders wisselden.",
        // b: on the way to c
        "b", "", "j",
        "klaar",
      ])
    #expect(ending == .finished)
    #expect(session.response("a", "tussen-mensen") == .pick(.init(furthest: 2)))
    #expect(session.response("a", "tussen-organisaties") == .pick(.init(furthest: 3, missing: [0])))
    #expect(session.response("a", "eigen-rol") == .pick(.init(furthest: 1, isOnTheWay: true)))
    Snapshot.expect(text, named: "alleen.txt")
  }

  @Test func `wrong keys are answered with help and lose nothing`() throws {
    let session = try MemorySession(scope: ["ontmoeten", "tussen-mensen", "eigen-rol"])
    try session.join("a", "school")
    let (text, ending) = try session.judge(
      "a",
      [
        "beginnen", "", "x", "", "misschien wel", "l", "vedrer", "terug", "b", "?",
        "? opleidingschool",
        "deels", "1", "ja", "a b", "ga naar", "ga naar 9", "ga naar rol", "terug", "v", "terug",
        "n", "twijfel", "wens", "notitie Vraag dit na bij Els van groep 3", "plan", "-", "",
        // b with a wrong letter for what is missing, and back to choose again
        "b", "d", "nee", "terug", "c", "klaar", "x", "ab", "", "kan",
        "n", "", "klaar", "", "misschien", "klaar", "nee", "3", "0", "weet niet", "n",
        "2", "wis", "wis", "overzicht", "bla", "", "plan Volgend jaar een koppel", "o", "1", "j",
        "terug",
        "klaar", "ja", "j",
      ])
    #expect(ending == .finished)
    Snapshot.expect(text, named: "vergissingen.txt")
  }

  @Test func `stopping keeps all, and later it goes on where it was`() throws {
    let session = try MemorySession(scope: ["ontmoeten", "doelen", "eigen-rol"])
    try session.join("a", "opleiding")
    let (first, ending) = try session.judge("a", ["", "j", "stop"])
    #expect(ending == .stopped)
    let (second, interrupted) = try session.judge("a", ["d", "c"], ending: .interrupted)
    #expect(interrupted == .interrupted)
    let (third, end) = try session.judge("a", [])
    #expect(end == .endOfInput)
    #expect(session.response("a", "eigen-rol") == .pick(.init(furthest: 2)))
    let (fourth, finished) = try session.judge("a", ["3", "", "klaar"])
    #expect(finished == .finished)
    let (fifth, again) = try session.judge("a", ["1", "n", "klaar"])
    #expect(again == .finished)
    let parts = [first, second, third, fourth, fifth]
    Snapshot.expect(parts.joined(separator: "\n=====\n"), named: "verdergaan.txt")
  }

  @Test func `one question step by step`() throws {
    let session = try MemorySession(scope: ["tussen-mensen", "eigen-rol"])
    try session.join("a", "school")
    let (text, _) = try session.judge(
      "a",
      [
        "", "b", "", "", "terug", "stap voor stap", "", "x", "n", "d",
        "Koppel van de Wilg, in mei.", "j", "z", "terug", "stap", "terug", "c", "", "", "z",
        "klaar",
      ])
    #expect(session.response("a", "tussen-mensen") == .pick(.init(furthest: 2)))
    Snapshot.expect(text, named: "stap-voor-stap.txt")
  }

  @Test func `two sides at one table`() throws {
    let session = try MemorySession(scope: ["ontmoeten", "doelen", "tussen-mensen", "eigen-rol"])
    try session.join("s", "school")
    try session.join("i", "opleiding")
    let sink = CollectingSink()
    let console = Console(
      input: ScriptedLines([
        "", "j d", "ja", "jz", "b", "b c", "", "j", "a", "n", "Meekijken in groep 5, oktober.",
        "4 0",
        "n", "", "", "", "n", "klaar", "1", "n n", "klaar",
      ]), output: sink, library: MemorySession.library)
    let flow = TogetherFlow(
      session: session.running, raters: ["s", "i"], console: console,
      library: MemorySession.library)
    #expect(try flow.run() == .finished)
    #expect(session.response("s", "tussen-mensen") == .pick(.init(furthest: 1, isOnTheWay: true)))
    #expect(session.response("i", "tussen-mensen") == .pick(.init(furthest: 2, missing: [0])))
    #expect(session.response("s", "eigen-rol") == .pick(.init(furthest: 2)))
    #expect(session.running.state.isRevealed(round: 1))
    Snapshot.expect(sink.text, named: "samen.txt")
  }

  @Test(arguments: [false, true])
  func `a group at one laptop`(isAnonymous: Bool) throws {
    let session = try MemorySession(
      scope: ["ontmoeten", "eigen-rol"], isAnonymous: isAnonymous,
      expected: ["school": 2, "opleiding": 1])
    let sink = CollectingSink()
    let person = isAnonymous ? ["1"] : ["1", "schoolopleidr", "", "Anne"]
    let second = isAnonymous ? ["", "2"] : ["instituut", "Werkplekbegeleider", ""]
    let third = isAnonymous ? ["", "school"] : ["9", "1", "bovenmeester", ""]
    let unfinished = isAnonymous ? ["xyz", "r1"] : ["4", "1"]
    let console = Console(
      input: ScriptedLines(
        person + ["", "j", "stop", "", "weet niet", ""] + (isAnonymous ? second : [""] + second)
          + ["", isAnonymous ? "l" : "n", "z", "klaar", "", ""] + unfinished
          + ["s", "klaar", "", ""]
          + third
          + ["", "d", "0", "", "klaar"] + (isAnonymous ? ["", "klaar"] : [])),
      output: sink, library: MemorySession.library)
    var number = 0
    let flow = GroupFlow(session: session.running, console: console, library: MemorySession.library)
    {
      number += 1
      return "r\(number)"
    }
    #expect(try flow.run() == .finished)
    // An anonymous group of three shows nothing.
    #expect(session.running.state.isRevealed(round: 1) == !isAnonymous)
    #expect(
      session.running.state.raters.map(\.participant.party) == ["school", "opleiding", "school"])
    Snapshot.expect(sink.text, named: isAnonymous ? "groep-anoniem.txt" : "groep-open.txt")
  }

  @Test func `practising with three questions`() throws {
    let sink = CollectingSink()
    let console = Console(
      input: ScriptedLines(["", "", "tekst", "d", "nee", "c"]), output: sink,
      library: MemorySession.library)
    let flow = try #require(PracticeFlow(console: console, library: MemorySession.library))
    try flow.offer()
    Snapshot.expect(sink.text, named: "oefenen.txt")
  }
}
