extension BruteForce {
  /// One rater per sheet, the first for `school`, the second for `opleiding`; four steps unless
  /// the words of a sheet say otherwise; one axis with these sizes of its values, in file order.
  static func worked(
    levels: [Int], sheets: [[Answer]], steps: Int = 4, wholeAxis: Int? = nil
  ) -> Case {
    var criteria: [Criterion] = []
    for (level, size) in levels.enumerated() {
      for _ in 0..<size {
        criteria.append(
          Criterion(placement: [level], isUndescribed: [Bool](repeating: false, count: steps)))
      }
    }
    let parties = Array(["school", "opleiding"].prefix(max(1, sheets.count)))
    return Case(
      steps: steps, axes: [levels.count], criteria: criteria, parties: parties,
      wholeAxis: wholeAxis,
      raters: zip(parties, sheets).map { Rater(party: $0, sheet: Sheet(answers: $1, core: [])) })
  }

  /// So many criteria picked at a step, without `ontbreekt`; 0 is `geen`.
  static func picks(_ counts: (Int, at: Int)...) -> [Answer] {
    counts.flatMap { count, step in
      [Answer](repeating: .pick(furthest: step, missing: [], isOnTheWay: false), count: count)
    }
  }

  /// So many cells of a scan of one step.
  static func cells(yes: Int, partly: Int = 0, no: Int = 0, dontKnow: Int = 0) -> [Answer] {
    let words: [(Word, Int)] = [(.yes, yes), (.partly, partly), (.no, no), (.dontKnow, dontKnow)]
    return words.flatMap { word, count in [Answer](repeating: .cells([word]), count: count) }
  }
}
