/// The whole, carried by the values of one axis (docs/measurement.md, section 3).
enum WholeReading {
  /// `places` are the sets of the axis's values; those without an applicable cell do not count.
  /// Writes the majority state of every step at the start of `states`.
  static func read(
    _ readings: [SetReading], _ places: Range<Int>, steps: Int, ceiling: Ceiling,
    states: inout [StepState]
  ) -> SetReading {
    var whole = SetReading()
    // A set has a certain position exactly when it has an applicable cell.
    let values = places.filter { readings[$0].certain != nil }
    for step in 1...steps {
      let state = majority(values, at: step, steps, states)
      states[step - 1] = state
      whole.meet(state, at: step)
    }
    guard !values.isEmpty else { return whole }
    if 2 * values.count(where: { readings[$0].position != nil }) > values.count {
      whole.position = highest(values, below: ceiling.position, steps) { readings[$0].position }
    }
    whole.certain = highest(values, below: ceiling.certain, steps) { readings[$0].certain }
    whole.possible = highest(values, below: ceiling.possible, steps) { readings[$0].possible }
    return whole
  }

  /// The highest step that more than half of the values have as position or beyond.
  private static func highest(
    _ values: [Int], below ceiling: Int, _ steps: Int, _ position: (Int) -> Int?
  ) -> Int {
    var step = min(ceiling - 1, steps)
    while step > 0 && 2 * values.count(where: { (position($0) ?? 0) >= step }) <= values.count {
      step -= 1
    }
    return step
  }

  private static func majority(
    _ values: [Int], at step: Int, _ steps: Int, _ states: [StepState]
  ) -> StepState {
    var (firm, visible, unknown, notApplicable) = (0, 0, 0, 0)
    for value in values {
      switch states[value * steps + step - 1] {
      case .firm: firm += 1
      case .visible: visible += 1
      case .unknown: unknown += 1
      case .notApplicable: notApplicable += 1
      case .notYet: break
      }
    }
    func isMost(_ count: Int) -> Bool { 2 * count > values.count }
    if values.isEmpty || isMost(notApplicable) { return .notApplicable }
    if firm > 0 && isMost(firm + notApplicable) { return .firm }
    let shown = firm + visible
    if shown > 0 && isMost(shown + notApplicable) { return .visible }
    if unknown > 0 && isMost(shown + notApplicable + unknown) { return .unknown }
    return .notYet
  }
}
