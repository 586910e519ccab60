/// A step of a session format has what its kind needs, and nothing that its kind does not take.
enum FormatStepKeysCheck {
  static func run(_ format: FormatOutline) {
    for step in format.steps {
      guard let kind = step.kind else { continue }
      reportForeignKeys(of: step, kind, in: format)
      for key in FormatStepRecord.neededKeys(of: kind) where format.lacks(key, in: step.record) {
        let field = FieldName(record: step.record.name, key: key)
        format.reading.report(.stepNeedsKey(field, kind), at: step.record.node.headRange)
      }
    }
  }

  private static func reportForeignKeys(
    of step: FormatOutline.Step, _ kind: FormatStep.Kind, in format: FormatOutline
  ) {
    for entry in step.record.node.distinctEntries {
      guard let kinds = FormatStepRecord.kindsByKey[entry.key.text], !kinds.contains(kind) else {
        continue
      }
      let field = FieldName(record: step.record.name, key: entry.key.text)
      format.reading.report(.keyOfOtherSteps(field, kind, takes: kinds), at: entry.key.range)
    }
  }
}
