import Content
import Dossiers
import Reports
import Sessions
import Wording

extension SessionChoice {
  /// What the session came to, as far as all may see it. Refuses while answers are sealed: then it
  /// says who is still busy.
  func result(_ invocation: Invocation, _ surroundings: Surroundings) throws(Failure) -> ScanResult
  {
    let state = session.state
    guard state.setup != nil else {
      throw Failure(exitCode: .faultyInput, message: DossierWording.notBegun(session.name))
    }
    if let sealed = state.whySealed(round: 1) { throw refused(sealed) }
    let round =
      try invocation.value(.round) == nil
      ? nil : invocation.choice(.round, FormInput.Round.self, default: .first).number
    let content = try LoadedContent(
      invocation, surroundings, for: .scans([session.scan.id], withCards: true))
    let held = HeldSession(scan: session.scan, state: state)
    let earlier = try dossierFailure { () throws(DossierProblem) in
      try dossier.earlierTalks(before: session.name)
    }
    return ScanResult(
      held, earlier: earlier, round: round, library: content.library)
  }

  private func refused(_ refusal: Refusal) -> Failure {
    Failure(
      exitCode: .notNow,
      message: refusal.message(
        SessionNames(scan: session.scan, roles: [:]), in: session.state))
  }
}

extension ScanResult {
  /// The result of forms, or of a session in the folder of a partnership, as the command line names
  /// them.
  static func named(
    _ invocation: Invocation, _ surroundings: Surroundings, for command: CommandWord
  ) throws(Failure) -> ScanResult {
    let folders = invocation.arguments.filter { surroundings.isDossier($0) }
    guard let folder = folders.first else {
      if invocation.has(.session) { throw .wrongUse(UsageWording.sessionWithoutFolder) }
      return try FormInput(invocation, surroundings, for: command).result
    }
    guard invocation.arguments.count == 1 else { throw .wrongUse(UsageWording.folderOrForms) }
    return try SessionChoice(folder, invocation, surroundings).result(invocation, surroundings)
  }
}
