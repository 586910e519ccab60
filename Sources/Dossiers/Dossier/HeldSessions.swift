import Sessions

extension Dossier {
  /// Every session that was opened, with its own instrument; only those before one, when it is named.
  package func held(before name: String? = nil) throws(DossierProblem) -> [HeldSession] {
    var shelf = InstrumentShelf()
    var sessions: [HeldSession] = []
    for session in try listing().sessions where name.map({ session < $0 }) ?? true {
      guard let past = try readIfOpened(session: session, &shelf) else { continue }
      sessions.append(HeldSession(scan: past.scan, state: past.state))
    }
    return sessions
  }
}
