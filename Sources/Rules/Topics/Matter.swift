import Content
import Positions

/// What a topic can be about, with where its answers stand.
struct Matter {
  let subject: Item
  /// All its entries, those that are not asked too.
  let entries: Range<Int>
  /// Those of them that are asked, at least one.
  let asked: [Int]

  /// Nil when nothing of it is asked.
  init?(criterion: Int, of outcome: Outcome) {
    guard outcome.answers.isAsked(criterion) else { return nil }
    let plan = outcome.plan
    let first = plan.entry(criterion: criterion, step: 0)
    let descriptors = plan.ladder.criteria[criterion].descriptors
    subject = .criterion(criterion)
    entries = first..<first + plan.stepCount
    asked = entries.filter { descriptors[$0 - first].isAsked }
    if asked.isEmpty { return nil }
  }

  /// A core question or a statement.
  init(_ subject: Item, entry: Int) {
    self.subject = subject
    entries = entry..<entry + 1
    asked = [entry]
  }

  /// How far it comes: the score of a criterion, half-judgements of anything else.
  func score(_ judgements: [Judgement?]) -> Int? {
    if case .criterion = subject { return CriterionScore.of(judgements[entries]) }
    return judgements[entries.lowerBound]?.units
  }

  /// Half-judgements of what is known of it.
  func units(_ judgements: [Judgement?]) -> Int {
    asked.reduce(0) { $0 + (judgements[$1]?.units ?? 0) }
  }

  /// Whether anything of it was agreed.
  func isAgreed(_ answers: Answers) -> Bool {
    asked.contains { answers.agreement(on: $0) != nil }
  }
}
