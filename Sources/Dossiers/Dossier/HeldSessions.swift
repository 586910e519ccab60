import Sessions

extension Dossier {
  /// Every session of a scan that was opened, with its own instrument; only those that may precede a
  /// session of either kind, when one is named.
  package func held(before name: String? = nil) throws(DossierProblem) -> [HeldSession] {
    var shelf = InstrumentShelf()
    var sessions: [HeldSession] = []
    for session in Self.names(try listing().scans, before: name) {
      guard let past = try readIfOpened(session: session, &shelf) else { continue }
      sessions.append(HeldSession(scan: past.scan, state: past.state))
    }
    return sessions
  }

  /// Every dialogue that was opened, with its own format; only those that may precede a session of
  /// either kind, when one is named.
  package func heldDialogues(
    before name: String? = nil
  ) throws(DossierProblem) -> [HeldDialogue] {
    var shelf = InstrumentShelf()
    var dialogues: [HeldDialogue] = []
    for session in Self.names(try listing().dialogues, before: name) {
      guard let past = try readDialogueIfOpened(session: session, &shelf) else { continue }
      dialogues.append(HeldDialogue(format: past.format, state: past.state))
    }
    return dialogues
  }

  /// Scans and dialogues together; only those that may precede a session of either kind, when one
  /// is named.
  package func earlierTalks(before name: String? = nil) throws(DossierProblem) -> EarlierTalks {
    EarlierTalks(try held(before: name), dialogues: try heldDialogues(before: name))
  }

  private static func names(_ names: [String], before name: String?) -> [String] {
    names.filter { session in name.map { SessionID.mayPrecede(session, $0) } ?? true }
  }
}
