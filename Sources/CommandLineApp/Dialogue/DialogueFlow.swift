import Content
import Dossiers
import Sessions
import Wording

/// A dialogue from where it was left to its end: the sitting, what earlier sessions left, and the steps.
package struct DialogueFlow {
  private let table: DialogueTable

  init(table: DialogueTable) { self.table = table }

  /// `earlier` are the other sessions of the dossier from before this one; `now` tells the time, nil
  /// for a dialogue that was held already; cards are drawn of `themes`, or are `cards`, or drawn with
  /// `seed`: what is empty or nil is asked.
  package init(
    dialogue: RunningDialogue, console: Console, library: Library, earlier: EarlierTalks,
    now: (() -> Moment)?, today: CalendarDate, themes: [String] = [], cards: [String] = [],
    seed: UInt64? = nil
  ) {
    var wishes = DialogueWishes()
    (wishes.themes, wishes.cards, wishes.seed) = (themes, cards, seed)
    table = DialogueTable(
      dialogue: dialogue, console: console, library: library, earlier: earlier,
      clock: RoomClock(now), today: today, wishes: wishes, seeds: { 1 })
  }

  /// Returns when the dialogue is closed, or there is no step left.
  package func run() throws(BreakOff) {
    guard !table.state.isClosed else { return try table.screen.say(DialogueEndWording.closed) }
    while true {
      do throws(BreakOff) {
        return try goOn()
      } catch {
        // Where a full screen waits, between two prompts of a step, people can go elsewhere as well.
        guard case .elsewhere = error else { throw error }
      }
    }
  }

  private func goOn() throws(BreakOff) {
    try SittingFlow(table: table).run()
    try OpenActions(
      actions: table.earlier.openActions.filter { table.state.followed[$0.id] == nil },
      screen: table.screen, roleName: table.roleName
    ) { id, standing throws(BreakOff) in
      try table.perform(.actionFollowed(id, standing))
    }.ask()
    while let step = next, !table.state.isClosed { try take(step) }
  }

  /// The step that is going on, otherwise the one that comes then.
  private var next: FormatStep? { table.step ?? next(besides: nil) }

  /// The first step that is neither done nor left out. At last the one that closes, also when people
  /// went back from it: without it a dialogue has no end.
  private func next(besides id: String?) -> FormatStep? {
    let steps = table.format.steps.filter { step in
      step.id != id && !(table.state.steps[step.id]?.isDropped ?? false)
    }
    return steps.first { !(table.state.steps[$0.id]?.isDone ?? false) }
      ?? steps.last { $0.kind == .closing }
  }

  /// Goes through a step, and on to the one behind it.
  private func take(_ step: FormatStep) throws(BreakOff) {
    if table.state.currentStep != step.id || !table.isOfThisSitting(step) {
      guard try table.begin(step) else { return }
    }
    try TimeFlow(table: table).warn()
    try StepScreen(table: table, step: step).show()
    table.isFresh = true
    while true {
      do throws(BreakOff) {
        try step.kind.part.init(table: table, step: step).run()
        return try leave(step)
      } catch {
        guard case .elsewhere = error else { throw error }
        guard table.state.currentStep == step.id else { return }
        table.isFresh = false
      }
    }
  }

  /// Beginning the next step makes this one done, so that taking back goes from step to step.
  private func leave(_ step: FormatStep) throws(BreakOff) {
    guard !table.state.isClosed else { return }
    if let next = next(besides: step.id) {
      _ = try table.begin(next)
    } else {
      try table.perform(.stepDone(step.id))
    }
  }
}

extension DialogueTable {
  /// True when a step was begun while these people sit together.
  fileprivate func isOfThisSitting(_ step: FormatStep) -> Bool {
    state.steps[step.id]?.begunIn == state.sittings.indices.last
  }

  /// A role as people read it.
  func roleName(_ role: String) -> String { library.roles[role]?.name ?? role }
}

/// What stands on the screen at the start of a step.
struct StepScreen {
  let table: DialogueTable
  let step: FormatStep

  func show() throws(BreakOff) {
    let steps = table.format.steps
    let place = (steps.firstIndex { $0.id == step.id } ?? 0) + 1
    let rows = Timetable(table.format, table.state, now: table.clock.time).rows
    var passages: [Passage] = [
      .blank, .paragraph(DialogueWording.heading(step, place, of: steps.count)),
    ]
    if let row = rows.first(where: { $0.step == step.id }) {
      passages.append(.paragraph(DialogueWording.times(row)))
    }
    passages += part(DialogueWording.leader, step.leader)
    passages += part(DialogueWording.participants, step.participants)
    passages.append(.blank)
    passages +=
      place == 1 ? [.choices(DialogueWording.keys)] : [.paragraph(DialogueWording.keysShort)]
    try table.screen.say(passages)
  }

  private func part(_ name: String, _ text: String) -> [Passage] {
    text.isEmpty ? [] : [.blank, .paragraph("\(name) \(text)")]
  }
}
