/// One row as the lines below the id of what it answers.
struct TableRowLines {
  private let row: TableRows<TidyColumn>.Row

  init(_ row: TableRows<TidyColumn>.Row) {
    self.row = row
  }

  /// Of a core question, a statement or one cell.
  var judgement: [TableLine] { answer(as: "oordeel") + besides + remarks }

  /// Of a criterion as a whole.
  var pick: [TableLine] { answer(as: "kies") + besides + remarks }

  /// The steps in the column `missing`, in small letters.
  var missing: [String] {
    row.text(.missing).lowercased().split { " ,;|\n".contains($0) }.map(String.init)
  }

  /// What a cell with yes or no says; a spreadsheet has its own words for it. Nil for other texts.
  static func yesNo(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "x", "j", "waar", "true", "1": true
    case "nee", "n", "onwaar", "false", "0": false
    default: nil
    }
  }

  private func answer(as key: String) -> [TableLine] {
    let word = row.text(.judgement).lowercased()
    return word.isEmpty ? [] : [line("\(key): \(FormScalar.quoted(word))", .judgement)]
  }

  private var besides: [TableLine] {
    var lines: [TableLine] = []
    if !missing.isEmpty {
      lines.append(
        line("ontbreekt: [\(missing.map(FormScalar.quoted).joined(separator: ", "))]", .missing))
    }
    if let line = flag("op-weg", .onTheWay) { lines.append(line) }
    return lines
  }

  private var remarks: [TableLine] {
    let texts: [(key: String, column: TidyColumn)] = [
      ("voorbeeld", .example), ("plan", .plan), ("toelichting", .note), ("reden", .reason),
      ("minderheid", .dissent),
    ]
    let lines = texts.filter { !row.text($0.column).isEmpty }.map { key, column in
      line("\(key): \(FormScalar.quoted(row.text(column)))", column)
    }
    return lines + [flag("twijfel", .doubt), flag("wens", .wish)].compactMap(\.self)
  }

  private func flag(_ key: String, _ column: TidyColumn) -> TableLine? {
    Self.yesNo(row.text(column)) == true ? line("\(key): ja", column) : nil
  }

  private func line(_ text: String, _ column: TidyColumn) -> TableLine {
    TableLine(text: text, place: row.place(column))
  }
}
