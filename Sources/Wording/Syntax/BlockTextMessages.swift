/// What is said about text of several lines, under `|` or `>`.
enum BlockTextMessages {
  static let header = Message(
    "Achter «|» of «>» mag op deze regel geen tekst staan.",
    remedy: "Begin de tekst op de volgende regel en laat hem inspringen.")

  static let indentationZero = Message(
    "Achter «|» of «>» kan geen 0 staan.", remedy: "Haal de 0 weg.")

  static let leadingLinesTooLong = Message(
    "Boven deze tekst staat een lege regel met meer spaties dan de tekst zelf inspringt.",
    why: "Dan is niet te zien waar de tekst begint.",
    remedy: "Haal de spaties op die lege regel weg.")

  static let endsInBlanks = Message(
    "Het bestand eindigt met een regel van alleen spaties.",
    remedy: "Haal die spaties weg, of druk achter de spaties op Enter.")

  static let atTopLevel = Message(
    "De tekst onder «|» of «>» springt niet in, of er staat een cijfer achter dat teken.",
    why: "Een tekst die het hele bestand is, lezen andere programma's zo verschillend.",
    remedy: "Laat alle regels van de tekst inspringen en haal een cijfer achter het teken weg.")
}
