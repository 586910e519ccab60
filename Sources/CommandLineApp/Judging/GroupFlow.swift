import Content
import Dossiers
import Sessions
import Wording

/// Several people answer one after the other at one laptop, openly or anonymously.
package final class GroupFlow {
  private let talk: SessionTalk
  private let newID: () -> RaterID

  /// `newID` gives a random name for the next rater (`RaterToken`). `institute` is its name, where it
  /// is known.
  package init(
    session: RunningSession, console: Console, library: Library, institute: String? = nil,
    newID: @escaping () -> RaterID
  ) {
    talk = SessionTalk(session: session, console: console, library: library, institute: institute)
    self.newID = newID
  }

  /// Lets one after the other answer, and says how it ended.
  package func run() throws(SessionTrouble) -> Ending {
    try Ending.of { () throws(BreakOff) in try converse() }
  }

  /// The same as part of a longer conversation. Comes back when someone says that was the last, or
  /// when the answers can be seen.
  package func converse() throws(BreakOff) {
    talk.console.say(
      GroupWording.welcome(isAnonymous: isAnonymous).map(Passage.paragraph))
    while true {
      guard let rater = try nextRater() else { continue }
      try answer(as: rater)
      guard !isRevealed else { return }
      try clearScreen()
      guard try isSomeoneNext() else { return }
    }
  }

  private var state: SessionState { talk.session.state }
  private var isAnonymous: Bool { state.isAnonymous }
  private var isRevealed: Bool { state.isRevealed(round: state.round) }

  private func answer(as rater: RaterID) throws(BreakOff) {
    let flow = JudgingFlow(
      session: talk.session, rater: rater, console: talk.console, library: talk.library,
      institute: talk.institute)
    do throws(BreakOff) {
      try flow.converse()
    } catch {
      // Who is the only one so far hands the laptop to nobody.
      guard case .stopped = error, state.raters.count > 1 || isAnonymous else { throw error }
      talk.console.say(GroupWording.stopped(code: isAnonymous ? rater : nil))
    }
  }

  /// Waits until the one at the laptop has read what stands there; then nobody else can.
  private func clearScreen() throws(BreakOff) {
    try talk.console.ask(GroupWording.clear) { line in
      line.isEmpty ? .understood(()) : .not(GroupWording.sayClear)
    }
    talk.console.say(.init(repeating: .blank, count: GroupWording.linesBetween))
  }

  private func isSomeoneNext() throws(BreakOff) -> Bool {
    try talk.console.ask(GroupWording.handOver) { line in
      if line.isEmpty { return .understood(true) }
      let match = QuestionWord.match(line, among: [.done, .next])
      switch match {
      case .word(.done, _): return .understood(false)
      case .word(.next, _): return .understood(true)
      default: return .not(GroupWording.sayHandOver)
      }
    }
  }

  /// Someone who goes on, or someone new; nil when joining was refused.
  private func nextRater() throws(BreakOff) -> RaterID? {
    if let known = try isAnonymous ? raterByCode() : raterByNumber() { return known }
    var id = newID()
    for _ in 0..<100 where state.rater(id) != nil { id = newID() }
    guard try talk.perform([.join(id, try participant())]) else { return nil }
    if isAnonymous { talk.console.say(GroupWording.code(id)) }
    return id
  }

  private func raterByCode() throws(BreakOff) -> RaterID? {
    guard !state.raters.isEmpty else { return nil }
    return try talk.console.ask(GroupWording.codePrompt) { line in
      let code = line.lowercased()
      if code.isEmpty { return .understood(nil) }
      return state.rater(code) == nil
        ? .not(GroupWording.unknownCode(line)) : .understood(code)
    }
  }

  private func raterByNumber() throws(BreakOff) -> RaterID? {
    let busy = state.raters.filter { !$0.finishedRounds.contains(state.round) }
    guard !busy.isEmpty else { return nil }
    talk.console.say(GroupWording.goOn)
    talk.console.say([
      .choices(
        busy.enumerated().map {
          GroupWording.personKey($0 + 1, talk.names.name(of: $1.participant))
        })
    ])
    return try talk.console.ask(GroupWording.goOnPrompt) { line in
      if line.isEmpty { return .understood(nil) }
      guard let number = Int(line), busy.indices.contains(number - 1) else {
        return .not(GroupWording.sayPerson(busy.count))
      }
      return .understood(busy[number - 1].id)
    }
  }

  // MARK: Who it is

  private func participant() throws(BreakOff) -> Participant {
    guard !talk.setup.isByTable else {
      let name = isAnonymous ? nil : try shortText(GroupWording.tableName)
      return Participant(party: Self.table, role: nil, name: name)
    }
    let party = try side()
    guard !isAnonymous else { return Participant(party: party, role: nil, name: nil) }
    let role = try role()
    return Participant(party: party, role: role, name: try shortText(GroupWording.name))
  }

  /// The party of raters that are tables.
  private static let table = "tafel"

  private func side() throws(BreakOff) -> String {
    let parties = talk.session.scan.parties + talk.session.scan.alsoHeard
    talk.console.say(GroupWording.side)
    talk.console.say([
      .choices(parties.enumerated().map { GroupWording.sideKey($0 + 1, $1) })
    ])
    return try talk.console.ask(AskingWording.prompt) { line in
      if let number = Int(line), parties.indices.contains(number - 1) {
        return .understood(parties[number - 1])
      }
      let wanted = line.lowercased()
      let named = parties.filter {
        $0 == wanted || (wanted.count > 3 && Vocabulary.side(of: $0).contains(wanted))
      }
      return named.count == 1 ? .understood(named[0]) : .not(GroupWording.saySide(parties.count))
    }
  }

  private func role() throws(BreakOff) -> String? {
    guard let text = try shortText(GroupWording.role) else { return nil }
    let wanted = text.lowercased()
    let roles = talk.library.roles.values.sorted { $0.id < $1.id }
    let exact = roles.first { $0.id == wanted || $0.name.lowercased() == wanted }
    if let role = exact ?? roles.first(where: { $0.name.lowercased().hasPrefix(wanted + " (") }) {
      talk.console.say(GroupWording.roleIs(role.name))
      return role.id
    }
    let near = Suggestion.closest(to: wanted, among: roles.map(\.id))
    if let role = near.flatMap({ id in roles.first { $0.id == id } }),
      try talk.console.askYesOrNo(GroupWording.meantRole(role.name), standard: true)
    {
      return role.id
    }
    talk.console.say(GroupWording.roleIs(text))
    return text
  }

  private func shortText(_ prompt: String) throws(BreakOff) -> String? {
    try talk.console.askText(prompt, limit: 100)
  }
}
