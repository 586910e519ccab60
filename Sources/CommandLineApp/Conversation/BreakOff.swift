import Dossiers

/// Why a conversation ends before its end. What was answered until then has been kept.
package enum BreakOff: Error {
  /// Someone typed that they want to stop.
  case stopped
  case endOfInput
  /// Someone pressed Ctrl-C.
  case interrupted
  /// An answer could not be kept; those before it have been.
  case trouble(SessionTrouble)
  /// Something of a dialogue could not be kept; what came before it has been.
  case dialogueTrouble(DialogueTrouble)
  /// The group is somewhere else in the dialogue now, as its state tells: only the flow of a dialogue
  /// gets this.
  case elsewhere
}

/// How a conversation ended.
package enum Ending: Hashable, Sendable {
  case finished
  case stopped
  case endOfInput
  case interrupted

  /// The exit code for the shell.
  var exitCode: ExitCode { self == .interrupted ? .interrupted : .done }

  /// Runs a conversation to its end, whichever that is.
  package static func of(
    _ body: () throws(BreakOff) -> Void
  ) throws(SessionTrouble) -> Ending {
    do throws(BreakOff) {
      try body()
      return .finished
    } catch {
      switch error {
      case .stopped: return .stopped
      case .endOfInput: return .endOfInput
      case .interrupted: return .interrupted
      case .trouble(let trouble): throw trouble
      case .dialogueTrouble, .elsewhere: return .stopped
      }
    }
  }
}
