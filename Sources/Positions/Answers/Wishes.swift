import Content

/// Who wants to talk about what. Places are those of the participants.
extension Participation {
  /// Who wants to talk about a criterion, said beside the criterion or beside a cell of it.
  package func wishes(forCriterion criterion: Int, round: Int = 1) -> [Int] {
    wishes(round) { sheet in
      criterion < sheet.criterionAnswers.count
        ? sheet.criterionAnswers[criterion]?.allRemarks ?? [] : []
    }
  }

  /// Who wants to talk about a core question.
  package func wishes(forCore question: Int, round: Int = 1) -> [Int] {
    wishes(round) { sheet in
      question < sheet.coreAnswers.count
        ? [sheet.coreAnswers[question]?.remarks].compactMap(\.self) : []
    }
  }

  /// Who wants to talk about a statement of a profile scan.
  package func wishes(forStatement statement: Int, round: Int = 1) -> [Int] {
    wishes(round) { sheet in
      statement < sheet.statementAnswers.count
        ? [sheet.statementAnswers[statement]?.remarks].compactMap(\.self) : []
    }
  }

  private func wishes(_ round: Int, _ remarks: (Sheet) -> [Remarks]) -> [Int] {
    participants.indices.filter { place in
      participants[place].sheet(round: round).map { remarks($0).contains(where: \.isWish) } ?? false
    }
  }
}
