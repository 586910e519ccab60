import Content

extension DialogueDecision {
  func vote(_ ballot: Ballot) throws(DialogueRefusal) -> Bool {
    let step = try known(ballot.key.step)
    guard step.kind == .voting, let way = step.details.way else { throw .noRound(step.id) }
    try checkOpen(step.id)
    let people: Int
    if let group = ballot.key.group {
      people = try self.people(of: group)
    } else {
      people = state.people
    }
    try check(ballot.key.subject, fits: step)
    guard ballot.counts.count == way.countOfNumbers(choices: step.details.choices),
      ballot.counts.allSatisfy({ $0 >= 0 })
    else { throw .ballotDoesNotFit }
    let most = people * (way == .dots ? step.details.dots : 1)
    // Every number by itself first: a sum of typed numbers could be too large to reckon with.
    guard ballot.counts.allSatisfy({ $0 <= most }),
      ballot.counts.reduce(0, +) + beside(ballot.key, in: step) <= most
    else { throw .tooManyVotes(most: most) }
    return state.ballots[ballot.key] != ballot.counts
  }

  /// What counts against the same people: points, and hands of which everyone has one, on other
  /// subjects; and for the whole room what its groups gave.
  private func beside(_ key: Ballot.Key, in step: FormatStep) -> Int {
    let isOverAll = step.details.way == .dots || step.countsNoneOfThese
    return state.ballots.reduce(0) { sum, other in
      let isSame = isOverAll || other.key.subject == key.subject
      let isOfThem = key.group == nil || other.key.group == key.group
      return other.key != key && other.key.step == key.step && isSame && isOfThem
        ? sum + other.value.reduce(0, +) : sum
    }
  }

  private func check(
    _ subject: Ballot.Subject, fits step: FormatStep
  ) throws(DialogueRefusal) {
    switch (subject, step.details.about) {
    case (.line(let id), .contributions):
      let line = try known(id)
      guard line.line.kind == .contribution, line.joinedInto == nil else { throw .unknownLine }
    case (.option, .options), (.question, .choices), (.question, nil): break
    case (.question, .options) where step.countsNoneOfThese: break
    default: throw .ballotDoesNotFit
    }
  }

  func closeRound(of id: String) throws(DialogueRefusal) -> Bool {
    let step = try round(of: id)
    guard state.rounds[step.id]?.isOpen ?? true else { return false }
    guard !state.isTooSmall else { throw .tooFewForAnonymous(count: state.people) }
    if state.isAnonymous, step.details.way == .dots { try checkPoints(of: step) }
    return true
  }

  /// Five points can be those of two people: of points that would be shown it is reckoned how many
  /// gave them at least.
  private func checkPoints(of step: FormatStep) throws(DialogueRefusal) {
    let before = state.rounds[step.id]?.pictures ?? []
    var after = state
    after.apply(
      StampedDialogueEvent(
        stamp: EventStamp(logicalTime: state.logicalTime + 1, id: .anticipated),
        event: .roundClosed(step.id)))
    guard let shown = after.rounds[step.id]?.shown, shown != before.last else { return }
    let dots = max(step.details.dots, 1)
    for old in before + [RoundPicture()] {
      let points = shown.pointsChanged(since: old)
      let people = (points + dots - 1) / dots
      guard points == 0 || people >= SessionRules.fewestAnonymous else {
        throw .tooFewGavePoints
      }
    }
  }

  func reopenRound(of id: String) throws(DialogueRefusal) -> Bool {
    let step = try round(of: id)
    return !(state.rounds[step.id]?.isOpen ?? true)
  }

  /// A step in which people bring something in.
  private func round(of id: String) throws(DialogueRefusal) -> FormatStep {
    let step = try known(id)
    guard step.kind == .contributing || step.kind == .voting else { throw .noRound(id) }
    return step
  }
}

extension FormatStep.Way {
  /// How many numbers a ballot has.
  package func countOfNumbers(choices: [String]) -> Int {
    switch self {
    case .hands: max(choices.count, 1)
    case .dots: 1
    case .score: Ballot.figures.count
    }
  }
}
