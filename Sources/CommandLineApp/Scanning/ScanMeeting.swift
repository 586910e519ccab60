import Content
import Dossiers
import Sessions
import Wording

/// One sitting of a session: the people at this laptop answer, and talk once all answers are shown.
struct ScanMeeting {
  let opened: OpenedSession
  let start: SessionStart
  /// The folder as it was typed.
  let path: String

  private var session: RunningSession { opened.session }
  private var state: SessionState { session.state }
  private var console: Console { start.console }
  private var invocation: Invocation { start.invocation }

  func run() throws(ScanStop) {
    let earlier = try ScanStop.working { () throws(Failure) in try earlierTalks() }
    let talk = AfterRevealFlow(
      session: session, console: console, library: library, earlier: earlier,
      today: start.surroundings.now().day, folder: path)
    try during { () throws(BreakOff) in
      try talk.askEarlierActions()
      if earlier.sessions.isEmpty, state.raters.isEmpty, !invocation.has(.together) {
        try PracticeFlow(console: console, library: library)?.offer()
      }
    }
    // A second round may be opened in the talk about the first.
    while true {
      let round = state.round
      if !state.isRevealed(round: round) {
        if invocation.has(.close) { try closeRound() } else { try answer() }
      }
      guard state.isRevealed(round: state.round) else { return tellWaiting() }
      try during { () throws(BreakOff) in try talk.run() }
      guard state.round != round else { break }
    }
    forgetWhenClosed()
  }

  /// The content, with the session's own instrument in place of what stands there now.
  private var library: Library {
    var library = start.content.library
    library.scans[session.scan.id] = session.scan
    return library
  }

  private func during(_ body: () throws(BreakOff) -> Void) throws(ScanStop) {
    try ScanStop.during(session, body)
  }

  private func earlierTalks() throws(Failure) -> EarlierTalks {
    try dossierFailure { () throws(DossierProblem) in
      try start.dossier.earlierTalks(before: state.session)
    }
  }

  // MARK: Answering

  private func answer() throws(ScanStop) {
    let tokens = RaterTokens(start.surroundings)
    if invocation.has(.together) {
      let raters = try ScanStop.working { () throws(Failure) in try bothSides(tokens) }
      try during { () throws(BreakOff) in
        try TogetherFlow(
          session: session, raters: raters, console: console, library: library,
          institute: institute
        ).converse()
      }
    } else if invocation.has(.rater) || invocation.has(.party) {
      let rater = try ScanStop.working { () throws(Failure) in try namedRater(tokens) }
      try during { () throws(BreakOff) in
        try JudgingFlow(
          session: session, rater: rater, console: console, library: library, institute: institute
        ).converse()
      }
    } else {
      try during { () throws(BreakOff) in
        try GroupFlow(
          session: session, console: console, library: library, institute: institute,
          newID: { tokens.next() }
        ).converse()
      }
    }
  }

  private var institute: String? { start.partnership.localNames["opleiding"] }

  /// One rater of each side that counts, who join where they are not there yet.
  private func bothSides(_ tokens: RaterTokens) throws(Failure) -> [RaterID] {
    var raters: [RaterID] = []
    for party in session.scan.parties {
      if let known = state.raters.first(where: { $0.participant.party == party }) {
        raters.append(known.id)
      } else {
        raters.append(try join(Participant(party: party, role: nil, name: nil), tokens))
      }
    }
    return raters
  }

  /// The rater that the command line names, who joins when nobody is known by that name.
  private func namedRater(_ tokens: RaterTokens) throws(Failure) -> RaterID {
    let name = invocation.value(.rater)
    let party = invocation.value(.party)
    let role = invocation.value(.role)
    let known = state.raters.filter { rater in
      let own = rater.participant
      if let name { return own.name == name || own.formID == name || rater.id == name }
      return own.party == party && own.role == role && own.name == nil
    }
    if known.count > 1 {
      throw .wrongUse(ScanCommandWording.twoRaters(name ?? role ?? party ?? ""))
    }
    if let rater = known.first { return rater.id }
    let library = start.content.library
    let side = party ?? role.flatMap { library.roles[$0]?.party }
    guard let side else {
      throw .wrongUse(
        UsageWording.partyMissing(session.scan.parties + session.scan.alsoHeard))
    }
    return try join(
      state.isAnonymous
        ? Participant(party: side, role: nil, name: nil)
        : Participant(party: side, role: role, name: name), tokens)
  }

  private func join(_ participant: Participant, _ tokens: RaterTokens) throws(Failure) -> RaterID {
    var id = tokens.next()
    while state.rater(id) != nil { id = tokens.next() }
    try session.carryOut([.join(id, participant)])
    return id
  }

  private func closeRound() throws(ScanStop) {
    try ScanStop.working { () throws(Failure) in
      try session.carryOut([.closeRound])
    }
    console.say(ScanCommandWording.roundClosed)
  }

  private func tellWaiting() {
    let names = SessionNames(scan: session.scan, roles: library.roles)
    let waiting = names.waiting(state.waitingFor(round: state.round), in: state)
    console.say([
      .paragraph(ScanCommandWording.waiting(waiting)),
      .paragraph(ScanCommandWording.mergeHint(path)), .paragraph(ScanCommandWording.resume(path)),
    ])
  }

  /// The name under which an anonymous session was written is thrown away with it.
  private func forgetWhenClosed() {
    guard state.isClosed, state.isAnonymous else { return }
    Installation(start.surroundings).forget(
      partnership: start.partnership.name, session: state.session)
  }
}
