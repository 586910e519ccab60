import Content
import Dossiers
import Sessions
import Wording

/// Brings what another folder of the same partnership holds into this one.
enum MergeCommand: Command {
  static let word = CommandWord.merge
  static let options: [OptionWord] = []

  static func run(
    _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) -> ExitCode {
    guard invocation.arguments.count == 2 else { throw .wrongUse(UsageWording.twoDossiers) }
    let target = try Dossier.named(invocation.arguments[0], surroundings)
    let source = try Dossier.named(invocation.arguments[1], surroundings)
    guard target.path != source.path else { throw .wrongUse(UsageWording.sameDossier) }
    let partnerships = [
      try target.partnership(surroundings), try source.partnership(surroundings),
    ]
    guard partnerships[0].name == partnerships[1].name else {
      throw Failure(
        exitCode: .damagedJournal,
        message: MergeWording.otherPartnership(partnerships[0].name, partnerships[1].name))
    }
    let joined = try dossierFailure { () throws(DossierProblem) in
      try target.merge(source, clock: { surroundings.now().universal }) {
        Installation(surroundings).writer()
      }
    }
    surroundings.output.write(
      TextLayout.paragraphs(
        MergeWording.text(
          of: joined, from: invocation.arguments[1], into: invocation.arguments[0],
          factsDiffer: partnerships[0] != partnerships[1])))
    return .done
  }
}
