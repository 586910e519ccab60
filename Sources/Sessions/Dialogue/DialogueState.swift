import Content

/// A dialogue as its events have made it. Equal events give an equal state, whoever folds them.
package struct DialogueState: Hashable, Sendable {
  /// The id of the session: the name of its folder.
  package let session: String
  /// Nil until the dialogue is opened.
  package internal(set) var setup: DialogueSetup?
  /// Other setups with which an installation opened the same dialogue.
  package internal(set) var otherSetups: [DialogueSetup] = []
  /// The sides or tables as they were counted last.
  package internal(set) var groups: [DialogueGroup] = []
  /// In order; the last one is now, or was the last so far.
  package internal(set) var sittings: [Sitting] = []
  /// By id of the step; absent for one that nothing is known of.
  package internal(set) var steps: [String: StepProgress] = [:]
  /// The step that is going on; nil before the first and between two.
  package internal(set) var currentStep: String?
  /// The cards on the table, in the order in which they were taken.
  package internal(set) var cards: [TakenCard] = []
  /// Every line that was not taken back, in order.
  package internal(set) var lines: [WrittenLine] = []
  package internal(set) var ballots: [Ballot.Key: [Int]] = [:]
  /// By id of the step; absent for one whose round was never closed. What may be seen of it is asked
  /// of `visibleContributions`, `visibleBallots` and `visible`.
  package internal(set) var rounds: [String: DialogueRound] = [:]
  /// The actions planned in this dialogue, in order.
  package internal(set) var actions: [Action] = []
  /// What this dialogue says of actions of earlier sessions.
  package internal(set) var followed: [ActionID: ActionStanding] = [:]
  package internal(set) var recognition: Recognition?
  package internal(set) var nextTalk: CalendarDate?
  package internal(set) var isClosed = false
  /// The highest logical time of any event.
  package internal(set) var logicalTime = 0
  /// Everything that happened, in order: what was taken back stays known.
  package internal(set) var history: [StampedDialogueEvent] = []
  /// Events of which the effect was taken back.
  package internal(set) var undone: Set<EventID> = []
  /// By step the groups that answered when fewer than five sat there.
  var answeredSmall: [String: Set<String>] = [:]

  /// A dialogue in which nothing has happened.
  package init(session: String) {
    self.session = session
  }

  /// Folds events that are in order already.
  package init(session: String, inOrder events: [StampedDialogueEvent]) {
    self.init(session: session)
    let setup = events.lazy.compactMap { stamped in
      if case .opened(let setup) = stamped.event { setup } else { nil }
    }.first
    guard setup?.isAnonymous ?? false else {
      // Where nothing is shown at a moment it does not matter when something was taken back.
      history = events
      undone = Self.undone(by: events)
      for event in events { fold(event) }
      return
    }
    for event in events { apply(event) }
  }

  /// Folds events, in any order, into the state they make.
  package init(session: String, events: [StampedDialogueEvent]) {
    self.init(session: session, inOrder: events.sorted { $0.stamp < $1.stamp })
  }

  /// True when groups of fewer than five are not shown apart, and a round not before it is closed.
  package var isAnonymous: Bool { setup?.isAnonymous ?? false }

  /// How many people take part.
  package var people: Int { groups.reduce(0) { $0 + $1.people } }

  /// The line with this id; nil when there is none, or it was taken back.
  package func line(_ id: EventID) -> WrittenLine? { lines.first { $0.id == id } }

  /// The lines of a kind that stand for themselves, in order.
  package func lines(_ kind: DialogueLine.Kind) -> [WrittenLine] {
    lines.filter { $0.line.kind == kind && $0.joinedInto == nil }
  }

  /// The lines of any kind about something, in order.
  package func lines(about subject: DialogueLine.Subject) -> [WrittenLine] {
    lines.filter { $0.line.about == subject && $0.joinedInto == nil }
  }

  /// The lines that say the same as another and were joined into it.
  package func doubles(of id: EventID) -> [WrittenLine] { lines.filter { $0.joinedInto == id } }
}

/// A line with the id by which it is known.
package struct WrittenLine: Hashable, Sendable {
  package let id: EventID
  /// With the words and the theme it has now.
  package var line: DialogueLine
  /// The line that stands for this one too.
  package var joinedInto: EventID?
}

/// How far the group is with a step.
package struct StepProgress: Hashable, Sendable {
  /// When it was begun last; nil when it was not, or nobody knows when.
  package var begunAt: ClockTime?
  /// The place in `sittings` of the one in which it was begun last; nil when it was not.
  package var begunIn: Int?
  package var isDone = false
  package var isDropped = false
  /// The minutes it got in place of those of the format.
  package var minutes: Int?

  package init() {}
}
