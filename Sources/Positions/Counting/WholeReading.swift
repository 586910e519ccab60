/// The whole, carried by the values of one axis (docs/measurement.md, section 3).
enum WholeReading {
  /// `values` are the sets of the axis's values; those without an applicable cell do not count.
  /// Writes the majority state of every step at the start of `states`.
  static func read(
    _ readings: [SetReading], _ values: Range<Int>, steps: Int, ceiling: Ceiling,
    states: inout [StepState]
  ) -> SetReading {
    var whole = SetReading()
    var (voters, placed) = (0, 0)
    for value in values where readings[value].isApplicable {
      voters += 1
      if readings[value].position != nil { placed += 1 }
    }
    for step in 1...steps {
      var votes = StateVotes(voters: voters)
      for value in values where readings[value].isApplicable {
        votes.add(states[value * steps + step - 1])
      }
      let state = votes.majority
      states[step - 1] = state
      whole.meet(state, at: step)
    }
    guard voters > 0 else { return whole }
    for step in 1...steps {
      var (position, certain, possible) = (0, 0, 0)
      for value in values where readings[value].isApplicable {
        if readings[value].position ?? 0 >= step { position += 1 }
        if readings[value].certain ?? 0 >= step { certain += 1 }
        if readings[value].possible ?? 0 >= step { possible += 1 }
      }
      if 2 * position > voters && step < ceiling.position { whole.position = step }
      if 2 * certain > voters && step < ceiling.certain { whole.certain = step }
      if 2 * possible > voters && step < ceiling.possible { whole.possible = step }
    }
    whole.position = 2 * placed > voters ? whole.position ?? 0 : nil
    whole.certain = whole.certain ?? 0
    whole.possible = whole.possible ?? 0
    return whole
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
