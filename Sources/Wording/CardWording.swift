import Content

/// What stands on and around question cards.
package enum CardWording {
  package static let why = "Waarom deze vraag"
  package static let easier = "Valt het stil"
  package static let followUps = "Doorvragen"
  package static let audience = "Voor"
  package static let place = "Hoort bij"
  package static let towards = "Helpt op weg naar"
  package static let sources = "Bron"
  package static let card = "Kaart"

  /// Between words that stand beside each other.
  package static let separator = " · "

  /// Theme, kind and phase: what is printed small on a card.
  package static func heading(theme: String, _ card: Card) -> String {
    [theme, card.kind.rawValue, card.phase.rawValue].joined(separator: separator)
  }

  /// Nothing that was found meets all that was asked.
  package static let noneFits =
    "Geen kaart past bij alles wat je vroeg. Laat een van de opties weg."

  /// Stands behind a list of cards.
  package static func listed(_ count: Int, example id: String) -> String {
    counted(count, "kaart.", "kaarten.") + " Een hele kaart zie je zo: grensganger cards \(id)"
  }

  /// How to draw the same cards again; says so when there were fewer than asked for.
  package static func drawn(_ count: Int, of found: Int, asked: Int, seed: String) -> String {
    let fewer = asked > found ? " Meer passen er niet." : ""
    return "Getrokken: \(count) van de \(counted(found, "kaart", "kaarten")).\(fewer) "
      + "Met --seed \(seed) trek je hetzelfde nog eens."
  }

  /// There is no card with this id.
  package static func unknownCard(_ id: String, suggestion: String?) -> String {
    "De kaart \(quotedPath(id)) bestaat niet."
      + (suggestion.map { " " + didYouMean($0) } ?? "")
      + "\nTyp grensganger cards voor alle kaarten."
  }

  /// A seed without anything to draw.
  package static let seedWithoutDraw =
    "De optie «--seed» hoort bij «--draw», bijvoorbeeld: --draw 1 --seed 7."

  /// The number of cards to draw is no number.
  package static func wrongCount(_ text: String) -> String {
    "\(quotedPath(text)) kan niet achter --draw. Noem hoeveel kaarten je wilt trekken: 1 of meer."
  }

  /// The seed is no number.
  package static func wrongSeed(_ text: String) -> String {
    "\(quotedPath(text)) kan niet achter --seed. Noem een heel getal vanaf 0, hoogstens \(UInt64.max)."
  }

  /// A source as it is named on a card: who, what, when, and what cites it.
  package static func source(_ source: Source, via: Source?) -> String {
    let authors = source.authors.isEmpty ? "" : list(source.authors, "en") + ": "
    let year = source.year.map { " (\($0))" } ?? ""
    let cited = via.map { ", aangehaald in: \($0.title)" } ?? ""
    return authors + source.title + year + cited
  }
}
