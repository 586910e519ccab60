import Content
import Sessions

@testable import Dossiers

/// A whole dialogue of two writers, with every kind of event, as lines in their journals.
enum RecordedDialogue {
  static let name = "2026-11-28-gesprek-proefgesprek"
  static let writers = Array(RecordedSession.writers.prefix(2))

  static let formatText = """
    werkvorm: proefgesprek
    titel: Proefgesprek
    taal: nl
    uitleg: Voor een kort gesprek.
    minuten: 20
    groep: {van: 2, tot: 24}
    bron: eigen
    stappenlijst:
      - {id: welkom, soort: welkom, naam: Welkom, minuten: 3, leider: Groet., deelnemers: Zit.}
      - {id: kaart, soort: kaart, naam: Kaart, minuten: 5, minimaal: 3, mag-vervallen: ja, kaarten: 1, leider: L, deelnemers: D}
      - {id: breng, soort: inbreng, naam: Breng, minuten: 4, vraag: Wat moet beter?, leider: L, deelnemers: D}
      - {id: stem, soort: stemmen, naam: Stem, minuten: 2, vraag: Wat eerst?, over: inbreng, manier: cijfer, leider: L, deelnemers: D}
      - {id: oogst, soort: oogst, naam: Oogst, minuten: 3, leider: L, deelnemers: D}
      - {id: doen, soort: actie, naam: Doen, minuten: 2, leider: L, deelnemers: D}
      - {id: slot, soort: afsluiten, naam: Slot, minuten: 1, leider: L, deelnemers: D}

    """

  static let file = ContentFile(path: "proefgesprek.yaml", bytes: Array(formatText.utf8))

  static let groups = [
    DialogueGroup(id: "school", people: 6), DialogueGroup(id: "opleiding", people: 5),
  ]

  static func setup(
    isAnonymous: Bool = false, groups: [DialogueGroup] = groups
  ) throws -> DialogueSetup {
    DialogueSetup(
      partnership: "De Brug", format: "proefgesprek",
      fingerprint: CRC64.fingerprint(file.bytes),
      unit: Sheet.Unit(kind: "school", name: "De \"Wilg\""), purpose: "Eén afspraak",
      moment: try day("2026-11-28"), isAnonymous: isAnonymous, groups: groups)
  }

  static func day(_ text: String) throws -> CalendarDate { try CalendarDate(text).orThrow() }

  private static func own(_ number: Int) -> EventID {
    EventID(writer: writers[0].text, number: number)
  }

  static let earlier = ActionID(
    session: "2026-11-21-proef", event: EventID(writer: "k3f9x2", number: 7))
  static let action = PlannedAction(what: "Bij elkaar kijken", due: CalendarDate("2026-12-11"))

  /// What the first writer notes; the second works later, and saw all of it.
  static func first() throws -> [DialogueEvent] {
    [
      .opened(try setup()),
      .sittingBegan(
        Sitting(
          day: try day("2026-11-28"), begins: ClockTime(hour: 9, minute: 0),
          ends: ClockTime(hour: 9, minute: 30))),
      .groupsCounted([
        DialogueGroup(id: "school", people: 5), DialogueGroup(id: "opleiding", people: 5),
      ]),
      .actionFollowed(earlier, ActionStanding(.done, note: "Het werkt.")),
      .stepBegan("welkom", at: ClockTime(hour: 9, minute: 2)), .stepDone("welkom"),
      .stepDropped("kaart"), .stepRestored("kaart"), .stepResized("kaart", minutes: 4),
      .stepBegan("kaart", at: ClockTime(hour: 9, minute: 5)),
      .cardTaken(TakenCard(id: "k1", step: "kaart", question: "Hoe \"zien\" we elkaar?")),
      .cardPutBack("k1"),
      .cardTaken(TakenCard(id: "k2", step: "kaart", question: "Wie kijkt?", theme: "leren")),
      .written(DialogueLine(.note, step: "kaart", about: .card("k2"), text: "Te weinig 😀")),
      .reworded(own(14), "Nog te weinig"),
      .stepBegan("breng", at: ClockTime(hour: 9, minute: 10)),
      .written(DialogueLine(.contribution, step: "breng", group: "school", text: "Meer tijd")),
      .written(DialogueLine(.contribution, step: "breng", group: "opleiding", text: "Tijd")),
      .sorted(own(17), theme: "leren"), .joined(own(18), into: own(17)),
      .roundClosed("breng"), .roundReopened("breng"), .roundClosed("breng"),
    ]
  }

  static func second() throws -> [DialogueEvent] {
    [
      .sittingBegan(Sitting(day: try day("2026-12-05"))), .stepBegan("stem", at: nil),
      .voted(
        Ballot(
          Ballot.Key(step: "stem", subject: .line(own(17)), group: "school"),
          counts: [0, 0, 0, 0, 0, 0, 1, 2, 1, 1, 0])),
      .written(DialogueLine(.agreed, step: "oogst", text: "We kijken mee")),
      .written(DialogueLine(.parked, step: "oogst", text: "Vergissing")),
      .undone(EventID(writer: writers[1].text, number: 5)),
      .actionPlanned(action), .recognised(Recognition(.partly, because: "Het tweede deel.")),
      .nextTalk(try day("2027-03-01")), .closed, .reopened, .closed,
    ]
  }

  /// The clock stands still, so that a journal comes out the same each time.
  static func clock() -> String { "2026-11-28T09:12:03Z" }

  /// Adds events to a dossier on a disk, as they are: whether they may happen is not asked.
  @discardableResult
  static func write(
    _ events: [DialogueEvent], as writer: WriterName, on layer: any FileLayer,
    session: String = name
  ) throws -> [StampedDialogueEvent] {
    let opened = try Dossier("dossier", layer).openDialogue(
      session: session, as: writer, format: file, shelf: shelf, clock: clock)
    defer { opened.close() }
    let recorder = EventRecorder(
      writer: opened.writer, coding: DialogueCoding(),
      isAnonymous: opened.session.state.isAnonymous, clock: clock)
    return try recorder.record(events)
  }

  /// A disk with the whole dialogue.
  static func disk() throws -> MemoryFileLayer {
    let disk = RecordedTalk.emptyDisk()
    try write(first(), as: writers[0], on: disk)
    try write(second(), as: writers[1], on: disk)
    return disk
  }

  /// The dialogue as it stands on a disk.
  static func read(
    _ layer: any FileLayer, _ session: String = name
  ) throws -> PastDialogue {
    var shelf = shelf
    return try Dossier("dossier", layer).readDialogueIfOpened(session: session, &shelf).orThrow()
  }

  /// The format, so that it is not read anew for every fault.
  static let shelf: InstrumentShelf = {
    var shelf = InstrumentShelf()
    _ = try? shelf.format(
      InstrumentText(file: file, fingerprint: CRC64.fingerprint(file.bytes)))
    return shelf
  }()
}
