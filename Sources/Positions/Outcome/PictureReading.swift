import Content

/// Where every set of one picture stands under one convention.
struct PictureReading: Sendable {
  /// By set, the whole first.
  let readings: [SetReading]
  /// Set by set, per step.
  let states: [StepState]
  let findings: [RequirementFinding]
}

extension OutcomePlan {
  /// Counts a picture: set by set, per step. Linear in its cells.
  func tallies(_ judgements: [Judgement?], asked: [Bool]) -> [Tally] {
    var tallies = blank.tallies
    var packed = blank.packed
    var next = 0
    while next < criterionCount {
      let end = min(next + PackedTally.capacity, criterionCount)
      var counts = packed.mutableSpan
      for criterion in next..<end where asked.isEmpty || asked[criterion] {
        count(criterion, judgements.span, into: &counts)
      }
      var totals = tallies.mutableSpan
      for place in 0..<totals.count {
        totals[place].add(counts[place])
        counts[place] = PackedTally()
      }
      next = end
    }
    return tallies
  }

  private func count(
    _ criterion: Int, _ judgements: Span<Judgement?>, into counts: inout MutableSpan<PackedTally>
  ) {
    let axisCount = firstSet.count
    for step in 0..<stepCount {
      let one = PackedTally(judgements[criterion * stepCount + step])
      counts[step].add(one)
      for axis in 0..<axisCount {
        counts[membership[criterion * axisCount + axis] + step].add(one)
      }
    }
  }

  /// Reads a counted picture: first the values of the axes, then what the whole requires of them,
  /// then the whole.
  func read(_ tallies: [Tally], _ judgements: [Judgement?]) -> PictureReading {
    var states = blank.states
    var readings = blank.readings
    for set in 1..<setCount {
      readings[set] = SetReading(
        tallies, from: set * stepCount, steps: stepCount, convention, states: &states)
    }
    let values = PictureValues(
      plan: self, tallies: tallies, judgements: judgements, convention: convention)
    let findings = requirements.map { step, condition in
      RequirementFinding(step: step, condition.evaluate(values))
    }
    if let axis = ladder.rule.wholeAxis {
      readings[0] = WholeReading.read(
        readings, sets(ofAxis: axis), steps: stepCount, ceiling: Ceiling(findings),
        states: &states)
    } else {
      readings[0] = SetReading(
        tallies, from: 0, steps: stepCount, convention, below: Ceiling(findings),
        states: &states)
    }
    return PictureReading(readings: readings, states: states, findings: findings)
  }
}

extension Ceiling {
  /// A failing requirement stops every position; an undecided one the certain one alone.
  fileprivate init(_ findings: [RequirementFinding]) {
    for finding in findings.reversed() {
      switch finding.holds {
      case true: break
      case false: (position, certain, possible) = (finding.step, finding.step, finding.step)
      case nil: certain = finding.step
      }
    }
  }
}
