/// A session harvests what was said before it, and agrees on actions only after that. The script of a
/// scan may agree on actions without: a scan has its own way from talk to next step.
enum FormatHarvestCheck {
  private static let talks: Set<FormatStep.Kind> = [
    .individual, .pairs, .card, .plenary, .contributing,
  ]

  static func run(_ format: FormatOutline) {
    guard format.isWhole else { return }
    let isScript = format.record.node.value(of: "scan-wijze") != nil
    var hasTalked = false
    var hasHarvested = false
    for step in format.steps {
      switch step.kind {
      case .harvest:
        if !hasTalked { format.reading.report(.harvestOfNothing(step.record.name), at: step.place) }
        hasHarvested = true
      case .actions where !hasHarvested && !isScript:
        format.reading.report(.actionsBeforeHarvest(step.record.name), at: step.place)
      case let kind?:
        hasTalked = hasTalked || talks.contains(kind)
      case nil: break
      }
    }
  }
}
