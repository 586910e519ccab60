extension BruteForce {
  /// All that was judged, brought together per party and to the shared picture.
  struct Judged {
    /// Counting parties first, then those also heard.
    let parties: [String]
    /// By criterion, step and party; an empty row for a criterion that was not asked.
    private(set) var views: [[[View]]] = []
    /// By criterion and step; an empty row for a criterion that was not asked.
    private(set) var cells: [[SharedCell]] = []
    /// By core question and party.
    private(set) var coreViews: [[View]] = []
    /// By core question.
    private(set) var core: [SharedCell] = []

    init(_ input: Case) {
      parties = input.parties + input.alsoHeard
      let raters = parties.map { party in
        input.raters.indices.filter { input.raters[$0].party == party }
      }
      let words = input.raters.map { Self.expand($0.sheet, input) }
      let agreed = input.agreed.map { Self.expand($0, input) }
      for criterion in 0..<input.criteria.count {
        var viewRow: [[View]] = []
        var cellRow: [SharedCell] = []
        // A criterion that was not asked is left out of every set.
        for step in 0..<(input.criteria[criterion].isAsked ? input.steps : 0) {
          // A cell without a description is nvt: whoever says what, also when nobody says anything.
          if input.criteria[criterion].isUndescribed[step] {
            let view = View(word: .notApplicable, isNarrow: false)
            viewRow.append([View](repeating: view, count: parties.count))
            cellRow.append(SharedCell(word: .notApplicable))
            continue
          }
          let judgements = raters.map { $0.map { words[$0][criterion][step] } }
          let views = judgements.map { view(of: $0) }
          viewRow.append(views)
          cellRow.append(
            shared(
              views, judgements, parties: input.parties,
              agreed: agreed?[criterion][step] ?? .unanswered))
        }
        views.append(viewRow)
        cells.append(cellRow)
      }
      // Core questions are combined by the same rules.
      for question in 0..<input.coreQuestions {
        let judgements = raters.map { $0.map { input.raters[$0].sheet.core[question] } }
        let views = judgements.map { view(of: $0) }
        coreViews.append(views)
        core.append(
          shared(
            views, judgements, parties: input.parties,
            agreed: input.agreed?.core[question] ?? .unanswered))
      }
    }

    private static func expand(_ sheet: Sheet, _ input: Case) -> [[Word]] {
      var result: [[Word]] = []
      for criterion in 0..<input.criteria.count {
        result.append(
          BruteForce.cells(
            of: sheet.answers[criterion], undescribed: input.criteria[criterion].isUndescribed))
      }
      return result
    }
  }
}
