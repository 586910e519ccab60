import Content

/// The questions for one rater, in the order in which they are asked.
package struct AskingOrder: Hashable, Sendable {
  package let items: [Item]

  /// Per condition the core question, then its criteria: those for one's own role first, otherwise as
  /// in the file. Only what the session asks. A scan without an axis that core questions belong to
  /// has them before its criteria.
  package init(scan: Scan, setup: SessionSetup, role: String? = nil) {
    let all = Self.core(of: scan, role: role) + Self.statements(of: scan)
    items = all.filter(setup.asks)
  }

  private static func core(of scan: Scan, role: String?) -> [Item] {
    let core = Dictionary(
      scan.coreQuestions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard let ladder = scan.ladder,
      let axis = ladder.axes.firstIndex(where: { $0.values.contains { core[$0.id] != nil } })
    else {
      return scan.coreQuestions.indices.map(Item.core)
        + sorted(scan.ladder?.criteria.enumerated().map { $0 } ?? [], role: role)
    }
    let values = ladder.axes[axis].values
    let withValue = Set(values.compactMap { core[$0.id] })
    let others = scan.coreQuestions.indices.filter { !withValue.contains($0) }.map(Item.core)
    return others
      + values.enumerated().flatMap { place, value in
        let criteria = ladder.criteria.enumerated().filter { $1.placement[axis] == place }
        return (core[value.id].map { [Item.core($0)] } ?? [])
          + sorted(criteria.map { $0 }, role: role)
      }
  }

  private static func sorted(
    _ criteria: [(offset: Int, element: Criterion)], role: String?
  ) -> [Item] {
    let own = criteria.filter { one in role.map(one.element.audience.contains) ?? false }
    let others = criteria.filter { one in !(role.map(one.element.audience.contains) ?? false) }
    return (own + others).map { .criterion($0.offset) }
  }

  private static func statements(of scan: Scan) -> [Item] {
    scan.profile?.statements.indices.map(Item.statement) ?? []
  }

  /// The place of the first item after `place` that has no full answer, otherwise of the first such
  /// item at all; nil when all have one.
  package func nextOpen(
    after place: Int = -1, _ replies: [Item: Reply], in scan: Scan
  ) -> Int? {
    let open = open(replies, in: scan)
    return open.first { $0 > place } ?? open.first
  }

  /// The places of the items that have no full answer yet, in order.
  package func open(_ replies: [Item: Reply], in scan: Scan) -> [Int] {
    items.indices.filter { !scan.isComplete(replies[items[$0]], for: items[$0]) }
  }
}

extension Scan {
  /// True when an item needs nothing more: it has a judgement, and step by step every step that is
  /// asked has.
  package func isComplete(_ reply: Reply?, for item: Item) -> Bool {
    switch (reply, item) {
    case (.single(let answer)?, _): return answer.judgement != nil
    case (.criterion(let answer)?, .criterion(let place)):
      guard let ladder, ladder.criteria.indices.contains(place),
        case .stepByStep(let cells) = answer.response
      else { return true }
      return zip(cells, ladder.criteria[place].descriptors).allSatisfy {
        !$1.isAsked || $0?.judgement != nil
      }
    default: return false
    }
  }
}
