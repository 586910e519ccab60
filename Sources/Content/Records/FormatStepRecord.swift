/// A step of a session format.
enum FormatStepRecord {
  static let schema = RecordSchema(
    .formatStep,
    [
      .required("id", .identifier(.formatStep), "its id, once within the format"),
      .required("soort", .word(words(of: FormatStep.Kind.self)), "what kind of step it is"),
      .required("naam", .text, "the name people read"),
      .required("minuten", .number(minutes), "how long it takes"),
      .optional("minimaal", .number(minutes), "to how many minutes it can be shortened"),
      .optional("mag-vervallen", .yesNo, "ja: it can be left out to end on time"),
      .required("leider", .text, "what the facilitator does and says"),
      .required("deelnemers", .text, "what the others are asked to do"),
      .optional("vastleggen", .text, "what is written down"),
      .optional(
        "per-tien", .number(1...30), "extra minutes for each further ten people begun"),
      .optional("kaarten", .number(1...6), "how many cards it takes"),
      .optional("fase", .word(words(of: Card.Phase.self)), "the phase its cards are of"),
      .optional("vraag", .text, "the question that is talked or voted about"),
      .optional("bijdragen", .number(1...2), "the most contributions of a side or table"),
      .optional("met-thema", .yesNo, "ja: each contribution can have a theme"),
      .optional("over", .word(words(of: FormatStep.Subject.self)), "what it is about"),
      .optional("manier", .word(words(of: FormatStep.Way.self)), "how people vote"),
      .optional("keuzes", .list(of: .text, minimum: 2), "what people choose from"),
      .optional("stippen", .number(1...10), "points that everyone has"),
      .optional("reageren", .yesNo, "ja: reactions are written under contributions"),
      .optional(
        "materiaal", .list(of: .word(words(of: FormatStep.Material.self)), minimum: 1),
        "what of the scan is shown"),
    ])

  private static let minutes = 1...180

  private static func words<Word: CaseIterable & RawRepresentable>(
    of type: Word.Type
  ) -> [String] where Word.RawValue == String {
    type.allCases.map(\.rawValue)
  }

  /// By key the kinds of step that take it; a key that is not in here is of every kind.
  static let kindsByKey: [String: [FormatStep.Kind]] = [
    "per-tien": [.joining],
    "kaarten": [.card], "fase": [.card],
    "vraag": [.individual, .pairs, .plenary, .contributing, .voting, .harvest],
    "bijdragen": [.contributing], "met-thema": [.contributing],
    "over": [.plenary, .ordering, .voting],
    "manier": [.voting], "keuzes": [.voting], "stippen": [.voting],
    "reageren": [.plenary],
    "materiaal": [.individual, .pairs, .plenary, .contributing, .voting],
  ]

  /// The keys without which a step of this kind cannot be done.
  static func neededKeys(of kind: FormatStep.Kind) -> [String] {
    switch kind {
    case .card: ["kaarten"]
    case .contributing: ["vraag"]
    case .voting: ["vraag", "over", "manier"]
    case .welcome, .joining, .terms, .individual, .pairs, .plenary, .ordering, .harvest, .actions,
      .closing:
      []
    }
  }

  static func decode(_ record: Record) -> FormatStep? {
    guard let id = record.text("id"), let kind = record.text("soort").flatMap(FormatStep.Kind.init),
      let name = record.text("naam"), let minutes = record.number("minuten"),
      let leader = record.text("leider"), let participants = record.text("deelnemers")
    else { return nil }
    return FormatStep(
      id: id, kind: kind, name: name, minutes: minutes, shortest: record.number("minimaal"),
      mayBeDropped: record.flag("mag-vervallen") ?? false, leader: leader,
      participants: participants, record: record.text("vastleggen"), details: details(record))
  }

  private static func details(_ record: Record) -> FormatStep.Details {
    let standard = FormatStep.Details()
    return FormatStep.Details(
      minutesPerTen: record.number("per-tien"), cards: record.number("kaarten"),
      phase: record.text("fase").flatMap(Card.Phase.init), question: record.text("vraag"),
      contributions: record.number("bijdragen") ?? standard.contributions,
      isThemed: record.flag("met-thema") ?? standard.isThemed,
      about: record.text("over").flatMap(FormatStep.Subject.init),
      way: record.text("manier").flatMap(FormatStep.Way.init), choices: record.texts("keuzes"),
      dots: record.number("stippen") ?? standard.dots,
      takesReactions: record.flag("reageren") ?? standard.takesReactions,
      material: record.texts("materiaal").compactMap(FormatStep.Material.init))
  }
}
