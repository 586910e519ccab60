import Content

/// What was written beside judgements; none of it changes a position.
extension Participation {
  /// The plan beside a cell: what was agreed goes before, then the raters in order, of the form
  /// that counts in the round. Plans are written beside cells, so only step by step.
  package func plan(criterion: Int, step: Int, round: Int = 1) -> String? {
    let sheets = agreements.reversed() + participants.compactMap { $0.sheet(round: round) }
    for sheet in sheets where criterion < sheet.criterionAnswers.count {
      guard case .stepByStep(let cells)? = sheet.criterionAnswers[criterion]?.response,
        step < cells.count, let plan = cells[step]?.remarks.plan
      else { continue }
      return plan
    }
    return nil
  }

  /// What was agreed about a criterion, with its reason and dissent; the last word when it was
  /// agreed more than once.
  package func agreement(onCriterion criterion: Int) -> CriterionAnswer? {
    for sheet in agreements.reversed() where criterion < sheet.criterionAnswers.count {
      if let answer = sheet.criterionAnswers[criterion] { return answer }
    }
    return nil
  }
}
