/// Where a set of criteria stands. Steps are numbers: 0 is before the first, n is step n.
struct SetReading: Sendable {
  /// Nil when nothing can be said.
  var position: Int?
  var certain: Int?
  var possible: Int?
  var margin: Int?
  var front: Int?
  var isFrontUncertain = false
  /// The highest step that is not `notYet`; 0 when there is none.
  var highestOpen = 0

  /// Takes in the state of the next step up, as far as the front goes.
  mutating func meet(_ state: StepState, at step: Int) {
    if state != .notYet { highestOpen = step }
    switch state {
    case .firm, .visible:
      front = step
      isFrontUncertain = false
    case .unknown: isFrontUncertain = true
    case .notYet: front = front ?? 0
    case .notApplicable: break
    }
  }

  /// The lowest and highest the position can be; nil when every step is not applicable.
  var positionRange: ClosedRange<Int>? {
    guard let certain, let possible else { return nil }
    return min(certain, possible)...max(certain, possible)
  }

  /// The lowest and highest the front can be; nil when every step is not applicable.
  var frontRange: ClosedRange<Int>? {
    guard isFrontUncertain else { return front.map { $0...$0 } }
    return (front ?? 0)...max(front ?? 0, highestOpen)
  }
}

extension SetReading {
  /// Reads a set from its tallies, one per step from the first up, at `start`; writes the states
  /// of its steps at the same places. Linear in the number of steps.
  init(
    _ tallies: [Tally], at start: Int, steps: Int, convention: Convention, ceiling: Ceiling,
    states: inout [StepState]
  ) {
    self.init()
    let thresholds = convention.thresholds
    var (isClimbing, isClimbingSurely, isClimbingPossibly) = (true, true, true)
    for place in 0..<steps {
      let step = place + 1
      let tally = tallies[start + place].reading(convention.partly)
      let state = thresholds.state(of: tally)
      states[start + place] = state
      meet(state, at: step)
      if state == .notApplicable { continue }
      let units = tally.units
      if isClimbing {
        if state == .firm && step < ceiling.position {
          position = step
          let spare = units - thresholds.need[tally.known]
          margin = min(margin ?? spare, spare)
        } else {
          isClimbing = false
          if position == nil && thresholds.isCovered(tally) { position = 0 }
        }
      }
      let need = thresholds.need[tally.applicable]
      isClimbingSurely = isClimbingSurely && units >= need && step < ceiling.certain
      certain = isClimbingSurely ? step : certain ?? 0
      isClimbingPossibly =
        isClimbingPossibly && units + 2 * tally.unknown >= need && step < ceiling.possible
      possible = isClimbingPossibly ? step : possible ?? 0
    }
  }
}

/// The steps a position cannot reach, each the first such; beyond the scale when there is none.
struct Ceiling: Sendable {
  var position = Int.max
  var certain = Int.max
  var possible = Int.max
}
