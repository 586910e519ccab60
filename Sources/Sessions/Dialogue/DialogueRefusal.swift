import Content

/// Why something cannot be done in a dialogue now. The sentences are Wording's.
package enum DialogueRefusal: Error, Hashable, Sendable {
  case notOpened
  case alreadyOpened
  case alreadyClosed
  /// Nothing of an anonymous dialogue can be shown with so few people.
  case tooFewForAnonymous(count: Int)
  /// The points that would be shown can be those of fewer than five people, or what changed in them.
  case tooFewGavePoints
  /// More or fewer than a group can have.
  case peopleOutOfRange(Int)
  case unknownStep(String)
  case unknownGroup(String)
  case unknownLine
  case unknownCard(String)
  case cardAlreadyTaken(String)
  case emptyText
  case textTooLong(limit: Int)
  /// The side or table brought in as much as it may.
  case tooManyContributions(limit: Int)
  /// Its round was closed; it can be reopened.
  case roundClosed(String)
  /// The step gathers nothing that a round could close.
  case noRound(String)
  case minutesOutOfRange(ClosedRange<Int>)
  case cannotBeDropped(String)
  /// The numbers do not fit the way people vote in this step.
  case ballotDoesNotFit
  /// More votes than there are people, or more points than they have.
  case tooManyVotes(most: Int)
  case unknownAction(ActionID)
  case unknownEvent
  /// What it did is known to the room: showing a round, opening and closing.
  case cannotBeUndone
}
