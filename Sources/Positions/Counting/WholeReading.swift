/// The whole, carried by the values of one axis (docs/measurement.md, section 3).
enum WholeReading {
  /// `values` are the sets of the axis's values; those without an applicable cell do not count.
  /// Writes the majority state of every step at the start of `states`.
  static func read(
    _ readings: [SetReading], _ values: Range<Int>, steps: Int, ceiling: Ceiling,
    states: inout [StepState]
  ) -> SetReading {
    var whole = SetReading()
    var voters = 0
    for value in values where readings[value].isApplicable { voters += 1 }
    for step in 1...steps {
      var votes = StateVotes(voters: voters)
      for value in values where readings[value].isApplicable {
        votes.add(states[value * steps + step - 1])
      }
      let state = votes.majority
      states[step - 1] = state
      whole.meet(state, at: step)
    }
    func most(_ ceiling: Int, _ position: (SetReading) -> Int?) -> Int? {
      self.position(
        values, below: ceiling, steps: steps, states: states,
        isCounted: { readings[$0].isApplicable },
        position: { position(readings[$0]) })
    }
    whole.position = most(ceiling.position, \.position)
    whole.certain = most(ceiling.certain, \.certain)
    whole.possible = most(ceiling.possible, \.possible)
    return whole
  }

  /// The highest step that more than half of the counted values have as position or beyond; nil
  /// unless more than half have a position. From the ceiling on it goes down to the nearest step
  /// that applies.
  ///
  /// `states` starts with those of the whole.
  static func position(
    _ values: Range<Int>, below ceiling: Int, steps: Int, states: [StepState],
    isCounted: (Int) -> Bool, position: (Int) -> Int?
  ) -> Int? {
    var (counted, placed) = (0, 0)
    for value in values where isCounted(value) {
      counted += 1
      if position(value) != nil { placed += 1 }
    }
    guard 2 * placed > counted else { return nil }
    var highest = 0
    for step in 1...steps {
      var there = 0
      for value in values where isCounted(value) && (position(value) ?? 0) >= step { there += 1 }
      if 2 * there <= counted { break }
      highest = step
    }
    guard highest >= ceiling else { return highest }
    return (1..<ceiling).last { states[$0 - 1] != .notApplicable } ?? 0
  }
}

/// How the values of an axis stand at one step.
private struct StateVotes {
  let voters: Int
  private var firm = 0
  private var visible = 0
  private var unknown = 0
  private var notApplicable = 0

  init(voters: Int) { self.voters = voters }

  mutating func add(_ state: StepState) {
    switch state {
    case .firm: firm += 1
    case .visible: visible += 1
    case .unknown: unknown += 1
    case .notApplicable: notApplicable += 1
    case .notYet: break
    }
  }

  /// The first state that fits, each with the steps that say nothing beside it.
  var majority: StepState {
    if voters == 0 || isMost(notApplicable) { return .notApplicable }
    if firm > 0 && isMost(firm + notApplicable) { return .firm }
    let shown = firm + visible
    if shown > 0 && isMost(shown + notApplicable) { return .visible }
    if unknown > 0 && isMost(shown + notApplicable + unknown) { return .unknown }
    return .notYet
  }

  private func isMost(_ count: Int) -> Bool { 2 * count > voters }
}
