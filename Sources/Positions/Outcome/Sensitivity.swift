import Content

/// A convention that could have been another one. The raw value is the word in files.
package enum SensitivityVariant: String, CaseIterable, Sendable {
  /// Every partly taken as no.
  case partlyAsNo = "deels-nee"
  /// Every partly taken as yes.
  case partlyAsYes = "deels-ja"
  /// A step is firm from half of the half-judgements.
  case firmFromHalf = "drempel-1/2"
  /// A step is firm from three quarters of the half-judgements.
  case firmFromThreeQuarters = "drempel-3/4"

  func convention(_ ladder: Ladder) -> Convention {
    switch self {
    case .partlyAsNo: Convention(ladder, firm: ladder.rule.firm, partlyUnits: 0)
    case .partlyAsYes: Convention(ladder, firm: ladder.rule.firm, partlyUnits: 2)
    case .firmFromHalf: Convention(ladder, firm: Fraction(1, 2), partlyUnits: 1)
    case .firmFromThreeQuarters: Convention(ladder, firm: Fraction(3, 4), partlyUnits: 1)
    }
  }
}

/// How the shared picture would come out under another convention.
package struct Sensitivity: Hashable, Sendable {
  package let variant: SensitivityVariant
  /// The position of the whole, as a step number.
  package let position: Int?
  /// Whether that differs from the outcome.
  package let isWholeChanged: Bool
  /// The axis values whose position differs, in the order of the scan.
  package let changed: [Condition.Place]
}

extension OutcomePlan {
  /// Recomputes the positions of a picture under every variant, from its counts.
  func sensitivity(of picture: Picture) -> [Sensitivity] {
    let readings = picture.reading.readings
    var positions = blank.positions
    return variants.map { variant, convention in
      position(of: picture, convention, &positions)
      var changed: [Condition.Place] = []
      for axis in firstSet.indices {
        for set in sets(ofAxis: axis) where positions[set] != readings[set].position {
          changed.append(Condition.Place(axis: axis, value: set - firstSet[axis]))
        }
      }
      return Sensitivity(
        variant: variant, position: positions[0],
        isWholeChanged: positions[0] != readings[0].position, changed: changed)
    }
  }

  /// Writes the position of every set, that of the whole first.
  private func position(
    of picture: Picture, _ convention: Convention, _ positions: inout [Int?]
  ) {
    for set in 1..<setCount {
      positions[set] =
        Climb.position(
          picture.tallies, from: set * stepCount, steps: stepCount, convention
        ).step
    }
    positions[0] = whole(of: picture, convention, positions, below: .max)
    guard let reached = positions[0], !requirements.isEmpty else { return }
    let values = PictureValues(
      plan: self, tallies: picture.tallies, judgements: picture.judgements,
      convention: convention)
    // A requirement of a step that is not reached stops nothing.
    let failing = requirements.first { step, condition in
      step <= reached && condition.evaluate(values) == .fails
    }
    if let failing {
      positions[0] = whole(of: picture, convention, positions, below: failing.step)
    }
  }

  private func whole(
    of picture: Picture, _ convention: Convention, _ positions: [Int?], below ceiling: Int
  ) -> Int? {
    guard let axis = ladder.rule.wholeAxis else {
      return Climb.position(
        picture.tallies, from: 0, steps: stepCount, convention, below: ceiling
      ).step
    }
    // Whether a value has an applicable cell, and which steps apply, hangs on no convention.
    let reading = picture.reading
    return WholeReading.position(
      sets(ofAxis: axis), below: ceiling, steps: stepCount, states: reading.states,
      isCounted: { reading.readings[$0].isApplicable },
      position: { positions[$0] })
  }
}
