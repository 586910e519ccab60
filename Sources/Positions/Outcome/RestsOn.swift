import Content

/// What the shared picture of a criterion rests on: the first of these that fits.
///
/// Only cells that are asked are looked at, and only raters of counting parties.
package enum CriterionBasis: Int, CaseIterable, Hashable, Sendable {
  /// At least one of its cells was agreed.
  case agreed
  /// No rater gave any answer; "don't know" is an answer.
  case notAnswered
  /// On some cell not every party knows while another does, or a party gave no answer at all.
  case oneSided
  /// On every cell, all raters who gave a judgement gave the same.
  case same
  /// Raters differ, and it was left at that: there the lowest counts.
  case open
}

/// How many criteria rest on what. Criteria that were not asked are in none.
package struct RestsOn: Hashable, Sendable {
  private var counts = [0, 0, 0, 0, 0]

  package init(_ bases: [CriterionBasis?]) {
    for case let basis? in bases { counts[basis.rawValue] += 1 }
  }

  /// How many criteria rest on this.
  package subscript(basis: CriterionBasis) -> Int { counts[basis.rawValue] }
}

/// Whose word the picture as a whole is.
package enum PictureBasis: String, CaseIterable, Sendable {
  /// Nothing was agreed.
  case raters
  /// Everything that is asked was agreed, or there are no raters.
  case consensus
  case mixed
}

extension Outcome {
  /// What the shared picture rests on, counted over its criteria.
  package var restsOn: RestsOn {
    RestsOn((0..<plan.criterionCount).map(basis(ofCriterion:)))
  }

  /// What the shared picture of a criterion rests on; nil when no cell of it is asked.
  package func basis(ofCriterion criterion: Int) -> CriterionBasis? {
    guard answers.isAsked(criterion) else { return nil }
    let first = plan.entry(criterion: criterion, step: 0)
    let entries = (first..<first + plan.stepCount).filter {
      plan.kinds.isEmpty || plan.kinds[$0] == .asked
    }
    if entries.isEmpty { return nil }
    if entries.contains(where: { answers.agreement(on: $0) != nil }) { return .agreed }
    let counting = plan.parties.counting
    let raters = answers.responses.filter { counting.contains($0.party) }
    let answering = raters.filter { rater in
      entries.contains { rater.judgements[$0] != nil }
    }
    if answering.isEmpty { return .notAnswered }
    if entries.contains(where: { isOneSided[$0] })
      || !counting.allSatisfy({ party in answering.contains { $0.party == party } })
    {
      return .oneSided
    }
    let isSame = entries.allSatisfy { entry in
      Set(raters.compactMap { $0.judgements[entry] }).count <= 1
    }
    return isSame ? .same : .open
  }

  /// Whose word the shared picture is, core questions included.
  package var basis: PictureBasis {
    let kinds = plan.kinds(answers)
    let entries = (0..<plan.entryCount).filter { kinds.isEmpty || kinds[$0] == .asked }
    let agreed = entries.count { answers.agreement(on: $0) != nil }
    if agreed == 0 { return .raters }
    return agreed == entries.count || answers.responses.isEmpty ? .consensus : .mixed
  }

  /// Whether a cell was agreed rather than taken from the raters; the step is a place in the scale.
  package func isAgreed(criterion: Int, step: Int) -> Bool {
    let entry = plan.entry(criterion: criterion, step: step)
    return answers.isAsked(criterion) && answers.agreement(on: entry) != nil
      && (plan.kinds.isEmpty || plan.kinds[entry] == .asked)
  }

  /// Places of the criteria that were asked and that nobody of the counting parties answered.
  package var unanswered: [Int] {
    (0..<plan.criterionCount).filter { basis(ofCriterion: $0) == .notAnswered }
  }
}
