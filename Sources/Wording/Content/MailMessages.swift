import Content

extension MailProblem {
  /// The problem in Dutch, for who reads in the answers of someone else.
  package var message: Message {
    switch self {
    case .beginMissing:
      Message(
        "Het eind van de antwoorden staat er, het begin niet.",
        why: "De code loopt van de regel met BEGIN tot en met de regel met EINDE.",
        remedy: "Kopieer de hele mail, met beide regels, en probeer het opnieuw.")
    case .endMissing:
      Message(
        "Het begin van de antwoorden staat er, het eind niet.",
        why: "De code loopt van de regel met BEGIN tot en met de regel met EINDE.",
        remedy:
          "Kopieer de hele mail, met beide regels. Toont het mailprogramma maar een deel, laat dan eerst alles zien."
      )
    case .lost(let count):
      Message(
        "Van de antwoorden in deze mail \(count == 1 ? "is 1 teken" : "zijn \(count) tekens") weg.",
        why: "Met een stuk minder zijn de antwoorden niet meer zeker.", remedy: Self.again)
    case .added(let count):
      Message(
        "Tussen de antwoorden in deze mail \(count == 1 ? "staat 1 teken" : "staan \(count) tekens") te veel.",
        why: "Dan zijn de antwoorden niet meer zeker.",
        remedy:
          "Haal weg wat er tussen de regels met BEGIN en EINDE bij is gekomen. Lukt dat niet: \(Self.again.lowercasedFirst)"
      )
    case .changed:
      Message(
        "De antwoorden in deze mail zijn onderweg veranderd.",
        why: "Het controlegetal achter EINDE klopt er niet mee.", remedy: Self.again)
    case .unknownLayout:
      Message(
        "Deze antwoorden komen uit een nieuwer formulier dan dit programma kent.",
        remedy:
          "Haal een nieuwe versie van het programma, of vraag om het bestand in plaats van de tekst."
      )
    }
  }

  private static let again =
    "Vraag de invuller om opnieuw op «\(InteractiveWording.copy)» te drukken, of om het bestand van «\(InteractiveWording.save)» te mailen."
}
