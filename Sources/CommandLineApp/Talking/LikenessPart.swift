import Content
import Rules
import Sessions
import Wording

/// Where everyone answered alike, short and warm. Who is alone is told that, and skips what takes two.
struct LikenessPart {
  let meeting: Meeting

  /// How many are shown.
  private static let most = 5

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.likenesses) else { return }
    if meeting.state.raters.count == 1 { return try skipWhatTakesTwo() }
    try meeting.open(LikenessWording.heading)
    let alike = meeting.result.agenda.alike
    // What goes furthest is nicest to begin with.
    let shown = alike.enumerated().sorted { one, other in
      one.element.score != other.element.score
        ? one.element.score > other.element.score : one.offset < other.offset
    }.map(\.element).prefix(Self.most)
    var passages: [Passage] = [
      .paragraph(LikenessWording.count(alike.count, of: meeting.items.count))
    ]
    passages += shown.map { alike in
      .item(
        mark: "-",
        text: LikenessWording.alike(meeting.names.name(of: alike.subject), answer(alike)))
    }
    if alike.count > shown.count {
      passages.append(.paragraph(LikenessWording.more(alike.count - shown.count)))
    }
    try meeting.screen.say(passages)
    try meeting.screen.pause()
    try meeting.finish(.likenesses)
  }

  private func answer(_ alike: Agenda.Alike) -> String {
    if case .criterion = alike.subject, alike.score > 0 {
      return meeting.phrases.step(alike.score - 1)
    }
    return meeting.phrases.score(alike.score, of: alike.subject)
  }

  private func skipWhatTakesTwo() throws(BreakOff) {
    let side = Vocabulary.side(of: meeting.state.raters.first?.participant.party ?? "")
    try meeting.screen.say([
      .blank, .paragraph(LikenessWording.alone(side)), .paragraph(LikenessWording.askTheOther),
    ])
    try meeting.screen.pause()
    try meeting.perform(
      .chooseTopics([]), .finishStage(.likenesses), .finishStage(.topics),
      .finishStage(.quickRound))
  }
}
