import Content

/// Something voted on, with its place among the others.
package struct RankedSubject: Hashable, Sendable {
  package let subject: Ballot.Subject
  package let result: BallotResult
  /// From 1; subjects that end alike have the same place, and the next one skips as many.
  package let place: Int
  /// True when another has the same place.
  package let isTied: Bool
}

extension DialogueState {
  /// What was voted on in a step, highest first, as far as it may be seen: by points or raised hands;
  /// with figures by the lower median, then by the share that gives six or more. Where several choices
  /// were counted there is no higher or lower, and no ranking. Who chose none of the options made no
  /// subject higher.
  package func ranking(of step: FormatStep) -> [RankedSubject] {
    guard let way = step.details.way else { return [] }
    guard way != .hands || step.details.choices.count < 2 else { return [] }
    let ranks = visibleBallots(step: step.id).compactMap { subject, result in
      step.countsNoneOfThese && subject == .question
        ? nil : Rank(subject, result, way, place: place(of: subject))
    }.sorted { $0.isHigher(than: $1) || !$1.isHigher(than: $0) && $0.place < $1.place }
    return ranks.map { rank in
      RankedSubject(
        subject: rank.subject, result: rank.result,
        place: ranks.count { $0.isHigher(than: rank) } + 1,
        isTied: ranks.count { !$0.isHigher(than: rank) && !rank.isHigher(than: $0) } > 1)
    }
  }

  /// For the order of what ended alike. Where groups are not told, neither is who was heard first.
  private func place(of subject: Ballot.Subject) -> String {
    switch subject {
    case .question: return ""
    case .option(let id): return id
    case .line(let id):
      // Words that are the same are told apart by the id, that no order depends on chance.
      if isAnonymous { return "\(visibleText(id) ?? "")\n\(id)" }
      let digits = String(history.firstIndex { $0.stamp.id == id } ?? history.count)
      return String(repeating: "0", count: max(0, 9 - digits.count)) + digits + "\n\(id)"
    }
  }
}

private struct Rank {
  let subject: Ballot.Subject
  let result: BallotResult
  let place: String
  /// What counts first: points, or the middle figure.
  let first: Int
  /// A share: so many of so many.
  let part: Int
  let whole: Int

  init?(_ subject: Ballot.Subject, _ result: BallotResult, _ way: FormatStep.Way, place: String) {
    self.subject = subject
    self.result = result
    self.place = place
    if way == .score {
      guard let summary = ScoreSummary(result, isByTable: true),
        let median = summary.lowerMedian
      else { return nil }
      (first, part, whole) = (median, summary.sufficient, summary.count)
    } else {
      (first, part, whole) = (result.total, 0, 1)
    }
  }

  func isHigher(than other: Rank) -> Bool {
    first != other.first ? first > other.first : part * other.whole > other.part * whole
  }
}
