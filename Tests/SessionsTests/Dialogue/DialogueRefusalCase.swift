import Sessions

/// Every case of `DialogueRefusal`. A case that is added there does not compile here, and then fails
/// for want of a dialogue in which it is given.
enum DialogueRefusalCase: CaseIterable {
  case notOpened, alreadyOpened, alreadyClosed, tooFewForAnonymous, tooFewGavePoints,
    peopleOutOfRange, unknownStep,
    unknownGroup, unknownLine, unknownCard, cardAlreadyTaken, emptyText, textTooLong,
    tooManyContributions, roundClosed, noRound, minutesOutOfRange, cannotBeDropped,
    ballotDoesNotFit,
    tooManyVotes, unknownAction, unknownEvent, cannotBeUndone

  init(_ refusal: DialogueRefusal) {
    self =
      switch refusal {
      case .notOpened: .notOpened
      case .alreadyOpened: .alreadyOpened
      case .alreadyClosed: .alreadyClosed
      case .tooFewForAnonymous: .tooFewForAnonymous
      case .tooFewGavePoints: .tooFewGavePoints
      case .peopleOutOfRange: .peopleOutOfRange
      case .unknownStep: .unknownStep
      case .unknownGroup: .unknownGroup
      case .unknownLine: .unknownLine
      case .unknownCard: .unknownCard
      case .cardAlreadyTaken: .cardAlreadyTaken
      case .emptyText: .emptyText
      case .textTooLong: .textTooLong
      case .tooManyContributions: .tooManyContributions
      case .roundClosed: .roundClosed
      case .noRound: .noRound
      case .minutesOutOfRange: .minutesOutOfRange
      case .cannotBeDropped: .cannotBeDropped
      case .ballotDoesNotFit: .ballotDoesNotFit
      case .tooManyVotes: .tooManyVotes
      case .unknownAction: .unknownAction
      case .unknownEvent: .unknownEvent
      case .cannotBeUndone: .cannotBeUndone
      }
  }
}

/// Every case of `DialogueEvent`; one that is added there does not compile here, and then fails for
/// want of a sample.
enum DialogueWishCase: CaseIterable {
  case opened, sittingBegan, groupsCounted, stepBegan, stepDone, stepResized, stepDropped,
    stepRestored, cardTaken, cardPutBack, written, reworded, sorted, joined, voted, roundClosed,
    roundReopened, actionPlanned, actionFollowed, recognised, nextTalk, closed, reopened, undone

  init(_ event: DialogueEvent) {
    self =
      switch event {
      case .opened: .opened
      case .sittingBegan: .sittingBegan
      case .groupsCounted: .groupsCounted
      case .stepBegan: .stepBegan
      case .stepDone: .stepDone
      case .stepResized: .stepResized
      case .stepDropped: .stepDropped
      case .stepRestored: .stepRestored
      case .cardTaken: .cardTaken
      case .cardPutBack: .cardPutBack
      case .written: .written
      case .reworded: .reworded
      case .sorted: .sorted
      case .joined: .joined
      case .voted: .voted
      case .roundClosed: .roundClosed
      case .roundReopened: .roundReopened
      case .actionPlanned: .actionPlanned
      case .actionFollowed: .actionFollowed
      case .recognised: .recognised
      case .nextTalk: .nextTalk
      case .closed: .closed
      case .reopened: .reopened
      case .undone: .undone
      }
  }
}
