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
  package var restsOn: RestsOn {
    RestsOn((0..<plan.criterionCount).map(basis(ofCriterion:)))
  }

  /// What the shared picture of a criterion rests on; nil when it was not asked.
  package func basis(ofCriterion criterion: Int) -> CriterionBasis? {
    guard answers.isAsked(criterion) else { return nil }
    let first = plan.entry(criterion: criterion, step: 0)
    let entries = (first..<first + plan.stepCount).filter {
      plan.kinds.isEmpty || plan.kinds[$0] == .asked
    }
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

  package var basis: PictureBasis {
    let agreed = answers.agreed
    if !agreed.contains(where: { $0 != nil }) { return .raters }
    if answers.responses.isEmpty { return .consensus }
    let kinds = plan.kinds(answers)
    let isAll = agreed.indices.allSatisfy { entry in
      agreed[entry] != nil || (!kinds.isEmpty && kinds[entry] != .asked)
    }
    return isAll ? .consensus : .mixed
  }
}
