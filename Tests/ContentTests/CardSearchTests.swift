import Testing

@testable import Content

/// Finding cards.
@Suite struct CardSearchTests {
  private static let library: Library = {
    func card(
      _ id: String, _ deck: String, _ kind: Card.Kind, _ phase: Card.Phase, roles: [String],
      condition: String? = nil, towards: String? = nil
    ) -> Card {
      Card(
        id: id, deck: deck, kind: kind, phase: phase, question: "Wat?", explanation: nil,
        easier: nil, followUps: [], audience: roles, condition: condition, level: nil,
        towards: towards, sources: [])
    }
    func deck(_ id: String, _ theme: String, _ cards: [String]) -> Deck {
      Deck(
        id: id, title: id, language: "nl", theme: theme, author: nil, licence: nil, cards: cards)
    }
    let cards = [
      card("a2", "a", .prompt, .vision, roles: ["student"], condition: "doelen"),
      card("a1", "a", .mirror, .evaluation, roles: ["leraar", "coach"], towards: "reflectie"),
      card("b1", "b", .mirror, .vision, roles: [], condition: "ontmoeten"),
      // Its set has it as well, but a later one put this in its place.
      card("b2", "c", .suggestion, .realisation, roles: ["leraar"]),
    ]
    var library = Library()
    library.cards = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0) })
    library.decks = [
      "a": deck("a", "leren", ["a2", "a1"]), "b": deck("b", "doen", ["b1", "b2", "weg"]),
      "c": deck("c", "leren", ["b2"]),
    ]
    return library
  }()

  private static func search(
    themes: Set<String> = [], phases: Set<Card.Phase> = [], kinds: Set<Card.Kind> = [],
    steps: Set<String> = [], conditions: Set<String> = [], roles: Set<String> = []
  ) -> CardSearch {
    var search = CardSearch()
    search.themes = themes
    search.phases = phases
    search.kinds = kinds
    search.steps = steps
    search.conditions = conditions
    search.roles = roles
    return search
  }

  @Test(
    arguments: [
      (search(), ["a2", "a1", "b1", "b2"]),
      (search(themes: ["leren"]), ["a2", "a1", "b2"]),
      (search(themes: ["leren", "doen"]), ["a2", "a1", "b1", "b2"]),
      (search(phases: [.vision]), ["a2", "b1"]),
      (search(kinds: [.mirror, .suggestion]), ["a1", "b1", "b2"]),
      (search(steps: ["reflectie"]), ["a1"]),
      (search(conditions: ["ontmoeten", "doelen"]), ["a2", "b1"]),
      (search(roles: ["leraar"]), ["a1", "b1", "b2"]),
      (search(roles: ["coach", "student"]), ["a2", "a1", "b1"]),
      (search(themes: ["leren"], roles: ["leraar"]), ["a1", "b2"]),
      (search(phases: [.vision], steps: ["reflectie"]), []),
    ])
  func everyListIsMetByAnyOfItsValues(search: CardSearch, expected: [String]) {
    #expect(search.cards(in: Self.library).map(\.id) == expected)
  }
}
