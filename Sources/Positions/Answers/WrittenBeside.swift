import Content

/// What was written beside judgements; none of it changes a position.
extension Participation {
  /// The intentions written beside a cell, those of raters first, each once. Only answers given step
  /// by step have them.
  package func plans(criterion: Int, step: Int, round: Int = 1) -> [String] {
    var plans: [String] = []
    let sheets = participants.compactMap { $0.sheet(round: round) } + agreements
    for sheet in sheets where criterion < sheet.criterionAnswers.count {
      guard case .stepByStep(let cells)? = sheet.criterionAnswers[criterion]?.response,
        step < cells.count, let plan = cells[step]?.remarks.plan, !plans.contains(plan)
      else { continue }
      plans.append(plan)
    }
    return plans
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
