import Content

/// What the cells of a table of cards can name, by id or as people read it.
struct CardNames {
  /// Ids by what they may be called, in small letters; an id itself among them.
  private let names: [CardColumn: [String: String]]
  private let known: [CardColumn: [String]]

  init(_ library: Library) {
    let scans = library.scans.values.sorted { $0.id < $1.id }
    let values = scans.compactMap(\.ladder).flatMap(\.axes).flatMap(\.values)
    let places =
      scans.flatMap(\.coreQuestions).map { ($0.id, $0.name) } + values.map { ($0.id, $0.name) }
    var named: [CardColumn: [(id: String, name: String)]] = [:]
    named[.theme] = library.themes.values.map { ($0.id, $0.name) }
    named[.audience] = library.roles.values.map { ($0.id, $0.name) }
    named[.source] = library.sources.values.map { ($0.id, $0.id) }
    named[.condition] = places
    named[.level] = values.map { ($0.id, $0.name) }
    named[.towards] = scans.compactMap(\.ladder).flatMap(\.scale).map { ($0.id, $0.name) }
    named[.phase] = Card.Phase.allCases.map { ($0.rawValue, $0.rawValue) }
    named[.kind] = Card.Kind.allCases.map { ($0.rawValue, $0.rawValue) }
    names = named.mapValues { pairs in
      var ids: [String: String] = [:]
      // An id goes before a name, and of equal names the first id.
      for pair in pairs.sorted(by: { $0.id > $1.id }) { ids[pair.name.lowercased()] = pair.id }
      for pair in pairs { ids[pair.id] = pair.id }
      return ids
    }
    known = named.mapValues { Set($0.map(\.id)).sorted() }
  }

  /// The id that a text names; nil for none.
  func id(_ text: String, in column: CardColumn) -> String? { names[column]?[text.lowercased()] }

  /// Every id there is, in order.
  func ids(_ column: CardColumn) -> [String] { known[column] ?? [] }
}
