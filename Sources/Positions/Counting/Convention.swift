/// The conventions an outcome is computed by.
struct Convention: Sendable {
  let thresholds: Thresholds
  /// Half-judgements a `deels` counts for: 1, or 0 when it is taken as no and 2 as yes.
  let partlyUnits: Int

  func state(of tally: Tally) -> StepState {
    let (known, applicable) = (tally.known, tally.applicable)
    if applicable == 0 { return .notApplicable }
    let units = tally.units(self)
    let isCovered = known >= thresholds.covering(applicable: applicable)
    if isCovered && units >= thresholds.need(known: known) { return .firm }
    if units >= thresholds.seen(applicable: applicable) && units > 0 { return .visible }
    return isCovered ? .notYet : .unknown
  }
}
