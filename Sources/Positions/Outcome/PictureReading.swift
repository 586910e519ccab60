import Content

/// Where every set of one picture stands under one convention.
struct PictureReading: Sendable {
  /// By set, the whole first.
  fileprivate(set) var readings: [SetReading]
  /// Set by set, per step.
  fileprivate(set) var states: [StepState]
  fileprivate(set) var findings: [RequirementFinding] = []
}

extension OutcomePlan {
  /// Counts a picture: set by set, per step. Linear in its cells.
  func tallies(_ judgements: [Judgement?], asked: [Bool]) -> [Tally] {
    var tallies = Array(repeating: Tally(), count: setCount * stepCount)
    // Every criterion has one value on each axis, so the values of the first make up the whole.
    let wholes = firstSet.isEmpty ? 0..<0 : sets(ofAxis: 0)
    for set in (firstSet.isEmpty ? 0 : 1)..<setCount {
      for step in 0..<stepCount {
        let place = set * stepCount + step
        tallies[place] = tally(members[set], step, judgements, asked)
        if wholes.contains(set) { tallies[step].add(tallies[place]) }
      }
    }
    return tallies
  }

  private func tally(
    _ criteria: [Int], _ step: Int, _ judgements: [Judgement?], _ asked: [Bool]
  ) -> Tally {
    var tally = Tally()
    var packed = PackedTally()
    var room = PackedTally.capacity
    for criterion in criteria where asked.isEmpty || asked[criterion] {
      packed.add(judgements[criterion * stepCount + step])
      room -= 1
      if room == 0 {
        tally.add(packed)
        (packed, room) = (PackedTally(), PackedTally.capacity)
      }
    }
    tally.add(packed)
    return tally
  }

  func read(_ tallies: [Tally], _ judgements: [Judgement?]) -> PictureReading {
    var reading = PictureReading(
      readings: Array(repeating: SetReading(), count: setCount),
      states: Array(repeating: .notYet, count: setCount * stepCount))
    read(tallies, judgements, convention, into: &reading)
    return reading
  }

  /// Reads a counted picture over an earlier reading: first the values of the axes, then what the
  /// whole requires of them, then the whole.
  func read(
    _ tallies: [Tally], _ judgements: [Judgement?], _ convention: Convention,
    into reading: inout PictureReading
  ) {
    for set in 1..<setCount {
      reading.readings[set] = SetReading(
        tallies, at: set * stepCount, steps: stepCount, convention: convention,
        ceiling: Ceiling(), states: &reading.states)
    }
    reading.findings = findings(judgements, reading.readings, convention.partlyUnits)
    let ceiling = Ceiling(reading.findings)
    if let axis = ladder.rule.wholeAxis {
      reading.readings[0] = WholeReading.read(
        reading.readings, sets(ofAxis: axis), steps: stepCount, ceiling: ceiling,
        states: &reading.states)
    } else {
      reading.readings[0] = SetReading(
        tallies, at: 0, steps: stepCount, convention: convention, ceiling: ceiling,
        states: &reading.states)
    }
  }

  private func findings(
    _ judgements: [Judgement?], _ readings: [SetReading], _ partlyUnits: Int
  ) -> [RequirementFinding] {
    if requirements.isEmpty { return [] }
    let values = RequirementValues(
      plan: self, judgements: judgements, readings: readings, partlyUnits: partlyUnits)
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
