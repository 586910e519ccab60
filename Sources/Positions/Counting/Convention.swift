/// The conventions an outcome is computed by: the thresholds, and what a `deels` counts for.
struct Convention: Sendable {
  let thresholds: Thresholds
  let partly: PartlyConvention
}
