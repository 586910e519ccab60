import Content

/// Decides what becomes of a command in a state: the events that record it, or why it is refused.
///
/// Nothing else changes a session. The instrument is the session's own, so that places mean the same.
package struct Decision: Sendable {
  let state: SessionState
  let scan: Scan

  package init(_ state: SessionState, scan: Scan) {
    self.state = state
    self.scan = scan
  }

  /// The events to record, none when nothing changes.
  package func events(for command: SessionCommand) throws(Refusal) -> [SessionEvent] {
    if case .open(let setup) = command { return try open(setup) }
    guard let setup = state.setup else { throw .notOpened }
    guard !state.isClosed || state.isDecided(by: command) else { throw .alreadyClosed }
    switch command {
    case .open: return []
    case .join(let rater, let participant): return try join(rater, participant, setup)
    case .answer(let rater, let item, let reply): return try answer(rater, item, reply, setup)
    case .finish(let rater): return try finish(rater)
    case .resume(let rater): return try resume(rater)
    case .closeRound: return try closeRound()
    case .openSecondRound: return try openSecondRound()
    case .expect(let expected): return try expect(expected)
    default:
      if let sealed = state.whySealed(round: 1) {
        if case .follow(let action, let standing) = command { return try follow(action, standing) }
        if case .finishStage(.earlierActions) = command {
          return state.isDone(.earlierActions) ? [] : [.stageDone(.earlierActions)]
        }
        throw sealed
      }
      return try afterReveal(command, setup)
    }
  }

  private func open(_ setup: SessionSetup) throws(Refusal) -> [SessionEvent] {
    guard state.setup == nil else { throw .alreadyOpened }
    try check(expected: setup.expected, byTable: setup.isByTable)
    if let scope = setup.scope, scope.isEmpty || !scope.isSubset(of: scan.items) {
      throw .unknownItem
    }
    return [.opened(setup)]
  }

  private func expect(_ expected: [String: Int]) throws(Refusal) -> [SessionEvent] {
    try check(expected: expected, byTable: state.setup?.isByTable ?? false)
    guard !state.isRevealed(round: 1) else { throw .alreadyRevealed(round: 1) }
    return expected == state.expected ? [] : [.expectationChanged(expected)]
  }

  private func check(expected: [String: Int], byTable: Bool) throws(Refusal) {
    for (party, count) in expected {
      try check(party: party, byTable: byTable)
      guard SessionRules.expected.contains(count) else { throw .expectedOutOfRange(count) }
    }
  }

  func check(party: String, byTable: Bool) throws(Refusal) {
    let known = scan.parties + scan.alsoHeard
    guard known.contains(party) || byTable else { throw .unknownParty(party, known: known) }
  }

  func check(text: String?) throws(Refusal) {
    guard let text else { return }
    guard text.unicodeScalars.count <= SessionRules.textLength else {
      throw .textTooLong(limit: SessionRules.textLength)
    }
  }
}

extension SessionState {
  /// True when a command settles what installations said differently. That is possible after closing,
  /// too: the difference may have come to light only when the folders were joined.
  fileprivate func isDecided(by command: SessionCommand) -> Bool {
    switch command {
    case .agree(let item, _), .leaveOpen(let item): settlements[item]?.isInConflict ?? false
    case .recognise: recognition.isInConflict
    case .setAmbition(let target, _): ambitions[target]?.isInConflict ?? false
    default: false
    }
  }
}
