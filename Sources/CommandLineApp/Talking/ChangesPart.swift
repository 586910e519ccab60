import Content
import Sessions
import Wording

/// What differs from the session before. People say what changed; only the practice is movement.
struct ChangesPart {
  let meeting: Meeting

  private var wording: MovementWording { MovementWording(meeting.scan, names: meeting.names) }

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.changes) else { return }
    if let before = meeting.earlier.toCompare(with: meeting.scan) { try compare(with: before) }
    try meeting.finish(.changes)
  }

  private func compare(with before: HeldSession) throws(BreakOff) {
    try meeting.open(MovementWording.heading(before.state.setup?.moment))
    let movement: Movement
    do throws(Movement.Mismatch) {
      movement = try Movement(
        from: before, to: HeldSession(scan: meeting.scan, state: meeting.state))
    } catch {
      try meeting.screen.say(MovementWording.mismatch(error))
      return try meeting.screen.pause()
    }
    try meeting.explainSteps()
    try meeting.screen.say([.blank, .paragraph(MovementWording.same(movement.sameCount))])
    for change in movement.changed where meeting.state.changes[change.item] == nil {
      try ask(change)
    }
    try showMovement(movement)
    try showObstacles(movement)
    try meeting.screen.pause()
  }

  private func ask(_ change: Movement.Changed) throws(BreakOff) {
    try meeting.screen.say([
      .blank,
      .paragraph(wording.changed(change.item, change.basis, from: change.from, to: change.to)),
      .choices(MovementWording.keys),
    ])
    let letters = Change.allCases.map(MovementWording.key)
    let letter = try meeting.screen.askLetter(
      MovementWording.question, letters, hint: MovementWording.letters)
    guard let answer = Change.allCases.first(where: { MovementWording.key($0) == letter }) else {
      return
    }
    try meeting.perform(.explainChange(change.item, answer))
  }

  private func showMovement(_ movement: Movement) throws(BreakOff) {
    let moved = movement.moved(meeting.state.changes)
    if moved.isEmpty {
      guard !movement.changed.isEmpty else { return }
      return try meeting.screen.say([.blank, .paragraph(MovementWording.noMovement)])
    }
    try meeting.screen.say(
      [.blank, .paragraph(MovementWording.movement)]
        + moved.map { change in
          .item(
            mark: change.from < change.to ? "+" : "-",
            text: wording.moved(change.item, from: change.from, to: change.to))
        })
  }

  private func showObstacles(_ movement: Movement) throws(BreakOff) {
    let groups = movement.obstacles
    guard !groups.isEmpty || !movement.gone.isEmpty else { return }
    var passages: [Passage] = [.blank, .paragraph(MovementWording.notComparableHeading)]
    passages += groups.map { obstacle, items in
      .item(mark: "-", text: wording.notComparable(items, obstacle))
    }
    if !movement.gone.isEmpty {
      passages.append(.item(mark: "-", text: MovementWording.gone(movement.gone.count)))
    }
    try meeting.screen.say(passages)
  }
}
