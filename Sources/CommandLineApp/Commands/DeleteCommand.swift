import Dossiers
import Wording

/// Removes a session, or a whole dossier, for good.
enum DeleteCommand: Command {
  static let word = CommandWord.delete
  static let options: [OptionWord] = [.session, .yes]

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let path = invocation.arguments.first, invocation.arguments.count == 1 else {
      throw .wrongUse(UsageWording.dossierMissing(word))
    }
    let dossier = try Dossier.named(path, surroundings)
    let listing = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }
    let session = invocation.value(.session)
    if let session, !listing.sessions.contains(session) {
      throw Failure(
        exitCode: .wrongUse, message: DossierWording.unknownSession(session, listing.sessions))
    }
    let exchanges = try dossierFailure { () throws(DossierProblem) in try dossier.exchanges() }
    surroundings.output.write(
      TextLayout.paragraphs(
        DeleteWording.before(path, session: session, sessions: listing.sessions, exchanges)))
    guard try isSure(session, path, invocation, surroundings) else {
      surroundings.output.write(DeleteWording.kept + "\n")
      return .done
    }
    try dossierFailure { () throws(DossierProblem) in
      if let session { try dossier.delete(session: session) } else { try dossier.delete() }
    }
    surroundings.output.write(TextLayout.paragraphs(DeleteWording.after(path, session: session)))
    return .done
  }

  /// Deleting cannot be undone: it is asked, unless the command line says yes.
  private static func isSure(
    _ session: String?, _ path: String, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> Bool {
    if invocation.has(.yes) { return true }
    surroundings.output.write(DeleteWording.question + " ")
    guard case .line(let answer) = surroundings.lines.next() else {
      surroundings.output.write("\n")
      return false
    }
    return answer.lowercased() == DeleteWording.yes
  }
}
