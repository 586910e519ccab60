import Content
import Rules

extension Decision {
  func afterReveal(
    _ command: SessionCommand, _ setup: SessionSetup
  ) throws(Refusal) -> [SessionEvent] {
    switch command {
    case .chooseTopics(let items):
      guard items.count <= SessionRules.topics else { throw .tooManyTopics(items.count) }
      for item in items { try check(item, setup) }
      return items == state.topics ? [] : [.topicsChosen(items)]
    case .leaveOpen(let item):
      try check(item, setup)
      return state.leftOpen.contains(item) ? [] : [.leftOpen(item)]
    case .agree(let item, let reply):
      try check(item, setup)
      guard scan.allows(reply, on: item) else { throw .replyDoesNotFit(item) }
      for text in reply.texts { try check(text: text) }
      let register = state.agreements[item] ?? Register()
      return register.value == reply
        ? [] : [.agreed(item, reply, replaces: register.heads)]
    case .finishStage(let stage): return state.isDone(stage) ? [] : [.stageDone(stage)]
    case .recognise(let recognition):
      try check(text: recognition.because)
      return state.recognition.value == recognition
        ? [] : [.recognised(recognition, replaces: state.recognition.heads)]
    case .setAmbition(let target, let ambition): return try set(ambition, for: target)
    case .plan(let action): return try plan(action)
    case .follow(let action, let standing): return try follow(action, standing)
    case .explainChange(let item, let change):
      try check(item, setup)
      return state.changes[item] == change ? [] : [.changeExplained(item, change)]
    case .planNextTalk(let day): return state.nextTalk == day ? [] : [.nextTalk(day)]
    case .close: return [.closed]
    case .open, .join, .answer, .finish, .resume, .closeRound, .openSecondRound, .expect: return []
    }
  }

  func follow(_ id: ActionID, _ standing: ActionStanding) throws(Refusal) -> [SessionEvent] {
    try check(text: standing.note)
    let own = state.actions.first { $0.id == id }
    if id.session == state.session, own == nil { throw .unknownAction(id) }
    let now = own?.standing ?? state.followed[id]
    return now == standing ? [] : [.actionFollowed(id, standing)]
  }

  private func check(_ item: Item, _ setup: SessionSetup) throws(Refusal) {
    guard scan.id(of: item) != nil else { throw .unknownItem }
    guard setup.asks(item) else { throw .notAsked(item) }
  }

  private func set(
    _ ambition: Ambition, for target: AmbitionTarget
  ) throws(Refusal) -> [SessionEvent] {
    guard scan.has(target) else { throw .unknownTarget }
    guard !ambition.text.isEmpty || ambition.keepsAsIs else { throw .emptyText }
    try check(text: ambition.text)
    let register = state.ambitions[target] ?? Register()
    return register.value == ambition
      ? [] : [.ambitionSet(target, ambition, replaces: register.heads)]
  }

  private func plan(_ action: PlannedAction) throws(Refusal) -> [SessionEvent] {
    guard !action.what.isEmpty else { throw .emptyText }
    for text in [action.what, action.role, action.dueText, action.needed] { try check(text: text) }
    return [.actionPlanned(action)]
  }
}
