import Dossiers
import Wording

/// Checks every journal of a dossier and explains what is wrong with it.
enum VerifyCommand: Command {
  static let word = CommandWord.verify
  static let options: [OptionWord] = []

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard let path = invocation.arguments.first, invocation.arguments.count == 1 else {
      throw .wrongUse(UsageWording.dossierMissing(word))
    }
    let dossier = try Dossier.named(path, surroundings)
    _ = try dossier.partnership(surroundings)
    let review = try dossierFailure { () throws(DossierProblem) in try dossier.review() }
    surroundings.output.write(VerifyWording.text(of: review, in: dossier.path))
    for problem in review.problems {
      surroundings.errors.write(problem.message.text + "\n\n")
    }
    let isDamaged = review.problems.contains { $0.gravity == .damage }
    return isDamaged ? .damagedJournal : review.problems.isEmpty ? .done : .fileTrouble
  }
}
