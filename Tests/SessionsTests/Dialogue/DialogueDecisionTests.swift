import Content
import Sessions
import Testing

/// What can be done in a dialogue, what cannot, and why.
struct DialogueDecisionTests {
  private typealias Sample = DialogueRefusalSample

  @Test(arguments: DialogueRefusalSample.all)
  func `a wish that cannot be is refused with its reason`(sample: DialogueRefusalSample) throws {
    #expect(try sample.dialogue().refusal(of: sample.wish) == sample.refusal)
  }

  @Test func `every reason is given somewhere`() {
    let given =
      Sample.all.map { DialogueRefusalCase($0.refusal) }
      + [.notOpened, .alreadyOpened, .alreadyClosed]
    #expect(DialogueRefusalCase.allCases.filter { !given.contains($0) } == [])
  }

  @Test func `before opening nothing can be done, and it is opened once`() throws {
    let one = DialogueInstallation()
    for wish in Sample.all.map(\.wish) {
      #expect(one.refusal(of: wish) == .notOpened)
    }
    let opened = try DialogueInstallation.opened()
    #expect(opened.refusal(of: .opened(try SampleFormat.setup())) == .alreadyOpened)
  }

  @Test(arguments: [
    ([] as [Int], false, DialogueRefusal.peopleOutOfRange(0)),
    ([201], false, .peopleOutOfRange(201)),
    ([-1], false, .peopleOutOfRange(-1)), ([2, 2], true, .tooFewForAnonymous(count: 4)),
  ])
  func `a dialogue is opened for people who can be there`(
    people: [Int], anonymous: Bool, refusal: DialogueRefusal
  ) throws {
    let setup = try SampleFormat.setup(anonymous: anonymous, DialogueGroup.tables(people))
    #expect(DialogueInstallation().refusal(of: .opened(setup)) == refusal)
    #expect(
      DialogueInstallation().refusal(
        of: .opened(try SampleFormat.setup(anonymous: true, DialogueGroup.tables([5])))) == nil)
  }

  /// In turn, each possible after those before it.
  private static func script() throws -> [DialogueEvent] {
    let day = try #require(CalendarDate("2026-12-01"))
    let time = try #require(ClockTime(hour: 9, minute: 0))
    let earlier = ActionID(session: "eerder", event: Sample.id(3))
    return [
      .opened(try SampleFormat.setup()),  // 1
      .sittingBegan(Sitting(day: day, begins: time)), Sample.counted(6, 6),  // 2, 3
      .stepBegan("welkom", at: time), .stepDone("welkom"),  // 4, 5
      .stepResized("kaarten", minutes: 12), .stepDropped("begrippen"),  // 6, 7
      .stepRestored("begrippen"), Sample.card(), Sample.note(about: .card("k1")),  // 8, 9, 10
      .reworded(Sample.id(10), "anders"), .cardPutBack("k1"),  // 11, 12
      Sample.input("a"), Sample.input("b"), .sorted(Sample.id(13), theme: "tijd"),  // 13, 14, 15
      .joined(Sample.id(14), into: Sample.id(13)),  // 16
      Sample.vote("stip", [18], on: .line(Sample.id(13))), .roundClosed("stip"),  // 17, 18
      .roundReopened("stip"), .actionPlanned(.init(what: "plannen")),  // 19, 20
      .actionFollowed(earlier, ActionStanding(.done)),  // 21
      .recognised(Recognition(.yes)), .nextTalk(day), .undone(Sample.id(10)),  // 22, 23, 24
      .closed, .reopened,
    ]
  }

  @Test func `everything that happens in a dialogue can be wished, and is recorded as wished`()
    throws
  {
    var one = DialogueInstallation()
    let script = try Self.script()
    #expect(
      DialogueWishCase.allCases.filter { !script.map(DialogueWishCase.init).contains($0) } == [])
    for wish in script { #expect(try one.perform(wish) == [wish], "\(wish)") }
    #expect(one.state.line(Sample.id(10)) == nil && !one.state.isClosed)
  }

  @Test func `what is so already is not recorded again`() throws {
    var one = DialogueInstallation()
    let repeatable: Set<DialogueWishCase> = [
      .sittingBegan, .written, .actionPlanned, .opened, .cardTaken, .cardPutBack, .reworded,
    ]
    for wish in try Self.script() {
      try one.perform(wish)
      guard !repeatable.contains(DialogueWishCase(wish)) else { continue }
      #expect(try one.decide(wish) == [], "\(wish)")
    }
    try one.perform(Sample.note("x"))
    #expect(try one.decide(.reworded(one.last, "x")) == [])
    #expect(try one.decide(.joined(one.last, into: one.last)) == [])
  }

  @Test func `a closed dialogue is reopened before it changes, but its actions are followed`()
    throws
  {
    var one = DialogueInstallation()
    let script = try Self.script()
    try one.perform(all: Array(script.dropLast()))
    for wish in script.dropFirst() {
      switch wish {
      case .closed, .reopened, .actionFollowed: #expect(one.refusal(of: wish) == nil)
      default: #expect(one.refusal(of: wish) == .alreadyClosed, "\(wish)")
      }
    }
    let action = ActionID(session: DialogueInstallation.session, event: Sample.id(20))
    try one.perform(.actionFollowed(action, ActionStanding(.goingOn)))
    #expect(try one.decide(.undone(one.last)).count == 1)
  }

  @Test func `what was joined into another stays where it is when the other is joined again`()
    throws
  {
    var one = try DialogueInstallation.opened()
    let ids = [
      try one.write("a", group: "school"), try one.write("b", group: "school"),
      try one.write("c", group: "opleiding"),
    ]
    try one.perform(.joined(ids[0], into: ids[1]), .joined(ids[1], into: ids[2]))
    #expect(one.state.doubles(of: ids[2]).map(\.id) == [ids[0], ids[1]])
    #expect(try one.decide(.joined(ids[2], into: ids[0])) == [])
  }

  @Test func `points are divided over subjects, and typed again they replace what they were`()
    throws
  {
    var one = try DialogueInstallation.opened()
    let subject = Ballot.Subject.line(try one.write("a", group: "school"))
    try one.perform(Sample.vote("stip", [18], on: subject), Sample.vote("stip", [17], on: subject))
    #expect(one.state.visibleBallots(step: "stip")[subject]?.counts == [17])
    #expect(one.refusal(of: Sample.vote("stip", [15], on: subject, by: "opleiding")) == nil)
  }

  @Test func `in an open dialogue what was shown can be worded better`() throws {
    var one = try DialogueInstallation.opened()
    let id = try one.write("a", group: "school")
    try one.perform(.roundClosed("inbreng"), .reworded(id, "b"))
    #expect(one.state.visibleContributions(step: "inbreng").map(\.text) == ["b"])
  }

  @Test(arguments: [[1], [2, 1], [2, 3, 1]])
  func `takings back that name themselves or each other are refused after closing`(
    targets: [Int]
  ) throws {
    func id(_ number: Int) -> EventID { EventID(writer: "kapot", number: number) }
    var events = targets.enumerated().map { place, target in
      StampedDialogueEvent(
        stamp: EventStamp(logicalTime: place + 2, id: id(place + 1)), event: .undone(id(target)))
    }
    events.insert(
      StampedDialogueEvent(
        stamp: EventStamp(logicalTime: 1, id: id(8)), event: .opened(try SampleFormat.setup())),
      at: 0)
    events.append(
      StampedDialogueEvent(stamp: EventStamp(logicalTime: 20, id: id(9)), event: .closed))
    let state = DialogueState(session: DialogueInstallation.session, inOrder: events)
    #expect(throws: DialogueRefusal.alreadyClosed) {
      try DialogueDecision(state, format: SampleFormat.workshop).events(for: .undone(id(1)))
    }
  }

  @Test func `the last thing this writer did is taken back first`() throws {
    var one = try DialogueInstallation.opened()
    let decision = { (one: DialogueInstallation) in
      DialogueDecision(one.state, format: one.format)
    }
    #expect(decision(one).lastUndoable(by: "w1") == nil)
    let note = try one.write("a", step: "kaarten", kind: .note)
    var other = one.copied(as: "w2")
    try other.write("b", step: "kaarten", kind: .note)
    one.merge(other)
    try one.perform(.roundClosed("kleur"))
    #expect(decision(one).lastUndoable(by: "w1")?.stamp.id == note)
    try one.perform(.undone(note))
    #expect(decision(one).lastUndoable(by: "w1") == nil)
    #expect(decision(one).lastUndoable(by: "w2")?.stamp.id == other.last)
    try one.perform(.undone(one.last))
    #expect(decision(one).lastUndoable(by: "w1")?.stamp.id == note)
  }
}
