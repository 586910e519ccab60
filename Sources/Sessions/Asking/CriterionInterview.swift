import Content

/// The questions about one criterion, when the furthest description that is true is picked.
///
/// After every answer `answer` is what can be recorded, and `question` what to ask next. A pick of the
/// last step stands only once someone can point at it going on.
package struct CriterionInterview: Hashable, Sendable {
  /// What can be asked about a criterion. Steps are places in the scale.
  package enum Question: Hashable, Sendable {
    case pick
    /// Can you point at the last step going on when people changed or a project ended?
    case lasting(step: Int)
    /// Are these earlier steps there too?
    case earlier([Int])
    /// Is the next step so for part of the people or places already?
    case onTheWay(to: Int)
    /// What is an example?
    case example(step: Int)
  }

  /// An answer to one of the questions.
  package enum Input: Hashable, Sendable {
    case step(Int)
    case noStep
    /// `dontKnow`, `ratherNot` or `notApplicable` for the whole criterion.
    case whole(Judgement)
    /// `dontKnow` also when nothing has changed or ended yet.
    case lasting(YesNoUnknown)
    /// The earlier steps that are not there.
    case missing(Set<Int>)
    case onTheWay(Bool)
    /// Nil to leave it.
    case example(String?)
  }

  /// Whether something can be pointed at.
  package enum YesNoUnknown: Hashable, Sendable { case yes, no, dontKnow }

  /// Steps from this place in the scale on ask for an example by themselves.
  package static let firstWithExample = 2

  /// What is asked next; nil when this criterion is done.
  package private(set) var question: Question? = .pick
  /// What can be recorded; nil as long as nothing was answered.
  package private(set) var answer: CriterionAnswer?

  private let letters: AnswerLetters
  /// The last step of the scale, when it is asked.
  private let top: Int?
  private let stepCount: Int
  private var remarks: Remarks
  private var furthest: Int?
  private var missing: Set<Int> = []
  private var isOnTheWay = false
  private var wasTopPicked = false
  private var topIsUnknown = false

  /// Begins at the pick. What was written beside an earlier answer stays with the new one.
  package init(_ criterion: Criterion, current: CriterionAnswer? = nil) {
    letters = AnswerLetters(criterion)
    stepCount = criterion.descriptors.count
    top = criterion.descriptors.last?.isAsked == true ? stepCount - 1 : nil
    remarks = current?.allRemarks ?? Remarks()
  }

  /// Takes an answer to the question; false, with nothing changed, for one that does not fit it.
  package mutating func take(_ input: Input) -> Bool {
    switch (question, input) {
    case (.pick, .step(let step)) where letters.steps.contains(step): pick(step)
    case (.pick, .noStep):
      furthest = nil
      question = nextOnTheWay
      record()
    case (.pick, .whole(let judgement))
    where [.dontKnow, .ratherNot, .notApplicable].contains(judgement):
      answer = CriterionAnswer(response: .whole(judgement), remarks: remarks)
      question = nil
    case (.lasting(let step), .lasting(let lasting)): settle(step, lasting)
    case (.earlier(let steps), .missing(let missing)) where missing.isSubset(of: steps):
      self.missing = missing
      question = nextOnTheWay ?? nextExample
      record()
    case (.onTheWay, .onTheWay(let isOnTheWay)):
      self.isOnTheWay = isOnTheWay
      question = nextExample
      record()
    case (.example, .example(let example)):
      if let example { remarks.example = example }
      question = nil
      record()
    default: return false
    }
    return true
  }

  private mutating func pick(_ step: Int) {
    furthest = step
    wasTopPicked = step == top
    if wasTopPicked {
      question = .lasting(step: step)
    } else {
      question = nextEarlier
      record()
    }
  }

  /// Without something to point at it is not the last step yet.
  private mutating func settle(_ step: Int, _ lasting: YesNoUnknown) {
    if lasting == .no { furthest = letters.steps(before: step).last }
    topIsUnknown = lasting == .dontKnow
    question = nextEarlier
    record()
  }

  private var nextEarlier: Question? {
    let earlier = furthest.map(letters.steps(before:)) ?? []
    return earlier.isEmpty ? nextOnTheWay ?? nextExample : .earlier(earlier)
  }

  /// Not towards a last step of which was just said that it did not last.
  private var nextOnTheWay: Question? {
    guard !wasTopPicked, let next = letters.step(after: furthest) else { return nil }
    return .onTheWay(to: next)
  }

  private var nextExample: Question? {
    guard let furthest, furthest >= Self.firstWithExample, remarks.example == nil else {
      return nil
    }
    return .example(step: furthest)
  }

  private mutating func record() {
    answer = CriterionAnswer(response: response, remarks: remarks)
  }

  private var response: CriterionAnswer.Response {
    guard topIsUnknown, let top else {
      return .pick(.init(furthest: furthest, missing: missing, isOnTheWay: isOnTheWay))
    }
    return .stepByStep(
      (0..<stepCount).map { step in
        guard letters.steps.contains(step) else { return nil }
        return Answer(step == top ? .dontKnow : missing.contains(step) ? .no : .yes)
      })
  }
}
