import Content

/// What is said about keys that are unknown, misplaced or missing.
enum KeyMessages {
  static func unknown(_ field: FieldName, _ known: [String]) -> Message {
    Message(
      "De sleutel \(quoted(field.key)) bestaat niet \(field.record.place).",
      remedy: "Verbeter de naam van de sleutel, of haal hem weg met wat erachter staat."
        + couldStand(known))
  }

  static func misplaced(_ field: FieldName, _ belongs: [RecordKind]) -> Message {
    let key = quoted(field.key)
    if field.record.kind.isTopLevel, let other = belongs.first, other.isTopLevel {
      return otherKindOfScan(key, field.record, other)
    }
    return Message(
      "De sleutel \(key) kan niet \(field.record.place) staan.",
      why: "\(key) hoort \(list(belongs.map(\.home), "of")).",
      remedy: belongs.contains { $0.isTopLevel }
        ? "Verplaats de sleutel, zonder spaties ervoor, of haal hem weg."
        : "Verplaats de sleutel met wat erachter staat, of haal hem weg.")
  }

  private static func otherKindOfScan(
    _ key: String, _ record: RecordName, _ other: RecordKind
  ) -> Message {
    let (own, meant) =
      other == .profileScan ? ("ladder", "profiel") : ("profiel", "ladder")
    return Message(
      "De sleutel \(key) kan niet \(record.place) staan, want die heeft «soort: \(own)».",
      why: "\(key) hoort bij een scan met «soort: \(meant)».",
      remedy: "Haal de sleutel weg, of verander de soort.")
  }

  static func missing(_ field: FieldName) -> Message {
    let key = quoted(field.key)
    return Message(
      "\(field.record.placeFirst) ontbreekt de sleutel \(key).",
      why: "Zonder \(key) is dit deel niet te gebruiken.",
      remedy: "Zet \(quoted(field.key + ":")) erbij, met de waarde erachter.")
  }

  static func missing(_ record: RecordName, _ keys: [String]) -> Message {
    Message(
      "\(record.placeFirst) ontbreken de sleutels \(choices(keys, "en")).",
      why: "Zonder deze sleutels is dit deel niet te gebruiken.",
      remedy: "Zet voor elk een regel neer en vul hem in.")
  }

  static func notIndented(_ field: FieldName, _ under: String) -> Message {
    Message(
      "De sleutel \(quoted(field.key)) staat te ver naar links: hij hoort onder \(quoted(under)).",
      why: "Wat onder een sleutel hoort, staat verder naar rechts dan die sleutel.",
      remedy: """
        Zet er twee spaties meer voor dan voor \(quoted(under)), ook voor wat erbij hoort.
        """)
  }

  static func withoutSource(_ record: RecordName) -> Message {
    Message(
      "\(record.placeFirst) ontbreekt de bron.",
      why: "Wie dit leest, moet kunnen nagaan waar het op rust.",
      remedy: "Zet er «bron:» bij met de id van een bron, of met een lijst van zulke id's.")
  }

  static func missingDescriptors(_ record: RecordName, _ steps: [String]) -> Message {
    Message(
      """
      \(record.placeFirst) ontbreekt onder «stappen» de beschrijving van \(choices(steps, "en")).
      """,
      why: "Elke stap van de scan heeft bij elke vraag een beschrijving.",
      remedy: """
        Schrijf de beschrijving erbij. Bestaat er geen eerlijke beschrijving, zet er dan \
        «{nvt: "waarom"}» neer met de reden.
        """)
  }
}
