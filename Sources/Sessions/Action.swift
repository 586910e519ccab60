import Content

/// What names an action within its dossier: the session in which it was planned, and the event.
package struct ActionID: Hashable, Sendable, CustomStringConvertible {
  package let session: String
  package let event: EventID

  package init(session: String, event: EventID) {
    self.session = session
    self.event = event
  }

  /// As in `2026-11-20-korte-scan/k3f9x2:12`.
  package var description: String { "\(session)/\(event)" }

  /// Reads what `description` gives; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let event = EventID(String(parts[1])) else {
      return nil
    }
    self.init(session: String(parts[0]), event: event)
  }
}

/// A next step as it was agreed.
package struct PlannedAction: Hashable, Sendable {
  package let what: String
  /// The role that does it.
  package let role: String?
  /// The day it should be done; nil when none was named or it is in words only.
  package let due: CalendarDate?
  /// When it happens, in the group's own words.
  package let dueText: String?
  /// What is needed, and from whom.
  package let needed: String?
  /// The card it came from.
  package let card: String?

  package init(
    what: String, role: String? = nil, due: CalendarDate? = nil, dueText: String? = nil,
    needed: String? = nil, card: String? = nil
  ) {
    self.what = what
    self.role = role
    self.due = due
    self.dueText = dueText
    self.needed = needed
    self.card = card
  }
}

/// How an action stands.
package struct ActionStanding: Hashable, Sendable {
  package let state: State
  /// Why it was dropped, or what came of it.
  package let note: String?

  /// The raw value is the word in journals.
  package enum State: String, CaseIterable, Sendable {
    case open
    case goingOn = "loopt"
    case done = "klaar"
    case dropped = "vervallen"
  }

  package init(_ state: State, note: String? = nil) {
    self.state = state
    self.note = note
  }

  /// True while a later session should ask after it.
  var isOpen: Bool { state == .open || state == .goingOn }
}

/// An action with how it stands now.
package struct Action: Hashable, Sendable {
  package let id: ActionID
  package let plan: PlannedAction
  package var standing: ActionStanding

  package init(id: ActionID, plan: PlannedAction, standing: ActionStanding = ActionStanding(.open))
  {
    self.id = id
    self.plan = plan
    self.standing = standing
  }

  /// True while a later session should ask after it.
  package var isOpen: Bool { standing.isOpen }
}
