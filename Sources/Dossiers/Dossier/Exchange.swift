import JSONText

/// Something of a dossier that went elsewhere, or came from elsewhere.
package struct Exchange: Hashable, Sendable {
  package let kind: Kind
  /// The folder or file it went to or came from, by its last name.
  package let place: String
  /// The sessions it was about.
  package let sessions: [String]
  /// In UTC; nil until it is noted.
  package var moment: String?

  /// What was done. The raw value is the word in the log.
  package enum Kind: String, CaseIterable, Sendable {
    case merged = "samengevoegd"
    case exported = "uitgevoerd"
  }

  package init(kind: Kind, place: String, sessions: [String], moment: String? = nil) {
    self.kind = kind
    self.place = place
    self.sessions = sessions
    self.moment = moment
  }
}

extension Dossier {
  /// Everything that was exported or merged, as far as this dossier knows, in order.
  package func exchanges() throws(DossierProblem) -> [Exchange] {
    let log = try JournalFolder.exchangeLog(in: path).read(actions.layer)
    if let damage = log.damage { throw damage }
    return log.entries.compactMap { entry in
      guard let kind = Exchange.Kind(rawValue: entry.kind),
        case .string(let place) = EventFields(entry.payload).value("map")
      else { return nil }
      let sessions = (try? EventFields(entry.payload).texts("sessies")) ?? []
      return Exchange(kind: kind, place: place, sessions: sessions, moment: entry.wallTime)
    }
  }

  /// Notes an exchange in the log.
  package func note(
    _ exchange: Exchange, clock: () -> String, writer: WriterName
  ) throws(DossierProblem) {
    let log = try JournalFolder.exchangeLog(in: path).open(as: writer, actions.layer)
    defer { log.writer.close() }
    _ = try log.writer.append([
      NewEntry(
        kind: exchange.kind.rawValue,
        payload: [
          "map": .string(exchange.place), "sessies": .array(exchange.sessions.map { .string($0) }),
        ], wallTime: clock())
    ])
  }
}
