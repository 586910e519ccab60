import Content
import Sessions
import Wording

/// What earlier sessions left: the ambition is shown again, and of every open action is asked how it
/// stands.
struct EarlierActionsPart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.earlierActions) else { return }
    try showAmbitions()
    let open = meeting.earlier.openActions
    let asked = open.filter { meeting.state.followed[$0.id] == nil }
    if !asked.isEmpty {
      try meeting.open(EarlierActionWording.heading)
      try meeting.screen.say(EarlierActionWording.introduction(asked.count))
    }
    for action in asked { try ask(action) }
    try meeting.finish(.earlierActions)
  }

  private func showAmbitions() throws(BreakOff) {
    let ambitions = meeting.earlier.ambitions(for: meeting.scan)
    guard !ambitions.isEmpty else { return }
    let lines = ambitions.map { target, ambition in
      Passage.item(
        mark: "-", text: AmbitionWording.earlier(meeting.names.name(of: target), ambition))
    }
    try meeting.screen.say([.blank, .paragraph(AmbitionWording.earlierHeading)] + lines)
  }

  private func ask(_ action: Action) throws(BreakOff) {
    let screen = meeting.screen
    let role = action.plan.role.map(meeting.names.role)
    try screen.say([
      .blank, .item(mark: "-", text: NextStepWording.action(action.plan, role: role)),
      .paragraph(EarlierActionWording.keys),
    ])
    let letter = try screen.askLetter(
      EarlierActionWording.prompt, ["k", "l", "v"], hint: EarlierActionWording.letters)
    let limit = SessionRules.textLength
    let standing: ActionStanding.State =
      letter == "k" ? .done : letter == "v" ? .dropped : .goingOn
    try meeting.perform(.follow(action.id, ActionStanding(standing)))
    guard standing != .goingOn else { return }
    let question =
      standing == .done ? EarlierActionWording.result : EarlierActionWording.whyDropped
    if let note = try screen.askText(question, limit: limit) {
      try meeting.perform(.follow(action.id, ActionStanding(standing, note: note)))
    }
  }
}
