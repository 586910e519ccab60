import Content
import Dossiers
import Sessions
import Wording

/// The guided dialogue: a talk of a group, from welcome to who does what.
enum DialogueCommand: Command {
  static let word = CommandWord.dialogue
  static let options: [OptionWord] = [
    .formatID, .theme, .cards, .random, .seed, .unit, .purpose, .expect, .tables, .anonymous,
    .minutes, .until, .session, .newSession, .afterwards, .date,
  ]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let path = invocation.arguments.first, invocation.arguments.count == 1 else {
      throw .wrongUse(UsageWording.dossierMissing(word))
    }
    let dossier = try Dossier.named(path, surroundings)
    let partnership = try dossier.partnership(surroundings)
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    content.reportLeftOut(to: surroundings.errors)
    let console = Console(
      input: surroundings.lines, output: surroundings.output, library: content.library)
    let wishes = try DialogueWishes(invocation, content, surroundings)
    let start = DialogueStart(
      target: DialogueTarget(
        dossier: dossier, partnership: partnership, surroundings: surroundings),
      content: content, console: console, invocation: invocation, surroundings: surroundings)
    var running: RunningDialogue?
    do throws(ScanStop) {
      switch try start.choose() {
      case .dialogue(let opened):
        running = opened.session
        defer { opened.close() }
        try DialogueMeeting(opened: opened, start: start, wishes: wishes).run()
        return .done
      case .scan(let format):
        return try ScanScript(format: format, start: start, path: path).run()
      }
    } catch {
      switch error {
      case .failed(let failure): throw failure.wrapped
      case .brokenOff(let ending):
        console.say([.lines(howToGoOn(running?.state, path))])
        return ending.exitCode
      }
    }
  }

  /// What was kept of a dialogue that broke off, and what to type; nil for one that was not begun.
  private static func howToGoOn(_ state: DialogueState?, _ path: String) -> [String] {
    guard let state else { return DialogueWording.notBegun(folder: path) }
    return state.isClosed
      ? DialogueEndWording.recordCommand(path, session: state.session)
      : DialogueWording.resume(folder: path)
  }
}
