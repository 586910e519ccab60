import Content
import Dossiers
import Sessions
import Wording

/// The conversation after the answers are shown, from where it was left: what is alike, topics, the
/// quick round, what changed, the picture, the ambition, one next step.
///
/// Everything decided is written down before the next prompt, so that it can be stopped anywhere.
package struct AfterRevealFlow {
  private let meeting: Meeting

  /// `earlier` are the other sessions of the dossier from before this one; `folder` is the dossier as
  /// it is typed in a command.
  package init(
    session: RunningSession, console: Console, library: Library, earlier: EarlierTalks,
    today: CalendarDate, folder: String
  ) {
    meeting = Meeting(
      session: session, console: console, library: library, earlier: earlier, today: today,
      folder: folder)
  }

  /// Goes through everything that is not done yet. Returns at the end of it, or says why there is
  /// nothing to talk about yet.
  package func run() throws(BreakOff) {
    let state = meeting.state
    if state.isClosed { return try meeting.screen.say(TalkingWording.closed) }
    if let refusal = state.refusalToShow {
      return try meeting.screen.say(refusal.message(meeting.names, in: state))
    }
    try EarlierActionsPart(meeting: meeting).run()
    try ConflictPart(meeting: meeting).run()
    try LikenessPart(meeting: meeting).run()
    try TopicsPart(meeting: meeting).run()
    try QuickRoundPart(meeting: meeting).run()
    try ChangesPart(meeting: meeting).run()
    try PicturePart(meeting: meeting).run()
    try AmbitionPart(meeting: meeting).run()
    try NextStepPart(meeting: meeting).run()
    try ClosingPart(meeting: meeting).run()
  }

  /// Only what was left open by earlier sessions; also before anyone has answered.
  package func askEarlierActions() throws(BreakOff) {
    guard !meeting.state.isClosed else { return }
    try EarlierActionsPart(meeting: meeting).run()
  }
}

extension SessionState {
  /// Why no answers can be shown; nil when they can.
  fileprivate var refusalToShow: Refusal? {
    guard visibleRound == nil else { return nil }
    let waiting = waitingFor(round: round)
    return isTooSmall && waiting.isEmpty
      ? .tooFewForAnonymous(count: raters.count) : .sealed(waiting)
  }
}
