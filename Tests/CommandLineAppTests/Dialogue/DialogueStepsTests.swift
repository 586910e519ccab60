import CommandLineApp
import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("The steps of a dialogue")
struct DialogueStepsTests {
  private static let closing = FormatStep.plain("eind", .closing)

  /// A dialogue that begins with a step of this kind, at the prompt of that step.
  private func dialogue(
    _ kind: FormatStep.Kind, _ details: FormatStep.Details = .init(), isAnonymous: Bool = false
  ) throws -> MemoryDialogue {
    try MemoryDialogue(
      [.plain("een", kind, details: details), Self.closing], isAnonymous: isAnonymous)
  }

  private func texts(_ dialogue: MemoryDialogue, _ kind: DialogueLine.Kind) -> [String] {
    dialogue.state.lines(kind).map(\.line.text)
  }

  @Test(arguments: [FormatStep.Kind.welcome, .individual, .pairs, .plenary])
  func `where people talk, every line is a note`(kind: FormatStep.Kind) throws {
    let dialogue = try dialogue(kind)
    _ = try dialogue.talk(["", "Wij zien studenten vaker.", "Nog iets.", "v", "stop"])
    #expect(texts(dialogue, .note) == ["Wij zien studenten vaker.", "Nog iets."])
    #expect(dialogue.state.currentStep == "eind")
  }

  @Test func `how many people there are is changed in one line`() throws {
    let dialogue = try dialogue(.joining)
    let spoken = try dialogue.talk(["", "veel", "8 5", "instituut=6", "", "stop"])
    #expect(dialogue.state.groups.map(\.people) == [8, 6])
    #expect(spoken.told.contains("typ de aantallen in deze volgorde"))
  }

  @Test func `when others come than were expected, what will be seen is told again`() throws {
    let dialogue = try MemoryDialogue(
      [.plain("een", .joining), .plain("twee", .contributing), Self.closing],
      people: ["school": 6, "opleiding": 5], isAnonymous: true)
    let spoken = try dialogue.talk(["", "6 4", "stop"])
    #expect(spoken.told.contains("Van instituut (4) is apart niets te zien"))
  }

  @Test func `what the group calls things is kept as word and meaning`() throws {
    let dialogue = try dialogue(.terms)
    _ = try dialogue.talk(["", "leervraag", "leervraag = wat je wilt leren", "", "stop"])
    #expect(texts(dialogue, .term) == ["leervraag = wat je wilt leren"])
  }

  @Test func `of the whole is kept what is shared, what differs for whom, now and later`() throws {
    let dialogue = try dialogue(.harvest)
    _ = try dialogue.talk([
      "", "We beginnen klein.", "", "school: geen tijd", "Iets anders.", "", "Nu zo.", "",
      "Later zo.", "", "stop",
    ])
    #expect(texts(dialogue, .agreed) == ["We beginnen klein."])
    #expect(texts(dialogue, .different) == ["geen tijd", "Iets anders."])
    #expect(dialogue.state.lines(.different).map(\.line.group) == ["school", nil])
    #expect(texts(dialogue, .now) + texts(dialogue, .later) == ["Nu zo.", "Later zo."])
  }

  @Test(arguments: [
    ("school: weinig tijd", "weinig tijd", "school"),
    ("Vanuit de school: weinig tijd", "weinig tijd", "school"),
    ("weinig tijd", "weinig tijd", "school"),
    ("instituut: weinig tijd", "weinig tijd", "opleiding"),
  ])
  func `a line with a side is changed with its side`(
    typed: String, text: String, group: String
  ) throws {
    let dialogue = try dialogue(.harvest)
    let spoken = try dialogue.talk([
      "", "", "school: geen tijd", "wijzig", "1", .line(typed), "stop",
    ])
    #expect(spoken.told.contains("1 vanuit de school: geen tijd"))
    #expect(texts(dialogue, .different) == [text])
    #expect(dialogue.state.lines(.different).map(\.line.group) == [group])
  }

  @Test func `where sides may not be told, a side that is typed is not kept`() throws {
    let dialogue = try MemoryDialogue(
      [.plain("een", .harvest), Self.closing], people: ["school": 6, "opleiding": 4],
      isAnonymous: true)
    let spoken = try dialogue.talk([
      "", "", "instituut: geen tijd", "Let op: meer tijd", "?", "", "stop",
    ])
    #expect(texts(dialogue, .different) == ["geen tijd", "Let op: meer tijd"])
    #expect(dialogue.state.lines(.different).allSatisfy { $0.line.group == nil })
    #expect(spoken.told.contains("Van welke kant dit komt, wordt niet bewaard"))
    #expect(!spoken.told.contains("en voor wie") && !spoken.told.contains("zoals school:"))
  }

  @Test func `an action has a role, a day and what is needed`() throws {
    let dialogue = try dialogue(.actions)
    _ = try dialogue.talk([
      "", "Lesbezoek plannen", "schoolopleider", "15 mei", "rooster, van de teamleider",
      "Nog één", "", "na de zomer", "", "", "Een halve dag voor begeleiders", "", "stop",
    ])
    #expect(
      dialogue.state.actions.map(\.plan) == [
        PlannedAction(
          what: "Lesbezoek plannen", role: "schoolopleider", due: CalendarDate("2027-05-15"),
          needed: "rooster, van de teamleider"),
        PlannedAction(what: "Nog één", dueText: "na de zomer"),
      ])
    #expect(texts(dialogue, .askedOfBoard) == ["Een halve dag voor begeleiders"])
  }

  @Test func `an action that is broken off keeps what was told of it`() throws {
    let dialogue = try dialogue(.actions)
    let spoken = try dialogue.talk(["", "Lesbezoek", "schoolopleider", .interrupt])
    #expect(spoken.ending == .interrupted)
    #expect(
      dialogue.state.actions.map(\.plan)
        == [PlannedAction(what: "Lesbezoek", role: "schoolopleider")])
  }

  @Test func `what was named as a next step is taken over by its number`() throws {
    let dialogue = try dialogue(.actions)
    try dialogue.running.perform(.stepBegan("een", at: nil))
    for text in ["Eén blad maken", "Uren regelen"] {
      try dialogue.running.perform(.written(DialogueLine(.nextStep, step: "een", text: text)))
    }
    let spoken = try dialogue.talk(["", "2", "", "", "", "3 lessen bekijken", "stop"])
    #expect(spoken.told.contains("1 Eén blad maken 2 Uren regelen"), "\(spoken.told)")
    #expect(dialogue.state.actions.map(\.plan.what) == ["Uren regelen", "3 lessen bekijken"])
  }

  @Test func `what was written down is shown before people are asked whether it is right`() throws {
    let dialogue = try MemoryDialogue([
      .plain("een", .harvest), .plain("twee", .actions), Self.closing,
    ])
    let spoken = try dialogue.talk([
      "", "Eén blad", "", "school: te weinig uren", "", "", "", "Blad maken", "coördinator", "", "",
      "", "Twee uur per week", "", "stop",
    ])
    let told = try #require(spoken.told.components(of: "Dit is opgeschreven. Lees het voor:").last)
    let shown = try #require(told.components(of: "Herkennen jullie").first)
    #expect(
      shown == " Samen afgesproken: - Eén blad Anders gezien: - School: te weinig uren "
        + "Wat het bestuur gevraagd wordt: - Twee uur per week Afgesproken: 1 stap. "
        + "- Blad maken (coördinator). ", "\(spoken.told)")
  }

  @Test func `closing reads out what was parked, asks and closes`() throws {
    let dialogue = try dialogue(.welcome)
    let spoken = try dialogue.talk([
      "", "p parkeerplaats fietsen", "p nog iets", "", "a", "conciërge", "", "", "", "d",
      "te vlug", "over zes weken", "",
    ])
    #expect(spoken.ending == .finished)
    #expect(dialogue.state.isClosed)
    #expect(dialogue.state.actions.map(\.plan.what) == ["parkeerplaats fietsen"])
    #expect(dialogue.state.recognition == Recognition(.partly, because: "te vlug"))
    #expect(dialogue.state.nextTalk == CalendarDate("2027-01-01"))
  }

  @Test func `a card stands alone, and its help comes one by one`() throws {
    let dialogue = try dialogue(.card, .init(cards: 2, phase: .vision))
    let spoken = try dialogue.talk(
      [
        "", "", "m", "d", "w", "Dat herkennen we.", "k", "", "Nu dit.", "", "Een stap.", "", "", "",
        "", "stop",
      ], seed: 7)
    let cards = dialogue.state.cards
    #expect(cards.count == 2)
    #expect(
      dialogue.state.lines(about: .card(cards[0].id)).map(\.line.text) == ["Nu dit.", "Een stap."])
    #expect(texts(dialogue, .note) == ["Dat herkennen we."])
    #expect(spoken.text.contains("────"))
    #expect(dialogue.state.currentStep == "eind")
    for card in cards {
      #expect(MemorySession.library.cards[card.id]?.phase == .vision, "\(card.id)")
    }
  }

  @Test func `the last card stays on the table when there is no other`() throws {
    let dialogue = try dialogue(.card, .init(cards: 1))
    let cards = MemorySession.library.cards.values.sorted { $0.id < $1.id }
    for card in cards {
      try dialogue.running.perform(
        .cardTaken(TakenCard(id: card.id, step: "een", question: card.question)))
    }
    for card in cards.dropFirst() { try dialogue.running.perform(.cardPutBack(card.id)) }
    _ = try dialogue.talk(["", "k", "stop"], seed: 7)
    #expect(dialogue.state.cards.map(\.id) == [cards[0].id])
  }

  @Test func `the same seed lays the same cards on the table`() throws {
    let first = try dialogue(.card, .init(cards: 1))
    let second = try dialogue(.card, .init(cards: 1))
    _ = try first.talk([""], seed: 11)
    _ = try second.talk([""], seed: 11)
    #expect(first.state.cards == second.state.cards)
    #expect(first.state.cards.count == 1)
  }

  @Test func `cards that lay on a table before come last`() throws {
    let earlier = try dialogue(.card, .init(cards: 1))
    _ = try earlier.talk([""], seed: 11)
    let dialogue = try dialogue(.card, .init(cards: 1))
    _ = try dialogue.talk(
      [""],
      earlier: EarlierTalks(
        [], dialogues: [HeldDialogue(format: earlier.running.format, state: earlier.state)]),
      seed: 11)
    #expect(dialogue.state.cards.first?.id != earlier.state.cards.first?.id)
  }

  @Test(arguments: [["1", "1"], ["2", "student", "1"], ["3"]] as [[String]])
  func `a card is chosen by theme, by hand or by lot`(typed: [String]) throws {
    let dialogue = try dialogue(.card, .init(cards: 1))
    _ = try dialogue.talk([""] + typed.map { .line($0) })
    #expect(dialogue.state.cards.count == 1)
  }

  @Test func `without advice Enter chooses no way, and does not lead in a circle`() throws {
    let dialogue = try dialogue(.card, .init(cards: 1))
    let spoken = try dialogue.talk(["", "", "", "3"])
    #expect(!spoken.text.contains("Enter = 1)"), "\(spoken.text)")
    #expect(spoken.told.contains("Typ een nummer van 1 tot en met 3."))
    #expect(!spoken.text.contains("Enter = terug"))
    #expect(dialogue.state.cards.count == 1)
  }

  @Test func `a scan that was not talked about to the end says why it gives no cards`() throws {
    let scan = try MemorySession(expected: ["school": 1])
    try scan.join("a", "school")
    try scan.running.perform([
      .answer("a", .core(0), .single(Answer(.no))), .finish("a"),
    ])
    let earlier = EarlierTalks([HeldSession(scan: scan.running.scan, state: scan.running.state)])
    let dialogue = try dialogue(.card, .init(cards: 1))
    let spoken = try dialogue.talk(["", "3"], earlier: earlier)
    #expect(spoken.told.contains("geeft pas kaarten als jullie de gespreksonderwerpen"))
    #expect(spoken.told.contains("--session 2026-11-20-korte-scan"))
    #expect(dialogue.state.cards.count == 1)
  }

  @Test func `what the scan says of its options is shown`() throws {
    let dialogue = try MemoryDialogue(format: "toekomstgesprek")
    let place = try #require(
      dialogue.running.format.steps.first { $0.details.material.contains(.advantages) })
    try dialogue.running.perform(.stepBegan(place.id, at: nil))
    let spoken = try dialogue.talk(["120"] + Array(repeating: "", count: 40), checksWords: false)
    #expect(spoken.told.contains("Voordelen:"))
  }
}

extension String {
  /// What stands before, between and behind some words.
  fileprivate func components(of words: String) -> [String] {
    split(separator: words, omittingEmptySubsequences: false).map(String.init)
  }
}
