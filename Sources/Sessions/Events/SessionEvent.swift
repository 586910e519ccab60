import Content
import Rules

/// Something that happened in a session. The state of a session is the fold of its events.
///
/// Criteria, core questions, statements and steps are named by their place in the session's own
/// instrument; where events are stored they are named by id.
package indirect enum SessionEvent: Hashable, Sendable {
  case opened(SessionSetup)
  /// Someone takes part; the id is chosen by who records it and never given twice.
  case joined(RaterID, Participant)
  /// A rater's answer to one item in a round; nil takes an answer back.
  case answered(RaterID, round: Int, Item, Reply?)
  /// A rater has nothing to add to this round.
  case finished(RaterID, round: Int)
  /// A rater goes on after all.
  case resumed(RaterID, round: Int)
  /// A facilitator shows the answers of a round without waiting any longer.
  case roundClosed(Int)
  /// The second round begins.
  case secondRoundOpened
  /// How many raters are expected of each party.
  case expectationChanged([String: Int])
  /// The subjects of the talk, in order; none when the group skips them.
  case topicsChosen([Item])
  /// A subject has been talked about and is left open; takes the place of what it names.
  case leftOpen(Item, replaces: [EventID])
  /// What was agreed about an item; takes the place of the agreements it names, and of leaving open.
  case agreed(Item, Reply, replaces: [EventID])
  /// A part of the conversation after the reveal is done, or was skipped.
  case stageDone(Stage)
  case recognised(Recognition, replaces: [EventID])
  case ambitionSet(AmbitionTarget, Ambition, replaces: [EventID])
  /// A next step; its id is that of this event.
  case actionPlanned(PlannedAction)
  /// How an action stands: of this session, or of an earlier one of the dossier.
  case actionFollowed(ActionID, ActionStanding)
  /// Why an answer differs from that of the session before.
  case changeExplained(Item, Change)
  /// The day of the next talk.
  case nextTalk(CalendarDate)
  case closed
  /// Several events that are kept or lost as one, in order; none of them is this case again.
  case together([SessionEvent])
}

/// What names a rater within a session.
package typealias RaterID = String

/// An answer, in the form that suits its item.
package enum Reply: Hashable, Sendable {
  /// To a core question or a statement.
  case single(Answer)
  case criterion(CriterionAnswer)

  /// What was written beside it.
  package var remarks: Remarks {
    switch self {
    case .single(let answer): answer.remarks
    case .criterion(let answer): answer.remarks
    }
  }
}

/// Who takes part. In an anonymous session only the party is known.
package struct Participant: Hashable, Sendable {
  package let party: String
  /// As it was given: an id of a role, or free text.
  package let role: String?
  package let name: String?
  /// The id in the form it came from, so that a later form of the same rater is known.
  package let formID: String?

  package init(party: String, role: String?, name: String?, formID: String? = nil) {
    self.party = party
    self.role = role
    self.name = name
    self.formID = formID
  }
}

/// A part of the conversation after the answers are shown, in its order. The raw value is the word in
/// journals.
package enum Stage: String, CaseIterable, Hashable, Comparable, Sendable {
  /// The open actions of earlier sessions were looked at.
  case earlierActions = "eerdere-acties"
  case likenesses = "overeenkomsten"
  case topics = "onderwerpen"
  case quickRound = "snelle-ronde"
  case changes = "veranderingen"
  case picture = "plaat"
  case whole = "geheel"
  case recognition = "herkenning"
  case ambition = "ambitie"
  case nextStep = "volgende-stap"

  package static func < (one: Stage, other: Stage) -> Bool {
    one.place < other.place
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
