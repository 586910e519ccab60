import Content

/// Something to talk about, with why and what hangs on it (docs/measurement.md, section 4).
package struct Topic: Hashable, Sendable {
  package let subject: Item
  package let why: Reason
  /// What the position of which set hangs on: levels in the order of the scan, then the whole.
  package let decisions: [Decision]
  /// Every party with raters, in the order of the parties.
  package let views: [View]
  package let size: Size
  /// Who sees it furthest along, and who least far; of an unknown one who knows, and who does not.
  /// Nil where nobody differs.
  package let higher: Voice?
  package let lower: Voice?
  /// Who wants to talk about it, as places in the session's raters.
  package let wishes: [Int]

  /// Why it is a topic. The raw value is the word in JSON.
  package enum Reason: String, CaseIterable, Sendable {
    /// It was the ambition of last time.
    case ambition
    /// Those whose views make the shared picture see it differently.
    case difference
    /// One knows, another does not or says it does not apply.
    case unknown
    /// Within one party it is seen two steps apart or more.
    case split
    /// A party that does not count sees it two steps lower or more.
    case otherParty = "other-party"
    /// A rater asked for it.
    case wish
    /// It is nearest to the next step; only where nothing differs.
    case nearest
    /// It has fewest examples; only where nothing differs.
    case examples
  }

  /// Whether the picture hangs on it. The raw value is the word in JSON.
  package enum Decisive: String, CaseIterable, Sendable {
    /// With the highest view of it taken, a position changes.
    case alone
    /// With the highest view of this and others taken, a position changes.
    case together
    case none
  }

  /// A position that would change.
  package struct Decision: Hashable, Sendable {
    /// The set whose position it is; nil for the whole.
    package let place: Condition.Place?
    /// The criteria that change it together, this one among them, in file order; of one that does
    /// so alone that one.
    package let criteria: [Int]
  }

  /// How a party sees it.
  package struct View: Hashable, Sendable {
    /// Place in the parties.
    package let party: Int
    /// The score of a criterion; of a core question or a statement half-judgements, 0, 1 or 2. Nil is
    /// unknown or not applicable.
    package let score: Int?
  }

  /// How far apart views lie: first the scores, then the cells.
  package struct Size: Hashable, Comparable, Sendable {
    /// Steps between the scores; 0 where fewer than two are known.
    package let steps: Int
    /// The differences of the cells in half-judgements, added up over the steps.
    package let halfJudgements: Int

    package static let none = Size(steps: 0, halfJudgements: 0)

    package static func < (one: Size, other: Size) -> Bool {
      (one.steps, one.halfJudgements) < (other.steps, other.halfJudgements)
    }
  }

  /// Whose view it is.
  package enum Voice: Hashable, Sendable {
    /// Place in the parties.
    case party(Int)
    /// Place in the session's raters.
    case rater(Int)
    /// What those who count share.
    case shared
  }

  /// Whether the picture hangs on it, alone or together with others.
  package var decisive: Decisive {
    if decisions.contains(where: { $0.criteria.count == 1 }) { return .alone }
    return decisions.isEmpty ? .none : .together
  }

  /// Whether people see it differently, which is what a quick round goes through.
  package var isDifference: Bool {
    switch why {
    case .difference, .unknown, .split, .otherParty: true
    case .ambition, .wish: higher != nil || lower != nil
    case .nearest, .examples: false
    }
  }

  /// The place of the criterion; nil when it is about something else.
  package var criterion: Int? {
    if case .criterion(let place) = subject { place } else { nil }
  }
}
