import Content

/// How well each option of a profile scan fits: as both sides see it, and as each party does.
package struct ProfileOutcome: Sendable {
  package let shared: ProfilePicture
  /// The picture of every party that has raters, in the order of the parties.
  package let byParty: [PartyPicture]
  /// Per statement whether some but not all counting parties know, and nothing was agreed.
  package let isOneSided: [Bool]
  /// Counting parties without raters, as places.
  package let missingParties: [Int]

  /// What one party sees.
  package struct PartyPicture: Sendable {
    /// Place in the parties.
    package let party: Int
    package let picture: ProfilePicture
  }
}

/// One way the options are seen.
package struct ProfilePicture: Hashable, Sendable {
  /// One per statement.
  package let judgements: [Judgement?]
  /// In the order of the profile.
  package let options: [OptionFit]
  /// Places of the options with the highest share: more than one is a tie. Empty when no share is
  /// known.
  package let best: [Int]
  /// Whether an option of which too little is known could still win, alone or in a tie.
  package let isProvisional: Bool

  init(_ profile: Profile, _ judgements: [Judgement?]) {
    var tallies = Array(repeating: Tally(), count: profile.options.count)
    for (statement, judgement) in zip(profile.statements, judgements) {
      tallies[statement.option].add(judgement)
    }
    let options = tallies.map(OptionFit.init)
    let highest = options.compactMap(\.share).max()
    self.judgements = judgements
    self.options = options
    best = highest.map { highest in options.indices.filter { options[$0].share == highest } } ?? []
    isProvisional = options.contains { option in
      guard option.state == .unknown else { return false }
      return highest.map { option.highestShare >= $0 } ?? true
    }
  }
}

/// How well one option fits.
package struct OptionFit: Hashable, Sendable {
  /// Of its statements.
  package let tally: Tally
  package let state: State

  /// The raw value is the word in files.
  package enum State: String, CaseIterable, Sendable {
    case known = "bekend"
    /// Too few of its statements are known.
    case unknown = "onbekend"
    /// None of its statements applies.
    case notApplicable = "nvt"
  }

  init(_ tally: Tally) {
    self.tally = tally
    let isCovered =
      tally.known > 0 && tally.known >= ProfilePlan.coverage.roundedUp(of: tally.applicable)
    state = tally.applicable == 0 ? .notApplicable : isCovered ? .known : .unknown
  }

  /// Half-judgements out of twice the known ones, not reduced; nil unless enough is known.
  package var share: Fraction? {
    state == .known ? Fraction(tally.units, 2 * tally.known) : nil
  }

  /// The share with everything unknown taken as yes. Only for an option that applies.
  fileprivate var highestShare: Fraction {
    Fraction(tally.units + 2 * tally.unknown, 2 * tally.applicable)
  }
}
