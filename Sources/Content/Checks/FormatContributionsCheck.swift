/// What works on contributions comes after a step in which people contribute.
enum FormatContributionsCheck {
  static func run(_ format: FormatOutline) {
    guard format.isWhole else { return }
    for step in format.steps.prefix(while: { $0.kind != .contributing }) {
      guard let kind = step.kind, [.plenary, .ordering, .voting].contains(kind),
        step.subject == .contributions
      else { continue }
      format.reading.report(
        .contributionsNotYet(step.record.name, kind),
        at: step.record.fields["over"]?.node.range ?? step.place)
    }
  }
}
