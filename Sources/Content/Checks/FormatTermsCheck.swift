/// People from two sides lack common terms: before they talk they take time to find out what each
/// calls what.
enum FormatTermsCheck {
  /// Less is no talk.
  private static let least = 5
  private static let talks: Set<FormatStep.Kind> = [.card, .plenary, .contributing, .pairs]

  static func run(_ format: FormatOutline) {
    guard format.isWhole, format.record.texts("partijen").count > 1,
      let key = format.record.fields["partijen"]?.key
    else { return }
    let before = format.steps.prefix { step in step.kind.map { !talks.contains($0) } ?? true }
    let hasTerms = before.contains { step in
      // Minutes that cannot be read were reported.
      step.kind == .terms && (step.record.number("minuten") ?? least) >= least
    }
    guard !hasTerms else { return }
    format.reading.report(.termsNotShared(format.record.name, minutes: least), at: key.range)
  }
}
