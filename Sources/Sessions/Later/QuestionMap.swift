import Content

/// Which question of an earlier session is which question of today, by the ids and the map that the
/// scan holds of its earlier versions.
package struct QuestionMap: Sendable {
  /// By question of today the one of then.
  private var before: [Item: Item] = [:]
  private var after: [Item: Item] = [:]
  /// Questions of today in which several of then came together.
  package private(set) var merged: Set<Item> = []
  /// Questions of then that have no successor.
  package private(set) var gone: [Gone] = []

  /// A question that is not asked any more.
  package struct Gone: Hashable, Sendable {
    package let item: Item
    /// As the scan gives it.
    package let reason: String?
  }

  /// Nil when the two cannot be laid beside each other: of another scan, with other steps, newer than
  /// today's, or without a map from its version.
  package init?(from old: Scan, to scan: Scan) {
    guard old.id == scan.id, old.version <= scan.version,
      old.ladder?.scale.map(\.id) == scan.ladder?.scale.map(\.id)
    else { return nil }
    let entries = scan.earlier.filter { $0.version == old.version }
    if old.version != scan.version, entries.isEmpty { return nil }
    let changes = Dictionary(
      entries.map { ($0.criterion, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      scan.items.compactMap { item in scan.id(of: item).map { (Key(item, $0), item) } },
      uniquingKeysWith: { first, _ in first })
    for item in old.items {
      guard let id = old.id(of: item) else { continue }
      let change = old.version == scan.version || item.isCore ? nil : changes[id]
      let name = change.map(\.now) ?? id
      guard let today = name.flatMap({ places[Key(item, $0)] }) else {
        gone.append(Gone(item: item, reason: change?.reason))
        continue
      }
      after[item] = today
      if before[today] != nil { merged.insert(today) } else { before[today] = item }
    }
  }

  /// What a question of then is today; nil when it is gone.
  package func today(_ item: Item) -> Item? { after[item] }

  /// What a question of today was then; nil for a new one and for one in which several came together.
  package func then(_ item: Item) -> Item? { merged.contains(item) ? nil : before[item] }

  /// Core questions and criteria may share an id.
  private struct Key: Hashable {
    let isCore: Bool
    let id: String

    init(_ item: Item, _ id: String) {
      isCore = item.isCore
      self.id = id
    }
  }
}

extension Item {
  fileprivate var isCore: Bool {
    if case .core = self { true } else { false }
  }
}
