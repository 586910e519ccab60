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
    let names = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }.scans
    session = try Self.session(of: dossier, among: names, invocation.value(.session), path)
    self.dossier = dossier
    for copy in session.copies {
      surroundings.errors.write(TextLayout.paragraphs([DossierWording.copy(copy)]))
    }
  }

  private static func session(
    of dossier: Dossier, among names: [String], _ named: String?, _ path: String
  ) throws(Failure) -> PastSession {
    var shelf = InstrumentShelf()
    if let named {
      guard names.contains(named) else {
        throw .wrongUse(DossierWording.unknownSession(named, names))
      }
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readIfOpened(session: named, &shelf)
      }
      guard let past else {
        throw Failure(exitCode: .faultyInput, message: DossierWording.notBegun(named))
      }
      return past
    }
    let ids = names.compactMap { SessionID($0) }.sorted().reversed()
    // One in which nothing happened, because the program was stopped just then, is passed over.
    for id in ids.filter({ $0.scan == Scan.mainID }) + ids.filter({ $0.scan != Scan.mainID }) {
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readIfOpened(session: id.description, &shelf)
      }
      if let past { return past }
    }
    throw Failure(exitCode: .faultyInput, message: DossierWording.noSession(path))
  }
}
