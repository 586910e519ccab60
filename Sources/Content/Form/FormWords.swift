/// The words of filled-in forms.
enum FormWords {
  /// What can be said of a cell, a core question or a statement.
  static let judgements = Judgement.allCases.map(\.rawValue)
  /// In place of a step: none of these yet.
  static let none = "geen"
  /// What can be said of a criterion as a whole, in place of a step.
  static let wholeAnswers: [Judgement] = [.dontKnow, .ratherNot, .notApplicable]
  /// What can stand behind `kies` beside the steps.
  static let picks = [none] + wholeAnswers.map(\.rawValue)

  /// Words that may not be the id of a step, because a form could not tell them apart.
  static let reserved: [String] = [
    "kies", "op-weg", "ontbreekt", "oordeel", "voorbeeld", "plan", "twijfel", "wens",
    "toelichting", "reden", "minderheid", "ronde", "geen", "ja", "deels", "nee", "weet-niet",
    "liever-niet", "nvt",
  ]
}
