import Content
import JSONText
import Sessions

/// Writes events of a dialogue as the contents of journal lines, and reads them back. Cards, steps and
/// themes are named by id, as in the events.
package struct DialogueCoding: LineCoding, Sendable {
  package init() {}

  package func encode(_ event: DialogueEvent) -> (kind: String, payload: JSONValue) {
    let (word, members) = parts(of: event)
    return (word.rawValue, .object(members.compactMap(\.self)))
  }

  private func parts(of event: DialogueEvent) -> (DialogueEventWord, [JSONValue.Member?]) {
    switch event {
    case .opened(let setup): (.opened, members(setup))
    case .sittingBegan(let sitting): (.sittingBegan, members(sitting))
    case .groupsCounted(let groups): (.groupsCounted, [member(groups)])
    case .stepBegan(let step, let time):
      (.stepBegan, [.init("stap", .string(step)), .given("om", time?.description)])
    case .stepDone(let step): (.stepDone, [.init("stap", .string(step))])
    case .stepResized(let step, let minutes):
      (.stepResized, [.init("stap", .string(step)), .init("minuten", .integer(minutes))])
    case .stepDropped(let step): (.stepDropped, [.init("stap", .string(step))])
    case .stepRestored(let step): (.stepRestored, [.init("stap", .string(step))])
    case .cardTaken(let card): (.cardTaken, members(card))
    case .cardPutBack(let card): (.cardPutBack, [.init("kaart", .string(card))])
    case .written(let line): (.written, members(line))
    case .reworded(let id, let text):
      (.reworded, [member("regel", id), .init("tekst", .string(text))])
    case .sorted(let id, let theme): (.sorted, [member("regel", id), .given("thema", theme)])
    case .joined(let id, let other): (.joined, [member("regel", id), member("bij", other)])
    case .voted(let ballot): (.voted, members(ballot))
    case .roundClosed(let step): (.roundClosed, [.init("stap", .string(step))])
    case .roundReopened(let step): (.roundReopened, [.init("stap", .string(step))])
    case .actionPlanned(let action): (.actionPlanned, ActionFields.members(action))
    case .actionFollowed(let id, let standing):
      (.actionFollowed, ActionFields.members(id, standing))
    case .recognised(let recognition):
      (
        .recognised,
        [
          .init("herkennen", .string(recognition.answer.rawValue)),
          .given("omdat", recognition.because),
        ]
      )
    case .nextTalk(let day): (.nextTalk, [.init("dag", .string(day.description))])
    case .closed: (.closed, [])
    case .reopened: (.reopened, [])
    case .undone(let id): (.undone, [member("gebeurtenis", id)])
    }
  }

  package func decode(
    kind: String, payload: JSONValue
  ) throws(EventProblem) -> DialogueEvent {
    guard let word = DialogueEventWord(rawValue: kind) else { throw .unknownKind(kind) }
    let fields = try EventFields(payload, under: "inhoud")
    switch word {
    case .opened: return .opened(try setup(fields))
    case .sittingBegan: return .sittingBegan(try sitting(fields))
    case .groupsCounted: return .groupsCounted(try groups(fields))
    case .stepBegan: return .stepBegan(try fields.text("stap"), at: try fields.optionalTime("om"))
    case .stepDone: return .stepDone(try fields.text("stap"))
    case .stepResized:
      return .stepResized(
        try fields.text("stap"), minutes: try fields.number("minuten", Self.minutes))
    case .stepDropped: return .stepDropped(try fields.text("stap"))
    case .stepRestored: return .stepRestored(try fields.text("stap"))
    case .cardTaken: return .cardTaken(try card(fields))
    case .cardPutBack: return .cardPutBack(try fields.text("kaart"))
    case .written: return .written(try line(fields))
    case .reworded: return .reworded(try fields.event("regel"), try fields.text("tekst"))
    case .sorted:
      return .sorted(try fields.event("regel"), theme: try fields.optionalText("thema"))
    case .joined: return .joined(try fields.event("regel"), into: try fields.event("bij"))
    case .voted: return .voted(try ballot(fields))
    case .roundClosed: return .roundClosed(try fields.text("stap"))
    case .roundReopened: return .roundReopened(try fields.text("stap"))
    case .actionPlanned: return .actionPlanned(try ActionFields.plannedAction(fields))
    case .actionFollowed:
      let (id, standing) = try ActionFields.standing(fields)
      return .actionFollowed(id, standing)
    case .recognised:
      return .recognised(
        Recognition(try fields.word("herkennen"), because: try fields.optionalText("omdat")))
    case .nextTalk: return .nextTalk(try fields.day("dag"))
    case .closed: return .closed
    case .reopened: return .reopened
    case .undone: return .undone(try fields.event("gebeurtenis"))
    }
  }

  func member(_ name: String, _ id: EventID) -> JSONValue.Member {
    .init(name, .string(id.description))
  }
}

extension DialogueEvent: JournalledEvent {
  var opensAnonymously: Bool? {
    if case .opened(let setup) = self { setup.isAnonymous } else { nil }
  }

  /// What the whole room sees happen, whoever types.
  var isAboutSession: Bool {
    switch self {
    case .opened, .sittingBegan, .stepBegan, .stepDone, .stepResized, .stepDropped, .stepRestored,
      .roundClosed, .roundReopened, .closed, .reopened:
      true
    case .groupsCounted, .cardTaken, .cardPutBack, .written, .reworded, .sorted, .joined, .voted,
      .actionPlanned, .actionFollowed, .recognised, .nextTalk, .undone:
      false
    }
  }
}
