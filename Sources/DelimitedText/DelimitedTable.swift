/// A table read from text, row by row.
package struct DelimitedTable: Sendable {
  /// Rows that hold something, in order.
  package let rows: [Row]
  package let separator: Dialect.Separator
  /// What keeps the table from being read; then `rows` ends before it.
  package let problem: Problem?

  /// One row of cells.
  package struct Row: Sendable {
    /// As a spreadsheet counts it, from 1; a row can take several lines.
    package let number: Int
    package let cells: [Cell]
  }

  /// One cell: its text without quotation marks, and where it stands in the file.
  package struct Cell: Sendable {
    package let text: String
    /// Bytes from the start of the file, quotation marks included.
    package let range: Range<Int>
  }

  /// Why a text is no table.
  package struct Problem: Hashable, Sendable {
    package let kind: Kind
    /// Bytes from the start of the file.
    package let range: Range<Int>
    /// The row it stands in; 0 when it is about the whole file.
    package let row: Int

    /// What it is.
    package enum Kind: String, CaseIterable, Sendable {
      /// Bytes that are not UTF-8.
      case notUTF8
      /// The signature of a spreadsheet's or a PDF file, not of text.
      case notText
      case tooLarge
      /// A quoted cell without its closing mark.
      case quoteNotClosed
      /// A mark inside a cell that does not begin with one, or text behind a closing mark.
      case strayQuote
    }
  }

  /// How much is read before a text is refused.
  package struct Limits: Hashable, Sendable {
    package let bytes: Int
    package let cells: Int

    package init(bytes: Int, cells: Int) {
      self.bytes = bytes
      self.cells = cells
    }

    /// 4 MiB and half a million cells.
    package static let usual = Limits(bytes: 4 << 20, cells: 500_000)
  }

  /// Reads RFC 4180 and its relatives: the separator is the one of `,` `;` and tab that stands most
  /// often in the first row, rows end with CRLF, LF or CR, a byte-order mark and a first line `sep=;`
  /// are passed over, and so are rows in which every cell is empty. Spaces belong to a cell. Costs one
  /// pass over the bytes. Never fails: what cannot be read is the `problem`.
  package static func read(_ bytes: [UInt8], limits: Limits = .usual) -> DelimitedTable {
    guard bytes.count <= limits.bytes else {
      return DelimitedTable(
        rows: [], separator: .comma, problem: Problem(kind: .tooLarge, range: 0..<0, row: 0))
    }
    if let kind = TextCheck.problem(of: bytes) {
      return DelimitedTable(
        rows: [], separator: .comma, problem: Problem(kind: kind.kind, range: kind.range, row: 0))
    }
    var reader = DelimitedReader(bytes, limits: limits)
    return reader.read()
  }
}
