/// The fixed words of the condition language.
enum ConditionWord: String, CaseIterable {
  case and = "en"
  case or = "of"
  case not = "niet"
  case coreQuestion = "kernvraag"
  case inOrder = "op-orde"
  case criterion = "criterium"
  case noStep = "geen"
  case position = "positie"
  case front = "voorhoede"
  case gaps = "gaten"
  case raters = "aantal"
  case sameScore = "eensgezindheid"
  case examples = "voorbeelden"
}

extension Condition {
  /// The fixed words of the language; the id of a step or an axis may not be one of them.
  package static let reservedWords: [String] = ConditionWord.allCases.map(\.rawValue)
}
