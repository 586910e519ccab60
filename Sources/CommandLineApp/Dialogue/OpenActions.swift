import Content
import Sessions
import Wording

/// Of every open action of earlier sessions is asked how it stands.
struct OpenActions {
  let actions: [Action]
  let screen: PacedConsole
  /// A role as people read it.
  let roleName: (String) -> String
  let follow: (ActionID, ActionStanding) throws(BreakOff) -> Void

  func ask() throws(BreakOff) {
    guard !actions.isEmpty else { return }
    try screen.say([.blank, .paragraph(EarlierActionWording.heading), .blank])
    try screen.say(EarlierActionWording.introduction(actions.count))
    for action in actions { try ask(action) }
  }

  private func ask(_ action: Action) throws(BreakOff) {
    try screen.say([
      .blank,
      .item(
        mark: "-",
        text: NextStepWording.action(action.plan, role: action.plan.role.map(roleName))),
      .paragraph(EarlierActionWording.keys),
    ])
    let letter = try screen.askLetter(
      EarlierActionWording.prompt, ["k", "l", "v"], hint: EarlierActionWording.letters)
    let standing: ActionStanding.State =
      letter == "k" ? .done : letter == "v" ? .dropped : .goingOn
    try follow(action.id, ActionStanding(standing))
    guard standing != .goingOn else { return }
    let question =
      standing == .done ? EarlierActionWording.result : EarlierActionWording.whyDropped
    if let note = try screen.askText(question, limit: SessionRules.textLength) {
      try follow(action.id, ActionStanding(standing, note: note))
    }
  }
}
