/// When answers may be seen by all.
extension SessionState {
  /// True when all may see the answers of the round: everyone who is waited for is done, a
  /// facilitator closed the round, or the group has gone on from there.
  ///
  /// It is judged on all that is known, not on the way: of two installations one may have recorded a
  /// rater's going on while the other took everyone for done, and then the rater is not done. An
  /// anonymous round in which fewer than five took part is never shown.
  package func isRevealed(round: Int) -> Bool {
    guard round <= self.round, !isTooSmall(round: round) else { return false }
    return shownRounds.contains(round)
      || waitingFor(round: round).isEmpty
        && raters.contains { $0.finishedRounds.contains(round) }
  }

  /// Why the answers of a round are not to be seen: others are busy, or, when nobody is waited for any
  /// more, too few took part in an anonymous round. Nil when they are to be seen.
  package func whySealed(round: Int) -> Refusal? {
    guard !isRevealed(round: round) else { return nil }
    let waiting = waitingFor(round: round)
    let waitsForNobody = waiting.isEmpty || shownRounds.contains(round)
    return waitsForNobody && isTooSmall(round: round)
      ? .tooFewForAnonymous(count: countTakingPart(round: round)) : .sealed(waiting)
  }

  /// The latest round whose answers all may see; nil while the first is sealed.
  package var visibleRound: Int? {
    guard isRevealed(round: 1) else { return nil }
    return isRevealed(round: 2) ? 2 : 1
  }

  /// True for an anonymous session of which nothing may be shown yet: fewer than five in total gave
  /// an answer.
  package var isTooSmall: Bool { isTooSmall(round: 1) }

  func isTooSmall(round: Int) -> Bool {
    isAnonymous && countTakingPart(round: round) < SessionRules.fewestAnonymous
  }

  /// Who has given no answer in the first round hides nobody; in the second it is an answer to leave
  /// everything as it was.
  func countTakingPart(round: Int) -> Int {
    raters.count {
      !$0.replies(round: round).isEmpty || round > 1 && $0.takesPart(round: round)
    }
  }
}
