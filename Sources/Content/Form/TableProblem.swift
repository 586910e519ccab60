/// What can be wrong with a form or a set of cards that comes as a table. Rows are counted as a spreadsheet counts them,
/// from 1, the header too.
package enum TableProblem: Hashable, Sendable {
  // The file
  /// In UTF-16, or in the letters of an older Windows or Mac.
  case notUTF8
  /// A spreadsheet's own file, such as .xlsx or .ods.
  case spreadsheetFile
  case tooLarge(bytes: Int, limit: Int)
  case empty
  case quoteNotClosed(row: Int)
  /// A quotation mark inside a cell that does not begin with one, or text behind a closing one.
  case strayQuote(row: Int)

  // Columns
  case unknownColumn(String, known: [String])
  case repeatedColumn(String)
  case missingColumns([String])
  /// A row with something in more cells than there are columns.
  case cellWithoutColumn(row: Int)

  // Cells
  case missingValue(column: String, row: Int)
  case unknownValue(column: String, row: Int, text: String, allowed: [String])
  case notADate(column: String, row: Int, text: String)
  case notANumber(column: String, row: Int, text: String)
  /// Two rows about the same.
  case repeatedRow(row: Int, first: Int)
  /// A criterion that is answered as a whole and step by step.
  case wholeAndSteps(row: Int, first: Int)
  /// The table has no rows below its header.
  case noRows
  /// What holds for the whole table is not the same in every row.
  case differentValue(column: String, row: Int, text: String, first: String, firstRow: Int)
  /// Two rows have the same where every row has its own.
  case repeatedValue(column: String, row: Int, first: Int)

  /// A short name that never changes.
  var code: String {
    switch self {
    case .notUTF8: "table-not-utf8"
    case .spreadsheetFile: "spreadsheet-file"
    case .tooLarge: "table-too-large"
    case .empty: "table-empty"
    case .quoteNotClosed: "quote-not-closed"
    case .strayQuote: "stray-quote"
    case .unknownColumn: "unknown-column"
    case .repeatedColumn: "repeated-column"
    case .missingColumns: "missing-columns"
    case .cellWithoutColumn: "cell-without-column"
    case .missingValue: "missing-value"
    case .unknownValue: "unknown-value"
    case .notADate: "table-not-a-date"
    case .notANumber: "table-not-a-number"
    case .repeatedRow: "repeated-row"
    case .wholeAndSteps: "whole-and-steps"
    case .noRows: "table-without-rows"
    case .differentValue: "different-value"
    case .repeatedValue: "repeated-value"
    }
  }
}

extension MailProblem {
  /// A short name that never changes.
  var code: String {
    switch self {
    case .beginMissing: "mail-begin-missing"
    case .endMissing: "mail-end-missing"
    case .lost: "mail-lost"
    case .added: "mail-added"
    case .changed: "mail-changed"
    case .unknownLayout: "mail-unknown-layout"
    }
  }
}
