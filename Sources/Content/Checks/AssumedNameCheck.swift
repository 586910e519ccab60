import StrictYAML

/// Reports an id that criteria use again and again and that is not named: once, at its first use.
enum AssumedNameCheck {
  static func run(_ scan: Record, reading: FileReading) {
    let criteria = scan.records("criteria")
    if let axes = reading.names.lists[.axis] {
      for id in axes.assumed { reportAxis(id, in: criteria, axes: axes, reading: reading) }
    }
    if let list = reading.names.lists[.step] {
      for id in list.assumed { reportStep(id, in: criteria, among: list.ids, reading: reading) }
    }
    for (axis, list) in reading.names.axisValues {
      for id in list.assumed {
        reportValue(id, of: axis, in: criteria, among: list.ids, reading: reading)
      }
    }
  }

  private static func reportAxis(
    _ id: String, in criteria: [Record], axes: LocalNames.List, reading: FileReading
  ) {
    for criterion in criteria {
      guard let key = criterion.node.entries.first(where: { $0.key.text == id })?.key else {
        continue
      }
      let known = CriterionRecord.schema.keys.map(\.name) + axes.ids
      reading.report(
        .unknownKey(FieldName(record: criterion.name, key: id), known: known), at: key.range,
        suggestion: axes.replaced.count == 1
          ? axes.replaced.first : Suggestion.closest(to: id, among: known))
      return
    }
  }

  private static func reportStep(
    _ id: String, in criteria: [Record], among known: [String], reading: FileReading
  ) {
    for criterion in criteria {
      guard let steps = criterion.node.value(of: "stappen"),
        let key = steps.entries.first(where: { $0.key.text == id })?.key
      else { continue }
      let field = FieldName(record: criterion.name, key: "stappen")
      reading.report(
        .unknownReference(field, .step, id: id, known: known), at: key.range,
        suggestion: Suggestion.closest(to: id, among: known))
      return
    }
  }

  private static func reportValue(
    _ id: String, of axis: String, in criteria: [Record], among known: [String],
    reading: FileReading
  ) {
    for criterion in criteria {
      guard let value = criterion.node.value(of: axis), value.text == id else { continue }
      let field = FieldName(record: criterion.name, key: axis)
      reading.report(
        .unknownReference(field, .axisValue, id: id, known: known), at: value.range,
        suggestion: Suggestion.closest(to: id, among: known))
      return
    }
  }
}
