import Content

/// What a session of either kind leaves for later ones.
package struct TalkTrace: Sendable {
  /// The name of its folder.
  package let session: String
  package let moment: CalendarDate
  /// The actions planned in it, as they stood at its end.
  package let actions: [Action]
  /// What it says of actions of earlier sessions.
  package let followed: [ActionID: ActionStanding]
  package let nextTalk: CalendarDate?
  /// The ids of the cards that lay on the table.
  package let cards: Set<String>

  init(_ held: HeldSession) {
    let state = held.state
    session = state.session
    moment = state.setup?.moment ?? .earliest
    actions = state.actions
    followed = state.followed
    nextTalk = state.nextTalk
    cards = []
  }

  init(_ held: HeldDialogue) {
    let state = held.state
    session = state.session
    moment = state.setup?.moment ?? .earliest
    actions = state.actions
    followed = state.followed
    nextTalk = state.nextTalk
    cards = Set(state.cards.map(\.id))
  }

  /// By day; of one day in the order of their names.
  static func isBefore(_ one: TalkTrace, _ other: TalkTrace) -> Bool {
    one.moment != other.moment
      ? one.moment < other.moment : SessionID.isBefore(one.session, other.session)
  }
}
