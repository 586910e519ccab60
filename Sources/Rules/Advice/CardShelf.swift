import Content

/// All cards there are, in a fixed order: by deck, then as the deck has them.
struct CardShelf {
  let cards: [Card]
  private let themes: [String: String]

  init(_ library: Library) {
    let decks = library.decks.values.sorted { $0.id < $1.id }
    cards = decks.flatMap { deck in deck.cards.compactMap { library.cards[$0] } }
    themes = library.decks.mapValues(\.theme)
  }

  /// The theme of a card; its deck where that has none.
  func theme(_ card: Card) -> String { themes[card.deck] ?? card.deck }

  /// The theme that is about a condition: the one with its id, else the one of which every card names
  /// it. Nil where there is none, or more than one.
  func home(of condition: String) -> String? {
    var about: [String: Bool] = [:]
    for card in cards {
      about[theme(card)] = (about[theme(card)] ?? true) && card.condition == condition
    }
    if about[condition] != nil { return condition }
    let homes = about.filter(\.value).keys
    return homes.count == 1 ? homes.first : nil
  }

  /// Cards that fit something, the best first and among equals in the order of the shelf. `fit` is
  /// higher the better, 0 for one that does not fit.
  func fitting(_ fit: (Card) -> Int) -> [(card: Card, fit: Int)] {
    let found = cards.map { (card: $0, fit: fit($0)) }.filter { $0.fit > 0 }
    return found.enumerated().sorted { one, other in
      one.element.fit != other.element.fit
        ? one.element.fit > other.element.fit : one.offset < other.offset
    }.map(\.element)
  }
}
