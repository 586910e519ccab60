import Content
import Positions
import Sessions
import Testing
import Wording

@Suite("What is said while people answer")
struct JudgingSentencesTests {
  private static let sides = [Vocabulary.side(of: "school"), Vocabulary.side(of: "opleiding")]

  static let conversation: [String] =
    [
      ConversationWording.lineTooLong, ConversationWording.textTooLong(9, limit: 5),
      ConversationWording.sayYesOrNo, ConversationWording.nearestTerm(to: "x"),
      ConversationWording.noTerm("x"), ConversationWording.yesOrNo(standard: nil),
      ConversationWording.yesOrNo(standard: true), ConversationWording.yesOrNo(standard: false),
    ] + ConversationWording.helpEverywhere(terms: ["A", "B", "C"])
    + ConversationWording.kept(resume: "grensganger scan x")

  static let asking: [String] =
    [
      AskingWording.progress(1, of: 2, minutes: 0), AskingWording.progress(1, of: 2, minutes: 1),
      AskingWording.choose, AskingWording.current("b"), AskingWording.beside("x"),
      AskingWording.firstRound("b"), AskingWording.prompt, AskingWording.kept("b"),
      AskingWording.earlier(["a"]), AskingWording.earlier(["a", "b"]),
      AskingWording.sayEarlier(["a"]), AskingWording.sayEarlier(["a", "b"]),
      AskingWording.onTheWay(to: "c", scope: .own), AskingWording.onTheWay(to: "c", scope: .shared),
      AskingWording.example("c"), AskingWording.lasting("d"), AskingWording.sayLasting,
      AskingWording.notLasting("d", instead: "c"), AskingWording.notLasting("d", instead: nil),
      AskingWording.lastingUnknown("d"), AskingWording.stepPrompt("a"),
      AskingWording.notAnAnswer("x", keys: ["a", "b"], near: .back), AskingWording.oneLetter,
      AskingWording.numberTyped("3"), AskingWording.yesTyped, AskingWording.nothingYet,
      AskingWording.whichAction("x", ["a", "b"]), AskingWording.answerFirst,
      AskingWording.firstQuestion, AskingWording.noSuchQuestion("", total: 9),
      AskingWording.noSuchQuestion("x", total: 9),
      AskingWording.severalQuestions("x", numbers: [1, 2]), AskingWording.answerTakenBack,
      AskingWording.nothingToTakeBack, AskingWording.noSteps, AskingWording.ratherNotHere,
      AskingWording.caution("x"), AskingWording.examples(["x"]),
    ] + AskingWording.fewActions + AskingWording.actions(QuestionWord.allCases.map(\.rawValue))
    + AskingWording.stepKeys(AnswerKey.allCases, current: "ja")
    + RemarkKind.allCases.flatMap { kind in
      [
        AskingWording.text(kind, current: nil), AskingWording.text(kind, current: "x"),
        AskingWording.remarkKept(kind, isThere: true),
        AskingWording.remarkKept(kind, isThere: false),
      ]
    }

  static let around: [String] =
    JudgingWording.welcome(total: 24, minutes: 25, isAnonymous: true)
    + JudgingWording.welcome(total: 1, minutes: 1, isAnonymous: false)
    + [
      JudgingWording.startPrompt, JudgingWording.sayStart,
      JudgingWording.welcomeBack(answered: 1, of: 2), JudgingWording.secondRound,
      JudgingWording.overview, JudgingWording.overviewPrompt(hasMore: true),
      JudgingWording.overviewPrompt(hasMore: false), JudgingWording.closing(answered: 1, of: 2),
      JudgingWording.closing(answered: 2, of: 2), JudgingWording.stillOpen([1, 2, 3, 5]) ?? "",
      JudgingWording.marked(.wish, at: [1]) ?? "", JudgingWording.marked(.doubt, at: [1, 2]) ?? "",
      JudgingWording.closingHelp, JudgingWording.closingPrompt, JudgingWording.finishWithOpen(1),
      JudgingWording.finishWithOpen(2), JudgingWording.finished(waitingFor: ["x", "y"]),
      JudgingWording.finished(waitingFor: []), JudgingWording.allFinished,
    ]

  static let others: [String] =
    TogetherWording.welcome(total: 24, open: 24, minutes: 30, sides: sides)
    + TogetherWording.welcome(total: 24, open: 1, minutes: 2, sides: sides)
    + [
      TogetherWording.chooseDescription, TogetherWording.chooseAnswer,
      TogetherWording.prompt(sides), TogetherWording.sayBoth(sides, example: ["a", "b"]),
      TogetherWording.closing(answered: 1, of: 2), TogetherWording.closing(answered: 2, of: 2),
      TogetherWording.closingHelp, AskingWording.bothNow([("x", "y")]),
    ] + GroupWording.welcome(isAnonymous: true) + GroupWording.welcome(isAnonymous: false) + [
      GroupWording.side, GroupWording.saySide(4), GroupWording.role, GroupWording.meantRole("x"),
      GroupWording.roleIs("x"), GroupWording.name, GroupWording.tableName, GroupWording.goOn,
      GroupWording.goOnPrompt, GroupWording.sayPerson(1), GroupWording.sayPerson(2),
      GroupWording.codePrompt, GroupWording.unknownCode("x"), GroupWording.code("x"),
      GroupWording.stopped(code: "x"), GroupWording.handOver, GroupWording.sayHandOver,
      PracticeWording.offer, PracticeWording.startPrompt, PracticeWording.number(1, of: 3),
      PracticeWording.finished,
    ] + PracticeWording.text + PracticeWording.actions + PracticeWording.exercises.map(\.reason)

  @Test(arguments: conversation + asking + around + others)
  func `keeps to the table of words`(text: String) {
    #expect(Vocabulary.forbiddenWords(in: text) == [])
    #expect(!text.isEmpty && !text.contains("  ") || text.hasPrefix("  "))
    #expect(!text.contains("!"))
  }

  @Test(arguments: [
    ([1], "Nog niet ingevuld: 1."), ([1, 2], "Nog niet ingevuld: 1 en 2."),
    ([1, 2, 3], "Nog niet ingevuld: 1 tot en met 3."),
    ([1, 3, 4, 5, 8, 9], "Nog niet ingevuld: 1, 3 tot en met 5, 8 en 9."),
  ])
  func `open questions are told in few words`(numbers: [Int], text: String) {
    #expect(JudgingWording.stillOpen(numbers) == text)
    #expect(JudgingWording.stillOpen([]) == nil)
  }

  static let units: [(Sheet.Unit, String?, Bool, String)] = [
    (
      .init(kind: "school", name: "De Wilg"), "de pabo", false,
      "Je antwoordt voor: De Wilg en de pabo. Kijk naar de afgelopen twaalf maanden."
    ),
    (
      .init(kind: "school", name: nil), nil, false,
      "Je antwoordt voor: je school en het instituut. Kijk naar de afgelopen twaalf maanden."
    ),
    (
      .init(kind: "partnerschap", name: nil), nil, true,
      "Je antwoordt voor: De Beek, het hele partnerschap. Kijk naar 1 augustus 2025 tot en met 31 juli 2026."
    ),
  ]

  @Test(arguments: units.indices)
  func `unit and period stand above every question`(place: Int) throws {
    let (unit, institute, hasPeriod, text) = Self.units[place]
    let from = try #require(CalendarDate("2025-08-01"))
    let to = try #require(CalendarDate("2026-07-31"))
    let setup = try Self.setup(unit, hasPeriod ? .init(from: from, to: to) : nil)
    #expect(AskingWording.about(setup, institute: institute) == text)
  }

  @Test func `a year up to the day itself is the past twelve months`() throws {
    let from = try #require(CalendarDate("2025-11-20"))
    let to = try #require(CalendarDate("2026-11-20"))
    let setup = try Self.setup(.init(kind: "school", name: "X"), .init(from: from, to: to))
    #expect(AskingWording.about(setup).hasSuffix("Kijk naar de afgelopen twaalf maanden."))
  }

  private static func setup(_ unit: Sheet.Unit, _ period: Sheet.Period?) throws -> SessionSetup {
    SessionSetup(
      partnership: "De Beek", scan: "s", version: 1, fingerprint: "", unit: unit, period: period,
      moment: try #require(CalendarDate("2026-11-20")), expected: [:])
  }
}
