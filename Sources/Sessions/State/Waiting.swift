/// Who a reveal still waits for.
package enum Waiting: Hashable, Sendable {
  /// Someone who joined and is not done.
  case busy(RaterID)
  /// So many more are expected of a party.
  case notJoined(party: String, count: Int)
}

extension SessionState {
  /// Everyone the reveal of a round waits for: those who joined, in that order, then by party those
  /// who are still expected. The second round waits for those who joined alone, as nobody can join any
  /// more. Empty when there is nobody to wait for.
  package func waitingFor(round: Int) -> [Waiting] {
    let busy = raters.filter { !$0.finishedRounds.contains(round) }.map { Waiting.busy($0.id) }
    guard round == 1 else { return busy }
    let missing = expected.keys.sorted().compactMap { party -> Waiting? in
      let count = (expected[party] ?? 0) - raters.count { $0.participant.party == party }
      return count > 0 ? .notJoined(party: party, count: count) : nil
    }
    return busy + missing
  }
}
