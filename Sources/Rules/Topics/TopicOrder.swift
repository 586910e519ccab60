/// The order in which differences are proposed.
enum TopicOrder {
  /// What the picture hangs on first, alone before together and the whole before a level; then
  /// differences in score, who does not know, splits, other parties, differences in cells alone; last
  /// what is about a core question. Then the largest; ties stay in the order given.
  static func sorted(_ topics: [Topic]) -> [Topic] {
    topics.enumerated().sorted { one, other in
      let ranks = (rank(one.element), rank(other.element))
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if one.element.size != other.element.size { return one.element.size > other.element.size }
      return one.offset < other.offset
    }.map(\.element)
  }

  private static func rank(_ topic: Topic) -> Int {
    let isOfWhole = topic.decisions.contains { $0.place == nil }
    switch topic.decisive {
    case .alone: return isOfWhole ? 0 : 1
    case .together: return isOfWhole ? 2 : 3
    case .none: break
    }
    let about = if case .core = topic.subject { 10 } else { 0 }
    switch topic.why {
    case .difference: return about + (topic.size.steps > 0 || about > 0 ? 4 : 8)
    case .unknown: return about + 5
    case .split: return about + 6
    case .otherParty: return about + 7
    case .ambition, .wish, .nearest, .examples: return about + 9
    }
  }
}
