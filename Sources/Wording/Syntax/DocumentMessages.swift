/// What is said about the begin and the end of what a file holds.
enum DocumentMessages {
  static let noContent = Message(
    "In dit bestand staat niets om te lezen.",
    why: "Een leeg bestand of een bestand met alleen opmerkingen zegt niet wat het is.",
    remedy: "Vul het bestand, of verwijder het.")

  static let directive = Message(
    "Hier begint een regel met «%».",
    why: "Zo'n regel is een opdracht aan het programma dat leest, en die gebruiken we niet.",
    remedy:
      "Verwijder de regel. Is het gewone tekst, zet die dan tussen dubbele aanhalingstekens.")

  static let secondDocument = Message(
    "Hier begint met «---» een tweede deel.", why: "Een bestand is hier één geheel.",
    remedy: "Verwijder deze regel, of zet wat volgt in een eigen bestand.")

  static let endBeforeContent = Message(
    "Het bestand sluit hier met «...» voordat er iets staat.", remedy: "Verwijder deze regel.")

  static let contentAfterEnd = Message(
    "Na de regel met «...» staat nog tekst.", why: "Die regel sluit het bestand af.",
    remedy: "Verwijder de regel met «...», of verwijder de tekst erna.")

  static let collectionAfterStart = Message(
    "Achter «---» kan geen lijst en geen sleutel beginnen.",
    remedy: "Zet deze tekst op de volgende regel.")

  static let textAfterEndMark = Message(
    "Achter «...» staat nog iets.", why: "Die drie punten sluiten het bestand af.",
    remedy: "Laat de drie punten alleen op hun regel staan, of haal ze weg.")
}
