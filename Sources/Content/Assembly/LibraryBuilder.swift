import StrictYAML

/// Lays the contents of files on top of each other.
struct LibraryBuilder {
  private(set) var library = Library()
  private(set) var replacements: [Assembly.Replacement] = []
  private var origins: [IDKind: [String: Origin]] = [:]

  /// Everything with an id across files, by kind and id.
  var named: [Assembly.Named] {
    let replaced = Dictionary(grouping: replacements) { [$0.kind.rawValue, $0.id] }
    return IDKind.allCases.flatMap { kind in
      origins[kind, default: [:]].sorted { $0.key < $1.key }.map { id, origin in
        Assembly.Named(
          kind: kind, id: id, origin: origin,
          replaced: (replaced[[kind.rawValue, id]] ?? []).map(\.old))
      }
    }
  }

  /// By id of a scan the path of the file it stands in.
  var scanFiles: [String: String] { origins[.scan, default: [:]].mapValues(\.path) }

  /// By id of a session format the path of the file it stands in.
  var formatFiles: [String: String] { origins[.format, default: [:]].mapValues(\.path) }

  /// Adds what a file without errors holds; files come in the order of their layers.
  mutating func add(_ file: ReadFile) {
    guard let contents = file.contents else { return }
    for definition in file.reading.definitions where !definition.kind.isWithinScan {
      let origin = Origin(path: file.path, range: definition.range)
      if let old = origins[definition.kind, default: [:]].updateValue(origin, forKey: definition.id)
      {
        replacements.append(
          Assembly.Replacement(kind: definition.kind, id: definition.id, old: old, new: origin))
      }
    }
    switch contents {
    case .scan(let scan): library.scans[scan.id] = scan
    case .format(let format): library.formats[format.id] = format
    case .cards(let deck, let cards): add(deck, cards)
    case .sources(let sources): for source in sources { library.sources[source.id] = source }
    case .terms(let terms): for term in terms { library.terms[term.id] = term }
    case .roles(let roles): for role in roles { library.roles[role.id] = role }
    case .themes(let themes): for theme in themes { library.themes[theme.id] = theme }
    }
  }

  /// A deck of an earlier layer keeps the cards that the later one does not replace: it is cards
  /// that are replaced, the deck is where they stand.
  private mutating func add(_ deck: Deck, _ cards: [Card]) {
    for card in cards {
      if let old = library.cards[card.id], old.deck != deck.id, let from = library.decks[old.deck] {
        library.decks[from.id] = from.with(cards: from.cards.filter { $0 != card.id })
      }
      library.cards[card.id] = card
    }
    let kept = library.decks[deck.id]?.cards ?? []
    library.decks[deck.id] = deck.with(cards: kept + deck.cards.filter { !kept.contains($0) })
  }

  /// Notes the scans that exist only in files with errors.
  mutating func noteLeftOut(_ files: [ReadFile]) {
    let named = files.flatMap(\.reading.definitions).filter { $0.kind == .scan }.map(\.id)
    library.leftOutScans = Set(named.filter { library.scans[$0] == nil })
  }
}

extension Deck {
  /// The same deck with other cards.
  fileprivate func with(cards: [String]) -> Deck {
    Deck(
      id: id, title: title, language: language, theme: theme, author: author, licence: licence,
      cards: cards)
  }
}
