import Content

/// What is said about one answer in a filled-in form.
enum AnswerMessages {
  static func pickAndSteps(_ record: RecordName, _ steps: [String]) -> Message {
    Message(
      "\(record.placeFirst) staan \(choices(["kies"] + steps, "en")) naast elkaar.",
      why: """
        Bij elke vraag kies je één van twee manieren: met «kies» zeg je hoe ver het is, of je \
        antwoordt stap voor stap.
        """,
      remedy: "Haal «kies» weg, of haal de stappen weg.")
  }

  static func withoutPick(_ field: FieldName) -> Message {
    Message(
      "\(field.record.placeFirst) staat \(quoted(field.key)), maar «kies» ontbreekt.",
      why: "\(quoted(field.key)) zegt iets over de stap achter «kies».",
      remedy: "Zet er «kies:» bij met een stap, of haal \(quoted(field.key)) weg.")
  }

  static func missingNotBelow(_ record: RecordName, _ step: String, _ pick: String) -> Message {
    Message(
      """
      \(record.placeFirst) staat \(quoted(step)) achter «ontbreekt», maar die stap komt niet vóór \
      \(quoted(pick)).
      """,
      why: "Achter «ontbreekt» staan eerdere stappen die er niet zijn.",
      remedy: "Haal \(quoted(step)) weg achter «ontbreekt», of kies een verdere stap.")
  }

  static func onTheWayToNothing(_ record: RecordName, _ pick: String) -> Message {
    Message(
      """
      \(record.placeFirst) staat «op-weg: ja», maar na \(quoted(pick)) komt geen volgende stap.
      """,
      why: "Met «op-weg: ja» zeg je dat je op weg bent naar de stap na die achter «kies».",
      remedy: "Haal «op-weg» weg, of verander wat er achter «kies» staat.")
  }

  static func cellNotAsked(_ record: RecordName, _ step: String, _ reason: String) -> Message {
    Message(
      "\(record.placeFirst) staat een antwoord bij de stap \(quoted(step)).",
      why: "De scan vraagt hier niet naar die stap: \(quoted(reason)).",
      remedy: "Haal dit antwoord weg. Staat de stap achter «kies», kies dan een andere stap.")
  }
}
