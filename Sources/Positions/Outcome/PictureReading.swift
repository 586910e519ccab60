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
    var tallies = Array(repeating: Tally(), count: setCount * stepCount)
    let axisCount = firstSet.count
    for criterion in 0..<criterionCount where asked.isEmpty || asked[criterion] {
      for step in 0..<stepCount {
        let judgement = judgements[criterion * stepCount + step]
        tallies[step].add(judgement)
        for axis in 0..<axisCount {
          tallies[membership[criterion * axisCount + axis] * stepCount + step].add(judgement)
        }
      }
    }
    return tallies
  }

  /// Reads a counted picture: first the values of the axes, then what the whole requires of them,
  /// then the whole.
  func read(
    _ tallies: [Tally], _ judgements: [Judgement?], _ convention: Convention
  ) -> PictureReading {
    var states = Array(repeating: StepState.notYet, count: setCount * stepCount)
    var readings = Array(repeating: SetReading(), count: setCount)
    for set in 1..<setCount {
      readings[set] = SetReading(
        tallies, at: set * stepCount, steps: stepCount, convention: convention,
        ceiling: Ceiling(), states: &states)
    }
    let findings = findings(judgements, readings, convention.partly)
    let ceiling = Ceiling(findings)
    if let axis = ladder.rule.wholeAxis {
      readings[0] = WholeReading.read(
        readings, sets(ofAxis: axis), steps: stepCount, ceiling: ceiling, states: &states)
    } else {
      readings[0] = SetReading(
        tallies, at: 0, steps: stepCount, convention: convention, ceiling: ceiling,
        states: &states)
    }
    return PictureReading(readings: readings, states: states, findings: findings)
  }

  private func findings(
    _ judgements: [Judgement?], _ readings: [SetReading], _ partly: PartlyConvention
  ) -> [RequirementFinding] {
    if requirements.isEmpty { return [] }
    let values = RequirementValues(
      plan: self, judgements: judgements, readings: readings, partly: partly)
    return requirements.map { step, condition in
      RequirementFinding(step: step, holds: requirementVerdict(condition, values))
    }
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
