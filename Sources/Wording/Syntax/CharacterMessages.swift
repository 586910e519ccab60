/// What is said about characters that a content file may not hold.
enum CharacterMessages {
  static func fileTooLarge(_ limit: Int) -> Message {
    let most =
      limit.isMultiple(of: 1_048_576) ? "\(limit / 1_048_576) MB" : "\(limit) bytes"
    return Message(
      "Dit bestand is groter dan \(most) en is niet gelezen.",
      why: "Zo'n groot bestand is bijna altijd een vergissing.",
      remedy: "Kijk of dit het goede bestand is, of verdeel het over kleinere bestanden.")
  }

  static let officeDocument = Message(
    "Dit is geen gewone tekst maar een bestand van Word, Excel of een ander programma.",
    remedy: "Open het in dat programma en bewaar het als gewone tekst (UTF-8).")

  static let hardSpace = Message(
    "Aan het begin van deze regel staat een harde spatie in plaats van een gewone.",
    why: "Die komt vaak mee als je tekst uit een webpagina of een ander programma plakt.",
    remedy: "Haal weg wat voor de tekst staat en typ daar gewone spaties.")

  static let utf16 = Message(
    "Dit bestand is opgeslagen als UTF-16.", why: "Grensganger leest alleen UTF-8.",
    remedy: "Sla het opnieuw op en kies bij de codering UTF-8.")

  static let invalidUTF8 = Message(
    "Hier staat een teken dat niet als UTF-8 is opgeslagen.",
    why: "Dat gebeurt als een bestand in een oude codering staat, zoals Latin-1 of Windows-1252.",
    remedy: "Sla het bestand opnieuw op als UTF-8 en kijk letters als é en ë na.")

  static let byteOrderMarkInside = Message(
    "Hier staat midden in het bestand een onzichtbaar teken (U+FEFF).",
    why: "Dat teken mag alleen helemaal aan het begin staan.",
    remedy: "Verwijder het teken. Lukt dat niet, typ dan de hele regel opnieuw.")

  static let loneCarriageReturn = Message(
    "Hier staat een regeleinde in een oude vorm (een losse CR).",
    why: "Sommige programma's zien daardoor twee regels als één.",
    remedy: "Sla het bestand op met gewone regeleinden (LF of CRLF).")

  static func lineSeparator(_ value: UInt32) -> Message {
    Message(
      "Hier staat een bijzonder regeleinde (\(unicodeName(value))).",
      why: "Het ene programma begint daar een nieuwe regel en het andere niet.",
      remedy: "Verwijder het teken en druk op Enter voor een gewone nieuwe regel.")
  }

  static func controlCharacter(_ value: UInt32) -> Message {
    Message(
      "Hier staat een onzichtbaar stuurteken (\(unicodeName(value))).",
      why: "Zo'n teken komt vaak mee als je tekst uit een ander programma plakt.",
      remedy: "Verwijder het teken. Lukt dat niet, typ dan de hele regel opnieuw.")
  }

  static func nonCharacter(_ value: UInt32) -> Message {
    Message(
      "Hier staat een code die geen teken is (\(unicodeName(value))).",
      remedy: "Verwijder de code en typ de tekst op deze plek opnieuw.")
  }

  static let tab = Message(
    "Hier staat een tab.",
    why: "Een tab is niet overal even breed; alleen spaties laten zien wat bij wat hoort.",
    remedy: "Vervang de tab door spaties.")
}
