/// What is said about lines that do not fit together: indentation, keys, lists.
enum StructureMessages {
  static func tooDeep(_ limit: Int) -> Message {
    Message(
      "Hier zijn te veel lijsten en groepen in elkaar gezet: meer dan \(limit).",
      remedy: "Kijk of er haakjes, streepjes of inspringingen te veel zijn.")
  }

  /// Columns count from 1.
  static func wrongIndentation(_ fitting: [Int]) -> Message {
    let columns = list(fitting.map(String.init), "of")
    return Message(
      "Deze regel staat niet recht onder een regel waar hij bij kan horen.",
      why: fitting.isEmpty ? "" : "Een regel die hier past, begint op kolom \(columns).",
      remedy:
        "Zet er spaties voor of haal er spaties weg, tot de regel recht onder zijn buren staat.")
  }

  static let missingColon = Message(
    "Op deze regel ontbreekt een dubbele punt met een spatie erachter.",
    why: "Hier hoort een sleutel met een waarde te staan, zoals «naam: De Wilg».",
    remedy: """
      Zet een dubbele punt en een spatie achter de sleutel. Hoort de regel bij de tekst erboven, \
      laat hem dan verder inspringen.
      """)

  static let missingSpaceAfterColon = Message(
    "Achter deze dubbele punt ontbreekt een spatie.",
    why: "Zonder spatie is het gewone tekst en geen sleutel met een waarde.",
    remedy: "Zet een spatie achter de dubbele punt.")

  static let missingSpaceAfterDash = Message(
    "Achter dit streepje ontbreekt een spatie.",
    why: "Zonder spatie is het gewone tekst en geen nieuw deel van de lijst.",
    remedy: "Zet een spatie achter het streepje.")

  static let listItemInMapping = Message(
    "Hier begint een deel van een lijst, maar op deze kolom staan sleutels.",
    remedy: """
      Zet het streepje op een regel onder de sleutel waar de lijst bij hoort, of haal het streepje \
      weg.
      """)

  static let keyInList = Message(
    "Deze regel staat tussen de delen van een lijst, maar begint niet met een streepje.",
    remedy: """
      Zet er «- » voor als het een nieuw deel is. Hoort de regel bij het deel erboven, laat hem dan \
      inspringen.
      """)

  static let textAfterValue = Message(
    "Achter deze waarde staat nog iets.",
    why: "Na een sluitend aanhalingsteken of haakje mag alleen nog een opmerking volgen.",
    remedy: """
      Zet de hele tekst tussen één paar aanhalingstekens, of haal weg wat erachter staat.
      """)

  static let unexpectedLine = Message(
    "Wat hier staat, kan niet volgen op wat erboven staat.",
    why: "Het bestand is één geheel en dat is hierboven al af.",
    remedy: "Verwijder deze regel, of zet hem op de plaats waar hij bij hoort.")
}
