import Content
import Sessions
import Wording

/// Does what means the same in every step.
struct StepWordFlow {
  let table: DialogueTable

  /// Lines that `wijzig` shows at most.
  private static let mostLines = 9

  /// Throws `elsewhere` when the step has to be taken up again.
  func carryOut(_ word: StepWord) throws(BreakOff) {
    switch word {
    case .back: try takeBack()
    case .again: try bringBack()
    case .time: try TimeFlow(table: table).show()
    case .park(let text): try park(text)
    case .goTo: try goTo()
    case .change: try change()
    }
  }

  private func park(_ text: String) throws(BreakOff) {
    let typed =
      text.isEmpty
      ? try table.screen.askText(DialogueWording.parkWhat, limit: SessionRules.textLength) : text
    guard let typed, try table.write(.parked, typed) != nil else { return }
    try table.screen.say(DialogueWording.parked)
  }

  // MARK: Taking back

  /// What was done last and can be taken back. Going to the step in which the group already was, as
  /// people do who sit down again, is passed over, and so is beginning at all: the group would be back
  /// there at once.
  private var last: StampedDialogueEvent? {
    let state = table.state
    let decision = DialogueDecision(state, format: table.format)
    return decision.lastUndoable(by: table.dialogue.writer) { stamped in
      guard case .stepBegan = stamped.event else { return true }
      var after = state
      after.apply(
        StampedDialogueEvent(
          stamp: EventStamp(logicalTime: state.logicalTime + 1, id: stamped.stamp.id),
          event: .undone(stamped.stamp.id)))
      return after.currentStep != nil && after.currentStep != state.currentStep
    }
  }

  private func takeBack() throws(BreakOff) {
    guard let last else {
      return try table.screen.say(DialogueWording.nothingToUndo)
    }
    let words = table.words(for: last.event)
    let before = table.takenBack
    guard let id = try table.perform(.undone(last.stamp.id))?.last else { return }
    table.takenBack = before + [id]
    try table.screen.say(UndoneWording.undone(words))
    throw .elsewhere
  }

  private func bringBack() throws(BreakOff) {
    guard let last = table.takenBack.last,
      let undoing = table.state.history.first(where: { $0.stamp.id == last }),
      case .undone(let target) = undoing.event,
      let event = table.state.history.first(where: { $0.stamp.id == target })?.event
    else { return try table.screen.say(DialogueWording.nothingToRedo) }
    let before = table.takenBack
    guard try table.perform(.undone(last)) != nil else { return }
    table.takenBack = before.dropLast()
    try table.screen.say(UndoneWording.redone(table.words(for: event)))
    throw .elsewhere
  }

  // MARK: Another step

  private func goTo() throws(BreakOff) {
    let steps = table.format.steps
    let rows = steps.enumerated().map { place, step in
      let progress = table.state.steps[step.id] ?? StepProgress()
      let mark = DialogueWording.stepMark(
        isDone: progress.isDone, isDropped: progress.isDropped,
        isCurrent: table.state.currentStep == step.id)
      return (mark: String(place + 1), text: step.name + mark)
    }
    try table.screen.say([.blank] + .items(rows))
    guard let place = try askPlace(DialogueWording.goWhich, upTo: steps.count) else { return }
    guard try table.begin(steps[place]) else { return }
    throw .elsewhere
  }

  private func askPlace(_ prompt: String, upTo count: Int) throws(BreakOff) -> Int? {
    try table.screen.ask(prompt) { text in
      if text.isEmpty { return .understood(nil) }
      guard let number = Int(text), (1...max(1, count)).contains(number) else {
        return .not(DialogueWording.sayNumber(upTo: count))
      }
      return .understood(number - 1)
    }
  }

  // MARK: Another text

  private func change() throws(BreakOff) {
    let lines = table.state.lines.filter { !table.isSealed($0) }.suffix(Self.mostLines)
    guard !lines.isEmpty else { return try table.screen.say(DialogueWording.nothingToChange) }
    let shown = Array(lines)
    try table.screen.say(
      [.blank]
        + .items(shown.enumerated().map { (mark: String($0 + 1), text: sided($1)) }))
    guard let place = try askPlace(DialogueWording.changeWhich, upTo: shown.count),
      let text = try table.screen.askText(
        DialogueWording.changeTo, limit: SessionRules.textLength)
    else { return }
    if text.lowercased() == DialogueWording.removeWord {
      guard let id = try table.perform(.undone(shown[place].id))?.last else { return }
      table.takenBack = [id]
      try table.screen.say(DialogueWording.removed)
    } else {
      guard try reword(shown[place], text) else { return }
      try table.screen.say(DialogueWording.changed)
    }
    throw .elsewhere
  }

  /// With for whom it is different, where that may be told.
  private func sided(_ written: WrittenLine) -> String {
    guard written.line.kind == .different, let group = table.state.visibleGroup(of: written) else {
      return written.line.text
    }
    return "\(DialogueGroupWording.group(group)): \(written.line.text)"
  }

  /// False when it was refused. A line for which another side is named is written anew, for its side
  /// cannot change.
  private func reword(_ written: WrittenLine, _ text: String) throws(BreakOff) -> Bool {
    guard written.line.kind == .different else {
      return try table.perform(.reworded(written.id, text)) != nil
    }
    let sided = SidedText(text, groups: table.state.groups)
    guard let group = sided.group, group != written.line.group, table.state.mayShowGroups else {
      return try table.perform(.reworded(written.id, sided.text)) != nil
    }
    var line = DialogueLine(.different, step: written.line.step, group: group, text: sided.text)
    line.theme = written.line.theme
    guard try table.perform(.written(line)) != nil else { return false }
    return try table.perform(.undone(written.id)) != nil
  }
}

extension DialogueTable {
  /// What happened, in words that tell nothing of what an anonymous dialogue keeps closed.
  func words(for event: DialogueEvent) -> String {
    let hides =
      switch event {
      case .written(let line): state.isAnonymous && line.kind == .contribution
      case .reworded(let id, _): state.isAnonymous && isContribution(id)
      default: false
      }
    return UndoneWording.event(event, format, hides: hides)
  }

  /// Also of one that was taken back since.
  private func isContribution(_ id: EventID) -> Bool {
    state.history.contains { stamped in
      guard stamped.stamp.id == id, case .written(let line) = stamped.event else { return false }
      return line.kind == .contribution
    }
  }

  /// True for any contribution to an anonymous dialogue: its place in the history tells who was heard
  /// first, and its words can be newer than those that were shown.
  fileprivate func isSealed(_ line: WrittenLine) -> Bool {
    state.isAnonymous && line.line.kind == .contribution
  }

  /// Begins a step, with a word about every one that cannot be begun. False when it was refused.
  func begin(_ step: FormatStep) throws(BreakOff) -> Bool {
    try perform(.stepBegan(step.id, at: clock.time)) != nil
  }
}
