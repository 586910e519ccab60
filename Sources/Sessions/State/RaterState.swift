import Content

/// Someone who takes part, with the answers so far.
package struct RaterState: Hashable, Sendable {
  package let id: RaterID
  package let participant: Participant
  /// By round; an item that is absent is unanswered.
  package private(set) var replies: [Int: [Item: Reply]] = [:]
  /// The rounds this rater is done with.
  package private(set) var finishedRounds: Set<Int> = []

  init(id: RaterID, participant: Participant) {
    self.id = id
    self.participant = participant
  }

  /// The answers of a round, empty for a round without.
  package func replies(round: Int) -> [Item: Reply] { replies[round] ?? [:] }

  /// True when this rater has begun on the round.
  package func takesPart(round: Int) -> Bool {
    round == 1 || replies[round] != nil || finishedRounds.contains(round)
  }

  /// The latest answer to every item as of a round: one of the first round stands until it is
  /// answered again.
  package func latestReplies(round: Int) -> [Item: Reply] {
    round == 1 ? replies(round: 1) : replies(round: 1).merging(replies(round: round)) { $1 }
  }

  /// The items this rater wants to talk about as of a round, in the order of the scan.
  package func wishes(round: Int) -> [Item] {
    latestReplies(round: round).filter { $0.value.isWish }.keys.sorted()
  }

  mutating func answer(_ item: Item, round: Int, _ reply: Reply?) {
    replies[round, default: [:]][item] = reply
  }

  mutating func finish(round: Int) { finishedRounds.insert(round) }

  mutating func resume(round: Int) { finishedRounds.remove(round) }
}
