import Content
import DelimitedText
import StrictYAML

/// The rows of a table by column, and what is wrong with its columns.
struct TableRows<Column: TableColumn> {
  private(set) var rows: [Row] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String

  /// A row below the header.
  struct Row {
    let number: Int
    let range: SourceRange
    let cells: [Column: Cell]

    /// A cell without white space around it and without the mark that guards it from a spreadsheet.
    struct Cell {
      let text: String
      let range: SourceRange
    }

    /// The text of a cell; empty when it is empty or its column missing.
    func text(_ column: Column) -> String { cells[column]?.text ?? "" }

    /// Where a cell stands; the whole row for a missing column.
    func place(_ column: Column) -> SourceRange { cells[column]?.range ?? range }
  }

  init(_ file: ContentFile) {
    path = file.path
    let table = DelimitedTable.read(file.bytes)
    if let problem = table.problem {
      report(Self.problem(problem, file), at: SourceRange(problem.range))
      return
    }
    guard let header = table.rows.first else {
      report(.empty, at: SourceRange(0, 0))
      return
    }
    let columns = columns(header)
    guard !diagnostics.hasErrors else { return }
    for row in table.rows.dropFirst() { add(row, columns) }
    if rows.isEmpty, diagnostics.isEmpty { report(.noRows, at: header.range) }
  }

  private mutating func report(
    _ problem: TableProblem, at range: SourceRange, suggestion: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        path: path, range: range, problem: .content(.table(problem)), suggestion: suggestion))
  }

  private mutating func columns(_ header: DelimitedTable.Row) -> [Column?] {
    let known = Column.allCases.map(\.rawValue)
    var columns: [Column?] = []
    for cell in header.cells {
      let name = cell.text.trimmed
      let column = Column.allCases.first { $0.rawValue.lowercased() == name.lowercased() }
      if let column, columns.contains(column) {
        report(.repeatedColumn(name), at: SourceRange(cell.range))
      } else if column == nil, !name.isEmpty {
        report(
          .unknownColumn(name, known: known), at: SourceRange(cell.range),
          suggestion: Column.meant(by: name)?.rawValue
            ?? Suggestion.closest(to: name, among: known))
      }
      columns.append(column)
    }
    let missing = Column.required.filter { !columns.contains($0) }
    if !missing.isEmpty {
      report(.missingColumns(missing.map(\.rawValue)), at: header.range)
    }
    return columns
  }

  private mutating func add(_ row: DelimitedTable.Row, _ columns: [Column?]) {
    var cells: [Column: Row.Cell] = [:]
    for (place, cell) in row.cells.enumerated() {
      let text = SpreadsheetText.plain(cell.text.trimmed)
      guard place < columns.count, let column = columns[place] else {
        if !text.isEmpty {
          report(.cellWithoutColumn(row: row.number), at: SourceRange(cell.range))
        }
        continue
      }
      if !text.isEmpty { cells[column] = Row.Cell(text: text, range: SourceRange(cell.range)) }
    }
    rows.append(Row(number: row.number, range: row.range, cells: cells))
  }

  private static func problem(
    _ problem: DelimitedTable.Problem, _ file: ContentFile
  ) -> TableProblem {
    switch problem.kind {
    case .notUTF8: .notUTF8
    case .notText: .spreadsheetFile
    case .tooLarge:
      .tooLarge(bytes: file.bytes.count, limit: DelimitedTable.Limits.usual.bytes)
    case .quoteNotClosed: .quoteNotClosed(row: problem.row)
    case .strayQuote: .strayQuote(row: problem.row)
    }
  }
}

extension SourceRange {
  init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}

extension DelimitedTable.Row {
  /// From its first cell to its last.
  fileprivate var range: SourceRange {
    SourceRange(cells.first?.range.lowerBound ?? 0, cells.last?.range.upperBound ?? 0)
  }
}

extension String {
  /// Line ends as line feeds, tabs as spaces, and no white space around it.
  fileprivate var trimmed: String {
    var scalars: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\u{A0}": scalars.append(" ")
      case "\n":
        if scalars.last == "\r" { scalars.removeLast() }
        scalars.append(scalar)
      default: scalars.append(scalar)
      }
    }
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\r" }
    let start = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    var text = ""
    text.unicodeScalars.append(
      contentsOf: scalars[start..<end].map { $0 == "\r" ? "\n" : $0 })
    return text
  }
}
