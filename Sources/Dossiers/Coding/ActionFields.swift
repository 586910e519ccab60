import JSONText
import Sessions

/// Actions as lines of scans and of dialogues hold them.
enum ActionFields {
  static func members(_ action: PlannedAction) -> [JSONValue.Member?] {
    [
      .init("wat", .string(action.what)), .given("rol", action.role),
      .given("dag", action.due?.description), .given("wanneer", action.dueText),
      .given("nodig", action.needed), .given("kaart", action.card),
    ]
  }

  static func members(_ id: ActionID, _ standing: ActionStanding) -> [JSONValue.Member?] {
    [
      .init("actie", .string(id.description)), .init("stand", .string(standing.state.rawValue)),
      .given("toelichting", standing.note),
    ]
  }

  static func plannedAction(_ fields: EventFields) throws(EventProblem) -> PlannedAction {
    PlannedAction(
      what: try fields.text("wat"), role: try fields.optionalText("rol"),
      due: fields.value("dag") == .null ? nil : try fields.day("dag"),
      dueText: try fields.optionalText("wanneer"), needed: try fields.optionalText("nodig"),
      card: try fields.optionalText("kaart"))
  }

  static func standing(
    _ fields: EventFields
  ) throws(EventProblem) -> (ActionID, ActionStanding) {
    guard let id = ActionID(try fields.text("actie")) else { throw .unreadableField("actie") }
    return (
      id, ActionStanding(try fields.word("stand"), note: try fields.optionalText("toelichting"))
    )
  }
}
