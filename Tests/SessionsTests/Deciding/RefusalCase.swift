import Sessions

/// Every case of `Refusal`. A case that is added there does not compile here, and then fails for want
/// of a session in which it is given.
enum RefusalCase: CaseIterable {
  case notOpened, alreadyOpened, alreadyClosed, unknownRater, alreadyJoined, unknownParty,
    nameInAnonymousSession, unknownItem, notAsked, replyDoesNotFit, tooManyWishes, alreadyRevealed,
    sealed, nobodyAnswered, noThirdRound, expectedOutOfRange, tooManyTopics, emptyText, textTooLong,
    unknownTarget, unknownAction, tooFewForAnonymous

  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .notOpened: .notOpened
      case .alreadyOpened: .alreadyOpened
      case .alreadyClosed: .alreadyClosed
      case .unknownRater: .unknownRater
      case .alreadyJoined: .alreadyJoined
      case .unknownParty: .unknownParty
      case .nameInAnonymousSession: .nameInAnonymousSession
      case .unknownItem: .unknownItem
      case .notAsked: .notAsked
      case .replyDoesNotFit: .replyDoesNotFit
      case .tooManyWishes: .tooManyWishes
      case .alreadyRevealed: .alreadyRevealed
      case .sealed: .sealed
      case .nobodyAnswered: .nobodyAnswered
      case .noThirdRound: .noThirdRound
      case .expectedOutOfRange: .expectedOutOfRange
      case .tooManyTopics: .tooManyTopics
      case .emptyText: .emptyText
      case .textTooLong: .textTooLong
      case .unknownTarget: .unknownTarget
      case .unknownAction: .unknownAction
      case .tooFewForAnonymous: .tooFewForAnonymous
      }
  }
}
