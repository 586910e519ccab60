import Content
import Dossiers
import Sessions
import Wording

/// A session of a dossier that a command is about.
struct SessionChoice {
  let dossier: Dossier
  let partnership: Partnership
  let session: PastSession

  /// The session that was named, otherwise the latest of the main scan, otherwise the latest there is.
  init(
    _ path: String, _ invocation: Invocation, _ surroundings: Surroundings
  ) throws(Failure) {
    let dossier = try Dossier.named(path, surroundings)
    partnership = try dossier.partnership(surroundings)
    let names = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }.sessions
    let name = try Self.name(among: names, invocation.value(.session), path)
    var shelf = InstrumentShelf()
    session = try dossierFailure { () throws(DossierProblem) in
      try dossier.read(session: name, &shelf)
    }
    self.dossier = dossier
    for copy in session.copies {
      surroundings.errors.write(TextLayout.paragraphs([DossierWording.copy(copy)]))
    }
  }

  private static func name(
    among names: [String], _ named: String?, _ path: String
  ) throws(Failure) -> String {
    if let named {
      guard names.contains(named) else {
        throw .wrongUse(DossierWording.unknownSession(named, names))
      }
      return named
    }
    let ids = names.compactMap { SessionID($0) }.sorted()
    guard let latest = ids.last(where: { $0.scan == Scan.mainID }) ?? ids.last else {
      throw Failure(exitCode: .faultyInput, message: DossierWording.noSession(path))
    }
    return latest.description
  }
}
