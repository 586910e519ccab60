/// What is said about the way a key is written.
enum KeyTextMessages {
  static let duplicateKey = Message(
    "Deze sleutel staat hier twee keer.", why: "Dan is niet duidelijk welke van de twee geldt.",
    remedy: "Verwijder een van de twee, of geef er een de naam die je bedoelde.")

  static let emptyKey = Message(
    "Voor deze dubbele punt ontbreekt een sleutel.",
    remedy: """
      Zet er een sleutel voor. Hoort de dubbele punt bij een tekst, zet die tekst dan tussen dubbele \
      aanhalingstekens.
      """)

  static func keyTooLong(_ limit: Int) -> Message {
    Message(
      "Deze sleutel is langer dan \(counted(limit, "teken", "tekens")).",
      why: "Waarschijnlijk is het een tekst met een dubbele punt erin.",
      remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")
  }

  static let keyOverSeveralLines = Message(
    "Deze sleutel en zijn dubbele punt staan niet op één regel.",
    remedy: "Zet ze op één regel. Begint hier iets nieuws, zet er dan een komma voor.")

  static let collectionAsKey = Message(
    "Een lijst of groep tussen haakjes kan geen sleutel zijn.",
    remedy: """
      Zet er een sleutel met een dubbele punt voor. Is het tekst met haakjes, zet die dan tussen \
      dubbele aanhalingstekens.
      """)

  static let explicitKey = Message(
    "Hier begint iets met een vraagteken en een spatie.",
    why: "Op deze plaats betekent dat in zo'n bestand iets bijzonders.",
    remedy: "Zet de tekst tussen dubbele aanhalingstekens, of haal het vraagteken weg.")

  static let mergeKey = Message(
    "De sleutel «<<» kan hier niet staan.",
    why: "In andere programma's betekent die sleutel iets bijzonders.",
    remedy: "Kies een andere sleutel.")
}
