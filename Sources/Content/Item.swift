/// One thing of a scan that is answered, by its place in the scan's list of such things.
///
/// The order is that of a scan: core questions first, then criteria or statements.
package enum Item: Hashable, Comparable, Sendable {
  case core(Int)
  case criterion(Int)
  /// Of a profile scan.
  case statement(Int)
}

extension Scan {
  /// Every item, in order.
  package var items: [Item] {
    coreQuestions.indices.map(Item.core)
      + (ladder?.criteria.indices.map(Item.criterion) ?? [])
      + (profile?.statements.indices.map(Item.statement) ?? [])
  }

  /// The id of an item; nil for one the scan does not have.
  package func id(of item: Item) -> String? {
    switch item {
    case .core(let place): coreQuestions.indices.contains(place) ? coreQuestions[place].id : nil
    case .criterion(let place):
      ladder.flatMap { $0.criteria.indices.contains(place) ? $0.criteria[place].id : nil }
    case .statement(let place):
      profile.flatMap { $0.statements.indices.contains(place) ? $0.statements[place].id : nil }
    }
  }
}
