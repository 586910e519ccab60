import Content

/// The three fractions of a rule, worked out for every number of criteria a set can have.
struct Thresholds: Sendable {
  /// By number of known cells: half-judgements that make a step firm.
  let need: [Int]
  /// By number of applicable cells: half-judgements that make a step visible.
  let seen: [Int]
  /// By number of applicable cells: known cells that cover it, at least one.
  let covering: [Int]

  init(firm: Fraction, visible: Fraction, coverage: Fraction, criteria: Int) {
    need = (0...criteria).map { firm.roundedUp(of: 2 * $0) }
    seen = (0...criteria).map { visible.roundedUp(of: 2 * $0) }
    covering = (0...criteria).map { max(1, coverage.roundedUp(of: $0)) }
  }

  func isCovered(_ tally: Tally) -> Bool {
    tally.known >= covering[tally.applicable]
  }

  func state(of tally: Tally) -> StepState {
    let applicable = tally.applicable
    if applicable == 0 { return .notApplicable }
    let units = tally.units
    let isCovered = tally.known >= covering[applicable]
    if isCovered && units >= need[tally.known] { return .firm }
    if units >= seen[applicable] && units > 0 { return .visible }
    return isCovered ? .notYet : .unknown
  }
}
