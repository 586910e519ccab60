import Content
import Sessions
import Testing

/// A dialogue that happened, what is wanted in it and why that is refused.
///
/// The dialogue has a side of six and one of five; after `before` its events are numbered from 2.
struct DialogueRefusalSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let isAnonymous: Bool
  let before: [DialogueEvent]
  let wish: DialogueEvent
  let refusal: DialogueRefusal

  init(
    _ name: String, anonymous: Bool = false, after before: [DialogueEvent] = [],
    _ wish: DialogueEvent, _ refusal: DialogueRefusal
  ) {
    testDescription = name
    isAnonymous = anonymous
    self.before = before
    self.wish = wish
    self.refusal = refusal
  }

  func dialogue() throws -> DialogueInstallation {
    var one = try DialogueInstallation.opened(anonymous: isAnonymous)
    try one.perform(all: before)
    return one
  }

  static func id(_ number: Int) -> EventID { EventID(writer: "w1", number: number) }
  static let long = String(repeating: "a", count: 2001)
  static func input(
    _ text: String = "meer tijd", group: String? = "school", step: String = "inbreng",
    about: DialogueLine.Subject? = nil, kind: DialogueLine.Kind = .contribution
  ) -> DialogueEvent {
    .written(DialogueLine(kind, step: step, about: about, group: group, text: text))
  }
  static func note(
    _ text: String = "gezegd", step: String = "kaarten", about: DialogueLine.Subject? = nil
  ) -> DialogueEvent { input(text, group: nil, step: step, about: about, kind: .note) }
  static func vote(
    _ step: String, _ counts: [Int], on subject: Ballot.Subject = .question,
    by group: String? = "school"
  ) -> DialogueEvent {
    .voted(Ballot(Ballot.Key(step: step, subject: subject, group: group), counts: counts))
  }
  static func card(
    _ id: String = "k1", step: String = "kaarten", _ question: String = "Wat?"
  )
    -> DialogueEvent
  { .cardTaken(TakenCard(id: id, step: step, question: question)) }
  static func counted(_ people: Int...) -> DialogueEvent {
    .groupsCounted(
      zip(["school", "opleiding", "student"], people).map { DialogueGroup(id: $0, people: $1) })
  }
  static let ownAction = ActionID(session: DialogueInstallation.session, event: id(9))
  private static let line2 = Ballot.Subject.line(id(2))

  static let all = counts + steps + lines + votes + rounds + rest

  static let counts = [
    DialogueRefusalSample("nobody", .groupsCounted([]), .peopleOutOfRange(0)),
    DialogueRefusalSample("fewer than nobody", counted(3, -1), .peopleOutOfRange(-1)),
    DialogueRefusalSample("more than there can be", counted(201), .peopleOutOfRange(201)),
    DialogueRefusalSample(
      "a side twice", .groupsCounted([.init(id: "a", people: 1), .init(id: "a", people: 2)]),
      .unknownGroup("a")),
    DialogueRefusalSample(
      "a side without a name", .groupsCounted([.init(id: "", people: 1)]), .unknownGroup("")),
    DialogueRefusalSample(
      "four who are anonymous", anonymous: true, counted(2, 2), .tooFewForAnonymous(count: 4)),
  ]

  static let steps: [DialogueRefusalSample] =
    [
      .stepBegan("x", at: nil), .stepDone("x"), .stepResized("x", minutes: 5), .stepDropped("x"),
      .stepRestored("x"), card(step: "x"), note(step: "x"), vote("x", [1]), .roundClosed("x"),
      .roundReopened("x"),
    ].map { DialogueRefusalSample("a step that is not there: \($0)", $0, .unknownStep("x")) }
    + [
      DialogueRefusalSample(
        "no minutes", .stepResized("welkom", minutes: 0), .minutesOutOfRange(1...180)),
      DialogueRefusalSample(
        "more than three hours", .stepResized("welkom", minutes: 181), .minutesOutOfRange(1...180)),
      DialogueRefusalSample(
        "leaving out what belongs to it", .stepDropped("oogst"), .cannotBeDropped("oogst")),
      DialogueRefusalSample(
        "leaving out what is going on", after: [.stepBegan("begrippen", at: nil)],
        .stepDropped("begrippen"), .cannotBeDropped("begrippen")),
      DialogueRefusalSample("a card twice", after: [card()], card(), .cardAlreadyTaken("k1")),
      DialogueRefusalSample("a card without a question", card("k2", " "), .emptyText),
      DialogueRefusalSample(
        "putting back what is not there", .cardPutBack("k1"), .unknownCard("k1")),
    ]

  static let lines = [
    DialogueRefusalSample("a line of nothing", note(" \n"), .emptyText),
    DialogueRefusalSample("a long line", note(long), .textTooLong(limit: 2000)),
    DialogueRefusalSample(
      "a line about a card that is not there", note(about: .card("k1")), .unknownCard("k1")),
    DialogueRefusalSample(
      "a line about a line that is not there", note(about: .line(id(7))), .unknownLine),
    DialogueRefusalSample("from a side not there", input(group: "gast"), .unknownGroup("gast")),
    DialogueRefusalSample(
      "input in another step", input(step: "kaarten"), .noRound("kaarten")),
    DialogueRefusalSample(
      "a third contribution, also when one was joined",
      after: [input("a"), input("b"), .joined(id(3), into: id(2))], input("c"),
      .tooManyContributions(limit: 2)),
    DialogueRefusalSample(
      "bringing back a third contribution",
      after: [input("a"), input("b"), .undone(id(2)), input("c")], .undone(id(4)),
      .tooManyContributions(limit: 2)),
    DialogueRefusalSample(
      "input after closing", after: [.roundClosed("inbreng")], input(), .roundClosed("inbreng")),
    DialogueRefusalSample(
      "other words for what was shown to people who are anonymous", anonymous: true,
      after: [input(), .roundClosed("inbreng")], .reworded(id(2), "anders"),
      .roundClosed("inbreng")),
    DialogueRefusalSample("rewording nothing", .reworded(id(2), "x"), .unknownLine),
    DialogueRefusalSample(
      "rewording to nothing", after: [note()], .reworded(id(2), ""), .emptyText),
    DialogueRefusalSample(
      "rewording what was taken back", after: [note(), .undone(id(2))], .reworded(id(2), "x"),
      .unknownLine),
    DialogueRefusalSample("sorting nothing", .sorted(id(2), theme: "a"), .unknownLine),
    DialogueRefusalSample("joining nothing", .joined(id(2), into: id(3)), .unknownLine),
    DialogueRefusalSample(
      "joining into nothing", after: [note()], .joined(id(2), into: id(3)), .unknownLine),
    DialogueRefusalSample(
      "joining what is of two kinds", after: [note(), input()], .joined(id(2), into: id(3)),
      .unknownLine),
  ]

  static let votes = [
    DialogueRefusalSample("a vote where there is none", vote("oogst", [1]), .noRound("oogst")),
    DialogueRefusalSample(
      "a vote of a side not there", vote("kleur", [1, 0, 0], by: "gast"),
      .unknownGroup("gast")),
    DialogueRefusalSample("a choice too few", vote("kleur", [1, 0]), .ballotDoesNotFit),
    DialogueRefusalSample(
      "a number too many", vote("opties", [1, 0], on: .option("a")), .ballotDoesNotFit),
    DialogueRefusalSample("fewer than none", vote("kleur", [2, -1, 0]), .ballotDoesNotFit),
    DialogueRefusalSample(
      "ten figures", after: [input()], vote("cijfer", Array(repeating: 0, count: 10), on: line2),
      .ballotDoesNotFit),
    DialogueRefusalSample(
      "a vote on another thing", vote("stip", [1], on: .option("a")), .ballotDoesNotFit),
    DialogueRefusalSample(
      "none of the options where points are given", vote("stip", [1]), .ballotDoesNotFit),
    // Everyone has one hand: 4 for an option and 3 for none of them are seven of six.
    DialogueRefusalSample(
      "seven hands of six over all options", after: [vote("opties", [4], on: .option("a"))],
      vote("opties", [3]), .tooManyVotes(most: 6)),
    DialogueRefusalSample(
      "hands of a room in which all six of a side chose", after: [vote("opties", [6])],
      vote("opties", [6], on: .option("a"), by: nil), .tooManyVotes(most: 11)),
    DialogueRefusalSample("a vote on a line not there", vote("stip", [1], on: line2), .unknownLine),
    DialogueRefusalSample(
      "a vote on a note", after: [note()], vote("stip", [1], on: line2), .unknownLine),
    DialogueRefusalSample(
      "a vote on what was joined into another",
      after: [input("a"), input("b"), .joined(id(2), into: id(3))], vote("stip", [1], on: line2),
      .unknownLine),
    // Six people at the school.
    DialogueRefusalSample("seven of six", vote("kleur", [4, 2, 1]), .tooManyVotes(most: 6)),
    DialogueRefusalSample(
      "more than can be reckoned with", vote("kleur", [.max, .max, 0]), .tooManyVotes(most: 6)),
    DialogueRefusalSample(
      "twelve of a room of eleven", vote("kleur", [12, 0, 0], by: nil),
      .tooManyVotes(most: 11)),
    DialogueRefusalSample(
      "a room of eleven in which six voted already", after: [vote("kleur", [6, 0, 0])],
      vote("kleur", [3, 3, 0], by: nil), .tooManyVotes(most: 11)),
    // 6 × 3 = 18 points over all subjects.
    DialogueRefusalSample(
      "nineteen points of six people",
      after: [input("a"), input("b"), vote("stip", [10], on: line2)],
      vote("stip", [9], on: .line(id(3))), .tooManyVotes(most: 18)),
    DialogueRefusalSample(
      "a vote after closing", after: [.roundClosed("kleur")], vote("kleur", [1, 0, 0]),
      .roundClosed("kleur")),
  ]

  static let rounds = [
    DialogueRefusalSample("closing no round", .roundClosed("kaarten"), .noRound("kaarten")),
    DialogueRefusalSample("reopening no round", .roundReopened("oogst"), .noRound("oogst")),
    // 12 points of three each can be those of four people.
    DialogueRefusalSample(
      "showing the points of four people", anonymous: true,
      after: [input(), vote("stip", [12], on: line2)], .roundClosed("stip"),
      .tooFewGavePoints),
    DialogueRefusalSample(
      "taking back that a round was shown", after: [.roundClosed("kleur")], .undone(id(2)),
      .cannotBeUndone),
    DialogueRefusalSample(
      "taking back that a round was reopened",
      after: [.roundClosed("kleur"), .roundReopened("kleur")], .undone(id(3)), .cannotBeUndone),
  ]

  static let rest = [
    DialogueRefusalSample("a next step of nothing", .actionPlanned(.init(what: " ")), .emptyText),
    DialogueRefusalSample(
      "a long role", .actionPlanned(.init(what: "x", role: long)), .textTooLong(limit: 2000)),
    DialogueRefusalSample(
      "following a step that is not there", .actionFollowed(ownAction, ActionStanding(.done)),
      .unknownAction(ownAction)),
    DialogueRefusalSample(
      "a long reason", .recognised(Recognition(.no, because: long)), .textTooLong(limit: 2000)),
    DialogueRefusalSample("taking back nothing", .undone(id(2)), .unknownEvent),
    DialogueRefusalSample("taking back the opening", .undone(id(1)), .cannotBeUndone),
    DialogueRefusalSample(
      "taking back the reopening", after: [.closed, .reopened], .undone(id(3)), .cannotBeUndone),
    DialogueRefusalSample(
      "taking back the closing", after: [.closed, .reopened], .undone(id(2)), .cannotBeUndone),
    DialogueRefusalSample(
      "taking back something after closing", after: [note(), .closed], .undone(id(2)),
      .alreadyClosed),
  ]
}
