import Content
import Reports
import Sessions
import Wording

/// What stands out, cards for a next talk, and one next step; a second when people want it, never a
/// third. Then the day of the next talk.
struct NextStepPart {
  let meeting: Meeting

  private static let mostSignals = 2
  private static let mostCards = 3
  private static let mostSteps = 2

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.nextStep) else { return }
    try meeting.open(NextStepWording.heading)
    if meeting.state.actions.isEmpty {
      let isAnythingShown = try showSignals()
      try meeting.screen.say(
        (isAnythingShown ? [.blank] : []) + [.paragraph(NextStepWording.introduction)])
    }
    while meeting.state.actions.count < Self.mostSteps {
      if !meeting.state.actions.isEmpty {
        guard try meeting.screen.askYesOrNo(NextStepWording.another, standard: false) else { break }
      }
      guard try plan() else { break }
    }
    if meeting.state.nextTalk == nil { try askNextTalk() }
    try meeting.finish(.nextStep)
  }

  /// False when there is nothing to show.
  private func showSignals() throws(BreakOff) -> Bool {
    let result = meeting.result
    let fired = result.signals.filter { $0.state == .fired }.prefix(Self.mostSignals)
    if !fired.isEmpty {
      try meeting.screen.say(
        [.paragraph(NextStepWording.standsOut)]
          + fired.map { .item(mark: "-", text: "\(ended($0.signal.name)) \($0.signal.message)") })
    }
    let advice = result.advice.prefix(Self.mostCards)
    guard !advice.isEmpty else { return !fired.isEmpty }
    let sentences = AdviceSentences(meeting.scan)
    try meeting.screen.say(
      (fired.isEmpty ? [] : [.blank]) + [.paragraph(NextStepWording.cards)]
        + advice.map { .item(mark: "-", text: sentences.sentence($0, in: meeting.library)) })
    return true
  }

  /// False when people want no step. Who stops halfway keeps what was told of it.
  private func plan() throws(BreakOff) -> Bool {
    let limit = SessionRules.textLength
    let screen = meeting.screen
    guard let what = try screen.askText(NextStepWording.what, limit: limit) else { return false }
    var (role, needed): (String?, String?)
    var when: (day: CalendarDate?, text: String?)?
    do throws(BreakOff) {
      role = try screen.askText(NextStepWording.role, limit: limit)
      when = try askWhen()
      needed = try screen.askText(NextStepWording.needed, limit: limit)
    } catch {
      try meeting.perform(
        .plan(PlannedAction(what: what, role: role, due: when?.day, dueText: when?.text)))
      throw error
    }
    let plan = PlannedAction(
      what: what, role: role, due: when?.day, dueText: when?.text, needed: needed)
    try meeting.perform(.plan(plan))
    try screen.say(NextStepWording.action(plan, role: role.map(meeting.names.role)))
    return true
  }

  private func askWhen() throws(BreakOff) -> (day: CalendarDate?, text: String?)? {
    try meeting.screen.ask(NextStepWording.when) { PlannedDay.orWords($0, today: meeting.today) }
  }

  private func askNextTalk() throws(BreakOff) {
    try meeting.screen.say([.blank, .paragraph(NextStepWording.nextTalk)])
    let day = try meeting.screen.ask(NextStepWording.nextTalkPrompt) {
      PlannedDay.ofNextTalk($0, today: meeting.today)
    }
    if let day { try meeting.perform(.planNextTalk(day)) }
  }
}
