import Content
import Sessions
import Wording

/// The end: where everything is, what is next, and whether there is a second round.
struct ClosingPart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    let state = meeting.state
    if state.visibleRound == 2 { try PicturePart(meeting: meeting).showAgain() }
    try meeting.open(ClosingWording.heading)
    var passages: [Passage] = [.paragraph(ClosingWording.thanks)]
    passages += state.actions.map { action in
      .item(
        mark: "-",
        text: NextStepWording.action(action.plan, role: action.plan.role.map(meeting.names.role)))
    }
    if let day = state.nextTalk { passages.append(.paragraph(NextStepWording.nextTalkIs(day))) }
    passages += [.blank, .paragraph(ClosingWording.kept(session: state.session))]
    passages += ClosingWording.commands(folder: meeting.folder).map { .paragraph($0) }
    let hasSecondRound = state.round == 1 && state.raters.count > 1
    passages.append(.blank)
    if hasSecondRound { passages.append(.paragraph(ClosingWording.secondRound)) }
    passages.append(.paragraph(ClosingWording.finish))
    try meeting.screen.say(passages)
    try ask(withSecondRound: hasSecondRound)
  }

  private func ask(withSecondRound hasSecondRound: Bool) throws(BreakOff) {
    let done: Character = "k"
    let letter = try meeting.screen.askLetter(
      ClosingWording.prompt(withSecondRound: hasSecondRound),
      hasSecondRound ? ["r", "a", done] : ["a", done], standard: done,
      hint: ClosingWording.letters(withSecondRound: hasSecondRound))
    switch letter {
    case "r":
      try meeting.perform(.openSecondRound)
      let command = "grensganger scan \(meeting.folder)"
      try meeting.screen.say(
        ClosingWording.secondRoundOpened(resume: command).map { .paragraph($0) })
    case "a":
      guard try meeting.screen.askYesOrNo(ClosingWording.sureToFinish, standard: false) else {
        return
      }
      try meeting.perform(.close)
      try meeting.screen.say(ClosingWording.finished)
    default: return
    }
  }
}
