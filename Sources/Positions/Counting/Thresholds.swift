import Content

/// The three fractions of a rule, worked out for every number of criteria a set can have.
///
/// One table, because every array that a hot loop holds on to costs as much as a few steps of it.
struct Thresholds: Sendable {
  private let rows: [Row]

  private struct Row: Sendable {
    let need: Int
    let seen: Int
    let covering: Int
  }

  init(firm: Fraction, visible: Fraction, coverage: Fraction, criteria: Int) {
    rows = (0...criteria).map { count in
      Row(
        need: firm.roundedUp(of: 2 * count), seen: visible.roundedUp(of: 2 * count),
        covering: max(1, coverage.roundedUp(of: count)))
    }
  }

  /// Half-judgements that make a step firm, by how many of its cells are known.
  func need(known: Int) -> Int { rows[known].need }

  /// Half-judgements that make a step visible, by how many of its cells apply.
  func seen(applicable: Int) -> Int { rows[applicable].seen }

  /// Known cells that cover a step, at least one, by how many of its cells apply.
  func covering(applicable: Int) -> Int { rows[applicable].covering }
}
