/// Joining takes longer with a large group: a format for more than ten people says how much.
enum FormatJoiningCheck {
  static func run(_ format: FormatOutline) {
    guard let most = format.record.record("groep")?.number("tot"), most > 10 else { return }
    for step in format.steps where step.kind == .joining {
      guard format.lacks("per-tien", in: step.record) else { continue }
      format.reading.report(
        .joiningWithoutGrowth(step.record.name, most: most), at: step.record.node.headRange)
    }
  }
}
