import Sessions

/// Why something cannot be done in a dialogue now, and what can.
package enum DialogueRefusalWording {
  /// One sentence or two for a refusal.
  package static func sentence(_ refusal: DialogueRefusal) -> String {
    switch refusal {
    case .notOpened: "Dit gesprek is nog niet begonnen."
    case .alreadyOpened: "Dit gesprek is al begonnen."
    case .alreadyClosed: "Dit gesprek is afgesloten. Er kan niets meer bij."
    case .tooFewForAnonymous(let count):
      "Anoniem kan met \(SessionRules.fewestAnonymous) mensen of meer; jullie zijn met \(count). Met zo weinig is niets te laten zien zonder te verraden van wie het komt."
    case .tooFewGavePoints:
      "Deze stippen kunnen van minder dan \(SessionRules.fewestAnonymous) mensen zijn, of wat eraan veranderde. Dan is te raden wie wat koos."
    case .peopleOutOfRange(let count): "Met \(count) mensen kan dit niet. Typ een ander aantal."
    case .unknownStep(let step): "Er is geen stap \(quoted(step))."
    case .unknownGroup(let group): "Er is geen kant of tafel \(quoted(group))."
    case .unknownLine: "Die regel is er niet (meer)."
    case .unknownCard(let card): "Kaart \(quoted(card)) ligt niet op tafel."
    case .cardAlreadyTaken(let card): "Kaart \(quoted(card)) ligt al op tafel."
    case .emptyText: "Er staat niets. Typ een regel."
    case .textTooLong(let limit): "Dat is te lang: er passen \(limit) tekens. Typ het korter."
    case .tooManyContributions(let limit):
      "Van elke kant of tafel passen er hier \(limit). Haal er eerst een weg."
    case .roundClosed: "Deze ronde is gesloten. Open hem eerst weer."
    case .noRound: "In deze stap is geen ronde."
    case .minutesOutOfRange(let range):
      "Kies een aantal minuten van \(range.lowerBound) tot en met \(range.upperBound)."
    case .cannotBeDropped: "Deze stap hoort erbij en kan niet vervallen."
    case .ballotDoesNotFit: "Deze getallen passen niet bij hoe jullie hier stemmen."
    case .tooManyVotes(let most): "Dat zijn er te veel: het kunnen er hoogstens \(most) zijn."
    case .unknownAction: "Die actie is er niet (meer)."
    case .unknownEvent: "Dat is er niet (meer)."
    case .cannotBeUndone: "Dit heeft de groep al gezien of gehoord; het is niet terug te draaien."
    }
  }
}
