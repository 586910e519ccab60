/// Words of the file format that may not be the id of something.
enum ReservedWords {
  /// Why the word may not be an id of this kind; nil when it may.
  static func reason(against word: String, as kind: IDKind) -> ContentProblem.ReservedReason? {
    switch kind {
    case .step:
      if FormWords.reserved.contains(word) { return .wordOfForms }
    case .axis:
      if CriterionRecord.schema.key(word) != nil { return .keyOfCriteria }
    default:
      return nil
    }
    return Condition.reservedWords.contains(word) ? .wordOfConditions : nil
  }
}
