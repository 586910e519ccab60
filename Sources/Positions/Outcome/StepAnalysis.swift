import Content

/// One step in a set of criteria: the counts, what they are held against, and what follows.
///
/// For a whole that is carried by an axis the state is that of the majority of its values, and the
/// counts, over all criteria, stand beside it.
package struct StepAnalysis: Hashable, Sendable {
  package let tally: Tally
  package let state: StepState
  /// Half-judgements that would make it firm.
  package let need: Int
  /// Half-judgements that would make it visible.
  package let seen: Int
  /// Whether enough is known.
  package let isCovered: Bool

  /// Half-judgements out of twice the known ones, not reduced; nil when none is known.
  package var score: Fraction? {
    tally.known > 0 ? Fraction(tally.units, 2 * tally.known) : nil
  }

  init(_ tally: Tally, _ state: StepState, _ thresholds: Thresholds) {
    self.tally = tally
    self.state = state
    need = thresholds.need(known: tally.known)
    seen = thresholds.seen(applicable: tally.applicable)
    isCovered = tally.known >= thresholds.covering(applicable: tally.applicable)
  }
}
