import Content
import Dossiers
import Reports
import Rules
import Sessions
import Wording

/// People around a session whose answers are shown: what they talk in, with, and about.
final class Meeting {
  let session: RunningSession
  let screen: PacedConsole
  let library: Library
  /// The sessions of the dossier before this one.
  let earlier: EarlierTalks
  let today: CalendarDate
  /// The folder of the partnership, as it is typed in a command.
  let folder: String

  init(
    session: RunningSession, console: Console, library: Library, earlier: EarlierTalks,
    today: CalendarDate, folder: String
  ) {
    self.session = session
    screen = PacedConsole(console)
    self.library = library
    self.earlier = earlier
    self.today = today
    self.folder = folder
  }

  var state: SessionState { session.state }
  var scan: Scan { session.scan }
  var names: SessionNames { SessionNames(scan: scan, roles: library.roles) }
  var phrases: AnswerPhrases { AnswerPhrases(scan) }

  /// Does something in the session. It has been written down for good when this returns.
  func perform(_ commands: SessionCommand...) throws(BreakOff) {
    do throws(SessionTrouble) {
      try session.perform(commands)
    } catch {
      throw .trouble(error)
    }
  }

  func finish(_ stage: Stage) throws(BreakOff) { try perform(.finishStage(stage)) }

  /// What the answers come to now. Computed each time: agreements change it.
  var result: ScanResult {
    ScanResult(HeldSession(scan: scan, state: state), earlier: earlier, library: library)
  }

  var picture: SessionPicture? { SessionPicture(state, scan: scan) }

  func topicSentences(_ result: ScanResult) -> TopicSentences {
    TopicSentences(
      scan, parties: result.parties.ids, raters: result.participation.participants.map(\.party),
      showsSides: state.showsSides)
  }

  /// Everything this session asks, in the order of the scan.
  var items: [Item] { scan.items.filter { state.setup?.asks($0) ?? true } }

  /// Who has the keyboard at a turn: people and sides take turns. Nil where there is nobody to take
  /// turns with.
  func typist(turn: Int) -> String? {
    if state.raters.count == 2, !state.isAnonymous {
      return names.name(of: state.raters[turn % 2].participant)
    }
    var sides: [String] = []
    for rater in state.raters where !sides.contains(rater.participant.party) {
      sides.append(rater.participant.party)
    }
    sides = sides.filter { scan.parties.contains($0) }
    guard sides.count > 1 else { return nil }
    return names.name(
      of: Participant(party: sides[turn % sides.count], role: nil, name: nil))
  }

  /// Shows blocks of a page.
  func show(_ blocks: [Page.Block]) throws(BreakOff) {
    try screen.say([.lines(blocks.terminalLines(TerminalStyle(isColored: false)))])
  }

  /// The steps with what they come down to, over a part that names them.
  func explainSteps() throws(BreakOff) {
    guard let ladder = scan.ladder else { return }
    try screen.say([.choices(TopicChoiceWording.steps(ladder))])
  }

  /// The head of a part.
  func open(_ heading: String) throws(BreakOff) {
    try screen.say([.blank, .paragraph(heading), .blank])
  }
}
