import Dossiers
import Sessions

/// What `verify` says.
package enum VerifyWording {
  /// Every journal with what it holds; problems are told apart from this.
  package static func text(of review: DossierReview, in path: String) -> String {
    var lines: [String] = []
    if review.sessions.isEmpty { lines.append("In deze map staan nog geen sessies.") }
    for session in review.sessions {
      lines.append(session.name)
      lines += session.journals.map { "  " + line($0) }
      lines.append("  " + instrument(session.instrument, of: session))
      lines += session.copies.map { "  " + DossierWording.copy($0) }
      lines += session.unknown.map { "  niet van dit programma: \(VisibleText.of($0))" }
    }
    if !review.exchange.journals.isEmpty {
      lines.append("wat er is samengevoegd en naar buiten gebracht")
      lines += review.exchange.journals.map { "  " + line($0) }
    }
    if !review.listing.deleted.isEmpty {
      lines.append("Verwijderd: \(list(review.listing.deleted, "en")).")
    }
    if !review.listing.unknown.isEmpty {
      lines.append(
        "Niet van dit programma: \(list(review.listing.unknown.map(VisibleText.of), "en")).")
    }
    lines.append(
      review.problems.isEmpty
        ? "Alles is heel." : "Niet alles is heel. Er is niets veranderd.")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ journal: FolderReview.JournalReview) -> String {
    let count = counted(journal.entries, "regel", "regels")
    var text = "logboek \(journal.writer): \(count)"
    text += journal.problem == nil ? ", heel" : ", daarna beschadigd"
    if journal.tornBytes > 0 {
      text += "; een halve regel aan het eind telt niet mee"
    }
    return text
  }

  private static func instrument(
    _ state: FolderReview.InstrumentState, of session: FolderReview
  ) -> String {
    let (text, name) =
      SessionID.isDialogue(session.name)
      ? ("de werkvorm", "het gesprek") : ("de vragen", "de sessie")
    return switch state {
    case .fits: "\(text): zoals toen \(name) begon"
    case .differs: "\(text): veranderd nadat \(name) begon"
    case .missing: "\(text): instrument.yaml is weg"
    case .notNamed: "\(text): \(name) is nog niet begonnen"
    }
  }
}
