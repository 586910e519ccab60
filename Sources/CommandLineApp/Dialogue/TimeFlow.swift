import Content
import Sessions
import Wording

/// What time it is, and what can be done to end on time: proposed, never done by itself.
struct TimeFlow {
  let table: DialogueTable

  /// From so many minutes on it is said by itself that the time runs out.
  static let tellsFrom = 3

  private var timetable: Timetable {
    Timetable(table.format, table.state, now: table.clock.time)
  }

  /// Shows the times of what is still to come, and what can be shortened when it takes too long.
  func show() throws(BreakOff) {
    let timetable = timetable
    var passages: [Passage] = [.blank]
    if let now = table.clock.time { passages.append(.paragraph(DialogueTimeWording.now(now))) }
    passages += .items(
      timetable.rows.filter { !$0.isDone }.map { row in
        (mark: DialogueWording.times(row), text: table.format.step(row.step)?.name ?? row.step)
      })
    if let expected = timetable.expectedEnd {
      passages.append(.paragraph(DialogueTimeWording.endsAt(expected, end: timetable.end)))
    }
    try table.screen.say(passages)
    guard timetable.overrun > 0 else {
      return timetable.end == nil ? () : try table.screen.say(DialogueTimeWording.onTime)
    }
    try offer(DialogueTimeWording.overrun(timetable.overrun))
  }

  /// At the start of a step: says that the time runs out, with what can be done about it, unless
  /// nothing has changed since the group wanted nothing.
  func warn() throws(BreakOff) {
    let overrun = timetable.overrun
    guard overrun >= Self.tellsFrom, overrun > table.acceptedOverrun else { return }
    try offer(DialogueTimeWording.overrun(overrun))
  }

  /// At the start of a sitting: says that it takes too long with so many people.
  func warnBeforehand() throws(BreakOff) {
    let overrun = timetable.overrun
    guard overrun > 0 else { return }
    try offer(DialogueTimeWording.tooLong(overrun, people: table.state.people))
  }

  private func offer(_ reason: String) throws(BreakOff) {
    let (savings, proposal) = (timetable.savings, timetable.proposal)
    guard !savings.isEmpty else {
      table.acceptedOverrun = timetable.overrun
      return try table.screen.say([
        .blank, .paragraph(reason), .paragraph(DialogueTimeWording.nothingToSave),
      ])
    }
    let rows = savings.enumerated().map { place, saving in
      (
        mark: String(place + 1),
        text: DialogueTimeWording.saving(
          saving, table.format.step(saving.step)?.name ?? saving.step,
          isProposed: proposal.contains(saving))
      )
    }
    try table.screen.say(
      [.blank, .paragraph(reason), .paragraph(DialogueTimeWording.proposal)] + .items(rows))
    let left = timetable.overrunLeft
    if left > 0 { try table.screen.say(DialogueTimeWording.notEnough(left)) }
    let chosen: [Timetable.Saving] = try table.screen.ask(
      DialogueTimeWording.proposalPrompt(hasProposal: !proposal.isEmpty)
    ) { text in
      if text.isEmpty { return .understood([]) }
      if text.lowercased() == "a", !proposal.isEmpty { return .understood(proposal) }
      let places = text.split { " ,;".contains($0) }.map { Int($0).map { $0 - 1 } }
      guard places.allSatisfy({ $0.map(savings.indices.contains) ?? false }) else {
        return .not(DialogueTimeWording.sayNumbers)
      }
      return .understood(places.compactMap { $0.map { savings[$0] } })
    }
    for saving in chosen {
      try table.perform(
        saving.minutes.map { .stepResized(saving.step, minutes: $0) }
          ?? .stepDropped(saving.step))
    }
    table.acceptedOverrun = timetable.overrun
    try table.screen.say(
      chosen.isEmpty ? DialogueTimeWording.unchanged : DialogueTimeWording.changed)
    if let expected = timetable.expectedEnd {
      try table.screen.say(DialogueTimeWording.endsAt(expected, end: timetable.end))
    }
  }
}
