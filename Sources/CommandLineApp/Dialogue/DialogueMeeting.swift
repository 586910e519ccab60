import Content
import Dossiers
import Reports
import Sessions
import Wording

/// One sitting of a dialogue at this laptop, with the record at its end.
struct DialogueMeeting {
  let opened: OpenedDialogue
  let start: DialogueStart
  let wishes: DialogueWishes

  private var dialogue: RunningDialogue { opened.session }
  private var surroundings: Surroundings { start.surroundings }

  func run() throws(ScanStop) {
    try ScanStop.during(nil) { () throws(BreakOff) in try offerToReopen() }
    let earlier = try ScanStop.working { () throws(Failure) in
      try dossierFailure { () throws(DossierProblem) in
        try start.target.dossier.earlierTalks(before: dialogue.state.session)
      }
    }
    let surroundings = surroundings
    let table = DialogueTable(
      dialogue: dialogue, console: start.console, library: start.content.library,
      earlier: earlier, clock: RoomClock(isAfterwards || wasClosed ? nil : surroundings.now),
      today: isAfterwards
        ? dialogue.state.setup?.moment ?? surroundings.now().day : surroundings.now().day,
      wishes: wishes,
      seeds: {
        var random = surroundings.random
        return random.next()
      })
    // Also when people stop at what comes behind closing.
    defer { forgetWhenClosed() }
    try ScanStop.during(nil) { () throws(BreakOff) in
      if !table.state.isClosed { try DialogueFlow(table: table).run() }
      try RecordOffer(table: table, surroundings: surroundings).make()
    }
  }

  private func forgetWhenClosed() {
    guard dialogue.state.isClosed, dialogue.state.isAnonymous else { return }
    Installation(surroundings).forget(
      partnership: start.target.partnership.name, session: dialogue.state.session)
  }

  /// A dialogue that is over can be opened again when something in it is wrong.
  private func offerToReopen() throws(BreakOff) {
    guard dialogue.state.isClosed else { return }
    start.console.say(DialogueEndWording.isClosed)
    guard try start.console.askYesOrNo(DialogueEndWording.reopen, standard: false) else { return }
    do throws(DialogueTrouble) {
      try dialogue.perform(.reopened)
    } catch {
      throw .dialogueTrouble(error)
    }
    start.console.say(DialogueEndWording.reopened)
  }

  /// Once closed it is only corrected: no clock runs, and nobody sits down.
  private var wasClosed: Bool {
    dialogue.state.history.contains { $0.event == .closed }
  }

  /// One that was typed in without a clock goes on without one.
  private var isAfterwards: Bool {
    wishes.isAfterwards
      || !dialogue.state.sittings.isEmpty && dialogue.state.sittings.allSatisfy { $0.begins == nil }
  }
}
