import Content
import DelimitedText

/// Forms as one table with a row for every judgement.
package enum TidyTable {
  /// Writes forms of one scan: a header and, per form, its core questions, criteria or statements in
  /// the order of the scan. Names of raters and periods are left out; raters without an id are `r1`,
  /// `r2` … when there are several forms.
  package static func bytes(of sheets: [Sheet], scan: Scan, dialect: Dialect = .standard) -> [UInt8]
  {
    var writer = DelimitedWriter(dialect)
    writer.add(TidyColumn.allCases.map { .text($0.rawValue) })
    for (number, sheet) in sheets.enumerated() {
      let rater = sheets.count > 1 ? "r\(number + 1)" : ""
      for row in SheetRows(sheet, scan: scan, unnamed: rater).rows {
        writer.add(
          TidyColumn.allCases.map { .text(SpreadsheetText.guarded(row[$0] ?? "")) })
      }
    }
    return writer.bytes
  }
}

/// The rows of one form.
private struct SheetRows {
  private(set) var rows: [[TidyColumn: String]] = []
  private let head: [TidyColumn: String]

  init(_ sheet: Sheet, scan: Scan, unnamed: String) {
    var head: [TidyColumn: String] = [
      .partnership: sheet.partnership, .unit: UnitText.cell(sheet.unit),
      .moment: sheet.moment.description, .scan: sheet.scan, .version: String(scan.version),
      .round: String(sheet.round),
    ]
    switch sheet.author {
    case .consensus: head[.kind] = "consensus"
    case .rater(let rater):
      head[.kind] = "rater"
      head[.rater] = rater.id ?? unnamed
      head[.role] = rater.role
      head[.party] = rater.party
    }
    self.head = head
    for (question, answer) in zip(scan.coreQuestions, sheet.coreAnswers) {
      add(answer, question.id, step: "core")
    }
    if let ladder = scan.ladder {
      for (criterion, answer) in zip(ladder.criteria, sheet.criterionAnswers) {
        if let answer { add(answer, criterion.id, ladder.scale) }
      }
    }
    if let profile = scan.profile {
      for (statement, answer) in zip(profile.statements, sheet.statementAnswers) {
        add(answer, statement.id, step: "")
      }
    }
  }

  private mutating func add(_ answer: Answer?, _ id: String, step: String) {
    guard let answer else { return }
    add(id, step: step, answer.judgement?.rawValue ?? "", answer.remarks)
  }

  private mutating func add(_ answer: CriterionAnswer, _ id: String, _ scale: [Step]) {
    switch answer.response {
    case .pick(let pick):
      var row = row(
        id, step: "", pick.furthest.map { scale[$0].id } ?? CriterionAnswer.Pick.noStep,
        answer.remarks)
      row[.missing] = pick.missing.sorted().map { scale[$0].id }.joined(separator: " ")
      if pick.isOnTheWay { row[.onTheWay] = "ja" }
      rows.append(row)
    case .whole(let judgement): add(id, step: "", judgement.rawValue, answer.remarks)
    case .stepByStep(let cells):
      if answer.remarks != Remarks() { add(id, step: "", "", answer.remarks) }
      for (step, cell) in zip(scale, cells) { add(cell, id, step: step.id) }
    }
  }

  private mutating func add(_ id: String, step: String, _ judgement: String, _ remarks: Remarks) {
    rows.append(row(id, step: step, judgement, remarks))
  }

  private func row(
    _ id: String, step: String, _ judgement: String, _ remarks: Remarks
  ) -> [TidyColumn: String] {
    var row = head
    row[.criterion] = id
    row[.step] = step
    row[.judgement] = judgement
    row[.plan] = remarks.plan
    row[.example] = remarks.example
    row[.note] = remarks.note
    row[.reason] = remarks.reason
    row[.dissent] = remarks.dissent
    if remarks.isDoubtful { row[.doubt] = "ja" }
    if remarks.isWish { row[.wish] = "ja" }
    return row
  }
}
