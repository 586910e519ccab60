import Content

/// Cards divided over the steps of a session that take cards.
struct CardDeal {
  /// By id of the step.
  private(set) var hands: [String: [Card]] = [:]
  /// Those for which no step has room, in order.
  private(set) var spare: [Card] = []

  /// Divides cards that people chose, in their order: each to the first step of its phase with room,
  /// and what then is left to the first with room at all.
  init(_ cards: [Card], for steps: [FormatStep]) {
    var rest: [Card] = []
    for card in cards where !give(card, to: steps.filter { $0.details.phase == card.phase }) {
      rest.append(card)
    }
    for card in rest where !give(card, to: steps.filter { $0.details.phase == nil }) {
      if !give(card, to: steps) { spare.append(card) }
    }
  }

  /// Draws so many cards, nil for as many as the steps take, the same for the same seed. Steps come
  /// first, each with cards of its phase, and of a theme that has not been before as long as there is
  /// one; what is drawn beyond that is spare.
  init(
    drawing count: Int?, seed: UInt64, of cards: [Card], for steps: [FormatStep], _ library: Library
  ) {
    var numbers = SplitMix64(seed: seed)
    var rest = numbers.draw(cards.count, of: cards)
    var left = count ?? steps.reduce(0) { $0 + ($1.details.cards ?? 0) }
    var themes: Set<String> = []
    func theme(_ card: Card) -> String { library.decks[card.deck]?.theme ?? card.deck }
    for step in steps {
      for _ in 0..<min(left, step.details.cards ?? 0) {
        let fitting = rest.indices.filter {
          step.details.phase == nil || step.details.phase == rest[$0].phase
        }
        guard
          let place = fitting.first(where: { !themes.contains(theme(rest[$0])) })
            ?? fitting.first
        else { break }
        let card = rest.remove(at: place)
        themes.insert(theme(card))
        hands[step.id, default: []].append(card)
        left -= 1
      }
    }
    if count != nil { spare = Array(rest.prefix(left)) }
  }

  /// False when none of the steps has room.
  private mutating func give(_ card: Card, to steps: [FormatStep]) -> Bool {
    guard
      let step = steps.first(where: { hands[$0.id, default: []].count < ($0.details.cards ?? 0) })
    else { return false }
    hands[step.id, default: []].append(card)
    return true
  }
}
