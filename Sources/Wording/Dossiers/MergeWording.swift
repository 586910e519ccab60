import Dossiers
import Sessions

/// What `merge` says.
package enum MergeWording {
  /// The two folders are of different partnerships.
  package static func otherPartnership(_ own: String, _ other: String) -> String {
    "De ene map is van \(quoted(own)), de andere van \(quoted(other)). Er is niets veranderd.\n"
      + "Is het dezelfde opleidingsschool? Maak dan de namen in opleidingsschool.yaml gelijk."
  }

  /// What was joined, and which sessions can go on. Tells nothing of anybody's answers.
  package static func text(
    of joining: Joining, from source: String, into target: String, factsDiffer: Bool
  ) -> [String] {
    var lines: [String] = []
    if joining.changes.isEmpty {
      lines.append("In \(VisibleText.of(source)) staat niets nieuws. Er is niets veranderd.")
    } else {
      lines.append("\(VisibleText.of(target)) heeft nu ook alles uit \(VisibleText.of(source)).")
    }
    let deleted = joining.changes.filter { $0.kind == .deletion }.compactMap(\.folder.session)
    for session in deleted {
      lines.append(
        "De sessie \(session) is hier nu ook verwijderd: dat was in de andere map gebeurd.")
    }
    for session in joining.stayDeleted {
      lines.append("De sessie \(session) is hier verwijderd en blijft weg.")
    }
    lines += joining.sessions.flatMap { self.lines(about: $0, target) }
    lines += joining.dialogues.map { line(about: $0) }
    if factsDiffer {
      lines.append(
        "De gegevens in opleidingsschool.yaml verschillen. Die van \(VisibleText.of(target)) zijn gebleven; neem zelf over wat ontbreekt."
      )
    }
    if !joining.ignored.isEmpty {
      lines.append(
        "Deze bestanden zijn niet meegenomen: \(list(joining.ignored.map(VisibleText.of), "en")).")
    }
    return lines
  }

  private static func line(about dialogue: PastDialogue) -> String {
    let title = "\(dialogue.name) (\(VisibleText.of(dialogue.format.title)))"
    return dialogue.state.isClosed
      ? "\(title): dit gesprek is afgesloten." : "\(title): dit gesprek is nog niet afgesloten."
  }

  private static func lines(about session: PastSession, _ target: String) -> [String] {
    let state = session.state
    let names = SessionNames(scan: session.scan, roles: [:])
    if case .tooFewForAnonymous(let count)? = state.whySealed(round: state.round) {
      let because = Refusal.tooFewForAnonymous(count: count).message(names, in: state)
      return ["\(session.name): \(because)"]
    }
    guard state.isRevealed(round: state.round) else {
      let waiting = names.waiting(state.waitingFor(round: state.round), in: state)
      return ["In \(session.name) is nog niet klaar: \(list(waiting, "en"))."]
    }
    var lines = ["\(session.name): iedereen is klaar. De antwoorden kunnen op tafel."]
    if !state.conflicts.isEmpty {
      let count = counted(state.conflicts.count, "vraag", "vragen")
      lines.append(
        "Over \(count) is op de ene laptop iets anders afgesproken dan op de andere. Bij grensganger scan kiezen jullie samen wat geldt."
      )
    }
    return lines
  }
}
