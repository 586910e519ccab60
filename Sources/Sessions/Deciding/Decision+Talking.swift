import Content
import Rules

extension Decision {
  func afterReveal(
    _ command: SessionCommand, _ setup: SessionSetup
  ) throws(Refusal) -> [SessionEvent] {
    switch command {
    case .chooseTopics(let items):
      return try choose(items, setup)
    case .leaveOpen(let item):
      try check(item, setup)
      let register = state.settlements[item] ?? Register()
      return register.value == .leftOpen ? [] : [.leftOpen(item, replaces: register.heads)]
    case .agree(let item, let reply):
      try check(item, setup)
      guard scan.allows(reply, on: item), reply.isJudged else { throw .replyDoesNotFit(item) }
      for text in reply.texts { try check(text: text) }
      let register = state.settlements[item] ?? Register()
      return register.value == .agreed(reply)
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

  /// Each topic once. Who chooses none skips the topics.
  private func choose(
    _ chosen: [Item], _ setup: SessionSetup
  ) throws(Refusal) -> [SessionEvent] {
    for item in chosen { try check(item, setup) }
    var seen: Set<Item> = []
    let items = chosen.filter { seen.insert($0).inserted }
    guard items.count <= SessionRules.topics else { throw .tooManyTopics(items.count) }
    let skipped: [SessionEvent] =
      items.isEmpty && !state.isDone(.topics) ? [.stageDone(.topics)] : []
    return (items == state.topics ? [] : [.topicsChosen(items)]) + skipped
  }

  private func set(
    _ ambition: Ambition, for target: AmbitionTarget
  ) throws(Refusal) -> [SessionEvent] {
    guard scan.has(target) else { throw .unknownTarget }
    guard !isEmpty(ambition.text) || ambition.keepsAsIs else { throw .emptyText }
    try check(text: ambition.text)
    let register = state.ambitions[target] ?? Register()
    return register.value == ambition
      ? [] : [.ambitionSet(target, ambition, replaces: register.heads)]
  }

  private func plan(_ action: PlannedAction) throws(Refusal) -> [SessionEvent] {
    guard !isEmpty(action.what) else { throw .emptyText }
    for text in [action.what, action.role, action.dueText, action.needed] { try check(text: text) }
    return [.actionPlanned(action)]
  }

  /// Spaces and line ends alone say nothing.
  private func isEmpty(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { [" ", "\t", "\n", "\r", "\u{A0}"].contains($0) }
  }
}
