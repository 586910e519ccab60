import StrictYAML

/// What a session format shows of a scan needs the format to name one. Whether that scan has it can be
/// told when all files have been read: see `FormatScanCheck`.
enum FormatMaterialCheck {
  private struct Use {
    let field: FieldName
    let word: String?
    let range: SourceRange
    let isOfOptions: Bool
  }

  static func run(_ format: FormatOutline) {
    let uses = uses(in: format)
    if let scan = format.record.text("scan") {
      for use in uses where use.isOfOptions {
        format.reading.note(
          FileReading.OptionUse(scan: scan, field: use.field, range: use.range))
      }
    } else if let use = uses.first, format.lacks("scan", in: format.record) {
      format.reading.report(
        .formatWithoutScan(format.record.name, use.field, word: use.word),
        at: format.record.node.headRange)
    }
  }

  private static func uses(in format: FormatOutline) -> [Use] {
    var uses: [Use] = []
    if let way = format.record.fields["scan-wijze"] {
      uses.append(
        Use(
          field: FieldName(record: format.record.name, key: "scan-wijze"), word: nil,
          range: way.node.range, isOfOptions: false))
    }
    for step in format.steps {
      let options = FormatStep.Subject.options
      if step.subject == options, let over = step.record.fields["over"] {
        uses.append(
          Use(
            field: FieldName(record: step.record.name, key: "over"), word: options.rawValue,
            range: over.node.range, isOfOptions: true))
      }
      if let material = step.record.fields["materiaal"] {
        uses.append(
          Use(
            field: FieldName(record: step.record.name, key: "materiaal"), word: nil,
            range: material.node.range, isOfOptions: true))
      }
    }
    return uses
  }
}
