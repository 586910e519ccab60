/// What is said about text without quotation marks.
enum PlainTextMessages {
  static func startsWith(_ character: Character) -> Message {
    if character == "-" { return startsWithDash }
    return Message(
      "Tekst zonder aanhalingstekens mag niet met \(quoted(String(character))) beginnen.",
      why: "Dat teken betekent op deze plaats iets bijzonders.",
      remedy: character == "\""
        ? "Zet de hele tekst tussen enkele aanhalingstekens."
        : "Zet de hele tekst tussen dubbele aanhalingstekens.")
  }

  private static let startsWithDash = Message(
    "Hier begint iets met een streepje, op een plaats waar geen lijst kan beginnen.",
    why: "Een lijst met streepjes begint altijd op een eigen regel.",
    remedy: """
      Zet het streepje op de volgende regel, onder de sleutel. Is het tekst, zet die dan tussen \
      dubbele aanhalingstekens.
      """)

  static let colon = Message(
    "In deze tekst staat een dubbele punt met een spatie of een regeleinde erachter.",
    why: "Zonder aanhalingstekens lijkt wat ervoor staat een sleutel.",
    remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")

  /// Columns count from 1.
  static func colonInContinuation(_ fitting: [Int]) -> Message {
    let asText = "Is het tekst, zet dan de hele tekst tussen dubbele aanhalingstekens."
    let columns = list(fitting.map(String.init), "of")
    return Message(
      "Deze regel springt verder in dan de regel erboven en heeft toch een dubbele punt.",
      why: "Zo hoort hij bij de tekst erboven, en daarin kan geen sleutel staan.",
      remedy: fitting.isEmpty
        ? "Zet de hele tekst tussen dubbele aanhalingstekens."
        : "Begin de regel op kolom \(columns) als het een sleutel is. \(asText)")
  }

  static let continuationAfterComment = Message(
    "De tekst hierboven is afgesloten door een opmerking, dus deze regel hoort nergens bij.",
    remedy: """
      Zet de opmerking op een eigen regel boven de tekst. Of zet de tekst tussen dubbele \
      aanhalingstekens als het «#» erbij hoort.
      """)

  static let anchor = Message(
    "Tekst zonder aanhalingstekens mag niet met «&» beginnen.",
    why: "Dat teken geeft in andere programma's een naam aan een stuk van het bestand.",
    remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")

  static let alias = Message(
    "Tekst zonder aanhalingstekens mag niet met «*» beginnen.",
    why: "Dat teken verwijst in andere programma's naar een ander stuk van het bestand.",
    remedy: """
      Begin een deel van een lijst met een streepje en niet met een sterretje. Is het tekst, zet die \
      dan tussen dubbele aanhalingstekens.
      """)

  static let tag = Message(
    "Tekst zonder aanhalingstekens mag niet met «!» beginnen.",
    why: "Dat teken zegt in andere programma's wat voor waarde er volgt.",
    remedy: "Zet de hele tekst tussen dubbele aanhalingstekens.")

  static let commentWithoutSpace = Message(
    "Voor dit «#» ontbreekt een spatie.",
    why: "Alleen met een spatie ervoor begint een opmerking.",
    remedy: """
      Zet een spatie voor het «#». Hoort het bij de tekst, zet de hele tekst dan tussen dubbele \
      aanhalingstekens.
      """)
}
