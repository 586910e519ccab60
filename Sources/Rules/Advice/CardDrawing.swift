import Content

/// Draws a hand of cards from what they are wanted for: in turn from every need, so that nobody gets
/// five cards of one theme when two are due.
struct CardDrawing {
  private let shelf: CardShelf
  private(set) var advice: [CardAdvice] = []
  private var drawn: Set<String> = []
  /// Per theme the phases that were drawn.
  private var phases: [String: [Card.Phase]] = [:]

  init(_ shelf: CardShelf) {
    self.shelf = shelf
  }

  /// Draws in turn from the needs, one card each time around, until there are `count` cards or none
  /// fits any more. From a theme at most `mostOfTheme`, those drawn before included. With
  /// `keepingThemes` cards of themes that were drawn before go first.
  mutating func draw(
    _ needs: [CardNeed], upTo count: Int, mostOfTheme: Int = .max, keepingThemes: Bool = false
  ) {
    var isDrawing = true
    while isDrawing {
      isDrawing = false
      for need in needs where advice.count < count {
        guard let card = next(need, mostOfTheme, keepingThemes) else { continue }
        let theme = shelf.theme(card)
        advice.append(CardAdvice(card: card.id, theme: theme, reason: need.reason))
        drawn.insert(card.id)
        phases[theme, default: []].append(card.phase)
        isDrawing = true
      }
    }
  }

  /// From the theme that is about the need as long as that has cards. Of those that fit best the first
  /// whose phase comes next in its theme; of equals the first.
  private func next(_ need: CardNeed, _ mostOfTheme: Int, _ keepsThemes: Bool) -> Card? {
    let undrawn = need.cards.filter { !drawn.contains($0.card.id) }
    let atHome = undrawn.filter { shelf.theme($0.card) == need.home }
    let left = (atHome.isEmpty ? undrawn : atHome).filter {
      (phases[shelf.theme($0.card)] ?? []).count < mostOfTheme
    }
    let known = left.filter { phases[shelf.theme($0.card)] != nil }
    let pool = keepsThemes && !known.isEmpty ? known : left
    guard let best = pool.map(\.fit).max() else { return nil }
    return pool.filter { $0.fit == best }.map(\.card).enumerated().min { one, other in
      let turns = (turn(one.element), turn(other.element))
      return turns.0 != turns.1 ? turns.0 < turns.1 : one.offset < other.offset
    }?.element
  }

  /// How long it is until a card's phase comes: after visie realisatie, then evaluatie, then visie.
  private func turn(_ card: Card) -> Int {
    let order = Card.Phase.allCases
    let last = phases[shelf.theme(card)]?.last.flatMap(order.firstIndex) ?? order.count - 1
    let place = order.firstIndex(of: card.phase) ?? 0
    return (place - last - 1 + order.count) % order.count
  }
}
