import StrictYAML

/// A session format as far as it can be read, for the checks of it.
struct FormatOutline {
  let record: Record
  let reading: FileReading
  let steps: [Step]
  /// True when every step and its kind could be read: only then anything can be said of their order.
  let isWhole: Bool

  /// A step whose kind may be unknown, because of something that was reported.
  struct Step {
    let record: Record
    let kind: FormatStep.Kind?

    /// Where a message about its kind points.
    var place: SourceRange { record.fields["soort"]?.node.range ?? record.node.headRange }

    /// What it is about: for ordering contributions where nothing is said.
    var subject: FormatStep.Subject? {
      if let over = record.text("over") { return FormatStep.Subject(rawValue: over) }
      return kind == .ordering && record.node.value(of: "over") == nil ? .contributions : nil
    }
  }

  init(_ record: Record, reading: FileReading) {
    self.record = record
    self.reading = reading
    let records = record.records("stappenlijst")
    steps = records.map { step in
      Step(record: step, kind: step.text("soort").flatMap(FormatStep.Kind.init))
    }
    if let node = record.fields["stappenlijst"]?.node {
      isWhole =
        !records.isEmpty && records.count == node.items.count && !node.isCut
        && !reading.faults.touch(node.range) && steps.allSatisfy { $0.kind != nil }
    } else {
      isWhole = false
    }
  }

  /// True when this key, or one that may have been meant for it, stands nowhere in the record.
  func lacks(_ key: String, in record: Record) -> Bool {
    guard !record.node.isIncomplete, !reading.faults.touch(record.node.range) else { return false }
    if let node = record.node.value(of: key), node.style != .absent { return false }
    return !reading.strays(within: record.node.range).contains {
      $0.key == key || $0.meant == key
    }
  }

  /// The place of a field's value, or of the record where it has none.
  func place(of key: String, in record: Record) -> SourceRange {
    record.fields[key]?.node.range ?? record.node.headRange
  }
}
