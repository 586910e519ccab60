import Content
import JSONText
import Sessions

extension DialogueCoding {
  /// A step in minutes.
  static let minutes = 0...ClockTime.minutesPerDay
  /// Votes for one choice; far above what people can give, and below what could overflow.
  private static let votes = 0...1_000_000

  func members(_ card: TakenCard) -> [JSONValue.Member?] {
    [
      .init("kaart", .string(card.id)), .init("stap", .string(card.step)),
      .init("vraag", .string(card.question)), .given("thema", card.theme),
    ]
  }

  func card(_ fields: EventFields) throws(EventProblem) -> TakenCard {
    TakenCard(
      id: try fields.text("kaart"), step: try fields.text("stap"),
      question: try fields.text("vraag"), theme: try fields.optionalText("thema"))
  }

  func members(_ line: DialogueLine) -> [JSONValue.Member?] {
    [
      .init("soort", .string(line.kind.rawValue)), .init("stap", .string(line.step)),
      line.about.map { about in
        switch about {
        case .card(let id): .init("kaart", .string(id))
        case .line(let id): member("regel", id)
        }
      },
      .given("groep", line.group), .init("tekst", .string(line.text)),
      .given("thema", line.theme),
    ]
  }

  func line(_ fields: EventFields) throws(EventProblem) -> DialogueLine {
    var about: DialogueLine.Subject?
    if let card = try fields.optionalText("kaart") { about = .card(card) }
    if fields.value("regel") != .null { about = .line(try fields.event("regel")) }
    return DialogueLine(
      try fields.word("soort"), step: try fields.text("stap"), about: about,
      group: try fields.optionalText("groep"), text: try fields.text("tekst"),
      theme: try fields.optionalText("thema"))
  }

  func members(_ ballot: Ballot) -> [JSONValue.Member?] {
    let subject: JSONValue.Member? =
      switch ballot.key.subject {
      case .question: nil
      case .line(let id): member("regel", id)
      case .option(let id): .init("optie", .string(id))
      }
    return [
      .init("stap", .string(ballot.key.step)), subject, .given("groep", ballot.key.group),
      .init("aantallen", .array(ballot.counts.map { .integer($0) })),
    ]
  }

  func ballot(_ fields: EventFields) throws(EventProblem) -> Ballot {
    var subject = Ballot.Subject.question
    if let option = try fields.optionalText("optie") { subject = .option(option) }
    if fields.value("regel") != .null { subject = .line(try fields.event("regel")) }
    var counts: [Int] = []
    for value in try fields.givenList("aantallen") {
      guard case .integer(let count) = value, Self.votes.contains(count) else {
        throw .unreadableField("aantallen")
      }
      counts.append(count)
    }
    return Ballot(
      Ballot.Key(
        step: try fields.text("stap"), subject: subject,
        group: try fields.optionalText("groep")), counts: counts)
  }
}

extension EventFields {
  func event(_ name: String) throws(EventProblem) -> EventID {
    guard let id = EventID(try text(name)) else { throw .unreadableField(name) }
    return id
  }

  func optionalTime(_ name: String) throws(EventProblem) -> ClockTime? {
    guard let text = try optionalText(name) else { return nil }
    guard let time = ClockTime(text) else { throw .unreadableField(name) }
    return time
  }
}
