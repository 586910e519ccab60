import Content
import Sessions

/// What stands out, and the next step.
package enum NextStepWording {
  package static let heading = "En nu verder"
  package static let standsOut = "Wat opvalt:"
  package static let nothingStandsOut = "Er valt niets bijzonders op."
  package static let cards = "Kaarten voor een volgend gesprek:"

  package static let introduction =
    "Kies één volgende stap. Klein en dichtbij is goed: iets wat binnen een paar weken kan."
  package static let what = "Wat gaan jullie doen? (Enter = nu geen stap)"
  package static let role = "Wie? Noem een rol, geen naam. (Enter = weten we nog niet)"
  package static let when =
    "Wanneer? Zoals 15 mei, over zes weken, na de herfstvakantie. (Enter = open)"
  package static let needed = "Wat is daarvoor nodig, en van wie? (Enter = niets)"
  package static let another = "Nog een stap?"

  /// A day that lies in the past.
  package static func past(_ day: CalendarDate) -> String {
    "\(day.dutch) is al geweest. Typ een dag die nog komt."
  }

  package static let nextTalk = "Wanneer praten jullie verder?"
  package static let nextTalkPrompt = "Dag: (zoals 15 mei of over drie maanden; Enter = later)"
  package static let noDay =
    "Dat is geen dag die we herkennen. Typ bijvoorbeeld 15 mei, 15-5-2027 of over drie maanden."

  /// A step as it was agreed, in one or two sentences.
  package static func action(_ plan: PlannedAction, role: String?) -> String {
    let when = plan.due.map { "uiterlijk \($0.dutch)" } ?? plan.dueText
    let parts = [role, when].compactMap(\.self).joined(separator: ", ")
    let needed = plan.needed.map { " Nodig: \(ended($0))" } ?? ""
    return plan.what.ended + (parts.isEmpty ? "" : " (\(parts))") + "." + needed
  }

  /// When people talk on.
  package static func nextTalkIs(_ day: CalendarDate) -> String {
    "Het volgende gesprek: \(day.dutch)."
  }
}

extension String {
  /// Without a full stop at its end.
  fileprivate var ended: String { last == "." ? String(dropLast()) : self }
}
