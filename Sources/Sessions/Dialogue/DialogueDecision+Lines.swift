import Content

extension DialogueDecision {
  func write(_ line: DialogueLine) throws(DialogueRefusal) -> Bool {
    let step = try known(line.step)
    if let group = line.group { _ = try people(of: group) }
    try check(text: line.text)
    switch line.about {
    case .card(let card):
      guard state.cards.contains(where: { $0.id == card }) else { throw .unknownCard(card) }
    case .line(let other): _ = try known(other)
    case nil: break
    }
    if line.kind == .contribution {
      guard step.kind == .contributing else { throw .noRound(step.id) }
      try checkOpen(step.id)
      try checkLimit(of: step, group: line.group, adding: 1)
    }
    return true
  }

  func reword(_ id: EventID, _ text: String) throws(DialogueRefusal) -> Bool {
    let written = try known(id)
    try check(text: text)
    // Who sees the new words of one that was shown would know who changed them.
    if written.line.kind == .contribution, state.isAnonymous {
      try checkOpen(written.line.step)
    }
    return written.line.text != text
  }

  /// Only what is of one kind can say the same.
  func join(_ id: EventID, into other: EventID) throws(DialogueRefusal) -> Bool {
    let (line, target) = (try known(id), try known(other))
    guard line.line.kind == target.line.kind else { throw .unknownLine }
    let head = target.joinedInto ?? target.id
    return head != line.id && head != line.joinedInto
  }

  func known(_ line: EventID) throws(DialogueRefusal) -> WrittenLine {
    guard let found = state.line(line) else { throw .unknownLine }
    return found
  }

  func people(of group: String) throws(DialogueRefusal) -> Int {
    guard let found = state.groups.first(where: { $0.id == group }) else {
      throw .unknownGroup(group)
    }
    return found.people
  }

  func checkOpen(_ step: String) throws(DialogueRefusal) {
    guard state.rounds[step]?.isOpen ?? true else { throw .roundClosed(step) }
  }

  /// What was joined counts like any other; what comes from no side or table has no limit.
  func checkLimit(
    of step: FormatStep, group: String?, adding count: Int
  ) throws(DialogueRefusal) {
    guard let group else { return }
    let brought = state.lines.count {
      $0.line.kind == .contribution && $0.line.step == step.id && $0.line.group == group
    }
    let limit = step.details.contributions
    guard brought + count <= limit else { throw .tooManyContributions(limit: limit) }
  }
}
