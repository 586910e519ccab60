import Content
import Sessions
import Testing

/// What is asked, and what raters want to talk about.
struct ScopeAndWishTests {
  @Test func `only what is asked is answered and shown`() throws {
    var one = try SessionSamples.pair(scope: [.criterion(0), .core(1)])
    let setup = try #require(one.state.setup)
    let ladder = try #require(one.scan.ladder)
    #expect(one.scan.items.filter(setup.asks) == [.core(1), .criterion(0)])
    #expect(setup.asked(of: ladder) == [true, false, false])
    for item in one.scan.items where !setup.asks(item) {
      let reply: Reply = if case .core = item { .say(.yes) } else { .pick(0) }
      #expect(one.refusal(of: .answer("a", item, reply)) == .notAsked(item))
    }
    try one.perform([.answer("a", .criterion(0), .pick(1)), .finish("a"), .finish("b")])
    for command in [
      SessionCommand.agree(.core(0), .say(.yes)), .leaveOpen(.core(0)), .chooseTopics([.core(0)]),
      .explainChange(.core(0), .view),
    ] {
      #expect(one.refusal(of: command) == .notAsked(.core(0)))
    }
    let sheet = try #require(one.state.sheets(of: one.scan).first)
    #expect(sheet.criterionAnswers.map { $0 != nil } == [true, false, false])
  }

  @Test func `without a scope everything is asked`() throws {
    let setup = try SessionSamples.setup()
    #expect(SampleScan.ladder.items.allSatisfy(setup.asks))
    #expect(setup.asked(of: try #require(SampleScan.ladder.ladder)).isEmpty)
    #expect(SessionSetup.oneEach(of: SampleScan.ladder) == ["school": 1, "opleiding": 1])
  }

  @Test func `a rater has two wishes and may move them`() throws {
    var one = try SessionSamples.pair()
    try one.perform([
      .answer("a", .criterion(0), .pick(1, wish: true)),
      .answer("a", .core(0), .say(nil, wish: true)),
    ])
    let third = SessionCommand.answer("a", .core(1), .say(.yes, wish: true))
    #expect(one.refusal(of: third) == .tooManyWishes(of: [.core(0), .criterion(0)]))
    // Another's wishes are another's, and a wished item may be answered again.
    try one.perform(.answer("b", .core(1), .say(.yes, wish: true)))
    try one.perform(.answer("a", .criterion(0), .pick(2, wish: true)))
    try one.perform(.answer("a", .core(0), nil))
    try one.perform(third)
    #expect(one.state.rater("a")?.wishes(round: 1) == [.core(1), .criterion(0)])
  }

  @Test func `wishes of both rounds together are two`() throws {
    var one = try SessionSamples.pair()
    try one.perform([
      .answer("a", .core(0), .say(.yes, wish: true)),
      .answer("a", .core(1), .say(.yes, wish: true)),
      .finish("a"), .finish("b"), .openSecondRound,
    ])
    let third = SessionCommand.answer("a", .criterion(0), .pick(1, wish: true))
    #expect(one.refusal(of: third) == .tooManyWishes(of: [.core(0), .core(1)]))
    try one.perform([.answer("a", .core(0), .say(.yes, note: "klaar")), third])
    #expect(one.state.rater("a")?.wishes(round: 2) == [.core(1), .criterion(0)])
    #expect(one.state.rater("a")?.wishes(round: 1) == [.core(0), .core(1)])
  }

  @Test func `a wish beside one step is a wish too`() throws {
    var one = try SessionSamples.pair()
    let cells = [Answer(.yes, remarks: Remarks(isWish: true)), nil, nil, nil]
    try one.perform([
      .answer("a", .criterion(0), .criterion(CriterionAnswer(response: .stepByStep(cells)))),
      .answer("a", .core(0), .say(.yes, wish: true)),
    ])
    #expect(
      one.refusal(of: .answer("a", .core(1), .say(.yes, wish: true)))
        == .tooManyWishes(of: [.core(0), .criterion(0)]))
  }
}
