/// docs/measurement.md once more, as literally and slowly as it can be said, to hold against the
/// product. It shares no code with it: own input, own output, own arithmetic.
///
/// Steps are numbers 1…k and 0 is before the first; axes, values, criteria and core questions are
/// places in their lists, from 0.
enum BruteForce {
  /// What can stand in a cell, unanswered included. No raw values: comparing those is slow.
  enum Word: Hashable, Sendable, CaseIterable {
    case yes, partly, no, dontKnow, ratherNot, unanswered, notApplicable

    /// Known: ja, deels, nee.
    var isKnown: Bool {
      switch self {
      case .yes, .partly, .no: true
      case .dontKnow, .ratherNot, .unanswered, .notApplicable: false
      }
    }

    /// Unknown for the arithmetic: weet-niet, liever-niet, onbeantwoord.
    var isUnknown: Bool {
      switch self {
      case .dontKnow, .ratherNot, .unanswered: true
      case .yes, .partly, .no, .notApplicable: false
      }
    }
  }

  /// An exact fraction, as written.
  struct Ratio: Hashable, Sendable {
    let numerator: Int
    let denominator: Int

    init(_ numerator: Int, _ denominator: Int) {
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// The three fractions of section 3.
  struct Rule: Hashable, Sendable {
    var firm = Ratio(2, 3)
    var visible = Ratio(1, 3)
    var coverage = Ratio(2, 3)
  }

  struct Criterion: Hashable, Sendable {
    /// Its value on every axis.
    var placement: [Int]
    /// `over: samen`; plays no part in a position.
    var isShared = true
    /// Per step: the descriptor is `{nvt: …}`.
    var isUndescribed: [Bool]
    /// False: outside the session's scope, `niet-gevraagd`. Answers to it may exist all the same.
    var isAsked = true
  }

  /// The two ways to answer a criterion, and not answering it.
  enum Answer: Hashable, Sendable {
    case unanswered
    /// `furthest` 0 is `geen`; `missing` holds steps below it.
    case pick(furthest: Int, missing: [Int], isOnTheWay: Bool)
    /// weet-niet, liever-niet or nvt for the whole criterion.
    case whole(Word)
    /// One word per step; unanswered where the step has no description.
    case cells([Word])
  }

  struct Sheet: Hashable, Sendable {
    /// One per criterion.
    var answers: [Answer]
    /// One per core question.
    var core: [Word]
  }

  struct Rater: Hashable, Sendable {
    var party: String
    var sheet: Sheet
  }

  /// One unit in one period: a scan and everything filled in for it. Counting by table is the case
  /// of one counting party with a rater per table.
  struct Case: Hashable, Sendable {
    var steps: Int
    /// The number of values of each axis.
    var axes: [Int]
    var criteria: [Criterion]
    var coreQuestions = 0
    /// The parties that count.
    var parties: [String]
    var alsoHeard: [String] = []
    var rule = Rule()
    /// `geheel`
    var wholeAxis: Int?
    /// `vereist`, by step number.
    var requirements: [Int: Requirement] = [:]
    var raters: [Rater]
    /// What was agreed; a cell it leaves unanswered keeps the raters' picture.
    var agreed: Sheet?
  }
}
