import Content

extension CriterionAnswer {
  /// What was written beside the criterion and beside its steps, as remarks on the criterion, so that
  /// nothing is lost when the way of answering changes. A text that would become longer than a text
  /// can be ends where it is full.
  package var allRemarks: Remarks {
    guard case .stepByStep(let cells) = response else { return remarks }
    return cells.compactMap { $0?.remarks }.reduce(remarks) { $0.joined(with: $1) }
  }
}

extension Remarks {
  fileprivate func joined(with other: Remarks) -> Remarks {
    Remarks(
      example: Self.joined(example, other.example), plan: Self.joined(plan, other.plan),
      note: Self.joined(note, other.note), isDoubtful: isDoubtful || other.isDoubtful,
      isWish: isWish || other.isWish, reason: Self.joined(reason, other.reason),
      dissent: Self.joined(dissent, other.dissent))
  }

  private static func joined(_ one: String?, _ other: String?) -> String? {
    guard let one, let other, one != other else { return one ?? other }
    let text = one + "; " + other
    return String(text.unicodeScalars.prefix(SessionRules.textLength))
  }
}
