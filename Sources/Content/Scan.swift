/// A scan: an instrument with which a partnership looks at itself.
package struct Scan: Sendable {
  /// The id of the scan that is meant when none is named.
  package static let mainID = "opleiden-in-de-school"

  package let id: String
  package let title: String
  /// Rises with each change of meaning; from 1.
  package let version: Int
  package let language: String
  /// Where the texts come from and how to answer; stands above the scan.
  package let rationale: String
  /// The parties whose views make the shared picture, in order; never empty.
  package let parties: [String]
  /// Parties that are shown beside it and can raise topics.
  package let alsoHeard: [String]
  package let coreQuestions: [CoreQuestion]
  package let signals: [Signal]
  package let earlier: [EarlierCriterion]
  package let kind: Kind

  /// How a scan looks at a partnership, with what that takes.
  package enum Kind: Sendable {
    /// Ordered steps; a position is computed.
    case ladder(Ladder)
    /// Alternatives; the best fit is computed.
    case profile(Profile)
  }

  package init(
    id: String, title: String, version: Int, language: String, rationale: String,
    parties: [String], alsoHeard: [String], coreQuestions: [CoreQuestion], signals: [Signal],
    earlier: [EarlierCriterion], kind: Kind
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.language = language
    self.rationale = rationale
    self.parties = parties
    self.alsoHeard = alsoHeard
    self.coreQuestions = coreQuestions
    self.signals = signals
    self.earlier = earlier
    self.kind = kind
  }

  /// The ladder of a ladder scan, nil for a profile scan.
  package var ladder: Ladder? {
    if case .ladder(let ladder) = kind { ladder } else { nil }
  }

  /// The profile of a profile scan, nil for a ladder scan.
  package var profile: Profile? {
    if case .profile(let profile) = kind { profile } else { nil }
  }
}

/// A question that asks directly whether a condition is in order.
package struct CoreQuestion: Sendable {
  package let id: String
  package let name: String
  package let question: String
  package let sources: [String]

  package init(id: String, name: String, question: String, sources: [String]) {
    self.id = id
    self.name = name
    self.question = question
    self.sources = sources
  }
}

/// A rule that fires on an outcome, with what it may mean and cards to talk about it.
package struct Signal: Sendable {
  package let id: String
  package let name: String
  package let condition: Condition
  /// What may be seen, what it may mean, and a question to talk about.
  package let message: String
  package let cards: [String]
  package let sources: [String]

  package init(
    id: String, name: String, condition: Condition, message: String, cards: [String],
    sources: [String]
  ) {
    self.id = id
    self.name = name
    self.condition = condition
    self.message = message
    self.cards = cards
    self.sources = sources
  }
}

/// What became of a criterion of an older version of the scan.
package struct EarlierCriterion: Sendable {
  package let version: Int
  package let criterion: String
  /// The criterion of today with the same meaning; nil when there is none.
  package let now: String?
  package let reason: String?

  package init(version: Int, criterion: String, now: String?, reason: String?) {
    self.version = version
    self.criterion = criterion
    self.now = now
    self.reason = reason
  }
}
