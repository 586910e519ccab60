/// What is said about text between quotation marks.
enum QuotedTextMessages {
  static func unclosedQuote(_ character: Character) -> Message {
    let mark = quoted(String(character))
    return Message(
      "De tekst die hier met \(mark) begint, wordt niet afgesloten.",
      remedy: """
        Zet \(mark) aan het eind van de tekst. Gaat de tekst op een volgende regel verder, laat die \
        dan inspringen.
        """)
  }

  static func unknownEscape(_ text: String) -> Message {
    Message(
      "\(quoted(text)) is geen teken dat we kennen.",
      why: "Tussen dubbele aanhalingstekens betekent «\\» iets bijzonders.",
      remedy: """
        Schrijf «\\\\» als je een gewone «\\» bedoelt, of zet de tekst tussen enkele \
        aanhalingstekens.
        """)
  }

  static let escapeNotAScalar = Message(
    "Deze code staat niet voor een teken.",
    remedy: "Typ het teken zelf, of zoek de goede Unicode-code op.")

  static let documentMark = Message(
    "Midden in een tekst tussen aanhalingstekens begint een regel met «---» of «...».",
    why: "Zo'n regel hoort bij het begin of het eind van een bestand.",
    remedy: "Laat de regel inspringen, of sluit de aanhalingstekens eerder.")
}
