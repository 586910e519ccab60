import Content
import Sessions

extension Refusal {
  /// Why something cannot be done in a session now, and what can: one or two sentences. Nothing was
  /// changed by what was refused.
  package func message(_ names: SessionNames, in state: SessionState) -> String {
    switch self {
    case .notOpened:
      "Deze sessie is nog niet begonnen. Begin haar met grensganger scan."
    case .alreadyOpened:
      "Deze sessie is al begonnen. Ga ermee verder, of begin een nieuwe met --new."
    case .alreadyClosed:
      "Deze sessie is afgesloten; er verandert niets meer aan. Begin een nieuwe met --new."
    case .unknownRater(let id):
      "In deze sessie doet niemand mee als \(quoted(id)). Kijk of de naam goed getypt is."
    case .alreadyJoined(let id):
      "Er doet al iemand mee als \(quoted(id)). Kies een andere naam, of ga verder als die invuller."
    case .unknownParty(let party, let known):
      "Deze scan kent geen kant \(quoted(party)).\(couldStand(known))"
    case .nameInAnonymousSession:
      "In een anonieme sessie wordt niets over jou bewaard, alleen van welke kant je bent. Laat naam en rol weg."
    case .unknownItem: "Die vraag staat niet in deze scan. Kijk in het overzicht welke er zijn."
    case .notAsked(let item):
      "\(quoted(names.name(of: item))) wordt deze keer niet gevraagd. Kies een vraag uit het overzicht."
    case .replyDoesNotFit(let item):
      "Dit antwoord past niet bij \(quoted(names.name(of: item))). Kies een van de antwoorden die erbij staan."
    case .tooManyWishes(let items):
      "Je wilt het al hebben over \(list(items.map { quoted(names.name(of: $0)) }, "en")). Meer dan \(SessionRules.wishes) kan niet; haal er eerst één weg."
    case .alreadyRevealed(let round):
      round == 1
        ? "De antwoorden zijn al te zien; ieders eigen antwoord blijft nu zoals het is. Wat jullie samen afspreken, kan er wel naast."
        : "De antwoorden van de tweede ronde zijn al te zien; ieders eigen antwoord blijft nu zoals het is."
    case .sealed(let waiting): sealed(names.waiting(waiting, in: state))
    case .nobodyAnswered:
      "Er is nog niets ingevuld, dus er is nog niets te zien. Vul eerst minstens één vraag in."
    case .noThirdRound: "Een derde ronde is er niet. Begin een nieuwe sessie met --new."
    case .expectedOutOfRange(let count):
      "\(count) invullers van één kant kan niet. Noem een getal van \(SessionRules.expected.lowerBound) tot en met \(SessionRules.expected.upperBound)."
    case .tooManyTopics(let count):
      "\(count) gespreksonderwerpen is te veel voor één gesprek. Kies er ten hoogste \(SessionRules.topics)."
    case .emptyText: "Hier is nog niets getypt. Typ een paar woorden."
    case .textTooLong(let limit):
      "Die tekst is te lang; er passen \(limit) tekens. Maak hem korter."
    case .unknownTarget: "Dat onderdeel staat niet in deze scan. Kies er een uit het lijstje."
    case .unknownAction:
      "Die stap staat niet bij wat jullie afspraken. Kies er een uit het lijstje."
    case .tooFewForAnonymous(let count):
      "In een anonieme sessie is pas iets te zien als er minstens \(SessionRules.fewestAnonymous) mensen meededen; nu zijn het er \(count). Zo kan niemand raden wat een ander invulde."
    }
  }

  private func sealed(_ waiting: [String]) -> String {
    guard !waiting.isEmpty else {
      return "De antwoorden zijn nog niet te zien. Wacht tot iedereen klaar is."
    }
    return
      "De antwoorden zijn pas te zien als iedereen klaar is. Nog niet klaar: \(list(waiting, "en"))."
  }
}

extension Stage {
  /// What a part of the conversation is called.
  package var name: String {
    switch self {
    case .earlierActions: "wat jullie de vorige keer afspraken"
    case .likenesses: "waar jullie hetzelfde antwoordden"
    case .topics: Vocabulary.topics.label
    case .quickRound: "korte ronde langs de andere verschillen"
    case .changes: "wat er veranderde"
    case .picture: "de plaat"
    case .whole: "het beeld van het geheel"
    case .recognition: "herkennen jullie dit beeld"
    case .ambition: "wat jullie over een jaar willen zien"
    case .nextStep: "de volgende stap"
    }
  }
}
