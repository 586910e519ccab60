import Content
import Sessions

@testable import Reports

/// A dialogue of twelve people from two sides, as its events made it: a card with harvest, contributions
/// with themes and doubles, every way to vote, and what was agreed.
struct WorkedDialogue {
  static let session = "2026-11-20-dialoogtafel"

  var people = [7, 5]
  var isAnonymous = false
  private(set) var events: [StampedDialogueEvent] = []

  init(people: [Int] = [7, 5], isAnonymous: Bool = false) {
    self.people = people
    self.isAnonymous = isAnonymous
  }

  /// Everything, from opening to closing.
  static func whole(people: [Int] = [7, 5], isAnonymous: Bool = false) -> WorkedDialogue {
    var dialogue = WorkedDialogue(people: people, isAnonymous: isAnonymous)
    dialogue.open()
    dialogue.talk()
    dialogue.bringIn()
    dialogue.vote()
    for step in ["inbrengen", "cijfers", "stippen", "kaarten"] { dialogue.add(.roundClosed(step)) }
    dialogue.agree()
    dialogue.add(.stepBegan("afronden", at: ClockTime("16:50")))
    dialogue.add(.stepDone("afronden"))
    dialogue.add(.closed)
    return dialogue
  }

  var held: HeldDialogue {
    HeldDialogue(
      format: Self.format, state: DialogueState(session: Self.session, inOrder: events))
  }

  @discardableResult
  mutating func add(_ event: DialogueEvent) -> EventID {
    let number = events.count + 1
    let id = EventID(writer: "proef1", number: number)
    events.append(
      StampedDialogueEvent(stamp: EventStamp(logicalTime: number, id: id), event: event))
    return id
  }

  @discardableResult
  mutating func write(
    _ kind: DialogueLine.Kind, _ text: String, step: String = "kaart",
    about: DialogueLine.Subject? = nil, group: String? = nil, theme: String? = nil
  ) -> EventID {
    add(
      .written(
        DialogueLine(kind, step: step, about: about, group: group, text: text, theme: theme)))
  }

  // MARK: Parts

  mutating func open() {
    add(
      .opened(
        DialogueSetup(
          partnership: "De Wilg", format: Self.format.id, fingerprint: "0",
          unit: Sheet.Unit(kind: "partnerschap", name: nil),
          purpose: "Kiezen waar we dit jaar samen aan werken", moment: Self.day,
          isAnonymous: isAnonymous,
          groups: zip(["school", "opleiding"], people).map {
            DialogueGroup(id: $0, people: $1)
          })))
    add(.sittingBegan(Sitting(day: Self.day, begins: ClockTime("15:30"), ends: ClockTime("17:00"))))
    add(.stepBegan("welkom", at: ClockTime("15:30")))
    add(.stepBegan("begrippen", at: ClockTime("15:35")))
    write(
      .term, "Werkplekbegeleider: wie op school elke week met de student praat", step: "begrippen")
  }

  mutating func talk() {
    add(.stepBegan("kaart", at: ClockTime("15:40")))
    add(.stepResized("kaart", minutes: 12))
    add(
      .cardTaken(
        TakenCard(
          id: "d1", step: "kaart", question: "Wat moet een student bij ons geleerd hebben?",
          theme: "doelen")))
    add(.cardTaken(TakenCard(id: "d2", step: "kaart", question: "Wie kijkt er mee?")))
    let card = DialogueLine.Subject.card("d1")
    write(.note, "Op beide scholen gaat het vooral over orde houden", about: card)
    write(.now, "Ieder heeft een eigen lijst", about: card)
    write(.later, "Eén lijst die we allebei gebruiken", about: card)
    write(.nextStep, "De lijsten naast elkaar leggen", about: card)
    write(.note, "Er is behoefte aan meer tijd", step: "afronden")
    write(.parked, "De vergoeding voor begeleiders")
    add(.stepDropped("pauze"))
  }

  mutating func bringIn() {
    add(.stepBegan("inbrengen", at: ClockTime("15:55")))
    let time = write(
      .contribution, "Meer tijd voor begeleiding", step: "inbrengen", group: "school",
      theme: "rollen")
    let same = write(
      .contribution, "Uren voor begeleiders", step: "inbrengen", group: "opleiding",
      theme: "rollen")
    let list = write(
      .contribution, "Samen bepalen wat een student leert", step: "inbrengen", group: "opleiding",
      theme: "doelen")
    write(.contribution, "Bij elkaar in de les kijken", step: "inbrengen", group: "school")
    add(.joined(same, into: time))
    write(.reaction, "Dan wel met vaste dagen", step: "inbrengen", about: .line(time))
    lines = [time, list]
  }

  /// The contributions that are voted on.
  private(set) var lines: [EventID] = []

  mutating func vote() {
    add(.stepBegan("cijfers", at: ClockTime("16:10")))
    add(.stepBegan("stippen", at: ClockTime("16:20")))
    add(.stepBegan("kaarten", at: ClockTime("16:25")))
    for (group, counts) in [
      ("school", [[0, 0, 0, 0, 0, 1, 1, 2, 3, 0, 0], [0, 0, 1, 0, 0, 3, 3, 0, 0, 0, 0]]),
      ("opleiding", [[0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3]]),
    ] {
      for (line, counts) in zip(lines, counts) {
        add(
          .voted(
            Ballot(
              Ballot.Key(step: "cijfers", subject: .line(line), group: group), counts: counts)))
      }
    }
    for (line, points) in zip(lines, [14, 22]) {
      add(
        .voted(Ballot(Ballot.Key(step: "stippen", subject: .line(line)), counts: [points])))
    }
    add(.voted(Ballot(Ballot.Key(step: "kaarten", subject: .question), counts: [8, 3, 1])))
  }

  mutating func agree() {
    add(.stepBegan("oogst", at: ClockTime("16:35")))
    write(.agreed, "We gebruiken voortaan één lijst", step: "oogst")
    write(.different, "Een vaste dag is niet haalbaar", step: "oogst", group: "school")
    write(.askedOfBoard, "Geef elke begeleider een uur per week", step: "oogst")
    add(
      .actionPlanned(
        PlannedAction(
          what: "De lijsten naast elkaar leggen", role: "schoolopleider",
          due: Self.date("2027-01-15"), needed: "Beide lijsten, van het instituut")))
    add(
      .actionPlanned(
        PlannedAction(what: "Een les bij elkaar bekijken", dueText: "na de herfstvakantie")))
    add(.actionFollowed(Self.earlier.id, ActionStanding(.done, note: "staat in de gids")))
    add(.recognised(Recognition(.partly, because: "de studenten waren er niet")))
    add(.nextTalk(Self.date("2027-02-05")))
  }

  // MARK: What it is about

  static let day = date("2026-11-20")

  static func date(_ text: String) -> CalendarDate { CalendarDate(text) ?? .earliest }

  /// Of a session before, still open then.
  static let earlier = Action(
    id: ActionID(
      session: "2026-06-01-korte-scan", event: EventID(writer: "proef0", number: 9)),
    plan: PlannedAction(
      what: "Rollen beschrijven", role: "instituutsopleider", due: date("2026-10-01")))

  static let format = SessionFormat(
    id: "dialoogtafel", title: "Dialoogtafel",
    explanation: "Een gesprek aan de hand van kaarten, van welkom tot volgende stap",
    minutes: 90, group: 4...20, parties: ["school", "opleiding"], sources: ["h5"],
    steps: [
      FormatStep(id: "welkom", kind: .welcome, name: "Welkom", minutes: 5),
      FormatStep(id: "begrippen", kind: .terms, name: "Wat noemen we hoe?", minutes: 5),
      FormatStep(
        id: "kaart", kind: .card, name: "Kaarten", minutes: 15, shortest: 10,
        details: FormatStep.Details(cards: 2)),
      FormatStep(id: "pauze", kind: .plenary, name: "Pauze", minutes: 10, mayBeDropped: true),
      FormatStep(
        id: "inbrengen", kind: .contributing, name: "Inbreng", minutes: 15,
        details: FormatStep.Details(question: "Waar moeten we aan werken?", isThemed: true)),
      FormatStep(
        id: "cijfers", kind: .voting, name: "Cijfers", minutes: 10,
        details: FormatStep.Details(
          question: "Hoe belangrijk is dit?", about: .contributions, way: .score)),
      FormatStep(
        id: "stippen", kind: .voting, name: "Stippen", minutes: 5,
        details: FormatStep.Details(about: .contributions, way: .dots)),
      FormatStep(
        id: "kaarten", kind: .voting, name: "Peiling", minutes: 5,
        details: FormatStep.Details(
          question: "Gaan we hiermee door?", about: .choices, way: .hands,
          choices: ["Eens", "Twijfel", "Oneens"])),
      FormatStep(id: "oogst", kind: .harvest, name: "Oogst", minutes: 10),
      FormatStep(id: "afronden", kind: .closing, name: "Afronden", minutes: 10),
    ])

  static let library: Library = {
    var library = Library()
    for (id, name) in [("doelen", "Doelen"), ("rollen", "Rollen en taken")] {
      library.themes[id] = Theme(id: id, name: name, explanation: "")
    }
    for (id, name) in [
      ("schoolopleider", "Schoolopleider"), ("instituutsopleider", "Instituutsopleider"),
    ] {
      library.roles[id] = Role(id: id, name: name, party: nil)
    }
    library.sources["h5"] = Source(
      id: "h5", authors: ["A. de Vries"], year: 2020, title: "Praten over opleiden", file: nil,
      via: nil)
    return library
  }()
}

extension DialogueRecord {
  init(_ dialogue: WorkedDialogue) {
    self.init(
      dialogue.held, openBefore: [WorkedDialogue.earlier], library: WorkedDialogue.library)
  }
}
