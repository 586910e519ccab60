import Content

/// What is said about ids and about references to them.
enum IDMessages {
  static func malformed(_ field: FieldName, _ text: String) -> Message {
    Message(
      "\(quoted(text)) kan geen id zijn.",
      why: """
        Een id bestaat uit kleine letters zonder accenten en cijfers, met losse streepjes tussen \
        woorden.
        """,
      remedy: "Schrijf de id zoals «lerende-cultuur», zonder spaties, hoofdletters en leestekens.")
  }

  static func duplicate(_ kind: IDKind, _ id: String) -> Message {
    let noun = kind.noun
    if kind == .party {
      return Message(
        "De kant \(quoted(id)) staat er twee keer.",
        why: "Elke kant staat één keer onder «partijen» of onder «ook-gehoord».",
        remedy: "Haal een van de twee weg.")
    }
    return Message(
      "De id \(quoted(id)) is al van \(noun.another).",
      why: "Aan de id moet duidelijk zijn \(noun.which) bedoeld is.",
      remedy: "Geef een van de twee een eigen id, of haal er een weg als ze hetzelfde zijn.")
  }

  static func repeated(_ field: FieldName, _ text: String) -> Message {
    Message(
      "\(field.record.placeFirst) staat \(quoted(text)) twee keer achter \(quoted(field.key)).",
      why: "De tweede keer verandert niets.", remedy: "Haal een van de twee weg.")
  }

  static func reserved(
    _ field: FieldName, _ word: String, _ reason: ContentProblem.ReservedReason
  ) -> Message {
    let why =
      switch reason {
      case .wordOfForms: "Dat woord betekent al iets op een formulier."
      case .wordOfConditions: "Dat woord betekent al iets in een voorwaarde."
      case .keyOfCriteria: "Elke vraag onder «criteria» heeft zelf al een sleutel met die naam."
      case .wordOfFolders: "Een map met die naam is van een gesprek, niet van een scan."
      }
    return Message(
      "\(quoted(word)) kan hier geen id zijn.", why: why,
      remedy: reason == .wordOfFolders
        ? "Kies een id die niet met «gesprek» begint."
        : "Kies een andere id, bijvoorbeeld met een tweede woord erachter.")
  }

  static func unknownReference(
    _ field: FieldName, _ kind: IDKind, _ id: String, _ known: [String]
  ) -> Message {
    if kind == .role { return unknownRole(field, id) }
    if kind == .scan { return unknownScan(field, id, known) }
    let noun = kind.noun
    if kind == .theme || kind == .source { return unknownInOwnFile(field, kind, id, known) }
    return Message(
      """
      \(field.record.placeFirst) staat bij \(quoted(field.key)) de id \(quoted(id)), maar er is geen \
      \(noun.singular) met die id.
      """,
      remedy: known.isEmpty
        ? """
        Kijk of de id goed geschreven is. Is dat zo, kijk dan of het bestand waarin de id hoort te \
        staan, gelezen is en geen fouten heeft.
        """
        : "Verbeter de id, of haal hem weg." + couldStand(known))
  }

  /// What authors add themselves, in a file of its own.
  private static func unknownInOwnFile(
    _ field: FieldName, _ kind: IDKind, _ id: String, _ known: [String]
  ) -> Message {
    let noun = kind.noun
    let file = (kind == .theme ? FileKind.themes : .sources).rawValue
    let it = noun.article == "het" ? "het" : "hem"
    return Message(
      """
      \(field.record.placeFirst) staat bij \(quoted(field.key)) de id \(quoted(id)), maar er is geen \
      \(noun.singular) met die id.
      """,
      remedy: """
        Verbeter de id. Is \(noun.article) \(noun.singular) nieuw, schrijf \(it) dan op in een eigen \
        bestand dat begint met «\(file):». Staat \(it == "het" ? "het" : "hij") daar al, kijk dan of dat bestand gelezen \
        is en geen fouten heeft.
        """ + couldStand(known))
  }

  /// A form cannot do without its scan, which may lie where nobody looked.
  private static func unknownScan(
    _ field: FieldName, _ id: String, _ known: [String]
  ) -> Message {
    Message(
      """
      \(field.record.placeFirst) staat bij \(quoted(field.key)) de id \(quoted(id)), maar er is geen \
      scan met die id.
      """,
      remedy: """
        Verbeter de id. Is het een eigen scan in een andere map, geef die map dan mee met \
        «--content MAP».
        """ + couldStand(known))
  }

  private static func unknownRole(_ field: FieldName, _ id: String) -> Message {
    Message(
      """
      \(field.record.placeFirst) staat bij \(quoted(field.key)) de rol \(quoted(id)), en die staat \
      niet in de lijst met rollen.
      """,
      why: "Alles werkt, maar de rol krijgt geen mooie naam en wordt niet herkend.",
      remedy: """
        Kijk of de rol goed geschreven is. Is het een eigen rol, laat hem dan staan of zet hem onder \
        «rollenlijst».
        """)
  }
}
