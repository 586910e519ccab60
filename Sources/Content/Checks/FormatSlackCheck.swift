/// Warns for a format in which nothing gives: whoever leads it cannot end on time once it runs late.
enum FormatSlackCheck {
  static func run(_ format: FormatOutline) {
    guard format.isWhole, let minutes = format.record.fields["minuten"] else { return }
    let gives = format.steps.contains { step in
      // A key that cannot be read was reported, and so was one that is misspelt.
      guard let time = step.record.number("minuten"), !step.record.node.isIncomplete,
        format.reading.strays(within: step.record.node.range).isEmpty
      else { return true }
      return canChange(
        "minimaal", in: step.record, { step.record.number("minimaal") != time })
        || canChange(
          "mag-vervallen", in: step.record, { step.record.flag("mag-vervallen") ?? true })
    }
    if !gives {
      format.reading.report(.nothingGives(format.record.name), at: minutes.node.range)
    }
  }

  /// Of a key that is there with a value that cannot be read, yes.
  private static func canChange(_ key: String, in record: Record, _ holds: () -> Bool) -> Bool {
    guard let node = record.node.value(of: key), node.style != .absent else { return false }
    return holds()
  }
}
