import Content

extension DialogueDecision {
  func plan(_ action: PlannedAction) throws(DialogueRefusal) -> Bool {
    try check(text: action.what)
    for text in [action.role, action.dueText, action.needed] { try check(length: text) }
    return true
  }

  func follow(_ id: ActionID, _ standing: ActionStanding) throws(DialogueRefusal) -> Bool {
    try check(length: standing.note)
    let own = state.actions.first { $0.id == id }
    if id.session == state.session, own == nil { throw .unknownAction(id) }
    return (own?.standing ?? state.followed[id]) != standing
  }

  /// Whatever is taken back or brought back, an anonymous dialogue keeps its five people and a side or
  /// table brings in no more than it may.
  func undo(_ id: EventID) throws(DialogueRefusal) -> Bool {
    guard let event = state.event(id) else { throw .unknownEvent }
    guard event.canBeUndone else { throw .cannotBeUndone }
    guard !state.undone.contains(id) else { return false }
    var after = state
    after.apply(
      StampedDialogueEvent(
        stamp: EventStamp(logicalTime: state.logicalTime + 1, id: .anticipated),
        event: .undone(id)))
    guard !after.isTooSmall else { throw .tooFewForAnonymous(count: after.people) }
    let back = after.lines.filter {
      $0.line.kind == .contribution && state.line($0.id) == nil
    }
    for line in back {
      guard let step = format.step(line.line.step) else { continue }
      try checkLimit(of: step, group: line.line.group, adding: 1)
    }
    return true
  }

  /// What was done last, can be taken back and is as asked; nil when there is nothing. Only what this
  /// writer did.
  package func lastUndoable(
    by writer: String, where isAsked: (StampedDialogueEvent) -> Bool = { _ in true }
  ) -> StampedDialogueEvent? {
    state.history.last { stamped in
      if case .undone = stamped.event { return false }
      return stamped.stamp.id.writer == writer && stamped.event.canBeUndone
        && !state.undone.contains(stamped.stamp.id) && isAsked(stamped)
    }
  }
}

extension DialogueEvent {
  /// False for what the room knows of once it happened.
  package var canBeUndone: Bool {
    switch self {
    case .opened, .sittingBegan, .roundClosed, .roundReopened, .closed, .reopened: false
    default: true
    }
  }
}
