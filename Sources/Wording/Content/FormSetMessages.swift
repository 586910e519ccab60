import Content

/// What is said about filled-in forms that are read together.
enum FormSetMessages {
  static func differ(
    _ part: ContentProblem.FormPart, _ own: String, _ other: String, _ otherPath: String
  ) -> Message {
    let (subject, key) =
      switch part {
      case .scan: ("de scan", "invulblad")
      case .partnership: ("het partnerschap", "partnerschap")
      case .unit: ("de eenheid", "eenheid")
      }
    return Message(
      """
      Deze formulieren gaan niet over hetzelfde: \(subject) is hier \(value(own)) en in \
      \(quotedPath(otherPath)) \(value(other)).
      """,
      why: "In één beeld horen alleen antwoorden over hetzelfde.",
      remedy: """
        Laat een van de twee weg. Is het een schrijffout, maak «\(key)» dan in beide formulieren gelijk.
        """)
  }

  private static func value(_ text: String) -> String {
    text.isEmpty ? "niet ingevuld" : quoted(text)
  }

  static func ofOneRaterDiffer(
    _ author: Sheet.Author, _ round: Int, _ otherPath: String
  ) -> Message {
    switch author {
    case .rater(let rater):
      let who = rater.name ?? rater.id ?? rater.role
      return Message(
        """
        Dit formulier en \(quotedPath(otherPath)) lijken van dezelfde invuller (\(quoted(who)), \
        \(Vocabulary.side(of: rater.party)), ronde \(round)), maar de antwoorden verschillen.
        """,
        why: "Dan is niet duidelijk welk formulier telt.",
        remedy: """
          Laat een van de twee weg. Zijn het twee mensen, geef dan elk onder «beoordelaar» een eigen \
          «id».
          """)
    case .consensus:
      return Message(
        """
        In dit formulier en in \(quotedPath(otherPath)) staat voor ronde \(round) wat jullie samen hebben \
        afgesproken, maar de antwoorden verschillen.
        """,
        why: "Dan is niet duidelijk welke afspraken gelden.",
        remedy: "Laat een van de twee weg.")
    }
  }

  static func countedOnce(_ otherPath: String) -> Message {
    Message(
      "In dit formulier staat precies hetzelfde als in \(quotedPath(otherPath)); het telt één keer.",
      remedy: """
        Laat een van de twee weg als het een kopie is. Zijn het twee mensen, geef dan elk onder \
        «beoordelaar» een eigen «id».
        """)
  }

  static let namedTwice = Message(
    "Dit bestand is meer dan eens genoemd; het telt één keer.",
    remedy: "Noem elk bestand één keer.")

  static func alike(_ otherPath: String) -> Message {
    Message(
      """
      In dit formulier staat precies hetzelfde als in \(quotedPath(otherPath)), en ze tellen als \
      twee mensen.
      """,
      why: "Zonder «id» of «naam» is niet te zien of het een kopie is.",
      remedy: """
        Laat een van de twee weg als het een kopie is. Zijn het twee mensen, geef dan elk onder \
        «beoordelaar» een eigen «id».
        """)
  }

  static func laterCounts(
    _ own: CalendarDate, _ later: CalendarDate, _ laterPath: String
  ) -> Message {
    Message(
      """
      Dit formulier van \(own.dutch) telt niet mee: dezelfde invuller vulde op \(later.dutch) \
      ook \(quotedPath(laterPath)) in, en het laatste formulier telt.
      """,
      remedy: """
        Laat dit formulier weg als het vervangen is. Zijn het twee mensen, geef dan elk onder \
        «beoordelaar» een eigen «id».
        """)
  }

  static func agreementWithoutReason(_ record: RecordName, _ steps: [String]) -> Message {
    let which = steps.isEmpty ? "" : " (\(choices(steps, "en")))"
    return Message(
      """
      \(record.placeFirst)\(which) spraken jullie iets af dat verder gaat dan wat elke kant zelf \
      invulde, en er staat geen reden bij.
      """,
      why: "Met een reden weten jullie later nog waarom je het samen anders bent gaan zien.",
      remedy: "Zet er «reden:» bij, met in één zin waarom jullie dit hebben afgesproken.")
  }
}
