import Content
import Sessions

/// What `fill` says.
package enum FillWording {
  /// A form of another partnership.
  package static func otherPartnership(_ form: String, _ own: String) -> String {
    "De formulieren zijn van \(quoted(form)), maar deze map is van \(quoted(own)). Er is niets veranderd.\n"
      + "Is het dezelfde opleidingsschool? Maak dan de namen gelijk."
  }

  /// A form about another school than the session.
  package static func otherUnit(
    form: Sheet.Unit, session: String, _ own: Sheet.Unit
  ) -> String {
    "De formulieren gaan over \(name(of: form)), de sessie \(quoted(session)) over \(name(of: own)). Er is niets ingevuld.\n"
      + "Kies de goede sessie met --session, of begin er een met grensganger scan MAP --new."
  }

  private static func name(of unit: Sheet.Unit) -> String {
    unit.name.map(quoted) ?? (unit.kind == "partnerschap" ? "het hele partnerschap" : "één school")
  }

  /// How many are expected is settled when a session begins.
  package static let expectOnlyAtFirst =
    "Deze sessie loopt al; hoeveel invullers je verwacht, verander je met grensganger scan MAP --expect."

  /// What became of every form, and whether answers can be shown.
  package static func filled(
    _ results: [Filling.Outcome], forms: [String], session state: SessionState, scan: Scan,
    path: String
  ) -> [String] {
    let names = SessionNames(scan: scan, roles: [:])
    var lines = zip(forms, results).map { form, result in
      "\(VisibleText.of(form)): \(sentence(result, state, names))"
    }
    lines.append("Dit staat in de sessie \(state.session).")
    let round = state.round
    switch state.whySealed(round: round) {
    case nil:
      lines.append(
        "Iedereen is klaar. Zo zie je waar jullie staan: grensganger position \(VisibleText.of(path))"
      )
    case .tooFewForAnonymous(let count)?:
      lines.append(Refusal.tooFewForAnonymous(count: count).message(names, in: state))
    default:
      lines.append(
        "De antwoorden zijn te zien als iedereen klaar is. Nog niet klaar: \(list(names.waiting(state.waitingFor(round: round), in: state), "en"))."
      )
    }
    return lines
  }

  private static func sentence(
    _ result: Filling.Outcome, _ state: SessionState, _ names: SessionNames
  ) -> String {
    func name(_ id: RaterID) -> String {
      state.rater(id).map { names.name(of: $0.participant) } ?? ""
    }
    return switch result {
    case .added(let id): "ingevuld voor \(name(id))."
    case .replaced(let id): "vervangt wat \(name(id)) eerder invulde."
    case .secondRound(let id): "de tweede ronde van \(name(id))."
    case .known(let id): "stond er al, van \(name(id)). Er is niets veranderd."
    case .agreed: "wat jullie samen hebben afgesproken."
    }
  }
}
