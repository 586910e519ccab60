import Content
import Dossiers
import Rules
import Sessions

/// A whole session of three writers, with every kind of event, through the real opening path.
enum RecordedTalk {
  static let session = "2026-11-21-proef"
  static let writers = RecordedSession.writers
  /// What the third writer agrees otherwise than the first, not knowing of it.
  static let contested = Item.criterion(0)

  /// One time that someone works in the session, with what is done, each in one piece. Two who work
  /// at the same time do not know of each other.
  struct Sitting {
    let writer: WriterName
    let steps: [[SessionCommand]]
    /// Opens before the sitting that stands before it in the list is over.
    var isBesideTheLast = false
  }

  static func setup() throws -> SessionSetup {
    SessionSetup(
      partnership: "De Brug", scan: "proef", version: 2,
      fingerprint: CRC64.fingerprint(SampleInstrument.file.bytes),
      unit: Sheet.Unit(kind: "school", name: "De \"Wilg\""),
      period: Sheet.Period(from: try day("2026-09-01"), to: try day("2026-11-01")),
      moment: try day("2026-11-21"), expected: ["school": 2, "opleiding": 1],
      scope: [.core(0), .criterion(0), .criterion(1)])
  }

  static func day(_ text: String) throws -> CalendarDate { try CalendarDate(text).orThrow() }

  static func pick(_ step: Int?, _ remarks: Remarks = Remarks()) -> Reply {
    .criterion(CriterionAnswer(response: .pick(.init(furthest: step)), remarks: remarks))
  }

  static let schoolReply = Reply.criterion(
    CriterionAnswer(
      response: .pick(.init(furthest: 1, missing: [0], isOnTheWay: true)),
      remarks: Remarks(
        example: "Elke maandag 😀\nom \"negen\" uur", plan: "", note: "\\", isWish: true)))
  static let instituteReply = Reply.criterion(
    CriterionAnswer(
      response: .stepByStep([
        Answer(.yes, remarks: Remarks(isDoubtful: true)), nil, Answer(.partly),
      ])))
  static let firstAgreement = pick(
    1, Remarks(reason: "We zagen het samen.", dissent: "r1: te hoog"))
  static let otherAgreement = pick(0, Remarks(reason: "Nog niet overal."))
  static let action = PlannedAction(
    what: "Bij elkaar kijken", role: "schoolopleider", due: CalendarDate("2026-12-01"),
    dueText: "vóór kerst", needed: "een uur, van het instituut", card: "kijkwijzer")
  static let earlier = ActionID(
    session: "2025-11-20-proef", event: EventID(writer: "k3f9x2", number: 7))

  static func sittings() throws -> [Sitting] {
    [
      Sitting(
        writer: writers[0],
        steps: [
          [.open(try setup())], [.expect(["school": 1, "opleiding": 1])],
          [.follow(earlier, ActionStanding(.done, note: "Het werkt."))],
          [
            .join("aaa", Participant(party: "school", role: "schoolopleider", name: "Ada")),
            .answer("aaa", .core(0), .single(Answer(.no))),
            .answer("aaa", .criterion(0), schoolReply), .finish("aaa"),
          ],
          [.resume("aaa")], [.answer("aaa", .core(0), nil)],
          [.answer("aaa", .core(0), .single(Answer(.partly, remarks: Remarks(note: "half"))))],
          [.finish("aaa")],
        ]),
      Sitting(
        writer: writers[1],
        steps: [
          [
            .join(
              "bbb", Participant(party: "opleiding", role: nil, name: "Bo", formID: "instituut"))
          ],
          [.answer("bbb", .criterion(0), instituteReply)],
          [.answer("bbb", .criterion(1), .criterion(.init(response: .whole(.dontKnow))))],
          [.finish("bbb")], [.openSecondRound],
          [.answer("bbb", .criterion(1), pick(2)), .finish("bbb")], [.closeRound],
        ]),
      Sitting(
        writer: writers[0],
        steps: [
          [.chooseTopics([contested, .core(0)])], [.agree(contested, firstAgreement)],
          [.finishStage(.topics)], [.recognise(Recognition(.partly, because: "Het tweede deel."))],
          [.setAmbition(.whole, Ambition(text: "Iedereen kijkt mee"))],
          [.setAmbition(.criterion(1), Ambition(text: "", keepsAsIs: true))], [.plan(action)],
          [.explainChange(.core(0), .practice)],
          [.planNextTalk(try day("2027-06-01")), .close],
        ]),
      Sitting(
        writer: writers[2],
        steps: [[.agree(contested, otherAgreement)], [.leaveOpen(.core(0))]],
        isBesideTheLast: true),
    ]
  }

  /// The clock stands still, so that a journal comes out the same each time.
  static func clock() -> String { "2026-11-21T09:12:03Z" }

  static func open(
    _ writer: WriterName, _ layer: any FileLayer
  ) throws -> OpenedSession {
    try Dossier("dossier", layer).open(
      session: session, as: writer, instrument: SampleInstrument.file, shelf: shelf, clock: clock)
  }

  /// The small scan, so that it is not read anew for every fault.
  static let shelf: InstrumentShelf = {
    var shelf = InstrumentShelf()
    let disk = emptyDisk()
    disk.put(SampleInstrument.file.bytes, at: "dossier/sessies/\(session)/instrument.yaml")
    _ = try? Dossier("dossier", disk).read(session: session, &shelf)
    return shelf
  }()

  /// Holds the session on a disk, and is told of every step that was kept.
  static func play(
    on layer: any FileLayer, kept: (WriterName) -> Void = { _ in }
  ) throws {
    let sittings = try sittings()
    var waiting: [Int: OpenedSession] = [:]
    for (place, sitting) in sittings.enumerated() {
      let own = try waiting[place] ?? open(sitting.writer, layer)
      defer { own.close() }
      if sittings.indices.contains(place + 1), sittings[place + 1].isBesideTheLast {
        waiting[place + 1] = try open(sittings[place + 1].writer, layer)
      }
      for step in sitting.steps {
        try own.session.perform(step)
        kept(sitting.writer)
      }
    }
  }

  /// A disk with the whole session.
  static func disk() throws -> MemoryFileLayer {
    let disk = emptyDisk()
    try play(on: disk)
    return disk
  }

  /// A disk with a dossier in which nothing has happened.
  static func emptyDisk() -> MemoryFileLayer {
    let disk = MemoryFileLayer()
    disk.put(Array("opleidingsschool: De Brug\n".utf8), at: "dossier/\(Dossier.factsName)")
    return disk
  }
}
