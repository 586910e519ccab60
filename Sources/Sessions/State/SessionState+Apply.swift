extension SessionState {
  /// Takes in an event; events come in the order of their stamps. Nothing is refused here: what was
  /// allowed when it was recorded stays true, also when another installation did not know of it.
  package mutating func apply(_ stamped: StampedEvent) {
    logicalTime = max(logicalTime, stamped.stamp.logicalTime)
    apply(stamped.event, stamped.stamp.id)
  }

  private mutating func apply(_ event: SessionEvent, _ id: EventID) {
    if event.followsReveal { shownRounds.insert(1) }
    switch event {
    case .opened(let setup): open(setup)
    case .joined(let rater, let participant): join(rater, participant)
    case .answered(let rater, let round, let item, let reply):
      change(rater) { $0.answer(item, round: round, reply) }
    case .finished(let rater, let round):
      change(rater) { $0.finish(round: round) }
    case .resumed(let rater, let round): change(rater) { $0.resume(round: round) }
    case .roundClosed(let round): shownRounds.insert(round)
    case .secondRoundOpened: round = 2
    case .expectationChanged(let expected): self.expected = expected
    case .topicsChosen(let items): topics = items
    case .leftOpen(let item, let replaces):
      settlements[item, default: Register()].set(.leftOpen, by: id, replacing: replaces)
    case .agreed(let item, let reply, let replaces):
      settlements[item, default: Register()].set(.agreed(reply), by: id, replacing: replaces)
    case .stageDone(let stage): stages.insert(stage)
    case .recognised(let recognition, let replaces):
      self.recognition.set(recognition, by: id, replacing: replaces)
    case .ambitionSet(let target, let ambition, let replaces):
      ambitions[target, default: Register()].set(ambition, by: id, replacing: replaces)
    case .actionPlanned(let plan):
      actions.append(Action(id: ActionID(session: session, event: id), plan: plan))
    case .actionFollowed(let action, let standing): follow(action, standing)
    case .changeExplained(let item, let change): changes[item] = change
    case .nextTalk(let day): nextTalk = day
    case .closed: isClosed = true
    case .together(let events): for event in events { apply(event, id) }
    }
  }

  /// Takes in events that have no stamp yet, to see what they would make of the state.
  package mutating func anticipate(_ events: [SessionEvent]) {
    for event in events {
      let stamp = EventStamp(logicalTime: logicalTime + 1, id: .anticipated)
      apply(StampedEvent(stamp: stamp, event: event))
    }
  }

  private mutating func open(_ setup: SessionSetup) {
    guard let own = self.setup else {
      self.setup = setup
      expected = setup.expected
      return
    }
    if own != setup, !otherSetups.contains(setup) { otherSetups.append(setup) }
  }

  private mutating func join(_ id: RaterID, _ participant: Participant) {
    guard places[id] == nil else { return }
    places[id] = raters.count
    raters.append(RaterState(id: id, participant: participant))
  }

  private mutating func change(_ id: RaterID, _ body: (inout RaterState) -> Void) {
    guard let place = places[id] else { return }
    body(&raters[place])
  }

  private mutating func follow(_ id: ActionID, _ standing: ActionStanding) {
    if let place = actions.firstIndex(where: { $0.id == id }) {
      actions[place].standing = standing
    } else {
      followed[id] = standing
    }
  }
}

extension SessionEvent {
  /// True for what is recorded only after the answers of the first round were shown. A group that got
  /// there has seen them, whatever another installation did meanwhile.
  fileprivate var followsReveal: Bool {
    switch self {
    case .secondRoundOpened, .topicsChosen, .leftOpen, .agreed, .recognised, .ambitionSet,
      .actionPlanned, .changeExplained, .nextTalk, .closed:
      true
    case .stageDone(let stage): stage != .earlierActions
    case .opened, .joined, .answered, .finished, .resumed, .roundClosed, .expectationChanged,
      .actionFollowed, .together:
      false
    }
  }
}
