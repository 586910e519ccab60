import Content

/// What is said about texts that people will read.
enum TextMessages {
  static func controlCharacter(_ field: FieldName, _ scalar: UInt32) -> Message {
    Message(
      """
      \(field.record.placeFirst) staat in \(quoted(field.key)) een teken dat niet te tonen is \
      (\(unicodeName(scalar))).
      """,
      why: "Op papier en op een scherm kan zo'n teken de tekst onleesbaar maken.",
      remedy: "Haal het teken weg. Is het niet te zien, typ de tekst dan opnieuw.")
  }

  static func tooManyWords(_ field: FieldName, _ count: Int, _ limit: Int) -> Message {
    Message(
      """
      \(field.record.placeFirst) is \(quoted(field.key)) \(counted(count, "woord", "woorden")) lang; \
      hoogstens \(limit) leest prettig.
      """,
      why: "Mensen vergelijken de beschrijvingen van alle stappen in één blik.",
      remedy: "Maak de tekst korter, of zet een deel ervan in «let-op» of «voorbeelden».")
  }

  static func tooManyCharacters(_ field: FieldName, _ count: Int, _ limit: Int) -> Message {
    Message(
      """
      \(field.record.placeFirst) is \(quoted(field.key)) \(counted(count, "teken", "tekens")) lang; \
      hoogstens \(limit) is bedoeld.
      """,
      why: "Een langere tekst wordt op een kaart of scherm bijna niet gelezen.",
      remedy: "Maak de tekst korter.")
  }

  static func typedElsewhere(_ field: FieldName, _ text: String, _ type: TypedScalar) -> Message {
    let seen =
      switch type {
      case .null: "een lege waarde"
      case .boolean: "ja of nee"
      case .number: "een getal"
      case .date: "een datum"
      }
    return Message(
      """
      \(field.record.placeFirst) staat bij \(quoted(field.key)) de tekst \(quoted(text)) zonder \
      aanhalingstekens.
      """,
      why: "Grensganger leest hier tekst, maar andere programma's lezen \(seen).",
      remedy: "Zet de tekst tussen dubbele aanhalingstekens.")
  }

  static func listItem(_ field: FieldName) -> Message {
    Message(
      """
      \(field.record.placeFirst) begint een regel in de tekst van \(quoted(field.key)) met een \
      streepje.
      """,
      why: "Zo staat het streepje midden in de tekst en begint er geen lijst.",
      remedy: """
        Zet het streepje op de kolom van de lijst als er een nieuw deel begint. Hoort het bij de \
        tekst, laat het dan staan of schrijf er een ander teken voor in de plaats.
        """)
  }

  static func key(_ field: FieldName, _ key: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) begint een regel in de tekst van \(quoted(field.key)) met \
      \(quoted(key + ":")).
      """,
      why: "Zo hoort die regel bij de tekst en is het geen sleutel.",
      remedy: """
        Zet \(quoted(key + ":")) recht onder de andere sleutels als het een sleutel is. Hoort het bij \
        de tekst, schrijf het dan in andere woorden.
        """)
  }
}
