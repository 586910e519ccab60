import CommandLineApp
import Content
import Sessions
import TestSupport
import Testing
import Wording

@Suite("What can be typed at a question")
struct QuestionWordTests {
  private static let scope: Set<String> = ["ontmoeten", "tussen-mensen", "eigen-rol"]

  /// For every word that the screen offers, what can be seen of it having worked at question 2, which
  /// has an answer.
  static let effects: [(word: QuestionWord, lines: [String], seen: String)] = [
    (.back, ["terug"], "Vraag 1 van 3"), (.next, ["verder"], "Vraag 3 van 3"),
    (.go, ["ga naar 3"], "Vraag 3 van 3"), (.go, ["ga naar in je eigen"], "Vraag 3 van 3"),
    (.note, ["notitie iets"], "Bewaard: notitie."),
    (.note, ["notitie", "iets"], "Bewaard: notitie."),
    (.example, ["voorbeeld: iets"], "Bewaard: voorbeeld."),
    (.plan, ["plan iets"], "Bewaard: plan."),
    (.doubt, ["twijfel"], "Bewaard: twijfel."),
    (.doubt, ["twijfel", "twijfel"], "Weggehaald: twijfel."),
    (.wish, ["wens"], "Bewaard: hier wil ik het over hebben."),
    (.steps, ["stap voor stap"], "Klopt a?"), (.takeBack, ["wis"], "Weggehaald: je antwoord."),
    (.overview, ["overzicht"], "3  In je eigen rol: nog niet ingevuld"),
    (.done, ["klaar"], "Dit waren de vragen."),
  ]

  @Test(arguments: effects.indices)
  func `every word on the screen does what it says`(place: Int) throws {
    let effect = Self.effects[place]
    let session = try MemorySession(scope: Self.scope)
    try session.join("a", "school")
    let before = try session.judge("a", ["", "j", "b", "", "", "2"].dropLast() + ["terug"])
    #expect(before.text.contains(effect.word.rawValue))
    let after = try session.judge("a", ["terug"] + effect.lines)
    let seen = after.text.components(after: "Vraag 2 van 3")
    #expect(seen.contains(effect.seen), "\(seen)")
  }

  @Test func `every word that is offered has its test`() {
    #expect(Set(Self.effects.map(\.word)) == Set(QuestionWord.allCases))
  }

  @Test func `every word is explained by the question mark`() throws {
    let session = try MemorySession(scope: Self.scope)
    try session.join("a", "school")
    let (text, _) = try session.judge("a", ["", "j", "b", "", "", "terug", "?"])
    for word in QuestionWord.allCases {
      #expect(text.contains("\(word.rawValue): \(word.explanation.prefix(20))"), "\(word)")
      #expect(Vocabulary.forbiddenWords(in: word.explanation) == [])
    }
    #expect(text.contains("Let op: ") && text.contains("Waar je aan kunt denken: "))
  }

  @Test(arguments: [
    ("terug", QuestionWord.Match.word(.back, rest: "")), ("T", .word(.back, rest: "")),
    ("ga naar 12", .word(.go, rest: "12")), ("ga 12", .word(.go, rest: "12")),
    ("Ga naar Doelen", .word(.go, rest: "Doelen")), ("notitie: Iets", .word(.note, rest: "Iets")),
    ("ove", .word(.overview, rest: "")), ("ver", .word(.next, rest: "")),
    ("stap", .word(.steps, rest: "")), ("hier wil ik het over hebben", .word(.wish, rest: "")),
    ("trug", .none(near: .back)), ("xyzzy", .none(near: nil)), ("", .none(near: nil)),
    ("terug naar af", .none(near: nil)),
  ])
  func `a word is known by itself or its beginning`(line: String, match: QuestionWord.Match) {
    #expect(QuestionWord.match(line) == match)
  }

  @Test func `a third question to talk about is refused with the two that are marked`() throws {
    let session = try MemorySession(scope: Self.scope)
    try session.join("a", "school")
    let (text, _) = try session.judge("a", ["", "wens", "verder", "wens", "verder", "wens"])
    #expect(text.contains("Je wilt het al hebben over «Elkaar ontmoeten» en «Tussen mensen»."))
    #expect(session.running.state.rater("a")?.wishes(round: 1).count == 2)
  }

  @Test func `what was written stays when the answer changes`() throws {
    let session = try MemorySession(scope: Self.scope)
    try session.join("a", "school")
    _ = try session.judge(
      "a",
      ["", "notitie N", "j", "plan P", "twijfel", "b", "", "", "terug", "z", "terug", "terug", "n"])
    let state = try #require(session.running.state.rater("a"))
    let scan = session.running.scan
    let remarks = Dictionary(
      uniqueKeysWithValues: state.replies(round: 1).map { (scan.id(of: $0) ?? "", $1.remarks) })
    #expect(remarks["ontmoeten"] == Remarks(note: "N"))
    #expect(remarks["tussen-mensen"] == Remarks(plan: "P", isDoubtful: true))
    #expect(session.response("a", "tussen-mensen") == .whole(.dontKnow))
  }

  @Test func `in a second round only what changes is asked`() throws {
    let session = try MemorySession(scope: ["ontmoeten", "doelen"])
    for (rater, party) in [("a", "school"), ("b", "opleiding")] {
      try session.join(rater, party)
      _ = try session.judge(rater, ["", "j", "n", "klaar"])
    }
    let (shown, ending) = try session.judge("a", ["n"])
    #expect(ending == .finished)
    #expect(shown.contains("De antwoorden zijn al te zien"))
    try session.running.perform(.openSecondRound)
    let (text, _) = try session.judge("a", ["1", "d", "klaar"])
    #expect(text.contains("In de eerste ronde: ja. Enter = zo laten."))
    let state = try #require(session.running.state.rater("a"))
    #expect(state.replies(round: 2).count == 1 && state.finishedRounds == [1, 2])
  }

  @Test func `someone who did not join is told so`() throws {
    let session = try MemorySession()
    let (text, ending) = try session.judge("a", [])
    #expect(ending == .finished && text.contains("«a»"))
  }

  @Test func `a profile scan asks its statements`() throws {
    guard let scan = MemorySession.library.scans.values.first(where: { $0.profile != nil }) else {
      return
    }
    let session = try MemorySession(scan: scan.id)
    try session.join("a", "school")
    let (text, _) = try session.judge("a", ["", "j", "d", "z"])
    #expect(text.contains("Vraag 4 van"))
  }
}

extension String {
  /// What stands after the last place where the other text stands; empty when it is nowhere.
  fileprivate func components(after other: String) -> String {
    var rest = Substring(self)
    var found: Substring = ""
    while !rest.isEmpty {
      if rest.hasPrefix(other) { found = rest.dropFirst(other.count) }
      rest = rest.dropFirst()
    }
    return String(found)
  }
}
