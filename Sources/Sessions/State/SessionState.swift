import Content
import Rules

/// A session as its events have made it. Equal events give an equal state, whoever folds them.
package struct SessionState: Hashable, Sendable {
  /// The id of the session: the name of its folder.
  package let session: String
  /// Nil until the session is opened.
  package internal(set) var setup: SessionSetup?
  /// Other setups with which an installation opened the same session.
  package internal(set) var otherSetups: [SessionSetup] = []
  /// By party how many raters the reveal waits for.
  package internal(set) var expected: [String: Int] = [:]
  /// In the order in which they joined.
  package internal(set) var raters: [RaterState] = []
  /// Place of a rater in `raters`.
  var places: [RaterID: Int] = [:]
  /// The round that is going on: 1, or 2 once a second round was opened.
  package internal(set) var round = 1
  /// Rounds that a facilitator closed, and those from which a group went on: it has seen them.
  var shownRounds: Set<Int> = []
  /// Nil until topics were chosen or skipped.
  package internal(set) var topics: [Item]?
  /// What the group made of the items it talked about.
  package internal(set) var settlements: [Item: Register<Settlement>] = [:]
  package internal(set) var stages: Set<Stage> = []
  package internal(set) var recognition = Register<Recognition>()
  package internal(set) var ambitions: [AmbitionTarget: Register<Ambition>] = [:]
  /// The actions planned in this session, in order.
  package internal(set) var actions: [Action] = []
  /// What this session says of actions of earlier sessions.
  package internal(set) var followed: [ActionID: ActionStanding] = [:]
  package internal(set) var changes: [Item: Change] = [:]
  package internal(set) var nextTalk: CalendarDate?
  package internal(set) var isClosed = false
  /// The highest logical time of any event.
  package internal(set) var logicalTime = 0

  /// A session in which nothing has happened.
  package init(session: String) {
    self.session = session
  }

  /// Folds events, in any order, into the state they make.
  package init(session: String, events: [StampedEvent]) {
    self.init(session: session)
    for event in events.sorted(by: { $0.stamp < $1.stamp }) { apply(event) }
  }

  /// Folds events that are in order already.
  package init(session: String, inOrder events: [StampedEvent]) {
    self.init(session: session)
    for event in events { apply(event) }
  }

  /// The rater with this id, nil when nobody joined by it.
  package func rater(_ id: RaterID) -> RaterState? {
    places[id].map { raters[$0] }
  }

  /// True when nothing is kept of raters but their side.
  package var isAnonymous: Bool { setup?.isAnonymous ?? false }

  /// True once the topics were talked about or skipped, also by closing the session: from then on the
  /// word for the whole is shown.
  package var showsWhole: Bool { stages.contains(.topics) || isClosed }

  /// True when the group was done with a part of the conversation, or skipped it.
  package func isDone(_ stage: Stage) -> Bool { stages.contains(stage) }
}
