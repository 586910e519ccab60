import Content

/// Which answers have an example beside them; it changes no position.
extension Participation {
  /// Per cell whether anyone wrote an example of it, raters and what was agreed; criterion by
  /// criterion and within one by step.
  ///
  /// An example beside a cell is one of that cell. One beside the criterion as a whole is one of
  /// every cell that its writer says `ja` to: who has an example of a step has it of the way there.
  package func exampleCells(for ladder: Ladder, round: Int = 1) -> [Bool] {
    let stepCount = ladder.scale.count
    var cells = Array(repeating: false, count: ladder.criteria.count * stepCount)
    for sheet in sheets(ofRound: round) {
      for (place, criterion) in ladder.criteria.enumerated()
      where place < sheet.criterionAnswers.count {
        guard let answer = sheet.criterionAnswers[place] else { continue }
        let judgements = answer.cells(criterion.descriptors)
        for step in 0..<stepCount {
          let isOfWhole = answer.remarks.example != nil && judgements[step] == .yes
          if isOfWhole || answer.remarks(atStep: step)?.example != nil {
            cells[place * stepCount + step] = true
          }
        }
      }
    }
    return cells
  }

  /// How many examples were written beside a criterion and its cells, by anyone.
  package func exampleCount(criterion: Int, round: Int = 1) -> Int {
    sheets(ofRound: round).reduce(0) { count, sheet in
      guard criterion < sheet.criterionAnswers.count,
        let answer = sheet.criterionAnswers[criterion]
      else { return count }
      return count + answer.allRemarks.count { $0.example != nil }
    }
  }

  /// The forms that count in the picture of a round, those of raters first.
  func sheets(ofRound round: Int) -> [Sheet] {
    participants.compactMap { $0.sheet(round: round) } + agreements
  }
}

extension CriterionAnswer {
  /// What was written beside one cell, by its place in the scale; only an answer step by step has it.
  package func remarks(atStep step: Int) -> Remarks? {
    guard case .stepByStep(let cells) = response, cells.indices.contains(step) else { return nil }
    return cells[step]?.remarks
  }

  /// Everything written beside the criterion and its cells.
  var allRemarks: [Remarks] {
    guard case .stepByStep(let cells) = response else { return [remarks] }
    return [remarks] + cells.compactMap { $0?.remarks }
  }
}
