/// Words of the file format that may not be the id of something.
enum ReservedWords {
  /// A folder named after a day and this word holds a conversation, of one named after a day and a scan
  /// a session of that scan.
  private static let conversation = "gesprek"

  /// Why the word may not be an id of this kind; nil when it may.
  static func reason(against word: String, as kind: IDKind) -> ContentProblem.ReservedReason? {
    switch kind {
    case .scan:
      return word == conversation || word.hasPrefix(conversation + "-") ? .wordOfFolders : nil
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
