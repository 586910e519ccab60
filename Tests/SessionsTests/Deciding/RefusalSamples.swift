import Content
import Sessions
import Testing

/// Sessions, what is wanted in them and why it is refused.
struct RefusalSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let session: @Sendable () throws -> Installation
  let command: @Sendable () throws -> SessionCommand
  let refusal: Refusal

  init(
    _ name: String, in session: @escaping @Sendable () throws -> Installation,
    _ command: @autoclosure @escaping @Sendable () throws -> SessionCommand, _ refusal: Refusal
  ) {
    testDescription = name
    self.session = session
    self.command = command
    self.refusal = refusal
  }

  private static let otherAction = ActionID(
    session: Installation.session, event: EventID(writer: "w9", number: 1))

  private static func with(
    _ session: @escaping @Sendable () throws -> Installation, _ commands: [SessionCommand]
  ) -> @Sendable () throws -> Installation {
    {
      var session = try session()
      try session.perform(commands)
      return session
    }
  }

  private static let pair: @Sendable () throws -> Installation = { try SessionSamples.pair() }
  private static let opened: @Sendable () throws -> Installation = { try SessionSamples.opened() }
  private static let scoped: @Sendable () throws -> Installation = {
    try SessionSamples.pair(scope: [.criterion(0)])
  }
  private static let revealed: @Sendable () throws -> Installation = {
    try SessionSamples.revealed()
  }
  private static let anonymous: @Sendable () throws -> Installation = {
    try SessionSamples.anonymous(4)
  }
  private static let long = String(repeating: "a", count: 2001)
  private static let onlyB: Refusal = .sealed([.busy("b")])

  static let all = [
    RefusalSample("before opening", in: { Installation() }, .finish("a"), .notOpened),
    RefusalSample(
      "opening twice", in: opened, .open(try SessionSamples.setup()), .alreadyOpened),
    RefusalSample(
      "opening for a party that is not there", in: { Installation() },
      .open(try SessionSamples.setup(expected: ["gast": 1])),
      .unknownParty("gast", known: ["school", "opleiding", "student"])),
    RefusalSample(
      "opening for more than can be", in: { Installation() },
      .open(try SessionSamples.setup(expected: ["school": 201])), .expectedOutOfRange(201)),
    RefusalSample(
      "opening with nothing to ask", in: { Installation() },
      .open(try SessionSamples.setup(scope: [])), .unknownItem),
    RefusalSample(
      "opening with a question of another scan", in: { Installation() },
      .open(try SessionSamples.setup(scope: [.criterion(3)])), .unknownItem),
    RefusalSample(
      "joining twice", in: pair, .join("a", SessionSamples.someone("school")), .alreadyJoined("a")),
    RefusalSample(
      "joining for a party that is not there", in: opened,
      .join("c", SessionSamples.someone("gast")),
      .unknownParty("gast", known: ["school", "opleiding", "student"])),
    RefusalSample(
      "joining with a long name", in: opened,
      .join("c", SessionSamples.someone("school", name: long)), .textTooLong(limit: 2000)),
    RefusalSample(
      "joining after the reveal", in: revealed, .join("c", SessionSamples.someone("school")),
      .alreadyRevealed(round: 1)),
    RefusalSample(
      "a name where all are anonymous", in: anonymous,
      .join("c", SessionSamples.someone("school", name: "Anne")), .nameInAnonymousSession),
    RefusalSample(
      "a role where all are anonymous", in: anonymous,
      .join("c", SessionSamples.someone("school", role: "schoolopleider")),
      .nameInAnonymousSession),
    RefusalSample(
      "the id of a form where all are anonymous", in: anonymous,
      .join("c", Participant(party: "school", role: nil, name: nil, formID: "anne")),
      .nameInAnonymousSession),
    RefusalSample(
      "an answer of someone else", in: pair, .answer("c", .core(0), .say(.yes)),
      .unknownRater("c")),
    RefusalSample("someone unknown is done", in: pair, .finish("c"), .unknownRater("c")),
    RefusalSample("someone unknown goes on", in: pair, .resume("c"), .unknownRater("c")),
    RefusalSample(
      "an item that is not there", in: pair, .answer("a", .core(2), .say(.yes)), .unknownItem),
    RefusalSample(
      "a statement in a ladder scan", in: pair, .answer("a", .statement(0), .say(.yes)),
      .unknownItem),
    RefusalSample(
      "an item outside the scope", in: scoped, .answer("a", .criterion(1), .pick(0)),
      .notAsked(.criterion(1))),
    RefusalSample(
      "a long note", in: pair, .answer("a", .core(0), .say(.yes, note: long)),
      .textTooLong(limit: 2000)),
    RefusalSample(
      "a third wish",
      in: with(
        pair,
        [
          .answer("a", .core(0), .say(.yes, wish: true)),
          .answer("a", .criterion(1), .pick(0, wish: true)),
        ]), .answer("a", .core(1), .say(nil, wish: true)),
      .tooManyWishes(of: [.core(0), .criterion(1)])),
    RefusalSample(
      "an answer after the reveal", in: revealed, .answer("a", .core(0), .say(.yes)),
      .alreadyRevealed(round: 1)),
    RefusalSample(
      "taking an answer back after the reveal", in: revealed, .answer("a", .criterion(0), nil),
      .alreadyRevealed(round: 1)),
    RefusalSample(
      "going on after the reveal", in: revealed, .resume("a"), .alreadyRevealed(round: 1)),
    RefusalSample("closing a shown round", in: revealed, .closeRound, .alreadyRevealed(round: 1)),
    RefusalSample(
      "expecting others after the reveal", in: revealed, .expect(["school": 4]),
      .alreadyRevealed(round: 1)),
    RefusalSample(
      "expecting others in the second round", in: with(revealed, [.openSecondRound]),
      .expect(["school": 4]), .alreadyRevealed(round: 1)),
    RefusalSample(
      "an answer after the second reveal",
      in: with(revealed, [.openSecondRound, .finish("a"), .finish("b")]),
      .answer("a", .core(0), .say(.yes)), .alreadyRevealed(round: 2)),
    RefusalSample("closing a round without answers", in: pair, .closeRound, .nobodyAnswered),
    RefusalSample(
      "a second round before the first is shown", in: with(pair, [.finish("a")]), .openSecondRound,
      onlyB),
    RefusalSample(
      "a third round", in: with(revealed, [.openSecondRound]), .openSecondRound, .noThirdRound),
    RefusalSample(
      "fewer than nobody", in: pair, .expect(["school": -1]), .expectedOutOfRange(-1)),
    RefusalSample(
      "expecting a party that is not there", in: pair, .expect(["gast": 1]),
      .unknownParty("gast", known: ["school", "opleiding", "student"])),
    RefusalSample(
      "agreeing on another kind of answer", in: revealed, .agree(.criterion(0), .say(.yes)),
      .replyDoesNotFit(.criterion(0))),
    RefusalSample(
      "agreeing without a judgement", in: revealed, .agree(.core(0), .say(nil, note: "later")),
      .replyDoesNotFit(.core(0))),
    RefusalSample(
      "agreeing with a long reason", in: revealed, .agree(.core(0), .say(.yes, note: long)),
      .textTooLong(limit: 2000)),
    RefusalSample(
      "agreeing on what is not there", in: revealed, .agree(.core(7), .say(.yes)), .unknownItem),
    RefusalSample(
      "an ambition for what is not there", in: revealed,
      .setAmbition(.place(.init(axis: 0, value: 2)), Ambition(text: "x")), .unknownTarget),
    RefusalSample(
      "an ambition for a criterion that is not there", in: revealed,
      .setAmbition(.criterion(3), Ambition(text: "x")), .unknownTarget),
    RefusalSample(
      "an ambition of spaces", in: revealed, .setAmbition(.whole, Ambition(text: " \n")),
      .emptyText),
    RefusalSample(
      "a step without a word", in: revealed, .plan(PlannedAction(what: "")), .emptyText),
    RefusalSample(
      "a long step", in: revealed, .plan(PlannedAction(what: "x", needed: long)),
      .textTooLong(limit: 2000)),
    RefusalSample(
      "a long reason for not recognising it", in: revealed,
      .recognise(Recognition(.no, because: long)), .textTooLong(limit: 2000)),
    RefusalSample(
      "following a step of this session that is not there", in: revealed,
      .follow(otherAction, ActionStanding(.done)), .unknownAction(otherAction)),
    RefusalSample(
      "closing an anonymous round of four", in: anonymous, .closeRound,
      .tooFewForAnonymous(count: 4)),
    RefusalSample(
      "talking in an anonymous session of four who are done",
      in: with(anonymous, (0..<4).map { .finish("t\($0)") }), .close,
      .tooFewForAnonymous(count: 4)),
    RefusalSample(
      "a second round for four anonymous raters",
      in: with(anonymous, (0..<4).map { .finish("t\($0)") }), .openSecondRound,
      .tooFewForAnonymous(count: 4)),
    RefusalSample(
      "too many topics",
      in: {
        var many = Installation(scan: SampleScan.many)
        try many.perform([
          .open(try SessionSamples.setup(expected: [:], scan: SampleScan.many)),
          .join("a", SessionSamples.someone("school")), .finish("a"),
        ])
        return many
      }, .chooseTopics((0..<13).map(Item.core)), .tooManyTopics(13)),
  ]

  /// What may not be done while others are busy.
  static let sealed = talking.map { command in
    RefusalSample("\(command)", in: with(pair, [.finish("a")]), command, onlyB)
  }

  /// What may not be done any more once the session is closed.
  static let closed =
    (talking + [
      .join("c", SessionSamples.someone("school")), .answer("a", .core(0), .say(.yes)),
      .finish("a"), .resume("a"), .closeRound, .openSecondRound, .expect(["school": 2]),
    ]).map { command in
      RefusalSample("\(command)", in: with(revealed, [.close]), command, .alreadyClosed)
    }

  private static let talking: [SessionCommand] = [
    .chooseTopics([.core(0)]), .leaveOpen(.core(0)), .agree(.core(0), .say(.yes)),
    .finishStage(.topics), .recognise(Recognition(.yes)),
    .setAmbition(.whole, Ambition(text: "x")), .plan(PlannedAction(what: "x")),
    .explainChange(.core(0), .practice), .close,
  ]
}
