import StrictYAML

/// Reads the conditions of a scan and warns for those that can never or always hold.
struct ConditionCheck {
  let reading: FileReading
  private let names: ConditionNames
  /// The conditions that could be read, by the place in the file where their text begins.
  private(set) var conditions: [Int: Condition] = [:]

  init(_ scan: Record, reading: FileReading) {
    self.reading = reading
    names = reading.names.forConditions
    for signal in scan.records("signalen") {
      guard let field = signal.fields["als"] else { continue }
      read(field, as: FieldName(record: signal.name, key: "als"), isRequirement: false)
    }
    guard let rule = scan.record("positie") else { return }
    for entry in rule.table("vereist") {
      read(
        entry.field, as: FieldName(record: rule.name, key: entry.key), isRequirement: true)
    }
  }

  private mutating func read(_ field: Field, as name: FieldName, isRequirement: Bool) {
    guard let text = field.text else { return }
    let parsed = ConditionParser.parse(text, names: names)
    var problems = parsed.problems
    if isRequirement { problems += parsed.requirementProblems }
    guard problems.isEmpty, let condition = parsed.condition else {
      for found in problems where !reading.names.mayExcuse(found.problem) {
        reading.report(
          .condition(name, found.problem), at: field.node.sourceRange(of: found.range),
          suggestion: found.problem.suggestion)
      }
      return
    }
    conditions[field.node.range.lower] = condition
    guard reading.names.lists[.step]?.isComplete == true else { return }
    switch condition.satisfiability(steps: names.steps.count) {
    case .never: reading.report(.conditionNeverHolds(name), at: field.node.range)
    case .always: reading.report(.conditionAlwaysHolds(name), at: field.node.range)
    case .sometimes, .notJudged: break
    }
  }
}

extension ConditionProblem {
  /// The word that was probably meant, when the problem knows one.
  var suggestion: String? {
    switch self {
    case .unknownOperator(_, let meant): meant
    case .unexpectedWord(_, _, let suggestion), .unknownName(_, _, let suggestion),
      .unknownAxisValue(_, _, let suggestion):
      suggestion
    default: nil
    }
  }
}

extension YAMLNode {
  /// Where a stretch of a scalar's text stands in the file; the whole node when folding or escapes
  /// came between.
  func sourceRange(of bytes: Range<Int>) -> SourceRange {
    let lower = sourceOffset(ofTextByte: bytes.lowerBound)
    let upper = sourceOffset(ofTextByte: bytes.upperBound)
    let start = sourceOffset(ofTextByte: 0)
    let isAsWritten = sourceOffset(ofTextByte: 1) > start
    return isAsWritten ? SourceRange(lower, upper) : range
  }
}
