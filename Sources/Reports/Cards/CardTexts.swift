import Content
import Wording

/// What stands on a card beside its own texts: the names of what it refers to.
struct CardTexts {
  let library: Library

  /// The id of the theme a card is found under; of its set where that is not known.
  func theme(_ card: Card) -> String { library.decks[card.deck]?.theme ?? card.deck }

  /// The theme as people read it, on one line.
  func themeName(_ card: Card) -> String {
    let theme = theme(card)
    return PageText.line(library.themes[theme]?.name ?? theme)
  }

  /// For whom it is, as names; empty when it is for everyone.
  func audience(_ card: Card) -> [String] {
    card.audience.map { library.roles[$0]?.name ?? $0 }
  }

  /// What it rests on, one text for each source.
  func sources(_ card: Card) -> [String] {
    card.sources.map { id in
      guard let source = library.sources[id] else { return id }
      return CardWording.source(source, via: source.via.flatMap { library.sources[$0] })
    }
  }
}
