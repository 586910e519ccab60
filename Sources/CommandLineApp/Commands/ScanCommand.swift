import Content
import Dossiers
import Sessions
import Wording

/// The guided session: answering, and the talk once the answers are shown.
enum ScanCommand: Command {
  static let word = CommandWord.scan
  static let options: [OptionWord] = [
    .scan, .unit, .scope, .rater, .role, .party, .expect, .anonymous, .together, .session,
    .newSession, .close,
  ]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let path = invocation.arguments.first, invocation.arguments.count == 1 else {
      throw .wrongUse(UsageWording.dossierMissing(word))
    }
    guard !(invocation.has(.together) && invocation.has(.anonymous)) else {
      throw .wrongUse(ScanCommandWording.togetherIsOpen)
    }
    let dossier = try Dossier.named(path, surroundings)
    let partnership = try dossier.partnership(surroundings)
    let content = try LoadedContent(invocation, surroundings, for: .everything)
    content.reportLeftOut(to: surroundings.errors)
    let console = Console(
      input: surroundings.lines, output: surroundings.output, library: content.library)
    let start = SessionStart(
      dossier: dossier, partnership: partnership, content: content, console: console,
      invocation: invocation, surroundings: surroundings)
    do throws(ScanStop) {
      try converse(start, path: path)
      return .done
    } catch {
      switch error {
      case .failed(let failure): throw failure.wrapped
      case .brokenOff(let ending):
        console.say(ScanCommandWording.resume(path))
        return ending.exitCode
      }
    }
  }

  private static func converse(_ start: SessionStart, path: String) throws(ScanStop) {
    let opened = try start.open()
    defer { opened.close() }
    try ScanMeeting(opened: opened, start: start, path: path).run()
  }
}

extension Failure {
  /// The same in lines that fit the terminal in which the conversation stands.
  var wrapped: Failure {
    let lines = message.split(separator: "\n").flatMap {
      TextLayout.wrap(String($0), width: TextLayout.width)
    }
    return Failure(exitCode: exitCode, message: lines.joined(separator: "\n"))
  }
}

/// Why a guided session stops before its end.
enum ScanStop: Error {
  case failed(Failure)
  /// Someone stopped; all answers are kept.
  case brokenOff(Ending)

  /// Runs a part of the conversation.
  static func during<Value>(
    _ session: RunningSession?, _ body: () throws(BreakOff) -> Value
  ) throws(ScanStop) -> Value {
    do {
      return try body()
    } catch {
      switch error {
      case .stopped, .elsewhere: throw .brokenOff(.stopped)
      case .endOfInput: throw .brokenOff(.endOfInput)
      case .interrupted: throw .brokenOff(.interrupted)
      case .trouble(let trouble):
        guard let session else { throw .brokenOff(.stopped) }
        throw .failed(Failure(trouble, in: session))
      case .dialogueTrouble(let trouble): throw .failed(Failure(trouble))
      }
    }
  }

  /// Runs what may fail as a command does.
  static func working<Value>(
    _ body: () throws(Failure) -> Value
  ) throws(ScanStop) -> Value {
    do {
      return try body()
    } catch {
      throw .failed(error)
    }
  }
}
