import Content
import Reports
import Sessions
import Testing

@testable import CommandLineApp

@Suite("A versnellingskamer, typed from tables")
struct VersnellingskamerTests {
  typealias Script = VersnellingskamerScript

  static let tables = DialogueGroup.tables(Array(repeating: 6, count: 8))

  private func filled() throws -> StepDialogue {
    let dialogue = try StepDialogue("versnellingskamer", Self.tables)
    try dialogue.go(through: "inbreng", Array(Script.typed) + ["klaar", "j", ""])
    return dialogue
  }

  private func ordered() throws -> StepDialogue {
    let dialogue = try filled()
    let waiting = Script.waiting.map(String.init).joined(separator: " ")
    // 1 and 4 say the same; 15 and 16 have no theme yet.
    try dialogue.go(through: "ordenen", ["j", "Eigen ritme", "", "wacht \(waiting)", ""])
    return dialogue
  }

  @Test func `slips of eight tables and the room become one list`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.tables)
    let talked = try dialogue.go(
      through: "inbreng", Array(Script.typed) + ["klaar", "j", ""])
    #expect(talked.ending == .finished)
    #expect(talked.left == 0)
    #expect(dialogue.state.lines.map(\.line.text) == Script.texts)
    let groups = (1...8).flatMap { ["tafel-\($0)", "tafel-\($0)"] as [String?] }
    #expect(
      dialogue.contributions.map { $0[0] } == groups + Array(repeating: nil, count: 8))
    #expect(dialogue.contributions[0][2] == "werkplekbegeleiding")
    #expect(
      dialogue.contributions[15] == ["tafel-8", "2 scholen ruilen een maand van mentor", nil])
    #expect(dialogue.state.rounds["inbreng"]?.isOpen == false)
    #expect(talked.text.contains("tafel 3 (1 van 2) >"))
    #expect(talked.text.contains("onder 13: Werkplekbegeleiding en driehoek"))
  }

  @Test func `a table that is full is told so`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.tables)
    let talked = try dialogue.go(
      through: "inbreng", ["Een", "Twee", "@1 Drie", "@4", "Vier", "@9 Vijf", "@tafel x"])
    #expect(dialogue.state.lines.map(\.line.text) == ["Een", "Twee", "Vier"])
    #expect(dialogue.state.lines.last?.line.group == "tafel-4")
    #expect(talked.text.contains("Tafel 1 heeft er al 2"))
    #expect(talked.text.contains("«9» is hier niet"))
    #expect(talked.ending == .endOfInput)
  }

  @Test(arguments: 0...24)
  func `broken off after any slip, the rest goes on where it was`(count: Int) throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.tables)
    let typed = Array(Script.typed)
    try dialogue.go(through: "inbreng", Array(typed.prefix(count)))
    let later = StepDialogue(again: dialogue)
    try later.go(through: "inbreng", Array(typed.dropFirst(count)) + ["klaar", "j", ""])
    #expect(later.contributions == (try filled()).contributions)
  }

  @Test(arguments: 1...24)
  func `any slip can be taken back and typed again`(count: Int) throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.tables)
    let typed = Array(Script.typed)
    let again = [typed[count - 1]]
    try dialogue.go(
      through: "inbreng",
      Array(typed.prefix(count)) + ["terug"] + again + typed.dropFirst(count)
        + ["klaar", "j", ""])
    #expect(dialogue.contributions == (try filled()).contributions)
  }

  @Test func `doubles are joined and the rest stands by theme`() throws {
    let dialogue = try filled()
    let talked = try dialogue.go(
      through: "ordenen", ["j", "Eigen ritme", "", "lijst", "los 1", "4 bij 1", ""])
    #expect(talked.left == 0)
    #expect(talked.text.contains("Deze twee lijken op elkaar:"))
    #expect(
      talked.text.contains("Elke student een vaste begeleider (tafel 1 en tafel 2; 2 keer genoemd)")
    )
    // 13 of the themes has 1; 4 is joined into it.
    #expect(talked.text.contains("Werkplekbegeleiding en driehoek (1)"))
    #expect(talked.text.contains("Eigen ritme (1)"))
    #expect(talked.text.contains("Zonder thema (1)"))
    #expect(talked.text.contains("23 bijdragen om over te stemmen."))
    let joined = dialogue.state.lines.filter { $0.joinedInto != nil }.map(\.line.text)
    #expect(joined == ["Voor elke student een vaste begeleider"])
  }

  @Test func `what was said of a double stands under the one that stands for both`() throws {
    let dialogue = try filled()
    try dialogue.go(through: "reageren", ["1 eerste reactie", "4 tweede reactie", ""])
    try dialogue.go(through: "ordenen", ["j", "k", ""])
    let talked = try dialogue.go(through: "reageren", ["stop"])
    #expect(talked.text.contains("reactie: eerste reactie"))
    #expect(talked.text.contains("reactie: tweede reactie"))
    let record = DialogueRecord(
      HeldDialogue(format: dialogue.running.format, state: dialogue.state),
      library: MemorySession.library)
    #expect(record.page.markdownText.contains("eerste reactie; tweede reactie"))
  }

  @Test func `new words can stand for both, and what waits is kept apart`() throws {
    let dialogue = try filled()
    let talked = try dialogue.go(
      through: "ordenen",
      [
        "Een vaste begeleider voor iedereen", "k", "wacht 2 3", "toch 3", "wijzig 5 Meelopen", "x",
        "",
      ])
    #expect(dialogue.state.lines[0].line.text == "Een vaste begeleider voor iedereen")
    #expect(dialogue.state.lines(.parked).map(\.line.text) == [Script.texts[1]])
    #expect(dialogue.state.lines[4].line.text == "Meelopen")
    #expect(talked.text.contains("Er blijven er 22 over om over te stemmen."))
    #expect(talked.text.contains("Dat kan hier niet."))
  }

  private var scores: [String] {
    [""] + (1...8).flatMap { table in Script.figures(table: table).flatMap { [$0, ""] } }
  }

  @Test func `figures are shown as they lie, never as a mean`() throws {
    let dialogue = try ordered()
    let talked = try dialogue.go(through: "cijfers", scores + ["", ""])
    #expect(talked.left == 0)
    #expect(talked.ending == .finished)
    let ranking = dialogue.state.ranking(of: try #require(dialogue.running.format.step("cijfers")))
    let results = ranking.compactMap { ScoreSummary($0.result, isByTable: true) }
    // Of 48 the lower middle one is the 24th. 8 × (4, 7 7 7, 8 8): 8 fours, then 24 sevens: a 7.
    // 24 sixes first: a 6. All fives: a 5. 24 twos first: a 2.
    #expect(results.map(\.lowerMedian) == [7, 6, 5, 2])
    #expect(results[0].distribution == [0, 0, 0, 0, 8, 0, 0, 24, 16, 0, 0])
    #expect(results[3].distribution == [0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 24])
    for text in [
      "4: 1 · 7: 3 · 8: 2 (6 van 6)", "de middelste gaf een 7 (48 cijfers)",
      "lopen uiteen: 2 tot 10", "allemaal een 5", "de middelste per groep: van een 2 tot een 10",
      "dicht bij elkaar: 6 tot 9",
      "0 ··█·······█ 10 | 2: 24 · 10: 24",
    ] {
      #expect(talked.text.contains(text), "\(text)")
    }
    #expect(!talked.text.lowercased().contains("gemiddeld"))
  }

  @Test(arguments: Array(stride(from: 1, through: 65, by: 8)))
  func `broken off after any figure, counting goes on at the next`(count: Int) throws {
    let dialogue = try ordered()
    try dialogue.go(through: "cijfers", Array(scores.prefix(count)))
    let later = StepDialogue(again: dialogue)
    // Once something was counted, that tells how: it is not asked again.
    let rest = count == 1 ? scores : Array(scores.dropFirst(count))
    let talked = try later.go(through: "cijfers", rest + ["", ""])
    #expect(talked.left == 0)
    let whole = try ordered()
    try whole.go(through: "cijfers", scores + ["", ""])
    #expect(later.state.ballots == whole.state.ballots)
  }

  @Test func `figures are corrected by typing again, before and after they are kept`() throws {
    let dialogue = try ordered()
    let talked = try dialogue.go(
      through: "cijfers",
      ["", "7 7 7 7 7 7 7", "7 7", "7 8", "", "@1 #1", "9 9 9", "", "terug", "lijst"])
    #expect(dialogue.votes("cijfers", Script.texts[0], of: "tafel-1")[7] == 1)
    #expect(dialogue.votes("cijfers", Script.texts[0], of: "tafel-1")[9] == 0)
    #expect(talked.text.contains("Dat zijn 7 cijfers, en er zijn tafel 1: 6 mensen."))
    #expect(talked.text.contains("tafel 1: 1 van 4 geteld"))
  }

  @Test func `dots are checked against people, and a tie is said`() throws {
    let dialogue = try ordered()
    let dots = (1...8).flatMap { _ in ["9 0 0 9", ""] }
    let talked = try dialogue.go(
      through: "kiezen", ["", "9 0 0 10", "9 9", "1=9 13=9"] + dots + ["", ""])
    #expect(talked.left == 0)
    #expect(dialogue.votes("kiezen", Script.texts[0], of: "tafel-8") == [9])
    let ranking = dialogue.state.ranking(of: try #require(dialogue.running.format.step("kiezen")))
    #expect(ranking.map(\.result.total) == [72, 72, 0, 0])
    #expect(ranking.map(\.place) == [1, 1, 3, 3])
    for text in [
      "Dat zijn 19 stippen, en er zijn tafel 1: 6 mensen, samen goed voor 18.",
      "Dat zijn 2 getallen; het moeten er 4 zijn.", "«13» staat niet in de lijst.",
      "1: 9 · 3: 0 · 6: 0 · 12: 9 (18 van 18)", "72 stippen",
      "Met hetzelfde nummer ervoor: gelijk geëindigd.",
    ] {
      #expect(talked.text.contains(text), "\(text)")
    }
  }

  @Test func `of a long result the first are shown, and it is said how to see all`() throws {
    let dialogue = try filled()
    // All 24 are voted on; each table gives its dots to the first.
    let dots = (1...8).flatMap { _ in ["1=18", ""] }
    try dialogue.go(through: "kiezen", [""] + dots + ["", ""])
    let talked = try dialogue.go(through: "meteen-kijken", ["uitslag", ""])
    #expect(talked.text.contains("En nog 19. Typ uitslag voor alles."), "\(talked.text)")
    let shown = Script.texts.filter { talked.text.contains($0) }
    #expect(shown.count == 24)
    #expect(dialogue.state.lines(.note).isEmpty)
  }

  @Test func `dots are moved within what people have`() throws {
    let dialogue = try ordered()
    try dialogue.go(
      through: "kiezen", ["", "18 0 0 0", "", "@1", "0 0 0 18", ""])
    #expect(dialogue.votes("kiezen", Script.texts[0], of: "tafel-1") == [0])
    #expect(dialogue.votes("kiezen", Script.texts[11], of: "tafel-1") == [18])
  }
}
