import StrictYAML

/// Keys of a step that mean something only together stand together.
enum FormatVoteCheck {
  static func run(_ format: FormatOutline) {
    for step in format.steps {
      switch step.kind {
      case .voting: vote(step, in: format)
      case .plenary: reactions(step, in: format)
      default: break
      }
      if step.kind == .plenary || step.kind == .ordering, step.subject == .choices {
        format.reading.report(
          .choicesOutsideVote(step.record.name), at: format.place(of: "over", in: step.record))
      }
    }
  }

  private static func vote(_ step: FormatOutline.Step, in format: FormatOutline) {
    let record = step.record
    let way = record.text("manier").flatMap(FormatStep.Way.init)
    if let way, way != .dots, let key = record.key("stippen") {
      report("stippen", of: record, ["manier: stip"], at: key.range, in: format)
    }
    guard let subject = step.subject else { return }
    if subject == .choices {
      if format.lacks("keuzes", in: record) {
        format.reading.report(
          .stepNeedsKey(FieldName(record: record.name, key: "keuzes"), .voting),
          at: record.node.headRange)
      }
    } else if let way, way != .hands, let key = record.key("keuzes") {
      report("keuzes", of: record, ["over: keuzes", "manier: hand"], at: key.range, in: format)
    }
  }

  private static func reactions(_ step: FormatOutline.Step, in format: FormatOutline) {
    let record = step.record
    guard record.flag("reageren") == true else { return }
    let partners = ["over: inbreng"]
    if let subject = step.subject {
      guard subject != .contributions, let key = record.key("reageren") else { return }
      report("reageren", of: record, partners, at: key.range, in: format)
    } else if format.lacks("over", in: record) {
      report("reageren", of: record, partners, at: record.node.headRange, in: format)
    }
  }

  private static func report(
    _ key: String, of record: Record, _ partners: [String], at range: SourceRange,
    in format: FormatOutline
  ) {
    let field = FieldName(record: record.name, key: key)
    format.reading.report(.keyWithoutPartner(field, partners: partners), at: range)
  }
}

extension Record {
  /// The node of a key with a value that can be used.
  fileprivate func key(_ key: String) -> YAMLNode? { fields[key]?.key }
}
