import Content
import Dossiers
import Sessions
import Wording

/// The session that a command writes in: one that is going on, or a new one.
struct SessionTarget {
  private let dossier: Dossier
  private let partnership: Partnership
  private let scan: Scan
  private let surroundings: Surroundings
  /// The session that is going on; nil when a new one has to begin.
  private(set) var existing: PastSession?
  private var setup: SessionSetup?
  private var instrument: ContentFile?
  private var name = ""
  private let raters: RaterTokens

  /// Finds the session that was named, or the latest of the scan that is not closed yet.
  init(
    _ dossier: Dossier, _ partnership: Partnership, scan: Scan, named: String?,
    _ surroundings: Surroundings
  ) throws(Failure) {
    self.dossier = dossier
    self.partnership = partnership
    self.scan = scan
    self.surroundings = surroundings
    raters = RaterTokens(surroundings)
    let names = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }.sessions
    var shelf = InstrumentShelf()
    if let named, !names.contains(named) {
      throw .wrongUse(DossierWording.unknownSession(named, names))
    }
    let candidates =
      named.map { [$0] } ?? names.reversed().filter { SessionID($0)?.scan == scan.id }
    for candidate in candidates {
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.read(session: candidate, &shelf)
      }
      guard past.state.setup != nil else { continue }
      if past.state.isClosed, named == nil { break }
      existing = past
      name = candidate
      return
    }
  }

  /// Begins a new session, under the first name that is free.
  mutating func begin(_ setup: SessionSetup, instrument: ContentFile, number: Int = 1) {
    self.setup = setup
    self.instrument = instrument
    name = SessionID(moment: setup.moment, scan: setup.scan, number: number).description
  }

  /// The commands that open the session, none when it is open.
  var opening: [SessionCommand] { setup.map { [.open($0)] } ?? [] }

  /// Opens the session as this installation: in an anonymous one under a name for that session alone.
  func open() throws(Failure) -> OpenedSession {
    let installation = Installation(surroundings)
    let isAnonymous = setup?.isAnonymous ?? existing?.state.isAnonymous ?? false
    let writer =
      isAnonymous
      ? installation.anonymousWriter(partnership: partnership.name, session: name)
      : installation.writer()
    let opened = try dossierFailure { () throws(DossierProblem) in
      try dossier.open(
        session: name, as: writer, instrument: instrument,
        clock: { surroundings.now().universal })
    }
    if let torn = opened.tornFile {
      surroundings.errors.write(TextLayout.paragraphs([DossierWording.torn(torn)]))
    }
    return opened
  }

  /// The state that forms are filled into: of a new session that in which it will be opened.
  func stateToFill(_ opened: OpenedSession) -> SessionState {
    var state = opened.session.state
    if let setup { state.anticipate([.opened(setup)]) }
    return state
  }

  /// An id that was never given to a rater.
  func newRater() -> RaterID { raters.next() }
}

/// Gives out names for raters that tell nothing of who they are.
final class RaterTokens {
  private var random: any RandomNumberGenerator

  init(_ surroundings: Surroundings) { random = surroundings.random }

  /// One among some 380 million.
  func next() -> RaterID { RaterToken.new(using: &random) }
}

extension FormReading {
  /// The file with the texts of a scan, as a session keeps it.
  func instrument(of scan: Scan) throws(Failure) -> ContentFile {
    guard let file = content.file(ofScan: scan.id) else {
      throw Failure(exitCode: .faultyInput, message: UsageWording.formsNotUsed)
    }
    return file
  }
}

extension LoadedContent {
  /// The file in which a scan stands that is used; nil when there is none.
  func file(ofScan id: String) -> ContentFile? {
    assembly.scanFiles[id].flatMap { path in files.first { $0.path == path } }
  }
}
