import Content

/// What is said about the keys of a step of a session format.
enum FormatStepMessages {
  static func needsKey(_ field: FieldName, _ kind: FormatStep.Kind) -> Message {
    let (why, value) =
      switch field.key {
      case "kaarten":
        ("Dan weet je over hoeveel kaarten jullie praten.", "met een getal, zoals 2")
      case "vraag" where kind == .voting:
        ("Wie stemt, moet weten waarover.", "met de vraag die je stelt")
      case "vraag": ("Wie iets inbrengt, geeft antwoord op een vraag.", "met die vraag")
      case "over":
        ("Wie stemt, moet weten waaruit te kiezen is.", "met «inbreng», «opties» of «keuzes»")
      case "manier":
        ("Stemmen kan op meer manieren.", "met «hand», «stip» of «cijfer»")
      case "keuzes":
        ("Bij «over: keuzes» kiezen mensen uit een lijst.", "met «[Eens, Twijfel, Oneens]»")
      default: ("", "met de waarde erachter")
      }
    return Message(
      "\(field.record.placeFirst), met \(kind.quotedKey), ontbreekt \(quoted(field.key)).",
      why: why, remedy: "Zet er \(quoted(field.key + ":")) bij, \(value).")
  }

  static func keyOfOthers(
    _ field: FieldName, _ kind: FormatStep.Kind, _ takes: [FormatStep.Kind]
  ) -> Message {
    let key = quoted(field.key)
    return Message(
      "\(key) past niet \(field.record.place), want die heeft \(kind.quotedKey).",
      why: "\(key) hoort bij een stap met \(list(takes.map(\.quotedKey), "of")).",
      remedy: "Haal de sleutel weg, of verander de soort.")
  }

  static func joiningWithoutGrowth(_ record: RecordName, _ most: Int) -> Message {
    Message(
      "\(record.placeFirst) ontbreekt «per-tien», en er kunnen \(most) mensen meedoen.",
      why: "Met meer dan tien mensen duurt aansluiten langer.",
      remedy: "Zet er «per-tien:» bij, met de minuten die elke volgende tien mensen extra kosten.")
  }

  static func keyWithoutPartner(_ field: FieldName, _ partners: [String]) -> Message {
    let key = quoted(field.key)
    return Message(
      "\(field.record.placeFirst) doet \(key) niets zonder \(choices(partners)).",
      remedy: "Haal \(key) weg, of kies voor \(choices(partners)).")
  }

  static func choicesOutsideVote(_ record: RecordName) -> Message {
    Message(
      "\(record.placeFirst) kan «over: keuzes» niet.",
      why: "Uit een eigen lijst kiezen mensen alleen bij \(FormatStep.Kind.voting.quotedKey).",
      remedy: "Verander wat er achter «over» staat, of verander de soort.")
  }
}
