import Content

/// How far one criterion comes: for comparing views, for agreement and in rules.
package enum CriterionScore {
  /// The number of the highest step judged yes, 0 for none, whatever lies below. Nil when no cell
  /// is known, or a cell above the highest yes is unknown.
  ///
  /// `cells` are those of the criterion, in the order of the scale.
  package static func of(_ cells: some RandomAccessCollection<Judgement?>) -> Int? {
    score(cells, partlyUnits: 1)
  }

  static func score(
    _ cells: some RandomAccessCollection<Judgement?>, partlyUnits: Int
  ) -> Int? {
    var highest = 0
    var isAnyKnown = false
    var isUnknownAbove = false
    for (place, judgement) in cells.enumerated() {
      switch judgement {
      case .yes: (highest, isAnyKnown, isUnknownAbove) = (place + 1, true, false)
      case .partly where partlyUnits == 2:
        (highest, isAnyKnown, isUnknownAbove) = (place + 1, true, false)
      case .partly, .no: isAnyKnown = true
      case .dontKnow, .ratherNot, nil: isUnknownAbove = true
      case .notApplicable: break
      }
    }
    return isAnyKnown && !isUnknownAbove ? highest : nil
  }
}
