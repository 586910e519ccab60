import Content

/// Where a set of criteria stands, and why (docs/measurement.md, section 3).
///
/// Steps are numbers: 0 is before the first step, n is step n of the scale.
package struct Analysis: Hashable, Sendable {
  /// The highest step such that it and every step below it is firm; nil when nothing can be said.
  package let position: Int?
  /// The position with everything unknown taken as no, and as yes; nil when no step applies.
  package let certain: Int?
  package let possible: Int?
  /// The highest step that is firm or visible; nil when nothing can be said.
  package let front: Int?
  /// Whether a step above the front may still turn out to be there.
  package let isFrontUncertain: Bool
  /// Steps below the front that are not there yet, ascending.
  package let gaps: [Int]
  /// Steps below the front of which too little is known, ascending.
  package let unknownBetween: [Int]
  /// Half-judgements to spare on the weakest firm step up to the position. Nil without a position
  /// of at least 1, and for a whole carried by an axis.
  package let margin: Int?
  /// Nil at the top, and when no step applies.
  package let next: Next?
  /// One per step of the scale.
  package let steps: [StepAnalysis]
  /// The axis that carries the whole, as a place; nil for anything but such a whole.
  package let wholeAxis: Int?
  /// Places of the axis's values that have the whole's position, of at least 1, or beyond.
  package let carriedBy: [Int]
  /// Places of the axis's values that do not have the next step as position or beyond.
  package let heldBackBy: [Int]

  /// The first step above the position that applies.
  package struct Next: Hashable, Sendable {
    package let step: Int
    /// Half-judgements it needs to become firm, 0 when it is firm and something else stops it. Nil
    /// when too little is known of it, and for a whole carried by an axis.
    package let halfJudgements: Int?
    /// Places of the criteria that lack it: partly first, then no, each in file order. Empty for a
    /// whole carried by an axis.
    package let criteria: [Int]
    /// The lowest requirement in the way that fails or is undecided: its own, or that of a step
    /// between, which is skipped for it does not apply. Only for a whole.
    package let requirement: RequirementFinding?
  }

  /// Whether answers that are missing could change the position.
  package var isUncertain: Bool { certain != possible }

  init(_ picture: Picture, _ place: Condition.Place?) {
    let plan = picture.plan
    let set = plan.set(of: place)
    let reading = picture.reading.readings[set]
    let range = set * plan.stepCount..<(set + 1) * plan.stepCount
    steps = range.map {
      StepAnalysis(
        picture.tallies[$0], picture.reading.states[$0], plan.convention.thresholds)
    }
    position = reading.position
    certain = reading.certain
    possible = reading.possible
    front = reading.front
    isFrontUncertain = reading.isFrontUncertain
    margin = reading.margin
    let below = steps.prefix(max(0, (reading.front ?? 0) - 1)).enumerated()
    gaps = below.filter { $1.state == .notYet }.map { $0.offset + 1 }
    unknownBetween = below.filter { $1.state == .unknown }.map { $0.offset + 1 }

    let wholeAxis = place == nil ? plan.ladder.rule.wholeAxis : nil
    self.wholeAxis = wholeAxis
    let position = reading.position ?? 0
    let next = steps.indices.first { [steps] in $0 >= position && steps[$0].state != .notApplicable
    }
    let values = wholeAxis.map(plan.sets(ofAxis:)) ?? 0..<0
    /// Places of the values with an applicable cell that are at the step or beyond, or are not.
    func places(at step: Int, _ isThere: Bool) -> [Int] {
      values.filter { value in
        let reading = picture.reading.readings[value]
        return reading.certain != nil && ((reading.position ?? 0) >= step) == isThere
      }.map { $0 - values.lowerBound }
    }
    carriedBy = position > 0 ? places(at: position, true) : []
    heldBackBy = next.map { places(at: $0 + 1, false) } ?? []
    self.next = next.map { [steps] next in
      let step = steps[next]
      let isCounted = wholeAxis == nil
      return Next(
        step: next + 1,
        halfJudgements: isCounted && step.isCovered ? max(0, step.need - step.tally.units) : nil,
        criteria: isCounted ? plan.criteria(in: place, lacking: next, of: picture) : [],
        requirement: place == nil
          ? picture.requirements.first {
            $0.step > position && $0.step <= next + 1 && $0.holds != true
          } : nil)
    }
  }
}

extension OutcomePlan {
  /// Places of the criteria of a set that lack a step (a place in the scale): those with partly
  /// first, then those with no, each in file order.
  fileprivate func criteria(
    in place: Condition.Place?, lacking step: Int, of picture: Picture
  ) -> [Int] {
    [Judgement.partly, .no].flatMap { judgement in
      members[set(of: place)].filter { picture.judgement(criterion: $0, step: step) == judgement }
    }
  }
}
