import Dossiers
import Sessions

extension DossierMessages {
  static func openedDifferently(_ session: String, _ parts: [SetupPart]) -> Message {
    Message(
      "De sessie \(quoted(session)) is in de twee mappen anders begonnen. Wat verschilt: "
        + "\(list(parts.map(\.name), "en")). Er is niets veranderd.",
      why: "Zulke antwoorden passen niet naast elkaar.",
      remedy: "Kies in welke map jullie verdergaan. Geef de ander daarvan een kopie; die vult de "
        + "vragen daar opnieuw in.")
  }

  static func notADossier(_ path: String) -> Message {
    Message(
      "\(quotedPath(path)) is geen map van een opleidingsschool: de gegevens "
        + "ontbreken.",
      remedy: "Kijk of de naam klopt, of maak een map met grensganger new.")
  }

  static func alreadyADossier(_ path: String) -> Message {
    Message(
      "\(quotedPath(path)) is al de map van een opleidingsschool. Er is niets veranderd.",
      remedy: "Kies een andere naam, of werk verder in die map.")
  }

  static func folderInUse(_ path: String) -> Message {
    Message(
      "In de map \(quotedPath(path)) staat al iets anders. Er is niets veranderd.",
      remedy: "Noem een nieuwe of lege map.")
  }

  static func dossierDeleted(_ path: String) -> Message {
    Message(
      "Wat in \(quotedPath(path)) stond, is voorgoed verwijderd.",
      remedy: "Begin opnieuw in een andere map, met grensganger new.")
  }
}

extension EventProblem {
  /// The problem in Dutch, with what to do about the line of the file at this path.
  func message(path: String, line: Int) -> Message {
    let place = "Regel \(line) van het logboek \(quotedPath(path))"
    return switch self {
    case .unknownKind(let kind):
      Message(
        "\(place) zegt iets wat dit programma niet kent: \(quoted(kind)).",
        why: "Die regel is gemaakt met een nieuwere versie; het bestand is niet beschadigd.",
        remedy: "Gebruik de nieuwste versie van grensganger.")
    case .unreadableField(let name):
      Message(
        "\(place) is heel, maar \(quoted(name)) is er niet in te lezen.",
        why: "Zo'n regel maakt het programma zelf niet.",
        remedy: "Zet het bestand terug uit een reservekopie of van een andere computer.")
    case .unknownID(let id):
      Message(
        "\(place) gaat over \(quoted(id)), en dat staat niet in de vragen van deze sessie.",
        why: "Naast het logboek horen de vragen te staan waarmee de sessie begon.",
        remedy: "Zet dat bestand terug uit een reservekopie of van een andere computer.")
    }
  }
}

/// What is said about the texts beside a session's journals.
enum InstrumentMessages {
  static func missing(_ path: String) -> Message {
    Message(
      "\(quotedPath(path)) is weg. Daarin staat de tekst van deze sessie.", why: why,
      remedy: remedy)
  }

  static func changed(_ path: String) -> Message {
    Message(
      "\(quotedPath(path)) is veranderd nadat de sessie begon.", why: why, remedy: remedy)
  }

  static func unreadable(_ path: String) -> Message {
    Message(
      "\(quotedPath(path)) is niet te lezen als scan.", why: why,
      remedy: remedy
        + " Met grensganger check en de naam van het bestand zie je wat eraan mankeert.")
  }

  static func unreadableFormat(_ path: String) -> Message {
    Message(
      "\(quotedPath(path)) is niet te lezen als werkvorm.", why: why,
      remedy: remedy
        + " Met grensganger check en de naam van het bestand zie je wat eraan mankeert.")
  }

  private static let why =
    "Zonder de tekst van toen is niet te zeggen waar antwoorden en notities bij horen."
  private static let remedy =
    "Zet het bestand terug uit een reservekopie of van een andere computer."
}

extension SetupPart {
  /// As a part of a sentence.
  package var name: String {
    switch self {
    case .instrument: "de vragen of de werkvorm"
    case .partnership: "de opleidingsschool"
    case .unit: "waar de antwoorden over gaan"
    case .anonymity: "of de sessie anoniem is"
    case .counting: "of er per tafel wordt geteld"
    case .scope: "welke vragen worden gesteld"
    case .expected: "hoeveel mensen er worden verwacht"
    case .period: "naar welke periode wordt gekeken"
    }
  }
}
