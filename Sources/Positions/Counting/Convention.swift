/// The conventions an outcome is computed by.
struct Convention: Sendable {
  let thresholds: Thresholds
  /// Half-judgements a `deels` counts for: 1, or 0 when it is taken as no and 2 as yes.
  let partlyUnits: Int
}
