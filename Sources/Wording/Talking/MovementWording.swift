import Content
import Sessions

/// What differs from the session before.
package struct MovementWording {
  private let phrases: AnswerPhrases
  private let names: SessionNames

  package init(_ scan: Scan, names: SessionNames) {
    phrases = AnswerPhrases(scan)
    self.names = names
  }

  /// Since when; nil for a day that is not known.
  package static func heading(_ day: CalendarDate?) -> String {
    day.map { "Wat er veranderde sinds \($0.dutch)" } ?? "Wat er veranderde sinds de vorige keer"
  }

  /// How many questions came out as before.
  package static func same(_ count: Int) -> String {
    count == 0
      ? "Nergens staat precies hetzelfde als toen."
      : "Bij \(counted(count, "vraag", "vragen")) staat hetzelfde als toen."
  }

  /// One question with what it was and is.
  package func changed(
    _ item: Item, _ basis: Movement.Basis, from: Movement.Standing, to: Movement.Standing
  ) -> String {
    let (before, after) = (name(from, item), name(to, item))
    let words =
      from.score == to.score
      ? "toen en nu \(after), maar bij \(from < to ? "meer" : "minder") stappen of mensen"
      : "toen \(before), nu \(after)"
    return "\(names.name(of: item)): \(words) (\(Self.basis(basis)))."
  }

  /// A step by its name, another answer in quotes.
  private func name(_ standing: Movement.Standing, _ item: Item) -> String {
    let text = phrases.score(standing.score, of: item)
    if case .criterion = item, standing.score > 0 { return text }
    return quoted(text)
  }

  private static func basis(_ basis: Movement.Basis) -> String {
    switch basis {
    case .shared: "wat jullie allebei zien, toen en nu"
    case .agreed: "\(Vocabulary.agreed.label), toen en nu"
    }
  }

  package static let question = "Wat veranderde er?"
  package static let keys = [
    "p = de praktijk", "k = onze kijk", "i = wie invulde", "v = de vraag", "w = weten we niet",
  ]
  package static let letters = "Typ p, k, i, v of w."

  /// The key of every answer.
  package static func key(_ change: Change) -> Character {
    switch change {
    case .practice: "p"
    case .view: "k"
    case .raters: "i"
    case .question: "v"
    case .unknown: "w"
    }
  }

  package static let movement = "Beweging in de praktijk:"
  package static let noMovement =
    "Nergens noemden jullie een verandering van de praktijk. Dan is er geen beweging te zien."

  /// What moved.
  package func moved(_ item: Item, from: Movement.Standing, to: Movement.Standing) -> String {
    let (before, after) = (name(from, item), name(to, item))
    return from.score == to.score
      ? "\(names.name(of: item)): \(after), bij \(from < to ? "meer" : "minder") stappen of mensen"
      : "\(names.name(of: item)): van \(before) naar \(after)"
  }

  /// Questions that cannot be compared, with why.
  package func notComparable(_ items: [Item], _ obstacle: Movement.Obstacle) -> String {
    let most = 4
    var named = items.prefix(most).map { quoted(names.name(of: $0)) }
    if items.count > most { named.append("nog \(items.count - most) andere") }
    return "\(Self.why(obstacle).capitalizedFirst): \(list(named, "en"))."
  }

  package static let notComparableHeading = "Niet te vergelijken met toen:"

  private static func why(_ obstacle: Movement.Obstacle) -> String {
    switch obstacle {
    case .newQuestion: "nieuw in de scan"
    case .mergedQuestion: "samengevoegd uit vragen van toen"
    case .notAskedThen: "toen niet gevraagd"
    case .unknownThen: "toen nog niet te zeggen"
    case .unknownNow: "nu nog niet te zeggen"
    case .otherBasis: "de ene keer samen afgesproken, de andere keer niet"
    case .oneSided: "toen of nu van één kant ingevuld"
    }
  }

  /// Questions of then that are gone.
  package static func gone(_ count: Int) -> String {
    "\(counted(count, "vraag", "vragen").capitalizedFirst) van toen \(count == 1 ? "staat" : "staan") niet meer in de scan."
  }

  /// Why the two sessions cannot be compared.
  package static func mismatch(_ mismatch: Movement.Mismatch) -> String {
    switch mismatch {
    case .otherScan:
      "De vorige keer vulden jullie een andere scan in; die is hier niet mee te vergelijken."
    case .otherUnit:
      "De vorige keer ging het over een andere school of over het hele partnerschap; dat is niet te vergelijken."
    case .otherCounting:
      "De ene keer vulden tafels samen in en de andere keer ieder apart; dat is niet te vergelijken."
    case .noMap(let old, let new):
      "De scan is veranderd (van versie \(old) naar \(new)) en er staat niet bij welke vraag welke werd; dat is niet te vergelijken."
    case .notShown: "Van de vorige keer zijn er geen antwoorden om mee te vergelijken."
    }
  }
}
