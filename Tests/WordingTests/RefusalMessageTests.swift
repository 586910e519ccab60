import Content
import Sessions
import Testing
import Wording

@Suite("What is said when something cannot be done in a session")
struct RefusalMessageTests {
  private static let scan = Scan(
    id: "s", title: "S", version: 1, language: "nl", rationale: "",
    parties: ["school", "opleiding"],
    alsoHeard: [],
    coreQuestions: [
      CoreQuestion(id: "a", name: "Elkaar ontmoeten", question: "Is er ruimte?", sources: []),
      CoreQuestion(id: "b", name: "Duidelijke doelen", question: "Zijn er doelen?", sources: []),
    ], signals: [], earlier: [],
    kind: .profile(
      Profile(
        options: [], statements: [.init(id: "t", option: 0, text: "T.", theme: nil, sources: [])])))
  private static let names = SessionNames(
    scan: scan,
    roles: ["so": Role(id: "so", name: "Schoolopleider", party: "school")])

  /// One of each case, in the order of the type.
  static let samples: [Refusal] = [
    .notOpened, .alreadyOpened, .alreadyClosed, .unknownRater("anne"), .alreadyJoined("anne"),
    .unknownParty("gast", known: ["school", "opleiding"]), .nameInAnonymousSession, .unknownItem,
    .notAsked(.core(0)), .replyDoesNotFit(.core(9)),
    .tooManyWishes(of: [.core(0), .core(1)]), .alreadyRevealed(round: 1),
    .alreadyRevealed(round: 2), .sealed([]), .sealed([.notJoined(party: "opleiding", count: 2)]),
    .nobodyAnswered, .noThirdRound, .expectedOutOfRange(500), .tooManyTopics(13),
    .emptyText, .textTooLong(limit: 2000), .unknownTarget,
    .unknownAction(ActionID(session: "s", event: EventID(writer: "w", number: 1))),
    .tooFewForAnonymous(count: 3),
  ]

  @Test(arguments: samples)
  func `every refusal says what is so and what can be done`(refusal: Refusal) {
    let text = refusal.message(Self.names, in: SessionState(session: "s"))
    #expect(Vocabulary.forbiddenWords(in: text) == [])
    #expect(text.hasSuffix("."))
    #expect(text.first?.isLowercase == false)
    #expect(!text.contains("  ") && !text.contains("!") && !text.contains("\n"))
    #expect(text.filter { $0 == "." || $0 == ";" }.count >= 1)
  }

  @Test(arguments: Stage.allCases)
  func `parts of the talk have a name`(stage: Stage) {
    #expect(Vocabulary.forbiddenWords(in: stage.name) == [])
  }

  @Test func `the questions someone already marked are named`() {
    let text = Refusal.tooManyWishes(of: [.core(0), .core(1)])
      .message(Self.names, in: SessionState(session: "s"))
    #expect(text.contains("«Elkaar ontmoeten» en «Duidelijke doelen»"))
  }

  @Test func `people are called by name, role or side, and only counted when anonymous`() {
    func waiting(isAnonymous: Bool) -> [String] {
      var state = SessionState(session: "2026-11-20-s")
      let moment = CalendarDate("2026-11-20")
      guard let moment else { return [] }
      let setup = SessionSetup(
        partnership: "P", scan: "s", version: 1, fingerprint: "",
        unit: .init(kind: "school", name: nil),
        period: nil, moment: moment, expected: ["opleiding": 2], isAnonymous: isAnonymous)
      state.anticipateOpening(
        setup,
        raters: [
          ("1", Participant(party: "school", role: isAnonymous ? nil : "so", name: nil)),
          ("2", Participant(party: "school", role: nil, name: isAnonymous ? nil : "Anne")),
          ("3", Participant(party: "opleiding", role: nil, name: nil)),
        ])
      return Self.names.waiting(state.waitingFor(round: 1), in: state)
    }
    #expect(
      waiting(isAnonymous: false) == [
        "Schoolopleider (vanuit de school)", "Anne (vanuit de school)",
        "iemand vanuit het instituut",
        "iemand vanuit het instituut die nog niet begonnen is",
      ])
    #expect(
      waiting(isAnonymous: true) == [
        "iemand vanuit het instituut", "2 mensen vanuit de school",
        "iemand vanuit het instituut die nog niet begonnen is",
      ])
  }
}

extension SessionState {
  fileprivate mutating func anticipateOpening(
    _ setup: SessionSetup, raters: [(RaterID, Participant)]
  ) {
    anticipate([.opened(setup)] + raters.map { .joined($0.0, $0.1) })
  }
}
