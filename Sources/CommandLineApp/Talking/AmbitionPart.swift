import Content
import Rules
import Sessions
import Wording

/// What a colleague sees in a year that is not so now: one or two places, chosen by the people.
struct AmbitionPart {
  let meeting: Meeting

  /// What keeps a place as it is.
  private static let keep: Character = "="
  private static let most = 2

  private var targets: [AmbitionTarget] {
    guard let ladder = meeting.scan.ladder else { return [.whole] }
    let carrying = ladder.rule.wholeAxis
    let axes = [carrying].compactMap(\.self) + ladder.axes.indices.filter { $0 != carrying }
    return axes.flatMap { axis in
      ladder.axes[axis].values.indices.map { .place(Condition.Place(axis: axis, value: $0)) }
    } + [.whole]
  }

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.ambition) else { return }
    try meeting.open(AmbitionWording.heading)
    if targets.count == 1 {
      if meeting.state.ambitions.isEmpty { try ask(targets[0]) }
    } else {
      try meeting.screen.say([
        .paragraph(AmbitionWording.question), .paragraph(AmbitionWording.introduction),
      ])
      try choose()
    }
    try meeting.finish(.ambition)
  }

  private func choose() throws(BreakOff) {
    let targets = targets
    let rows = targets.enumerated().map {
      (mark: String($0 + 1), text: meeting.names.name(of: $1))
    }
    try meeting.screen.say(.items(rows))
    while meeting.state.ambitions.count < Self.most {
      let prompt =
        meeting.state.ambitions.isEmpty ? AmbitionWording.prompt : AmbitionWording.another
      let place: Int? = try meeting.screen.ask(prompt) { text in
        if text.isEmpty { return .understood(nil) }
        guard let number = Int(text), (1...targets.count).contains(number) else {
          return .not(TalkingWording.noSuchNumber(text, upTo: targets.count))
        }
        return .understood(number - 1)
      }
      guard let place else { return }
      try ask(targets[place])
    }
  }

  private func ask(_ target: AmbitionTarget) throws(BreakOff) {
    try meeting.screen.say(AmbitionWording.ask(meeting.names.name(of: target)))
    let typed = try meeting.screen.askText(
      AmbitionWording.textPrompt, limit: SessionRules.textLength)
    guard let typed else { return }
    let isKept = typed.first == Self.keep
    let text = isKept ? String(typed.dropFirst().drop { $0 == " " }) : typed
    try meeting.perform(.setAmbition(target, Ambition(text: text, keepsAsIs: isKept)))
    try meeting.screen.say(TalkingWording.kept)
  }
}
