import Content
import Sessions
import Testing

/// What every command comes to.
struct TransitionTests {
  private let yes = Reply.say(.yes)

  /// Every command, in the order in which a session goes, with the events it gives; done again right
  /// away, none gives another but planning.
  @Test func `a session from opening to closing`() throws {
    var one = Installation()
    let setup = try SessionSamples.setup()
    let anne = SessionSamples.someone("school", name: "Anne")
    let day = try SessionSamples.day("2027-02-01")
    let ambition = Ambition(text: "x")
    let earlier = ActionID(session: "eerder", event: EventID(writer: "w", number: 1))
    let steps: [(SessionCommand, [SessionEvent])] = [
      (.open(setup), [.opened(setup)]),
      (.follow(earlier, ActionStanding(.done)), [.actionFollowed(earlier, ActionStanding(.done))]),
      (.finishStage(.earlierActions), [.stageDone(.earlierActions)]),
      (.join("a", anne), [.joined("a", anne)]),
      (.answer("a", .core(0), yes), [.answered("a", round: 1, .core(0), yes)]),
      (.answer("a", .core(0), nil), [.answered("a", round: 1, .core(0), nil)]),
      (.finish("a"), [.finished("a", round: 1)]),
      (.resume("a"), [.resumed("a", round: 1)]),
      (.answer("a", .core(0), yes), [.answered("a", round: 1, .core(0), yes)]),
      (.expect(["school": 2]), [.expectationChanged(["school": 2])]),
      (.closeRound, [.roundClosed(1)]),
      (.chooseTopics([.core(1)]), [.topicsChosen([.core(1)])]),
      (.leaveOpen(.core(1)), [.leftOpen(.core(1), replaces: [])]),
      (.finishStage(.topics), [.stageDone(.topics)]),
      (.recognise(Recognition(.partly)), [.recognised(Recognition(.partly), replaces: [])]),
      (.setAmbition(.whole, ambition), [.ambitionSet(.whole, ambition, replaces: [])]),
      (.plan(PlannedAction(what: "y")), [.actionPlanned(PlannedAction(what: "y"))]),
      (.explainChange(.core(1), .view), [.changeExplained(.core(1), .view)]),
      (.planNextTalk(day), [.nextTalk(day)]),
      (.openSecondRound, [.secondRoundOpened]),
      (.answer("a", .core(0), .say(.no)), [.answered("a", round: 2, .core(0), .say(.no))]),
      (.finish("a"), [.finished("a", round: 2)]),
      (.agree(.core(0), .say(.partly)), [.agreed(.core(0), .say(.partly), replaces: [])]),
      (.close, [.closed]),
    ]
    for (command, events) in steps { #expect(try one.perform(command) == events, "\(command)") }
    let state = one.state
    #expect(state.setup == setup && state.isClosed && state.visibleRound == 2)
    #expect(state.topics == [.core(1)] && state.leftOpen == [.core(1)])
    #expect(state.agreements == [.core(0): .say(.partly)])
    #expect(state.recognition.value == Recognition(.partly))
    #expect(state.ambitions[.whole]?.value == ambition)
    #expect(state.actions.map(\.plan.what) == ["y"] && state.nextTalk == day)
    #expect(state.followed == [earlier: ActionStanding(.done)])
    #expect(state.changes == [.core(1): .view] && state.isDone(.earlierActions))
    #expect(state.rater("a")?.participant == anne)
  }

  @Test func `what is so already gives no event`() throws {
    var one = try SessionSamples.revealed()
    let action = ActionID(
      session: Installation.session, event: EventID(writer: "w1", number: one.known.count + 1))
    let commands: [SessionCommand] = [
      .plan(PlannedAction(what: "y")), .follow(action, ActionStanding(.done)),
      .chooseTopics([.core(0)]), .leaveOpen(.core(0)), .agree(.criterion(0), .pick(1)),
      .finishStage(.picture), .recognise(Recognition(.yes)),
      .setAmbition(.criterion(0), Ambition(text: "", keepsAsIs: true)),
      .explainChange(.core(0), .unknown), .planNextTalk(try SessionSamples.day("2027-02-01")),
    ]
    for command in commands { #expect(try !one.perform(command).isEmpty, "\(command)") }
    for command in commands.dropFirst() { #expect(try one.decide(command).isEmpty, "\(command)") }
    #expect(one.state.actions.map(\.standing) == [ActionStanding(.done)])
    #expect(try one.decide(.finish("a")).isEmpty)

    var pair = try SessionSamples.pair()
    try pair.perform(.answer("a", .core(0), .say(.yes)))
    #expect(try pair.decide(.answer("a", .core(0), .say(.yes))).isEmpty)
    #expect(try pair.decide(.answer("a", .core(1), nil)).isEmpty)
    #expect(try pair.decide(.resume("a")).isEmpty)
    #expect(try pair.decide(.expect(["school": 1, "opleiding": 1])).isEmpty)
  }

  @Test func `who answers after being done is busy again`() throws {
    var pair = try SessionSamples.pair()
    try pair.perform(.finish("a"))
    #expect(pair.state.waitingFor(round: 1) == [.busy("b")])
    #expect(
      try pair.perform(.answer("a", .core(0), .say(.no)))
        == [.resumed("a", round: 1), .answered("a", round: 1, .core(0), .say(.no))])
    #expect(pair.state.waitingFor(round: 1) == [.busy("a"), .busy("b")])
  }

  @Test func `an answer that says nothing is none`() throws {
    var pair = try SessionSamples.pair()
    #expect(try pair.perform(.answer("a", .core(0), .say(nil))).isEmpty)
    try pair.perform(.answer("a", .criterion(0), .pick(1)))
    #expect(
      try pair.perform(.answer("a", .criterion(0), .cells([nil, nil, nil, nil])))
        == [.answered("a", round: 1, .criterion(0), nil)])
    #expect(pair.refusal(of: .closeRound) == .nobodyAnswered)
  }

  @Test func `topics are taken once each, and choosing none shows the whole`() throws {
    var one = try SessionSamples.revealed()
    #expect(
      try one.perform(.chooseTopics([.core(1), .core(0), .core(1)]))
        == [.topicsChosen([.core(1), .core(0)])])
    #expect(!one.state.showsWhole)
    #expect(try one.perform(.chooseTopics([])) == [.topicsChosen([]), .stageDone(.topics)])
    #expect(one.state.showsWhole)
  }

  @Test func `the whole is shown once the topics are done or the session is closed`() throws {
    for command in [SessionCommand.finishStage(.topics), .close] {
      var one = try SessionSamples.revealed()
      for stage in Stage.allCases where stage != .topics { try one.perform(.finishStage(stage)) }
      #expect(!one.state.showsWhole)
      try one.perform(command)
      #expect(one.state.showsWhole)
    }
  }

  @Test func `leaving open takes the place of what was agreed, and the other way round`() throws {
    var one = try SessionSamples.revealed()
    try one.perform(.agree(.criterion(0), .pick(1)))
    #expect(one.state.sheets(of: one.scan).last?.author == .consensus)
    try one.perform(.leaveOpen(.criterion(0)))
    #expect(one.state.agreements.isEmpty && one.state.leftOpen == [.criterion(0)])
    #expect(!one.state.sheets(of: one.scan).contains { $0.author == .consensus })
    try one.perform(.agree(.criterion(0), .pick(0)))
    #expect(one.state.leftOpen.isEmpty && one.state.agreements == [.criterion(0): .pick(0)])
  }
}
