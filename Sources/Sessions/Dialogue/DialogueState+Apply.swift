extension DialogueState {
  /// Takes in an event; events come in the order of their stamps. Nothing is refused here: what was
  /// allowed when it was recorded stays true, also when another installation did not know of it.
  ///
  /// What is taken back was never there, but for what was shown: a room does not forget what it saw.
  package mutating func apply(_ stamped: StampedDialogueEvent) {
    history.append(stamped)
    guard case .undone = stamped.event else {
      fold(stamped)
      return
    }
    var state = DialogueState(session: session)
    state.history = history
    state.undone = Self.undone(by: history)
    for event in history { state.fold(event) }
    state.rounds = rounds
    for (step, groups) in answeredSmall { state.answeredSmall[step, default: []].formUnion(groups) }
    self = state
  }

  /// The events whose effect was taken back. Taking back a taking back brings the effect back, so
  /// they are gone through from the last to the first.
  static func undone(by events: [StampedDialogueEvent]) -> Set<EventID> {
    var undone: Set<EventID> = []
    for event in events.reversed() {
      guard case .undone(let target) = event.event, !undone.contains(event.stamp.id) else {
        continue
      }
      undone.insert(target)
    }
    return undone
  }

  mutating func fold(_ stamped: StampedDialogueEvent) {
    logicalTime = max(logicalTime, stamped.stamp.logicalTime)
    let id = stamped.stamp.id
    guard !undone.contains(id) || !stamped.event.canBeUndone else { return }
    noteSmallGroup(of: stamped.event)
    switch stamped.event {
    case .opened(let setup): open(setup)
    case .sittingBegan(let sitting): sittings.append(sitting)
    case .groupsCounted(let groups): self.groups = groups.map(\.withinReason)
    case .stepBegan(let step, let time): begin(step, at: time)
    case .stepDone(let step):
      steps[step, default: StepProgress()].isDone = true
      if currentStep == step { currentStep = nil }
    case .stepResized(let step, let minutes):
      steps[step, default: StepProgress()].minutes = minutes
    case .stepDropped(let step): steps[step, default: StepProgress()].isDropped = true
    case .stepRestored(let step): steps[step, default: StepProgress()].isDropped = false
    case .cardTaken(let card):
      if !cards.contains(where: { $0.id == card.id }) { cards.append(card) }
    case .cardPutBack(let card): cards.removeAll { $0.id == card }
    case .written(let line): lines.append(WrittenLine(id: id, line: line))
    case .reworded(let line, let text): change(line) { $0.line.text = text }
    case .sorted(let line, let theme): change(line) { $0.line.theme = theme }
    case .joined(let line, let other): join(line, into: other)
    case .voted(let ballot):
      // Numbers that nobody can have counted could not be added up either.
      if ballot.counts.allSatisfy({ (0...100_000).contains($0) }) {
        ballots[ballot.key] = ballot.counts
      }
    case .roundClosed(let step): close(step)
    case .roundReopened(let step):
      rounds[step, default: DialogueRound()].isOpen = true
    case .actionPlanned(let plan):
      actions.append(Action(id: ActionID(session: session, event: id), plan: plan))
    case .actionFollowed(let action, let standing): follow(action, standing)
    case .recognised(let recognition): self.recognition = recognition
    case .nextTalk(let day): nextTalk = day
    case .closed: isClosed = true
    case .reopened: isClosed = false
    case .undone: break
    }
  }

  private mutating func open(_ setup: DialogueSetup) {
    guard let own = self.setup else {
      self.setup = setup
      groups = setup.groups.map(\.withinReason)
      return
    }
    if own != setup, !otherSetups.contains(setup) { otherSetups.append(setup) }
  }

  private mutating func close(_ step: String) {
    let answers = answers(in: step)
    if isAnonymous {
      rounds[step, default: DialogueRound()].close(with: answers, isTooSmall: isTooSmall)
    } else {
      rounds[step, default: DialogueRound()].close()
    }
  }

  /// What fewer than five gave stays theirs when more sit down with them, or when they leave.
  private mutating func noteSmallGroup(of event: DialogueEvent) {
    let (step, group): (String, String?)
    switch event {
    case .written(let line) where line.kind == .contribution:
      (step, group) = (line.step, line.group)
    case .voted(let ballot): (step, group) = (ballot.key.step, ballot.key.group)
    default: return
    }
    guard isAnonymous, let group else { return }
    let people = groups.first { $0.id == group }?.people ?? 0
    if people < SessionRules.fewestAnonymous { answeredSmall[step, default: []].insert(group) }
  }

  private mutating func begin(_ step: String, at time: ClockTime?) {
    if let current = currentStep, current != step {
      steps[current, default: StepProgress()].isDone = true
    }
    currentStep = step
    var progress = steps[step] ?? StepProgress()
    progress.begunAt = time
    progress.begunIn = sittings.isEmpty ? nil : sittings.count - 1
    progress.isDone = false
    progress.isDropped = false
    steps[step] = progress
  }

  private mutating func change(_ id: EventID, _ body: (inout WrittenLine) -> Void) {
    guard let place = lines.firstIndex(where: { $0.id == id }) else { return }
    body(&lines[place])
  }

  /// Two that were joined into each other, each on its own laptop, come to one: the first joining
  /// holds. What stood for others passes them on.
  private mutating func join(_ id: EventID, into other: EventID) {
    guard let target = line(other) else { return }
    let head = target.joinedInto ?? target.id
    guard head != id, let place = lines.firstIndex(where: { $0.id == id }) else { return }
    lines[place].joinedInto = head
    for place in lines.indices where lines[place].joinedInto == id {
      lines[place].joinedInto = head
    }
  }

  private mutating func follow(_ id: ActionID, _ standing: ActionStanding) {
    if let place = actions.firstIndex(where: { $0.id == id }) {
      actions[place].standing = standing
    } else {
      followed[id] = standing
    }
  }
}

extension DialogueGroup {
  /// With as many people as can be counted.
  fileprivate var withinReason: DialogueGroup {
    let range = SessionRules.expected
    return DialogueGroup(id: id, people: min(max(people, range.lowerBound), range.upperBound))
  }
}
