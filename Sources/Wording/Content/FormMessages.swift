import Content

/// What is said about one filled-in form as a whole.
enum FormMessages {
  static func scanLeftOut(_ id: String) -> Message {
    Message(
      "De scan \(quoted(id)) is er wel, maar er staan fouten in het bestand van die scan.",
      why: "Zolang die er staan, is dit formulier niet te lezen.",
      remedy: "Verbeter eerst de fouten in het bestand van de scan.")
  }

  static func isNewer(_ version: Int, _ current: Int) -> Message {
    Message(
      """
      Dit formulier hoort bij versie \(version) van de scan, en de scan die hier staat is versie \
      \(current).
      """,
      why: "Een nieuwere versie kan andere vragen hebben.",
      remedy: "Gebruik de nieuwste versie van de scan, of kijk of «versie» hier goed staat.")
  }

  static func notMapped(_ version: Int, _ current: Int) -> Message {
    Message(
      """
      Dit formulier hoort bij versie \(version) van de scan. De scan is nu versie \(current), en \
      onder «eerder» staat daar niets over versie \(version).
      """,
      why: "Daardoor is niet duidelijk welke vragen hetzelfde zijn gebleven.",
      remedy: """
        Vul een formulier van versie \(current) in. Of zet in de scan onder «eerder» wat er van de \
        vragen van versie \(version) is geworden.
        """)
  }

  static func answerNotComparable(
    _ criterion: String, _ version: Int, _ reason: String?
  ) -> Message {
    Message(
      """
      Het antwoord op \(quoted(criterion)) uit versie \(version) telt niet mee, want de scan heeft \
      die vraag nu niet meer.
      """,
      why: reason.map { "De scan zegt daarover: \(quoted($0))." } ?? "",
      remedy: "Laat het antwoord gerust staan; het verandert niets aan het beeld.")
  }

  static func answeredTwice(_ criterion: String) -> Message {
    Message(
      "Op dit formulier staan twee antwoorden op de vraag \(quoted(criterion)).",
      why: "In de oude versie waren het twee vragen; nu is het er één.",
      remedy: "Laat het antwoord staan dat nu het beste past en haal het andere weg.")
  }

  static let neitherRaterNorConsensus = Message(
    "Op dit formulier staat niet van wie de antwoorden zijn.",
    why: "Het beeld laat zien wat elke kant ziet en wat jullie samen hebben afgesproken.",
    remedy: """
      Zet er «beoordelaar:» bij met «rol» en «partij». Staan hier jullie gezamenlijke antwoorden, zet \
      er dan «consensus: ja» bij.
      """)

  static let raterAndConsensus = Message(
    "Op dit formulier staan «beoordelaar» en «consensus: ja» naast elkaar.",
    why: "Antwoorden zijn van één persoon, of jullie hebben ze samen afgesproken.",
    remedy: "Haal een van de twee weg.")

  static func onlyInConsensus(_ field: FieldName) -> Message {
    Message(
      """
      \(field.record.placeFirst) staat \(quoted(field.key)), maar dat hoort alleen bij antwoorden die \
      jullie samen hebben afgesproken.
      """,
      remedy: """
        Haal \(quoted(field.key)) weg, of gebruik «toelichting». Staan hier jullie gezamenlijke \
        antwoorden, zet dan «consensus: ja» op het formulier in plaats van «beoordelaar».
        """)
  }

  static func periodReversed(_ from: CalendarDate, _ to: CalendarDate) -> Message {
    Message(
      """
      De periode eindigt voordat hij begint: «van» is \(from.dutch) en «tot» is \(to.dutch).
      """,
      remedy: "Wissel de twee datums om, of verbeter het jaar.")
  }
}
