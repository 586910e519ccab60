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
    let earlier = try ScanStop.working { () throws(Failure) in
      try dossierFailure { () throws(DossierProblem) in
        try start.target.dossier.earlierTalks(before: dialogue.state.session)
      }
    }
    let surroundings = surroundings
    let table = DialogueTable(
      dialogue: dialogue, console: start.console, library: start.content.library,
      earlier: earlier, clock: RoomClock(isAfterwards ? nil : surroundings.now),
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
      try DialogueFlow(table: table).run()
      try RecordOffer(table: table, surroundings: surroundings).make()
    }
  }

  private func forgetWhenClosed() {
    guard dialogue.state.isClosed, dialogue.state.isAnonymous else { return }
    Installation(surroundings).forget(
      partnership: start.target.partnership.name, session: dialogue.state.session)
  }

  /// One that was typed in without a clock goes on without one.
  private var isAfterwards: Bool {
    wishes.isAfterwards
      || !dialogue.state.sittings.isEmpty && dialogue.state.sittings.allSatisfy { $0.begins == nil }
  }
}
