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
    case .partlyAsNo: Convention(ladder, firm: ladder.rule.firm, partly: .no)
    case .partlyAsYes: Convention(ladder, firm: ladder.rule.firm, partly: .yes)
    case .firmFromHalf: Convention(ladder, firm: Fraction(1, 2), partly: .half)
    case .firmFromThreeQuarters: Convention(ladder, firm: Fraction(3, 4), partly: .half)
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
  /// Recomputes a picture under every variant, from its counts.
  func sensitivity(of picture: Picture) -> [Sensitivity] {
    variants.map { variant, convention in
      let reading = read(picture.tallies, picture.judgements, convention)
      func differs(_ set: Int) -> Bool {
        reading.readings[set].position != picture.reading.readings[set].position
      }
      var changed: [Condition.Place] = []
      for axis in firstSet.indices {
        for set in sets(ofAxis: axis) where differs(set) {
          changed.append(Condition.Place(axis: axis, value: set - firstSet[axis]))
        }
      }
      return Sensitivity(
        variant: variant, position: reading.readings[0].position, isWholeChanged: differs(0),
        changed: changed)
    }
  }
}
