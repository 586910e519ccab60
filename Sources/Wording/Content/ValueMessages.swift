import Content

/// What is said about a value that is not what its key asks.
enum ValueMessages {
  static func wrongShape(_ field: FieldName, _ expected: [Shape], _ found: Shape) -> Message {
    let key = quoted(field.key)
    let place = isItem(field, expected) ? "in de lijst achter \(key)" : "achter \(key)"
    let wanted = list(expected.map(\.name), "of")
    return Message(
      "\(field.record.placeFirst) staat \(place) \(found.name), maar daar hoort \(wanted).",
      remedy: "Schrijf \(list(expected.map(\.example), "of")).")
  }

  /// True when the value stands in the list of that key and is not the list itself.
  private static func isItem(_ field: FieldName, _ expected: [Shape]) -> Bool {
    guard let key = field.record.kind.schema.key(field.key) else { return false }
    return key.value.shapes.contains(.list) && !expected.contains(.list)
  }

  static func empty(_ field: FieldName, _ isRequired: Bool) -> Message {
    let spec = field.record.kind.schema.key(field.key)
    let isList = spec?.value.shapes.contains(.list) ?? false
    let key = quoted(field.key)
    if !isRequired {
      return Message(
        "\(field.record.placeFirst) is \(key) leeg.",
        remedy: "Vul \(key) in, of haal de sleutel weg.")
    }
    if isList {
      return Message(
        "\(field.record.placeFirst) is \(key) leeg, of staat er iets leegs in de lijst.",
        remedy: "Vul in wat ontbreekt, of haal het lege deel van de lijst weg.")
    }
    return Message(
      "\(field.record.placeFirst) is \(key) leeg.",
      why: "Zonder \(key) is dit deel niet te gebruiken.",
      remedy: "Vul achter \(key) in wat er hoort te staan.")
  }

  static func emptyList(_ field: FieldName) -> Message {
    Message(
      "\(field.record.placeFirst) staat niets in \(quoted(field.key)).",
      why: "Er hoort minstens één deel in te staan.",
      remedy: "Vul minstens één deel in.")
  }

  static func notANumber(_ field: FieldName, _ text: String, _ range: ClosedRange<Int>) -> Message {
    Message(
      """
      \(field.record.placeFirst) hoort achter \(quoted(field.key)) een heel getal; er staat \
      \(quoted(text)).
      """,
      remedy: """
        Schrijf een getal van \(range.lowerBound) tot en met \(range.upperBound), met alleen cijfers \
        en zonder nullen ervoor.
        """)
  }

  static func numberOutOfRange(
    _ field: FieldName, _ text: String, _ range: ClosedRange<Int>
  ) -> Message {
    Message(
      """
      \(field.record.placeFirst) hoort achter \(quoted(field.key)) een getal van \
      \(range.lowerBound) tot en met \(range.upperBound); er staat \(quoted(text)).
      """,
      remedy: "Verander het getal.")
  }

  static func notADate(_ field: FieldName, _ text: String) -> Message {
    if CalendarDate.hasForm(text) {
      return Message(
        "\(field.record.placeFirst) staat achter \(quoted(field.key)) de dag \(quoted(text)), en die "
          + "bestaat niet.",
        remedy: "Verbeter het jaar, de maand of de dag.")
    }
    return Message(
      """
      \(field.record.placeFirst) hoort achter \(quoted(field.key)) een datum; er staat \
      \(quoted(text)).
      """,
      remedy: "Schrijf jaar, maand en dag met streepjes ertussen, zoals «2026-11-20».")
  }

  static func notAFraction(_ field: FieldName, _ text: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) hoort achter \(quoted(field.key)) een breuk; er staat \
      \(quoted(text)).
      """,
      why: "Een breuk is precies; een getal met een komma of een percentage is dat vaak niet.",
      remedy: """
        Schrijf twee hele getallen van hoogstens zes cijfers met een schuine streep ertussen, zoals \
        «2/3».
        """)
  }

  static func fractionOutOfRange(_ field: FieldName, _ text: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) hoort achter \(quoted(field.key)) een breuk die groter is dan 0 en \
      hoogstens 1; er staat \(quoted(text)).
      """,
      remedy: "Verander de breuk, bijvoorbeeld in «2/3».")
  }

  static func notYesOrNo(_ field: FieldName, _ text: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) hoort achter \(quoted(field.key)) «ja» of «nee»; er staat \
      \(quoted(text)).
      """,
      remedy: "Schrijf «ja» of «nee», met kleine letters.")
  }

  static func unknownWord(_ field: FieldName, _ text: String, _ allowed: [String]) -> Message {
    Message(
      "\(field.record.placeFirst) kan achter \(quoted(field.key)) niet \(quoted(text)) staan.",
      remedy: "Kies \(choices(allowed)).")
  }
}
