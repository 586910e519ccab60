extension BruteForce {
  /// Every rater's and the agreed word for every cell, with what parties and all make of them.
  struct Judged {
    private let input: Case
    /// By rater, criterion and step.
    private let words: [[[Word]]]
    private let agreed: [[Word]]

    init(_ input: Case) {
      self.input = input
      words = input.raters.map { Self.expand($0.sheet, input) }
      agreed = Self.expand(
        input.agreed
          ?? Sheet(
            answers: input.criteria.map { _ in .unanswered },
            core: [Word](repeating: .unanswered, count: input.coreQuestions)), input)
    }

    private static func expand(_ sheet: Sheet, _ input: Case) -> [[Word]] {
      var result: [[Word]] = []
      for (place, criterion) in input.criteria.enumerated() {
        result.append(cells(of: sheet.answers[place], undescribed: criterion.isUndescribed))
      }
      return result
    }

    private func judgements(_ party: String, _ criterion: Int, _ step: Int) -> [Word] {
      var result: [Word] = []
      for rater in words.indices where input.raters[rater].party == party {
        result.append(words[rater][criterion][step])
      }
      return result
    }

    /// What a party says of a cell. Without a description it is nvt, even without raters.
    private func view(_ party: String, _ criterion: Int, _ step: Int) -> Word {
      if input.criteria[criterion].isUndescribed[step] { return .notApplicable }
      return BruteForce.view(of: judgements(party, criterion, step))
    }

    func views(of party: String) -> [[Word]] {
      everyCell { view(party, $0, $1) }
    }

    func narrow(_ party: String) -> [[Bool]] {
      everyCell { isNarrow(judgements(party, $0, $1)) }
    }

    var sharedCells: [[SharedCell]] {
      everyCell { criterion, step in
        // A cell without a description is nvt, whoever says what.
        if input.criteria[criterion].isUndescribed[step] {
          return SharedCell(word: .notApplicable)
        }
        return shared(
          input.parties.map { judgements($0, criterion, step) }, parties: input.parties,
          agreed: agreed[criterion][step])
      }
    }

    /// Core questions are combined by the same rules.
    var sharedCore: [SharedCell] {
      (0..<input.coreQuestions).map { question in
        shared(
          input.parties.map { core($0, question) }, parties: input.parties,
          agreed: input.agreed?.core[question] ?? .unanswered)
      }
    }

    func core(of party: String) -> [Word] {
      (0..<input.coreQuestions).map { BruteForce.view(of: core(party, $0)) }
    }

    private func core(_ party: String, _ question: Int) -> [Word] {
      input.raters.filter { $0.party == party }.map { $0.sheet.core[question] }
    }

    /// An empty row for a criterion that was not asked: it is left out of every set.
    private func everyCell<Result>(_ cell: (Int, Int) -> Result) -> [[Result]] {
      var result: [[Result]] = []
      for criterion in input.criteria.indices {
        let steps = input.criteria[criterion].isAsked ? input.steps : 0
        var row: [Result] = []
        for step in 0..<steps { row.append(cell(criterion, step)) }
        result.append(row)
      }
      return result
    }
  }
}
