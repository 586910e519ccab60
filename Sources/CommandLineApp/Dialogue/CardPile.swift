import Content
import Reports
import Sessions

/// The cards that can be laid on the table, in the order in which they are taken.
struct CardPile {
  let table: DialogueTable

  private var library: Library { table.library }

  /// Those that come next by the way that was chosen, those of the phase first; what lay on a table
  /// before comes last, and what lies there now or was put back in this dialogue does not come again.
  func next(_ way: CardWay, phase: Card.Phase?) -> [Card] {
    let gone = Set(
      table.state.history.compactMap { stamped in
        if case .cardTaken(let card) = stamped.event,
          !table.state.undone.contains(stamped.stamp.id)
        {
          card.id
        } else {
          nil
        }
      })
    let cards = all(way, phase).filter { !gone.contains($0.id) }
    let used = table.earlier.usedCards
    return cards.filter { !used.contains($0.id) } + cards.filter { used.contains($0.id) }
  }

  /// Cards that are likely to come, before a way was chosen.
  func likely(count: Int) -> [Card] {
    let way = table.cardWay ?? standard
    return way.map { Array(next($0, phase: nil).prefix(count)) } ?? []
  }

  /// What the command line says; otherwise the advice of the last scan. Nil when there is neither.
  var standard: CardWay? {
    if !table.wishes.cards.isEmpty { return .named(table.wishes.cards) }
    if !table.wishes.themes.isEmpty { return .themes(table.wishes.themes) }
    if let seed = table.wishes.seed { return .random(seed) }
    return table.advice == nil ? nil : .advice
  }

  private func all(_ way: CardWay, _ phase: Card.Phase?) -> [Card] {
    switch way {
    case .named(let ids):
      return ofPhaseFirst(ids.compactMap { library.cards[$0] }, phase)
    case .advice:
      return ofPhaseFirst((table.advice?.cards ?? []).compactMap { library.cards[$0] }, phase)
    case .themes(let themes):
      var search = CardSearch()
      search.themes = Set(themes)
      return ofPhaseFirst(search.cards(in: library), phase)
    case .random(let seed):
      var random = SplitMix64(seed: seed)
      let cards = CardSearch().cards(in: library)
      return ofPhaseFirst(random.draw(cards.count, of: cards), phase)
    }
  }

  private func ofPhaseFirst(_ cards: [Card], _ phase: Card.Phase?) -> [Card] {
    guard let phase else { return cards }
    return cards.filter { $0.phase == phase } + cards.filter { $0.phase != phase }
  }
}
