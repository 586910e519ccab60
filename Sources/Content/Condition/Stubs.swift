package enum ConditionParser {
  /// Reads the text of a condition against the names it may use. Cost grows with the text's length.
  package static func parse(_ text: String, names: ConditionNames) -> ParsedCondition {
    ParsedCondition(text: text, tree: nil, problems: [ConditionFinding(problem: .empty, range: 0..<0)])
  }
}
extension ParsedCondition {
  /// What `vereist` may not use.
  package var requirementProblems: [ConditionFinding] { [] }
}
/// Whether a condition can hold at all, and whether it can fail.
package enum Satisfiability: Hashable, Sendable, CaseIterable { case never, always, sometimes, notJudged }
extension Condition {
  /// The condition in its own language.
  package func text(names: ConditionNames) -> String { "" }
  package func evaluate(_ values: some ConditionValues) -> Verdict { .undecided }
  package func trace(_ values: some ConditionValues) -> ConditionTrace {
    ConditionTrace(condition: self, verdict: .undecided, found: .parts([])) }
  /// `steps` is how many steps the scale has.
  package func satisfiability(steps: Int) -> Satisfiability { .notJudged }
}
