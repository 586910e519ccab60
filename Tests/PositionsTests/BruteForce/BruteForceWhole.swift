/// Section 3: the whole, with `geheel` and without, and `vereist`.
extension BruteForce {
  /// Without `geheel`: the set of all criteria, analysed as any, then held to `vereist`.
  static func whole(
    _ ofAll: Analysis, set: [Int], in table: [[Word]], truths: [Int: Truth]
  ) -> Analysis {
    var result = ofAll
    apply(truths, to: &result)
    addMarginAndNext(to: &result, set: set, in: table)
    nameRequirement(truths, in: &result)
    return result
  }

  /// With `geheel`: carried by the values of one axis. `counts` are over all criteria.
  static func whole(
    carriedBy values: [Analysis], axis: Int, counts: [StepOutcome], truths: [Int: Truth]
  ) -> Analysis {
    // V: the values that have an applicable cell.
    var carriers: [Int] = []
    for value in values.indices where values[value].isApplicable { carriers.append(value) }

    var result = Analysis()
    result.wholeFrom = axis
    result.steps = counts
    for step in counts.indices {
      result.steps[step].state = majority(of: carriers.map { values[$0].steps[step].state })
    }
    let count = counts.count
    result.position = majority(of: carriers.map { values[$0].position }, steps: count)
    result.certain = majority(of: carriers.map { values[$0].certain }, steps: count)
    result.possible = majority(of: carriers.map { values[$0].possible }, steps: count)
    apply(truths, to: &result)
    addFront(to: &result)
    // No margin and no half-judgements: instead who carries and who holds back.
    if let step = nextStep(after: result) {
      result.next = Next(step: step, halfJudgements: nil, criteria: [])
      result.heldBackBy = carriers.filter { values[$0].position ?? 0 < step }
    }
    if let position = result.position, position > 0 {
      result.carriedBy = carriers.filter { values[$0].position ?? 0 >= position }
    }
    nameRequirement(truths, in: &result)
    return result
  }

  /// The highest step that more than half have as position or beyond, no position counting as 0;
  /// none unless more than half have a position.
  private static func majority(of positions: [Int?], steps: Int) -> Int? {
    var having = 0
    for position in positions where position != nil { having += 1 }
    guard 2 * having > positions.count else { return nil }
    var highest = 0
    for step in 1...steps {
      var reaching = 0
      for position in positions where position ?? 0 >= step { reaching += 1 }
      if 2 * reaching > positions.count { highest = step }
    }
    return highest
  }

  /// The state of a step over V. Without any V every cell is nvt, and so is the step.
  private static func majority(of states: [State]) -> State {
    func isMost(_ number: Int) -> Bool { 2 * number > states.count }
    if states.isEmpty { return .notApplicable }
    var (notApplicable, firm, visible, unknown) = (0, 0, 0, 0)
    for state in states {
      switch state {
      case .notApplicable: notApplicable += 1
      case .firm: firm += 1
      case .visible: visible += 1
      case .unknown: unknown += 1
      case .notYet: break
      }
    }
    if isMost(notApplicable) { return .notApplicable }
    if firm > 0 && isMost(firm + notApplicable) { return .firm }
    if firm + visible > 0 && isMost(firm + visible + notApplicable) { return .visible }
    if unknown > 0 && isMost(unknown + firm + visible + notApplicable) { return .unknown }
    return .notYet
  }

  /// Going up from step 1, the position stops below the first step whose `vereist` fails; one that
  /// is undecided stops certain only.
  private static func apply(_ truths: [Int: Truth], to analysis: inout Analysis) {
    defer { analysis.isUncertain = analysis.certain != analysis.possible }
    if truths.isEmpty { return }
    let steps = 1...analysis.steps.count
    if let failing = steps.first(where: { truths[$0] == .fails }) {
      analysis.failingRequirement = failing
      analysis.position = stop(analysis.position, below: failing, analysis.steps)
      analysis.certain = stop(analysis.certain, below: failing, analysis.steps)
      analysis.possible = stop(analysis.possible, below: failing, analysis.steps)
    }
    for step in steps.reversed()
    where truths[step] == .undecided && step < analysis.failingRequirement ?? .max {
      analysis.undecidedRequirements.insert(step, at: 0)
      analysis.certain = stop(analysis.certain, below: step, analysis.steps)
    }
  }

  /// A position that may not come as far as `step`: the nearest one below it that is not nvt.
  private static func stop(_ position: Int?, below step: Int, _ steps: [StepOutcome]) -> Int? {
    guard let position, position >= step else { return position }
    var reached = 0
    for lower in 1..<step where steps[lower - 1].state != .notApplicable { reached = lower }
    return reached
  }

  /// The `vereist` in the way of the next step: of it, or of a step that is skipped on the way.
  private static func nameRequirement(_ truths: [Int: Truth], in analysis: inout Analysis) {
    guard let next = analysis.next, !truths.isEmpty else { return }
    for step in ((analysis.position ?? 0) + 1...next.step).reversed() {
      if let truth = truths[step], truth != .holds { analysis.next?.requirement = step }
    }
  }
}
