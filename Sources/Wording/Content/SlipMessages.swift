import Content

/// What is said about text that is valid but means something else than its author thought.
enum SlipMessages {
  static func colonWithoutSpace(_ field: FieldName, _ key: String, _ value: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) ontbreekt een spatie achter de dubbele punt in \
      \(quoted(key + ":" + value)).
      """,
      why: "Zonder spatie is dit één lange sleutel zonder waarde.",
      remedy: "Schrijf \(quoted(key + ": " + value)).")
  }

  static func missingColon(_ field: FieldName, _ key: String) -> Message {
    let rest = field.key.dropFirst(key.count).drop(while: \.isWhitespace)
    return Message(
      "\(field.record.placeFirst) ontbreekt een dubbele punt achter \(quoted(key)).",
      why: "Tussen een sleutel en wat erachter staat, hoort een dubbele punt met een spatie.",
      remedy: "Schrijf \(quoted("\(key): \(rest)")).")
  }

  static func dashWithoutSpace(_ field: FieldName, _ text: String) -> Message {
    let first = text.split(separator: " ").first.map(String.init) ?? text
    return Message(
      "\(field.record.placeFirst) ontbreekt in \(quoted(field.key)) een spatie achter het streepje.",
      why: "Zonder spatie is dit één tekst die met een streepje begint, en geen lijst.",
      remedy: "Schrijf \(quoted("- " + first.dropFirst())), met een spatie achter elk streepje.")
  }

  static func entryWithoutValue(_ field: FieldName, _ after: String?) -> Message {
    let what = "\(field.record.placeFirst) staat tussen komma's een stuk zonder dubbele punt."
    let why = "Tussen accolades begint na elke komma een nieuwe sleutel met een waarde."
    guard let after else {
      return Message(
        what, why: why,
        remedy: "Zet er een sleutel met een dubbele punt voor, of haal het stuk weg.")
    }
    return Message(
      what, why: why,
      remedy: """
        Zet de hele tekst achter \(quoted(after + ":")) tussen dubbele aanhalingstekens als dit stuk \
        daarbij hoort. Anders ontbreekt hier een sleutel met een dubbele punt.
        """)
  }

  static func bracesAroundList(_ field: FieldName, _ items: [String]) -> Message {
    Message(
      "\(field.record.placeFirst) staat achter \(quoted(field.key)) een lijst tussen accolades.",
      why: "Accolades zijn voor sleutels met waarden; een lijst staat tussen rechte haken.",
      remedy: "Schrijf \(quoted("[" + items.joined(separator: ", ") + "]")).")
  }

  static func colonMadeKey(_ field: FieldName, _ key: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) hoort bij \(quoted(field.key)) een tekst, maar door de dubbele punt \
      is \(quoted(key)) een sleutel geworden.
      """,
      why: "Een dubbele punt met een spatie erachter maakt van wat ervoor staat een sleutel.",
      remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")
  }
}
