import Content
import Positions
import TestSupport
import Testing

@testable import Rules

/// Which cards are advised, from decks made up here: per theme two cards of every phase.
struct CardAdviceTests {
  private static let themes = ["doelen", "interventies", "ontmoeten"]

  private static func card(
    _ theme: String, _ phase: Card.Phase, _ number: Int, condition: String, level: String? = nil
  ) -> Card {
    Card(
      id: "\(theme)-\(phase.rawValue)-\(number)", deck: theme, kind: .mirror, phase: phase,
      question: "", explanation: nil, easier: nil, followUps: [], audience: [],
      condition: condition, level: level, towards: "s\(number + 1)", sources: [])
  }

  /// Cards name the condition with the id of their theme, or the one that is given.
  private static func library(
    _ themes: [String] = themes, condition: String? = nil, level: String? = nil
  ) -> Library {
    var library = Library()
    for theme in themes {
      let cards = Card.Phase.allCases.flatMap { phase in
        (1...2).map { number in
          card(theme, phase, number, condition: condition ?? theme, level: level)
        }
      }
      for card in cards { library.cards[card.id] = card }
      library.decks[theme] = Deck(
        id: theme, title: "", language: "nl", theme: theme, author: nil, licence: nil,
        cards: cards.map(\.id))
    }
    return library
  }

  /// Four criteria that everyone puts at step 4, unless picks say otherwise, with core questions of
  /// these themes.
  private static func advice(
    core: String, picks: [Int?] = [4, 4, 4, 4], library: Library = library(),
    signals: [Signal] = [], ambition: [AmbitionTarget] = []
  ) -> [CardAdvice] {
    var talk = TalkCase(levels: picks.indices.map { $0 / 2 })
    talk.coreCount = themes.count
    talk.add(0, picks: picks, core: core)
    talk.add(1, picks: picks, core: core)
    let scan = Scan(
      id: "proef", title: "", version: 1, language: "nl", rationale: "",
      parties: ["school", "opleiding"], alsoHeard: [],
      coreQuestions: themes.map { CoreQuestion(id: $0, name: "", question: "", sources: []) },
      signals: signals, earlier: [], kind: .ladder(talk.ladder))
    let outcome = talk.outcome()
    return CardAdvice.cards(
      from: library, scan: scan, outcome: outcome, agenda: talk.agenda,
      signals: scan.findings(OutcomeValues(outcome)), ambition: ambition)
  }

  @Test func `weak core questions get cards in turn, and the phases of each take turns`() {
    // doelen is partly in order, interventies not at all: that one first.
    let advice = Self.advice(core: "dnj")
    #expect(
      advice.map(\.card) == [
        "interventies-visie-1", "doelen-visie-1", "interventies-realisatie-1",
        "doelen-realisatie-1", "interventies-evaluatie-1",
      ])
    #expect(advice[0].reason == .core(1, .notYet))
    #expect(advice[1].reason == .core(0, .partly))
    #expect(advice[0].theme == "interventies")
  }

  @Test func `one weak core question does get five when nothing else has a card`() {
    let advice = Self.advice(core: "jjn")
    #expect(advice.map(\.theme) == Array(repeating: "ontmoeten", count: 5))
    #expect(
      advice.map(\.card).map { $0.split(separator: "-")[1] }
        == ["visie", "realisatie", "evaluatie", "visie", "realisatie"])
  }

  /// A theme of another name whose cards all name the condition first, else any card that names it.
  @Test func `other themes fill in only when the theme of a weak core question has no card left`() {
    var library = Self.library(["ruimte", "doelen"], condition: "ontmoeten")
    #expect(
      Self.advice(core: "jjn", library: library).map(\.theme).allSatisfy {
        $0 == "doelen" || $0 == "ruimte"
      })
    // Now cards of doelen are about something else, but one: the home is ruimte.
    library.cards["doelen-visie-2"] = Self.card("doelen", .vision, 2, condition: "doelen")
    let advice = Self.advice(core: "jjn", library: library)
    #expect(advice.count == 5)
    #expect(advice.map(\.theme) == Array(repeating: "ruimte", count: 5))
    // With two left at home the rest comes from elsewhere.
    for card in library.cards.values where card.deck == "ruimte" && card.phase != .vision {
      library.cards[card.id] = nil
    }
    #expect(
      Self.advice(core: "jjn", library: library).map(\.theme)
        == ["ruimte", "ruimte", "doelen", "doelen", "doelen"])
  }

  @Test func `a signal that fires gives the cards it names, and one that does not gives none`() {
    func signal(_ question: Int, _ card: String) -> Signal {
      Signal(
        id: card, name: "", condition: .coreInOrder(question), message: "", cards: [card, "weg"],
        sources: [])
    }
    let advice = Self.advice(
      core: "jjn", signals: [signal(2, "doelen-visie-1"), signal(0, "doelen-visie-2")])
    #expect(advice.count == 5)
    #expect(advice[1] == CardAdvice(card: "doelen-visie-2", theme: "doelen", reason: .signal(1)))
    #expect(!advice.map(\.card).contains("doelen-visie-1"))
  }

  /// Both criteria of the second level are at step 3 without step 1 and 2, so those are gaps there.
  @Test func `gaps and the next step get cards of their level and step`() {
    var talk = TalkCase(levels: [0, 0, 1, 1])
    for party in [0, 1] { talk.add(party, "jjjj jjjj nnjn nnjn") }
    let scan = Scan(
      id: "proef", title: "", version: 1, language: "nl", rationale: "",
      parties: ["school", "opleiding"], alsoHeard: [], coreQuestions: [], signals: [],
      earlier: [], kind: .ladder(talk.ladder))
    let advice = CardAdvice.cards(
      from: Self.library(["doelen"], level: "n1"), scan: scan, outcome: talk.outcome(),
      agenda: talk.agenda, signals: [])
    let place = Condition.Place(axis: 0, value: 1)
    #expect(advice.count == 5)
    // Step 2 is a gap: a card that helps to reach s2. (No card of n1 is for s1.)
    #expect(advice[1].reason == .gap(place, step: 2))
    #expect(advice[1].card == "doelen-realisatie-1")
  }

  @Test func `the ambition goes first`() {
    let place = Condition.Place(axis: 0, value: 0)
    let advice = Self.advice(
      core: "jjn", library: Self.library(level: "n0"), ambition: [.place(place)])
    #expect(advice[0].reason == .ambition(.place(place)))
    #expect(advice[0].theme == "doelen")
    #expect(advice[1].reason == .core(2, .notYet))
  }

  @Test func `without cards there is no advice`() {
    #expect(Self.advice(core: "nnn", library: Library()).isEmpty)
    #expect(Self.advice(core: "jjj").isEmpty)
  }

  @Test func `never more than five, none twice, and no theme has five when two are due`() {
    for seed: UInt64 in 1...200 {
      var random = SeededRandom(seed: seed)
      let core = (0..<3).map { _ in "jdn".randomElement(using: &random).map(String.init) ?? "" }
      let picks = (0..<4).map { _ in Optional(Int.random(in: 0...4, using: &random)) }
      let advice = Self.advice(core: core.joined(), picks: picks)
      #expect(advice.count <= 5, "seed \(seed)")
      #expect(Set(advice.map(\.card)).count == advice.count, "seed \(seed)")
      let due = zip(Self.themes, core).filter { $1 != "j" }.map(\.0)
      for theme in due {
        #expect(advice.contains { $0.theme == theme }, "seed \(seed)")
        if due.count > 1 { #expect(advice.count { $0.theme == theme } <= 3, "seed \(seed)") }
      }
      #expect(Self.advice(core: core.joined(), picks: picks) == advice, "seed \(seed)")
    }
  }
}
