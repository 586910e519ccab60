/// A card in a file with cards.
enum CardRecord {
  static let schema = RecordSchema(
    .card,
    [
      .required("id", .identifier(.card), "its id; never changes"),
      .required(
        "soort", .word(Card.Kind.allCases.map(\.rawValue)),
        "prikkel: take a position; spiegel: look at your own practice; suggestie: does it fit here"
      ),
      .required(
        "fase", .word(Card.Phase.allCases.map(\.rawValue)), "the part of the talk it is for"),
      .required("vraag", .text, "the question or proposition"),
      .optional("toelichting", .text, "why the question matters"),
      .optional("lukt-het-niet", .text, "an easier question for when it falls silent"),
      .optional("doorvragen", .list(of: .text), "questions to go on with"),
      .optional("voor", .list(of: .reference(.role)), "roles it is for"),
      .optional(
        "conditie", .reference(.subject), "the core question or axis value it belongs to"),
      .optional("niveau", .reference(.axisValue), "the level it belongs to"),
      .optional("naar", .reference(.step), "the step this talk helps to reach"),
      .required("bron", .references(.source), "what it rests on"),
    ])

  static func decode(_ record: Record, deck: String) -> Card? {
    guard let id = record.text("id"), let kind = record.text("soort").flatMap(Card.Kind.init),
      let phase = record.text("fase").flatMap(Card.Phase.init),
      let question = record.text("vraag")
    else { return nil }
    return Card(
      id: id, deck: deck, kind: kind, phase: phase, question: question,
      explanation: record.text("toelichting"), easier: record.text("lukt-het-niet"),
      followUps: record.texts("doorvragen"), audience: record.texts("voor"),
      condition: record.text("conditie"), level: record.text("niveau"),
      towards: record.text("naar"), sources: record.texts("bron"))
  }
}
