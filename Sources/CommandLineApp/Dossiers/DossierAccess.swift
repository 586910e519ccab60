import Content
import Dossiers
import Sessions
import Wording

extension Dossier {
  /// The folder of a partnership that was named on the command line.
  static func named(_ path: String, _ surroundings: Surroundings) throws(Failure) -> Dossier {
    try dossierFailure { () throws(DossierProblem) in
      try Dossier(surroundings.place(path), surroundings.files)
    }
  }

  /// The facts of the partnership. Every fault in them is reported before this throws.
  func partnership(_ surroundings: Surroundings) throws(Failure) -> Partnership {
    let file = try dossierFailure { () throws(DossierProblem) in try facts() }
    let (partnership, diagnostics) = Partnership.read(file)
    surroundings.errors.write(DiagnosticListing([file]).text(of: diagnostics))
    guard let partnership else {
      throw Failure(exitCode: .faultyInput, message: DossierWording.factsUnreadable(file.path))
    }
    return partnership
  }
}

extension Surroundings {
  /// What the partnership whose folder is named calls its sides; nothing without one. Faults in its
  /// facts are for the command to report.
  func localNames(in invocation: Invocation) -> [String: String] {
    guard let path = invocation.arguments.first(where: isDossier),
      let file = try? Dossier(place(path), files).facts()
    else { return [:] }
    return Partnership.read(file).partnership?.localNames ?? [:]
  }
}

extension Failure {
  /// What the disk, a journal or another program stands in the way of.
  init(_ problem: DossierProblem) {
    let exitCode: ExitCode =
      switch problem.gravity {
      case .disk: .fileTrouble
      case .damage: .damagedJournal
      case .busy: .notNow
      }
    self.init(exitCode: exitCode, message: problem.message.text)
  }

  /// What was refused or not kept in a session.
  init(_ trouble: SessionTrouble, in session: RunningSession) {
    switch trouble {
    case .notKept(let problem): self.init(problem)
    case .refused(let refusal): self.init(refusal, scan: session.scan, session.state)
    }
  }

  /// What was refused or not kept in a dialogue.
  init(_ trouble: DialogueTrouble) {
    switch trouble {
    case .notKept(let problem): self.init(problem)
    case .refused(let refusal):
      self.init(exitCode: .faultyInput, message: DialogueRefusalWording.sentence(refusal))
    }
  }

  /// What was refused in a session of a scan.
  init(_ refusal: Refusal, scan: Scan, _ state: SessionState) {
    self.init(
      exitCode: refusal.isAboutTime ? .notNow : .faultyInput,
      message: refusal.message(SessionNames(scan: scan, roles: [:]), in: state))
  }
}

extension RunningSession {
  /// Does several things as one, as part of a command.
  func carryOut(_ commands: [SessionCommand]) throws(Failure) {
    do throws(SessionTrouble) {
      try perform(commands)
    } catch {
      throw Failure(error, in: self)
    }
  }
}

extension Refusal {
  /// True when the same may succeed later.
  fileprivate var isAboutTime: Bool {
    switch self {
    case .sealed, .tooFewForAnonymous: true
    default: false
    }
  }
}

/// Runs what may meet a problem of a dossier, as part of a command.
func dossierFailure<Value>(
  _ body: () throws(DossierProblem) -> Value
) throws(Failure) -> Value {
  do {
    return try body()
  } catch {
    throw Failure(error)
  }
}
