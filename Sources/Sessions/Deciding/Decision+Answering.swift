import Content

extension Decision {
  func join(
    _ id: RaterID, _ participant: Participant, _ setup: SessionSetup
  ) throws(Refusal) -> [SessionEvent] {
    guard !state.isRevealed(round: 1) else { throw .alreadyRevealed(round: 1) }
    guard state.rater(id) == nil else { throw .alreadyJoined(id) }
    try check(party: participant.party, byTable: setup.isByTable)
    if setup.isAnonymous,
      participant.name != nil || participant.role != nil || participant.formID != nil
    {
      throw .nameInAnonymousSession
    }
    for text in [participant.name, participant.role, participant.formID] { try check(text: text) }
    return [.joined(id, participant)]
  }

  func answer(
    _ id: RaterID, _ item: Item, _ reply: Reply?, _ setup: SessionSetup
  ) throws(Refusal) -> [SessionEvent] {
    let rater = try known(id)
    try checkOpen()
    guard scan.id(of: item) != nil else { throw .unknownItem }
    guard setup.asks(item) else { throw .notAsked(item) }
    let round = state.round
    let old = rater.replies(round: round)[item]
    let reply = reply.flatMap { $0.isBlank ? nil : $0 }
    guard reply != old else { return [] }
    if let reply {
      guard scan.allows(reply, on: item) else { throw .replyDoesNotFit(item) }
      for text in reply.texts { try check(text: text) }
      let wishes = rater.wishes(round: round)
      if reply.isWish, !wishes.contains(item), wishes.count >= SessionRules.wishes {
        throw .tooManyWishes(of: wishes)
      }
    }
    return resumption(of: rater) + [.answered(id, round: round, item, reply)]
  }

  func finish(_ id: RaterID) throws(Refusal) -> [SessionEvent] {
    let rater = try known(id)
    guard !rater.finishedRounds.contains(state.round) else { return [] }
    try checkOpen()
    return [.finished(id, round: state.round)]
  }

  func resume(_ id: RaterID) throws(Refusal) -> [SessionEvent] {
    let rater = try known(id)
    try checkOpen()
    return resumption(of: rater)
  }

  func closeRound() throws(Refusal) -> [SessionEvent] {
    try checkOpen()
    let answered = state.raters.contains { !$0.replies(round: state.round).isEmpty }
    guard answered else { throw .nobodyAnswered }
    guard !state.isTooSmall(round: state.round) else {
      throw .tooFewForAnonymous(count: state.countTakingPart(round: state.round))
    }
    return [.roundClosed(state.round)]
  }

  func openSecondRound() throws(Refusal) -> [SessionEvent] {
    if let sealed = state.whySealed(round: 1) { throw sealed }
    guard state.round == 1 else { throw .noThirdRound }
    return [.secondRoundOpened]
  }

  private func known(_ id: RaterID) throws(Refusal) -> RaterState {
    guard let rater = state.rater(id) else { throw .unknownRater(id) }
    return rater
  }

  /// Refuses once the answers of the current round are shown.
  private func checkOpen() throws(Refusal) {
    guard !state.isRevealed(round: state.round) else {
      throw .alreadyRevealed(round: state.round)
    }
  }

  /// Who answers again is busy again.
  private func resumption(of rater: RaterState) -> [SessionEvent] {
    rater.finishedRounds.contains(state.round) ? [.resumed(rater.id, round: state.round)] : []
  }
}
