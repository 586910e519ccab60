/// A filled-in form: one rater's answers, or what was agreed together, resolved against its scan.
package struct Sheet: Hashable, Sendable {
  package let scan: String
  package let version: Int
  package let partnership: String
  package let unit: Unit?
  package let period: Period?
  package let moment: CalendarDate
  package let author: Author
  /// 1, or 2 for a second round.
  package let round: Int
  /// By place in the scan's core questions; nil is unanswered.
  package let coreAnswers: [Answer?]
  /// By place in the ladder's criteria; nil is unanswered. Empty for a profile scan.
  package let criterionAnswers: [CriterionAnswer?]
  /// By place in the profile's statements; nil is unanswered. Empty for a ladder scan.
  package let statementAnswers: [Answer?]

  /// Whose answers these are.
  package enum Author: Hashable, Sendable {
    case rater(Rater)
    case consensus
  }

  /// What the answers are about: a school with the institute, or the whole partnership.
  package struct Unit: Hashable, Sendable {
    /// `school` or `partnerschap`.
    package let kind: String
    package let name: String?

    /// The whole partnership.
    package static let partnership = Unit(kind: "partnerschap", name: nil)

    package init(kind: String, name: String?) {
      self.kind = kind
      self.name = name
    }
  }

  /// The stretch of time that was looked at, both days included.
  package struct Period: Hashable, Sendable {
    package let from: CalendarDate
    package let to: CalendarDate

    package init(from: CalendarDate, to: CalendarDate) {
      self.from = from
      self.to = to
    }
  }

  package init(
    scan: String, version: Int, partnership: String, unit: Unit?, period: Period?,
    moment: CalendarDate, author: Author, round: Int, coreAnswers: [Answer?],
    criterionAnswers: [CriterionAnswer?], statementAnswers: [Answer?]
  ) {
    self.scan = scan
    self.version = version
    self.partnership = partnership
    self.unit = unit
    self.period = period
    self.moment = moment
    self.author = author
    self.round = round
    self.coreAnswers = coreAnswers
    self.criterionAnswers = criterionAnswers
    self.statementAnswers = statementAnswers
  }
}

/// Who filled in a form.
package struct Rater: Hashable, Sendable {
  /// Given by the form, if at all.
  package let id: String?
  package let name: String?
  package let role: String
  /// One of the scan's parties or of those also heard.
  package let party: String

  package init(id: String?, name: String?, role: String, party: String) {
    self.id = id
    self.name = name
    self.role = role
    self.party = party
  }
}

/// A judgement of one thing, with what was written beside it.
package struct Answer: Hashable, Sendable {
  /// Nil when only something beside it was written, such as a plan.
  package var judgement: Judgement?
  package var remarks: Remarks

  package init(_ judgement: Judgement?, remarks: Remarks = Remarks()) {
    self.judgement = judgement
    self.remarks = remarks
  }
}

/// What can be written beside a judgement; none of it changes a position.
package struct Remarks: Hashable, Sendable {
  package var example: String?
  /// An intention; never counts as present.
  package var plan: String?
  package var note: String?
  package var isDoubtful: Bool
  /// "I want to talk about this."
  package var isWish: Bool
  /// Why it was agreed so; consensus only.
  package var reason: String?
  /// Who saw it otherwise and why; consensus only.
  package var dissent: String?

  package init(
    example: String? = nil, plan: String? = nil, note: String? = nil, isDoubtful: Bool = false,
    isWish: Bool = false, reason: String? = nil, dissent: String? = nil
  ) {
    self.example = example
    self.plan = plan
    self.note = note
    self.isDoubtful = isDoubtful
    self.isWish = isWish
    self.reason = reason
    self.dissent = dissent
  }
}

/// An answer to one criterion, in one of the two ways to answer.
package struct CriterionAnswer: Hashable, Sendable {
  package var response: Response
  /// What was written beside the criterion as a whole.
  package var remarks: Remarks

  /// Which way was chosen, and what was said.
  package enum Response: Hashable, Sendable {
    /// The furthest step that is true now.
    case pick(Pick)
    /// `weet-niet`, `liever-niet` or `nvt` for the whole criterion.
    case whole(Judgement)
    /// Every cell by itself, in the order of the scale; nil is unanswered.
    case stepByStep([Answer?])
  }

  /// A furthest step with the exceptions to it. Steps are places in the scale.
  package struct Pick: Hashable, Sendable {
    /// The word in files for none of the steps yet.
    package static let noStep = FormWords.none

    /// Nil for `geen`: none of the steps yet.
    package var furthest: Int?
    /// Steps before it that are not there; all lie below `furthest`.
    package var missing: Set<Int>
    /// Under way to the next step.
    package var isOnTheWay: Bool

    package init(furthest: Int?, missing: Set<Int> = [], isOnTheWay: Bool = false) {
      self.furthest = furthest
      self.missing = missing
      self.isOnTheWay = isOnTheWay
    }
  }

  package init(response: Response, remarks: Remarks = Remarks()) {
    self.response = response
    self.remarks = remarks
  }
}
