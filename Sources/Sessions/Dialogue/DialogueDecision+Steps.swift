import Content

extension DialogueDecision {
  /// Minutes a step can get.
  package static let minutes = 1...180

  func begin(_ id: String, at time: ClockTime?) throws(DialogueRefusal) -> Bool {
    let step = try known(id)
    let progress = state.steps[step.id]
    return state.currentStep != step.id || progress?.begunAt != time
      || progress?.begunIn != state.sittings.indices.last
  }

  func finish(_ id: String) throws(DialogueRefusal) -> Bool {
    let step = try known(id)
    return state.currentStep == step.id || !(state.steps[step.id]?.isDone ?? false)
  }

  func resize(_ id: String, to minutes: Int) throws(DialogueRefusal) -> Bool {
    let step = try known(id)
    guard Self.minutes.contains(minutes) else { throw .minutesOutOfRange(Self.minutes) }
    return (state.steps[step.id]?.minutes ?? step.minutes(people: state.people)) != minutes
  }

  /// A step that is going on is finished, not left out.
  func drop(_ id: String) throws(DialogueRefusal) -> Bool {
    let step = try known(id)
    guard step.mayBeDropped, state.currentStep != step.id else {
      throw .cannotBeDropped(step.id)
    }
    let progress = state.steps[step.id] ?? StepProgress()
    return !progress.isDropped && !progress.isDone
  }

  func restore(_ id: String) throws(DialogueRefusal) -> Bool {
    let step = try known(id)
    return state.steps[step.id]?.isDropped ?? false
  }

  func take(_ card: TakenCard) throws(DialogueRefusal) -> Bool {
    _ = try known(card.step)
    guard !state.cards.contains(where: { $0.id == card.id }) else {
      throw .cardAlreadyTaken(card.id)
    }
    try check(text: card.question)
    return true
  }

  func putBack(_ card: String) throws(DialogueRefusal) -> Bool {
    guard state.cards.contains(where: { $0.id == card }) else { throw .unknownCard(card) }
    return true
  }
}
