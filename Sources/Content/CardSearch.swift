/// Which cards are asked for. Of what is named in one list any will do, every list that names
/// something must be met, and an empty one asks nothing.
package struct CardSearch: Sendable {
  /// Ids of themes.
  package var themes: Set<String> = []
  package var phases: Set<Card.Phase> = []
  package var kinds: Set<Card.Kind> = []
  /// Ids of steps that the talk helps to reach.
  package var steps: Set<String> = []
  /// Ids of core questions or axis values.
  package var conditions: Set<String> = []
  /// Ids of roles. A card that names no role is for every one.
  package var roles: Set<String> = []

  package init() {}

  /// The cards that fit, by the id of their set and within it in the order of the file. Costs the
  /// number of cards.
  package func cards(in library: Library) -> [Card] {
    library.decks.values.sorted { $0.id < $1.id }.flatMap { deck in
      deck.cards.compactMap { library.cards[$0] }.filter { $0.deck == deck.id && fits($0, deck) }
    }
  }

  private func fits(_ card: Card, _ deck: Deck) -> Bool {
    func allows<Value>(_ wanted: Set<Value>, _ value: Value?) -> Bool {
      wanted.isEmpty || value.map(wanted.contains) == true
    }
    return allows(themes, deck.theme) && allows(phases, card.phase) && allows(kinds, card.kind)
      && allows(steps, card.towards) && allows(conditions, card.condition)
      && (roles.isEmpty || card.audience.isEmpty || !roles.isDisjoint(with: card.audience))
  }
}
