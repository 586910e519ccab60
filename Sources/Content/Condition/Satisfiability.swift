/// Whether a condition can hold, and whether it can fail, when everything it names is free.
package enum Satisfiability: Hashable, Sendable, CaseIterable {
  /// It can never hold.
  case never
  /// It holds whatever the values are.
  case always
  /// It can hold and it can fail.
  case sometimes
  /// Too many different things, or too much work to find out.
  case notJudged
}

extension Condition {
  /// How many different things a condition may name and still be judged.
  package static let judgedThings = 8

  /// Whether the condition can hold and can fail, treating each thing it names as free within its
  /// range: positions, fronts, scores and gaps 0…`steps`, raters from 0 up, shares from 0 to 1.
  ///
  /// `never` and `always` are certain. `steps` is how many steps the scale has. Costs at most some
  /// millions of small steps; what would take more is not judged.
  package func satisfiability(steps: Int) -> Satisfiability {
    guard let puzzle = ConditionPuzzle(self, steps: max(0, steps)) else { return .notJudged }
    return puzzle.solve()
  }
}
