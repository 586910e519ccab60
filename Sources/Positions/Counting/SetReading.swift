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

  /// Whether the set has an applicable cell: then it has a certain position.
  var isApplicable: Bool { certain != nil }

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

  /// From the certain to the possible position; nil when every step is not applicable.
  var positionRange: ClosedRange<Int>? { Self.range(certain, possible) }

  static func range(_ certain: Int?, _ possible: Int?) -> ClosedRange<Int>? {
    guard let certain, let possible else { return nil }
    return certain...max(certain, possible)
  }

  /// The lowest and highest the front can be; nil without a front. The highest step that is not
  /// `notYet` is taken as it is said, also when it is one that is not applicable.
  var frontRange: ClosedRange<Int>? {
    front.map { $0...(isFrontUncertain ? max($0, highestOpen) : $0) }
  }
}

extension SetReading {
  /// Reads a set from its tallies, one per step from the first up, at `start`; writes the states
  /// of its steps at the same places. Linear in the number of steps.
  init(
    _ tallies: [Tally], from start: Int, steps: Int, _ convention: Convention,
    below ceiling: Ceiling = Ceiling(), states: inout [StepState]
  ) {
    self.init()
    for place in 0..<steps {
      let state = convention.state(of: tallies[start + place])
      states[start + place] = state
      meet(state, at: place + 1)
    }
    (position, margin) = Climb.position(
      tallies, from: start, steps: steps, convention, below: ceiling.position)
    certain = Climb.bound(
      tallies, from: start, steps: steps, convention, unknownUnits: 0, below: ceiling.certain)
    possible = Climb.bound(
      tallies, from: start, steps: steps, convention, unknownUnits: 2, below: ceiling.possible)
  }
}

/// The steps a position cannot reach, each the first such; beyond the scale when there is none.
struct Ceiling: Sendable {
  var position = Int.max
  var certain = Int.max
  var possible = Int.max
}
