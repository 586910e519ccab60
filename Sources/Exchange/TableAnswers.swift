import Content
import StrictYAML

/// The answers in the rows of one form, as the lines of a form's text.
struct TableAnswers {
  private(set) var problems: [TableFault] = []
  private let scan: Scan
  /// False for a form of an older version, of which the ids are not known here.
  private let isOfThisVersion: Bool
  private var core = Answers()
  private var judged = Answers()

  /// Rows by the id they answer, in the order in which ids first stand there.
  private struct Answers {
    var ids: [String] = []
    var rows: [String: [(step: String, row: TableRows<TidyColumn>.Row)]] = [:]

    /// Keeps a row for its id, unless another row answers the same.
    mutating func note(
      _ row: TableRows<TidyColumn>.Row, _ id: String, _ step: String
    ) -> TableProblem? {
      let others = rows[id] ?? []
      if let first = others.first(where: { $0.step == step }) {
        return .repeatedRow(row: row.number, first: first.row.number)
      }
      let clash = others.first { other in
        Self.isWhole(step, row) && !other.step.isEmpty
          || Self.isWhole(other.step, other.row) && !step.isEmpty
      }
      if let clash { return .wholeAndSteps(row: row.number, first: clash.row.number) }
      if others.isEmpty { ids.append(id) }
      rows[id] = others + [(step, row)]
      return nil
    }

    private static func isWhole(_ step: String, _ row: TableRows<TidyColumn>.Row) -> Bool {
      step.isEmpty && !row.text(.judgement).isEmpty
    }
  }

  init(_ rows: [TableRows<TidyColumn>.Row], scan: Scan, isOfThisVersion: Bool) {
    self.scan = scan
    self.isOfThisVersion = isOfThisVersion
    for row in rows { add(row) }
  }

  /// Empty where nothing was answered.
  var lines: [TableLine] {
    block("kernvragen", core) { TableRowLines($0).judgement }
      + block("oordelen", judged) { row in
        scan.profile == nil ? TableRowLines(row).pick : TableRowLines(row).judgement
      }
  }

  private mutating func add(_ row: TableRows<TidyColumn>.Row) {
    let id = row.text(.criterion).lowercased()
    let step = row.text(.step).lowercased()
    guard !id.isEmpty else {
      return report(.missingValue(column: "criterion", row: row.number), row, .criterion)
    }
    let isJudged = scan.judgedIDs.contains(id)
    let isCore = step == "core" || (step.isEmpty && !isJudged && scan.isCore(id))
    let known = isCore ? scan.coreQuestions.map(\.id) : scan.judgedIDs
    if isOfThisVersion, !known.contains(id) {
      return reportUnknown(.criterion, row, known)
    }
    let steps = scan.ladder?.scale.map(\.id) ?? []
    if !isCore, !step.isEmpty, !steps.contains(step) {
      return reportUnknown(.step, row, steps + ["core"])
    }
    checkJudgement(row, isPick: !isCore && step.isEmpty && scan.ladder != nil, steps)
    checkYesNo(row)
    let problem = isCore ? core.note(row, id, "") : judged.note(row, id, step)
    if let problem { report(problem, row, .criterion) }
  }

  private mutating func checkJudgement(
    _ row: TableRows<TidyColumn>.Row, isPick: Bool, _ steps: [String]
  ) {
    let word = row.text(.judgement).lowercased()
    let judgements = Judgement.allCases.map(\.rawValue)
    let allowed =
      isPick
      ? steps + [CriterionAnswer.Pick.noStep] + ["weet-niet", "liever-niet", "nvt"] : judgements
    if !word.isEmpty, !allowed.contains(word) { reportUnknown(.judgement, row, allowed) }
    for step in TableRowLines(row).missing where isPick && !steps.contains(step) {
      let problem = TableProblem.unknownValue(
        column: "missing", row: row.number, text: step, allowed: steps)
      report(problem, row, .missing, Suggestion.closest(to: step, among: steps))
    }
  }

  private mutating func checkYesNo(_ row: TableRows<TidyColumn>.Row) {
    for column in [TidyColumn.onTheWay, .doubt, .wish]
    where !row.text(column).isEmpty && TableRowLines.yesNo(row.text(column)) == nil {
      reportUnknown(column, row, ["ja", "nee"])
    }
  }

  private func block(
    _ key: String, _ answers: Answers, _ whole: (TableRows<TidyColumn>.Row) -> [TableLine]
  ) -> [TableLine] {
    var lines: [TableLine] = []
    for id in answers.ids {
      guard let rows = answers.rows[id], let first = rows.first?.row else { continue }
      var own: [TableLine] = []
      for (step, row) in rows {
        guard !step.isEmpty else {
          own += whole(row).map { $0.indented(4) }
          continue
        }
        let cell = TableRowLines(row).judgement
        guard !cell.isEmpty else { continue }
        own.append(TableLine(text: "    \(step):", place: row.place(.step)))
        own += cell.map { $0.indented(6) }
      }
      guard !own.isEmpty else { continue }
      lines.append(
        TableLine(text: "  \(FormScalar.quoted(id)):", place: first.place(.criterion)))
      lines += own
    }
    guard let first = lines.first else { return [] }
    return [TableLine(text: "\(key):", place: first.place)] + lines
  }

  private mutating func reportUnknown(
    _ column: TidyColumn, _ row: TableRows<TidyColumn>.Row, _ allowed: [String]
  ) {
    let text = row.text(column)
    report(
      .unknownValue(column: column.rawValue, row: row.number, text: text, allowed: allowed), row,
      column, Suggestion.closest(to: text.lowercased(), among: allowed))
  }

  private mutating func report(
    _ problem: TableProblem, _ row: TableRows<TidyColumn>.Row, _ column: TidyColumn,
    _ suggestion: String? = nil
  ) {
    problems.append(
      TableFault(problem: problem, place: row.place(column), suggestion: suggestion))
  }
}

extension Scan {
  fileprivate func isCore(_ id: String) -> Bool { coreQuestions.contains { $0.id == id } }
}

extension TableLine {
  fileprivate func indented(_ columns: Int) -> TableLine {
    TableLine(text: String(repeating: " ", count: columns) + text, place: place)
  }
}
