import Content

/// What a condition finds in one counted picture, of which it reads only what is asked for.
///
/// Of raters, examples and who agrees with whom a picture knows nothing: see `OutcomeValues`.
struct PictureValues: ConditionValues {
  let plan: OutcomePlan
  let tallies: [Tally]
  let judgements: [Judgement?]
  /// Where a partly is a yes, it is one to core questions and in scores too.
  let convention: Convention
  /// Nil while the whole is still to be read: what decides it cannot ask for it.
  var whole: PictureReading?

  func position(of place: Condition.Place?) -> ClosedRange<Int>? {
    guard let place else { return whole?.readings[0].positionRange }
    let first = plan.set(of: place) * plan.stepCount
    func bound(unknownUnits: Int) -> Int? {
      Climb.bound(
        tallies, from: first, steps: plan.stepCount, convention, unknownUnits: unknownUnits)
    }
    return SetReading.range(bound(unknownUnits: 0), bound(unknownUnits: 2))
  }

  func front(of place: Condition.Place?) -> ClosedRange<Int>? {
    guard let place else { return whole?.readings[0].frontRange }
    var reading = SetReading()
    for step in 1...plan.stepCount { reading.meet(state(of: place, at: step), at: step) }
    return reading.frontRange
  }

  /// From the gaps there are to those there would be with the highest front that is possible and
  /// nothing more found below it.
  func gaps(of place: Condition.Place?) -> ClosedRange<Int>? {
    if place == nil && whole == nil { return nil }
    guard let front = front(of: place) else { return nil }
    var (fewest, most) = (0, 0)
    for step in 1..<max(1, front.upperBound) {
      let state = state(of: place, at: step)
      if state == .notYet && step < front.lowerBound { fewest += 1 }
      if state == .notYet || state == .unknown { most += 1 }
    }
    return fewest...most
  }

  func score(ofCriterion criterion: Int) -> ClosedRange<Int>? {
    let first = plan.entry(criterion: criterion, step: 0)
    return CriterionScore.score(
      judgements[first..<first + plan.stepCount], partlyUnits: convention.partlyUnits
    ).map { $0...$0 }
  }

  func coreInOrder(_ question: Int) -> Bool? {
    switch judgements[plan.entry(core: question)] {
    case .yes: true
    case .partly: convention.partlyUnits == 2
    case .no: false
    case .dontKnow, .ratherNot, .notApplicable, nil: nil
    }
  }

  func raters(ofParty party: String) -> ClosedRange<Int>? { nil }

  var sameScore: Fraction? { nil }

  func examples(ofStep step: Int) -> Fraction? { nil }

  /// The state of a step, by its number.
  private func state(of place: Condition.Place?, at step: Int) -> StepState {
    if place == nil, let whole { return whole.states[step - 1] }
    return convention.state(of: tallies[plan.set(of: place) * plan.stepCount + step - 1])
  }
}
