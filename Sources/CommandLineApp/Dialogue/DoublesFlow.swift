import Sessions
import Wording

/// Pairs of contributions that look alike, one after the other: do they say the same?
struct DoublesFlow {
  let table: DialogueTable

  /// Ends when every pair was looked at, or the group has seen enough.
  func run() throws(BreakOff) {
    while let (pair, one, other) = next {
      let left = pairs.count
      try table.screen.say(
        [.blank, .paragraph(OrderingWording.alike(left))]
          + table.passages(of: [one, other]))
      switch try ask() {
      case .same: try join(other, into: one, nil)
      case .sameAs(let text): try join(other, into: one, text)
      case .different: table.ordering.keptApart.insert(pair)
      case .enough: table.ordering.keptApart.formUnion(pairs)
      }
    }
  }

  private enum Reply {
    case same
    /// With words for both.
    case sameAs(String)
    case different
    case enough
  }

  private func ask() throws(BreakOff) -> Reply {
    try table.ask(
      OrderingWording.alikePrompt, help: PromptHelp(OrderingWording.alikeHelp)
    ) { text in
      if text.isEmpty { return .understood(.different) }
      if ["k", "klaar"].contains(text.lowercased()) { return .understood(.enough) }
      if let answer = YesOrNo(text) {
        return .understood(answer.isYes ? .same : .different)
      }
      // One word is rather a slip of the keys.
      guard text.contains(" ") else { return .not(OrderingWording.alikeHelp[0]) }
      return table.state.isAnonymous
        ? .not(OrderingWording.wordsStay) : .understood(.sameAs(text))
    }
  }

  /// The first stands for both.
  private func join(
    _ other: NumberedContributions.Row, into one: NumberedContributions.Row, _ text: String?
  ) throws(BreakOff) {
    let (line, head) = (other.contribution.id, one.contribution.id)
    guard try table.perform(.joined(line, into: head)) != nil else {
      table.ordering.keptApart.formUnion(pairs.filter { $0.second == line })
      return
    }
    try table.screen.say(OrderingWording.joined(other.number, one.number))
    if let text { try table.perform(.reworded(head, text)) }
  }

  /// Those that still stand for themselves.
  private var pairs: [Likeness.Pair] {
    let rows = NumberedContributions(table.state).rows
    return Likeness.pairs(of: rows.map { ($0.contribution.id, $0.contribution.text) })
      .filter { !isKeptApart($0) }
  }

  /// Also when the words changed a little since.
  private func isKeptApart(_ pair: Likeness.Pair) -> Bool {
    table.ordering.keptApart.contains { $0.first == pair.first && $0.second == pair.second }
  }

  private var next:
    (pair: Likeness.Pair, one: NumberedContributions.Row, other: NumberedContributions.Row)?
  {
    let rows = NumberedContributions(table.state).rows
    guard let pair = pairs.first,
      let one = rows.first(where: { $0.contribution.id == pair.first }),
      let other = rows.first(where: { $0.contribution.id == pair.second })
    else { return nil }
    return (pair, one, other)
  }
}
