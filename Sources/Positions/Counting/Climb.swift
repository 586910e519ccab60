/// Going up a set of criteria step by step, as far as every step is firm.
///
/// Steps that are not applicable are skipped. `tallies` holds one tally per step from `start` on;
/// steps from the ceiling on cannot be reached. Each costs no more than the steps it climbs.
enum Climb {
  /// The position, and the smallest margin of the firm steps up to it. Nil when the first step is
  /// not covered, or no step applies.
  static func position(
    _ tallies: [Tally], from start: Int, steps: Int, _ convention: Convention,
    below ceiling: Int = .max
  ) -> (step: Int?, margin: Int?) {
    var position: Int?
    var margin = Int.max
    for place in 0..<steps {
      let tally = tallies[start + place]
      let applicable = tally.applicable
      if applicable == 0 { continue }
      let known = tally.known
      let isCovered = known >= convention.thresholds.covering(applicable: applicable)
      let spare = tally.units(convention) - convention.thresholds.need(known: known)
      guard isCovered && spare >= 0 && place + 1 < ceiling else {
        if position == nil && isCovered { position = 0 }
        break
      }
      position = place + 1
      margin = min(margin, spare)
    }
    return (position, margin == .max ? nil : margin)
  }

  /// The position with everything unknown taken as no, or as yes when `unknownUnits` is 2. Nil
  /// when no step applies.
  static func bound(
    _ tallies: [Tally], from start: Int, steps: Int, _ convention: Convention,
    unknownUnits: Int, below ceiling: Int = .max
  ) -> Int? {
    var bound: Int?
    for place in 0..<steps {
      let tally = tallies[start + place]
      let applicable = tally.applicable
      if applicable == 0 { continue }
      let units = tally.units(convention) + unknownUnits * tally.unknown
      guard units >= convention.thresholds.need(known: applicable) && place + 1 < ceiling else {
        return bound ?? 0
      }
      bound = place + 1
    }
    return bound
  }
}
