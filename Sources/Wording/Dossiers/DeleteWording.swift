import Dossiers

/// What `delete` says.
package enum DeleteWording {
  /// What someone types who is sure.
  package static let yes = "ja"

  /// Asks whether it is sure.
  package static let question = "Weet je het zeker? Typ ja, of iets anders om niets te doen."

  /// Nothing was removed.
  package static let kept = "Er is niets verwijderd."

  /// What will go, and what went elsewhere before.
  package static func before(
    _ path: String, session: String?, sessions: [String], _ exchanges: [Exchange]
  ) -> [String] {
    var lines: [String] = []
    if let session {
      lines.append(
        "Hiermee verwijder je voorgoed de sessie \(session): alle antwoorden en afspraken.")
    } else {
      let count = counted(sessions.count, "sessie", "sessies")
      lines.append(
        "Hiermee verwijder je voorgoed alles van deze opleidingsschool uit \(VisibleText.of(path)): de gegevens en \(count)."
      )
    }
    let told = exchanges.filter { session == nil || $0.sessions.contains(session ?? "") }
    if told.isEmpty {
      lines.append("Volgens deze map is er nooit iets samengevoegd of naar buiten gebracht.")
    } else {
      lines.append("Op een andere plek kan nog staan:")
      lines += told.map { "- " + sentence($0) }
    }
    return lines
  }

  /// It is gone.
  package static func after(_ path: String, session: String?) -> [String] {
    [
      session.map { "De sessie \($0) is verwijderd." }
        ?? "Alles van deze opleidingsschool is verwijderd uit \(VisibleText.of(path)).",
      "Kopieën op een andere plek, in een back-up of bij een ander zijn er nog.",
    ]
  }

  private static func sentence(_ exchange: Exchange) -> String {
    let moment = exchange.moment.map { String($0.prefix(10)) + ": " } ?? ""
    let sessions = exchange.sessions.isEmpty ? "" : " (\(list(exchange.sessions, "en")))"
    let place = VisibleText.of(exchange.place)
    return switch exchange.kind {
    case .merged: "\(moment)samengevoegd met de map \(place)\(sessions)"
    case .exported: "\(moment)naar buiten gebracht: \(place)\(sessions)"
    }
  }
}
