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
    existing = try Self.running(dossier, scan: scan.id, named: named)
    name = existing?.name ?? ""
  }

  /// The session that was named, or the latest of the scan when that is not closed yet. Sessions in
  /// which nothing happened yet are passed over.
  static func running(
    _ dossier: Dossier, scan: String, named: String?
  ) throws(Failure) -> PastSession? {
    let names = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }.scans
    var shelf = InstrumentShelf()
    if let named {
      guard names.contains(named) else {
        throw .wrongUse(DossierWording.unknownSession(named, names))
      }
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readIfOpened(session: named, &shelf)
      }
      guard let past, let setup = past.state.setup else {
        throw Failure(exitCode: .faultyInput, message: DossierWording.notBegun(named))
      }
      guard setup.scan == scan else {
        throw .wrongUse(DossierWording.otherScan(session: named, setup.scan, forms: scan))
      }
      return past
    }
    let ids = names.compactMap { SessionID($0) }.filter { $0.scan == scan }
    for id in ids.sorted().reversed() {
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readIfOpened(session: id.description, &shelf)
      }
      if let past { return past.state.isClosed ? nil : past }
    }
    return nil
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

  /// Refuses forms with which a new session cannot begin, before anything is made for it.
  func refuseBeforehand(_ sheets: [Sheet]) throws(Failure) {
    var before = SessionState(session: name)
    var shelf = InstrumentShelf()
    let names = try dossierFailure { () throws(DossierProblem) in try dossier.listing() }.scans
    if names.contains(name) {
      let past = try dossierFailure { () throws(DossierProblem) in
        try dossier.readIfOpened(session: name, &shelf)
      }
      before = past?.state ?? before
    }
    do throws(Refusal) {
      if before.isClosed { throw Refusal.alreadyClosed }
      var state = before
      if let setup { state.anticipate([.opened(setup)]) }
      let filling = Filling(sheets, in: state, scan: scan, newRater: { newRater() })
      _ = try RunningSession.events(of: opening + filling.commands, in: before, scan: scan)
    } catch {
      throw Failure(error, scan: scan, before)
    }
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
