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

    /// By rater, criterion and step: what each form says.
    let words: [[[Word]]]

    init(_ input: Case) {
      parties = input.parties + input.alsoHeard
      let raters = parties.map { party in
        input.raters.indices.filter { input.raters[$0].party == party }
      }
      let words = input.raters.map { Self.expand($0.sheet, input) }
      self.words = words
      let answered = raters.map { members in
        members.filter { Self.isAnyAnswered(words[$0], input.raters[$0].sheet, input) }.count
      }
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
          let views = parties.indices.map { view(of: judgements[$0], answered: answered[$0]) }
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
        let views = parties.indices.map { view(of: judgements[$0], answered: answered[$0]) }
        coreViews.append(views)
        core.append(
          shared(
            views, judgements, parties: input.parties,
            agreed: input.agreed?.core[question] ?? .unanswered))
      }
    }

    /// Whether a rater answered anything that was asked.
    private static func isAnyAnswered(_ words: [[Word]], _ sheet: Sheet, _ input: Case) -> Bool {
      for (place, criterion) in input.criteria.enumerated() where criterion.isAsked {
        if BruteForce.isAnswered(words[place], criterion) { return true }
      }
      return sheet.core.contains { $0 != .unanswered }
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
