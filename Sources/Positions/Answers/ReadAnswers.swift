import Content

extension Participation {
  /// The answers to a ladder scan, of the first round unless the second is asked for.
  ///
  /// `asked` says per criterion whether it was in the session's scope; empty when all were.
  package func answers(
    to ladder: Ladder, coreCount: Int, round: Int = 1, asked: [Bool] = []
  ) -> Answers {
    let stepCount = ladder.scale.count
    return answers(round: round, asked: asked) { sheet in
      var judgements: [Judgement?] = []
      judgements.reserveCapacity(ladder.criteria.count * stepCount + coreCount)
      for (place, criterion) in ladder.criteria.enumerated() {
        let answer = sheet.criterionAnswers.element(at: place)
        judgements +=
          answer?.cells(criterion.descriptors) ?? Array(repeating: nil, count: stepCount)
      }
      judgements += (0..<coreCount).map { sheet.coreAnswers.element(at: $0)?.judgement }
      return judgements
    }
  }

  /// The answers to a profile scan, one entry per statement.
  package func answers(to profile: Profile, round: Int = 1) -> Answers {
    answers(round: round, asked: []) { sheet in
      profile.statements.indices.map { sheet.statementAnswers.element(at: $0)?.judgement }
    }
  }

  private func answers(
    round: Int, asked: [Bool], _ judgements: (Sheet) -> [Judgement?]
  ) -> Answers {
    let responses = participants.compactMap { participant in
      participant.sheet(round: round).map {
        Response(party: participant.party, cells: judgements($0))
      }
    }
    let agreed = agreements.map(judgements).reduce([]) { earlier, later in
      earlier.isEmpty ? later : zip(earlier, later).map { $1 ?? $0 }
    }
    return Answers(responses: responses, agreed: agreed, asked: asked)
  }
}

extension Array {
  /// The element, nil beyond the end or when it is nil itself: a short form is a half-filled one.
  fileprivate func element<Wrapped>(at place: Int) -> Wrapped? where Element == Wrapped? {
    place < count ? self[place] : nil
  }
}
