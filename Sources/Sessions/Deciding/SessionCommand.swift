import Content
import Rules

/// Something people want to do in a session.
package enum SessionCommand: Hashable, Sendable {
  case open(SessionSetup)
  case join(RaterID, Participant)
  /// Nil takes the answer back.
  case answer(RaterID, Item, Reply?)
  case finish(RaterID)
  /// Goes on with a round after having finished it.
  case resume(RaterID)
  /// Shows the answers of the current round without waiting for everyone.
  case closeRound
  case openSecondRound
  case expect([String: Int])
  /// None skips the topics.
  case chooseTopics([Item])
  case leaveOpen(Item)
  case agree(Item, Reply)
  case finishStage(Stage)
  case recognise(Recognition)
  case setAmbition(AmbitionTarget, Ambition)
  case plan(PlannedAction)
  case follow(ActionID, ActionStanding)
  case explainChange(Item, Change)
  case planNextTalk(CalendarDate)
  case close
}

/// Why something cannot be done in a session now. The sentences are Wording's.
package enum Refusal: Error, Hashable, Sendable {
  case notOpened
  case alreadyOpened
  case alreadyClosed
  case unknownRater(RaterID)
  case alreadyJoined(RaterID)
  /// The scan does not have this party.
  case unknownParty(String, known: [String])
  /// A name or role in an anonymous session.
  case nameInAnonymousSession
  case unknownItem
  /// The item lies outside what this session asks.
  case notAsked(Item)
  /// The reply does not fit the item: another kind of answer, a step that does not exist or is not
  /// asked, a missing step that is not below the pick, or more than can be.
  case replyDoesNotFit(Item)
  /// Two questions are marked to talk about already.
  case tooManyWishes(of: [Item])
  /// Answers of a round that was shown stay as they are.
  case alreadyRevealed(round: Int)
  /// Others are not done yet.
  case sealed([Waiting])
  case nobodyAnswered
  /// There are two rounds at most.
  case noThirdRound
  case expectedOutOfRange(Int)
  case tooManyTopics(Int)
  case emptyText
  case textTooLong(limit: Int)
  case unknownTarget
  case unknownAction(ActionID)
  /// An anonymous round shows nothing as long as fewer than five take part; so many do now.
  case tooFewForAnonymous(count: Int)
}
