/// What is said about lists and groups between brackets.
enum BracketMessages {
  static func unclosed(_ character: Character) -> Message {
    let closing = character == "[" ? "«]»" : "«}»"
    return Message(
      "Het haakje \(quoted(String(character))) wordt niet gesloten.",
      remedy: """
        Zet \(closing) achter het laatste deel. Gaat het op een volgende regel verder, laat die dan \
        inspringen.
        """)
  }

  static func wrong(expected: Character) -> Message {
    Message(
      "Dit haakje past niet bij het haakje dat openstaat.",
      remedy: "Gebruik hier \(quoted(String(expected))), of haal een haakje weg.")
  }

  static let lineNotDeeper = Message(
    "Deze regel hoort bij een lijst of groep tussen haakjes, maar springt niet ver genoeg in.",
    why: "Waarschijnlijk is een haakje hierboven niet gesloten.",
    remedy: """
      Sluit het haakje hierboven. Gaat de lijst of groep hier nog verder, laat de regel dan verder \
      inspringen dan de sleutel, ook een regel met alleen het sluithaakje.
      """)

  static let emptyEntry = Message(
    "Voor deze komma staat niets.", remedy: "Haal een komma weg, of vul in wat ontbreekt.")

  static let missingComma = Message(
    "Hier ontbreekt een komma tussen twee delen.",
    remedy: """
      Zet er een komma tussen. Is het één tekst, zet die dan tussen dubbele aanhalingstekens.
      """)

  static let colonBeforeBracket = Message(
    "Achter deze dubbele punt staat meteen een haakje, komma of vraagteken.",
    why: "Dan is niet duidelijk of hier een waarde begint.",
    remedy: """
      Zet een spatie achter de dubbele punt. Hoort hij bij een tekst, zet die dan tussen dubbele \
      aanhalingstekens.
      """)
}
