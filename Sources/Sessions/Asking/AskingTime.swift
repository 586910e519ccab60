import Content

/// How long answering takes, as assumed: a scan of eighteen criteria and six core questions comes to
/// the twenty-five minutes that were measured for it.
package enum AskingTime {
  /// Seconds for one item, alone.
  package static func seconds(for item: Item) -> Int {
    switch item {
    case .core: 25
    case .criterion: 75
    case .statement: 20
    }
  }

  /// Seconds for one item of any kind when two people show their answers at once.
  package static let secondsTogether = 75

  /// Minutes for what is left, rounded up; 0 when nothing is.
  package static func minutes(for items: some Sequence<Item>, together: Bool = false) -> Int {
    let total = items.reduce(0) { $0 + (together ? secondsTogether : seconds(for: $1)) }
    return (total + 59) / 60
  }
}
