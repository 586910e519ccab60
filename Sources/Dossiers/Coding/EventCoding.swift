import Content
import JSONText
import Rules
import Sessions

/// Writes events of a session as the contents of journal lines, and reads them back. Places become
/// the ids of the session's own instrument.
package struct EventCoding: Sendable {
  let scan: Scan
  private let items: [String: Item]

  package init(_ scan: Scan) {
    self.scan = scan
    items = Dictionary(
      scan.items.compactMap { item in scan.id(of: item).map { (item.key + " " + $0, item) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The word and the contents of an event's line.
  package func encode(_ event: SessionEvent) -> (kind: String, payload: JSONValue) {
    let (word, members) = parts(of: event)
    return (word.rawValue, .object(members.compactMap(\.self)))
  }

  private func parts(of event: SessionEvent) -> (EventWord, [JSONValue.Member?]) {
    switch event {
    case .opened(let setup): (.opened, members(setup))
    case .joined(let id, let participant):
      (
        .joined,
        [
          .init("invuller", .string(id)), .init("kant", .string(participant.party)),
          .given("rol", participant.role), .given("naam", participant.name),
          .given("formulier", participant.formID),
        ]
      )
    case .answered(let id, let round, let item, let reply):
      (
        .answered,
        [
          .init("invuller", .string(id)), .init("ronde", .integer(round)), member(item),
          .init("antwoord", reply.map(json) ?? .null),
        ]
      )
    case .finished(let id, let round):
      (.finished, [.init("invuller", .string(id)), .init("ronde", .integer(round))])
    case .resumed(let id, let round):
      (.resumed, [.init("invuller", .string(id)), .init("ronde", .integer(round))])
    case .roundClosed(let round): (.roundClosed, [.init("ronde", .integer(round))])
    case .secondRoundOpened: (.secondRoundOpened, [])
    case .expectationChanged(let expected):
      (.expectationChanged, [.init("verwacht", json(expected))])
    case .topicsChosen(let items):
      (
        .topicsChosen,
        [.init("onderwerpen", .array(items.map { .object([member($0)]) }))]
      )
    case .leftOpen(let item, let replaces): (.leftOpen, [member(item), replaced(replaces)])
    case .agreed(let item, let reply, let replaces):
      (.agreed, [member(item), .init("antwoord", json(reply)), replaced(replaces)])
    case .stageDone(let stage): (.stageDone, [.init("deel", .string(stage.rawValue))])
    case .recognised(let recognition, let replaces):
      (
        .recognised,
        [
          .init("herkennen", .string(recognition.answer.rawValue)),
          .given("omdat", recognition.because), replaced(replaces),
        ]
      )
    case .ambitionSet(let target, let ambition, let replaces):
      (
        .ambitionSet,
        [
          member(target), .given("tekst", ambition.text),
          ambition.keepsAsIs ? .init("zo-houden", true) : nil, replaced(replaces),
        ]
      )
    case .actionPlanned(let action): (.actionPlanned, ActionFields.members(action))
    case .actionFollowed(let id, let standing):
      (.actionFollowed, ActionFields.members(id, standing))
    case .changeExplained(let item, let change):
      (.changeExplained, [member(item), .init("wat", .string(change.rawValue))])
    case .nextTalk(let day): (.nextTalk, [.init("dag", .string(day.description))])
    case .closed: (.closed, [])
    case .together(let events):
      (
        .together,
        [
          .init(
            "delen",
            .array(
              events.map { event in
                let part = encode(event)
                return ["wat": .string(part.kind), "inhoud": part.payload]
              }))
        ]
      )
    }
  }

  /// Reads an event back. Throws for a word this version does not know, and for contents that are not
  /// those of the word or name something the instrument does not have.
  package func decode(kind: String, payload: JSONValue) throws(EventProblem) -> SessionEvent {
    try decode(kind: kind, EventFields(payload, under: "inhoud"))
  }

  private func decode(
    kind: String, _ fields: EventFields
  ) throws(EventProblem) -> SessionEvent {
    guard let word = EventWord(rawValue: kind) else { throw .unknownKind(kind) }
    switch word {
    case .opened: return .opened(try setup(fields))
    case .joined:
      return .joined(
        try fields.text("invuller"),
        Participant(
          party: try fields.text("kant"), role: try fields.optionalText("rol"),
          name: try fields.optionalText("naam"), formID: try fields.optionalText("formulier")))
    case .answered:
      let item = try item(fields)
      return .answered(
        try fields.text("invuller"), round: try fields.round(), item,
        try reply(fields.value("antwoord"), to: item))
    case .finished: return .finished(try fields.text("invuller"), round: try fields.round())
    case .resumed: return .resumed(try fields.text("invuller"), round: try fields.round())
    case .roundClosed: return .roundClosed(try fields.round())
    case .secondRoundOpened: return .secondRoundOpened
    case .expectationChanged: return .expectationChanged(try fields.counts("verwacht"))
    case .topicsChosen:
      var items: [Item] = []
      for value in try fields.givenList("onderwerpen") {
        items.append(try item(EventFields(value, under: "onderwerpen")))
      }
      return .topicsChosen(items)
    case .leftOpen:
      return .leftOpen(try item(fields), replaces: try fields.events("vervangt"))
    case .agreed:
      let item = try item(fields)
      guard let reply = try reply(fields.value("antwoord"), to: item) else {
        throw .unreadableField("antwoord")
      }
      return .agreed(item, reply, replaces: try fields.events("vervangt"))
    case .stageDone: return .stageDone(try fields.word("deel"))
    case .recognised:
      return .recognised(
        Recognition(try fields.word("herkennen"), because: try fields.optionalText("omdat")),
        replaces: try fields.events("vervangt"))
    case .ambitionSet:
      return .ambitionSet(
        try target(fields),
        Ambition(
          text: try fields.optionalText("tekst") ?? "", keepsAsIs: try fields.flag("zo-houden")),
        replaces: try fields.events("vervangt"))
    case .actionPlanned: return .actionPlanned(try ActionFields.plannedAction(fields))
    case .actionFollowed:
      let (id, standing) = try ActionFields.standing(fields)
      return .actionFollowed(id, standing)
    case .changeExplained: return .changeExplained(try item(fields), try fields.word("wat"))
    case .nextTalk: return .nextTalk(try fields.day("dag"))
    case .closed: return .closed
    case .together:
      var events: [SessionEvent] = []
      for value in try fields.givenList("delen") {
        let part = try EventFields(value, under: "delen")
        let kind = try part.text("wat")
        guard kind != EventWord.together.rawValue else { throw .unreadableField("wat") }
        events.append(try decode(kind: kind, EventFields(part.value("inhoud"), under: "inhoud")))
      }
      return .together(events)
    }
  }

  private func replaced(_ ids: [EventID]) -> JSONValue.Member? {
    ids.isEmpty ? nil : .init("vervangt", .array(ids.map { .string($0.description) }))
  }

  private func member(_ target: AmbitionTarget) -> JSONValue.Member {
    switch target {
    case .whole: return .init("over", .string("geheel"))
    case .criterion(let place): return .init("over", .string(scan.id(of: .criterion(place)) ?? ""))
    case .place(let place):
      let axis = scan.ladder?.axes[place.axis]
      return .init(
        "over", .string(axis.map { "\($0.id).\($0.values[place.value].id)" } ?? ""))
    }
  }

  private func target(_ fields: EventFields) throws(EventProblem) -> AmbitionTarget {
    let text = try fields.text("over")
    if text == "geheel" { return .whole }
    if case .criterion(let place)? = items[Item.keys[1] + " " + text] { return .criterion(place) }
    for (axis, candidate) in (scan.ladder?.axes ?? []).enumerated() {
      for (value, found) in candidate.values.enumerated()
      where text == "\(candidate.id).\(found.id)" {
        return .place(Condition.Place(axis: axis, value: value))
      }
    }
    throw .unknownID(text)
  }

  /// The member that names an item.
  func member(_ item: Item) -> JSONValue.Member {
    .init(item.key, .string(scan.id(of: item) ?? ""))
  }

  /// The item that a line names.
  func item(_ fields: EventFields) throws(EventProblem) -> Item {
    for key in Item.keys {
      guard let id = try fields.optionalText(key) else { continue }
      guard let item = items[key + " " + id] else { throw .unknownID(id) }
      return item
    }
    throw .unreadableField(Item.keys[1])
  }
}

/// Why the contents of a line cannot be read as an event.
package enum EventProblem: Error, Hashable, Sendable {
  /// Made by a newer program.
  case unknownKind(String)
  case unreadableField(String)
  /// The instrument beside the journal does not have this id.
  case unknownID(String)
}

extension Item {
  static let keys = ["kernvraag", "vraag", "stelling"]

  /// The key that names it in a line.
  var key: String {
    switch self {
    case .core: Self.keys[0]
    case .criterion: Self.keys[1]
    case .statement: Self.keys[2]
    }
  }
}

extension JSONValue.Member {
  /// Nothing when there is no text.
  static func given(_ name: String, _ text: String?) -> JSONValue.Member? {
    text.map { JSONValue.Member(name, .string($0)) }
  }
}
