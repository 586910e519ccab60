import Testing

@testable import DelimitedText

/// Reading tables: the examples of RFC 4180, what spreadsheets make of them, and what is refused.
@Suite struct DelimitedTableTests {
  private func cells(_ text: String) -> [[String]] {
    let table = DelimitedTable.read(Array(text.utf8))
    #expect(table.problem == nil)
    return table.rows.map { $0.cells.map(\.text) }
  }

  /// RFC 4180, section 2, the examples of rules 1 to 7.
  @Test(
    arguments: [
      ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
      ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
      (
        "field_name,field_name,field_name\r\naaa,bbb,ccc\r\n",
        [["field_name", "field_name", "field_name"], ["aaa", "bbb", "ccc"]]
      ),
      ("aaa,bbb,ccc", [["aaa", "bbb", "ccc"]]),
      (
        "\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx",
        [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]
      ),
      (
        "\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx",
        [["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]
      ),
      ("\"aaa\",\"b\"\"bb\",\"ccc\"", [["aaa", "b\"bb", "ccc"]]),
    ] as [(String, [[String]])])
  func `the examples of the RFC`(text: String, rows: [[String]]) {
    #expect(cells(text) == rows)
  }

  @Test(
    arguments: [
      ("a;b\nc;1,5\n", [["a", "b"], ["c", "1,5"]]), ("a\tb\rc\td\r", [["a", "b"], ["c", "d"]]),
      ("\u{FEFF}a;b", [["a", "b"]]), ("sep=;\r\na;b,c,d\r\n", [["a", "b,c,d"]]),
      ("\"x;y\",z\n", [["x;y", "z"]]), (" a , b ", [[" a ", " b "]]), ("a,,\n", [["a", "", ""]]),
      ("een\n", [["een"]]), ("\n\na,b\n,,\n\nc,d", [["a", "b"], ["c", "d"]]), ("", []),
      ("\u{FEFF}", []), ("sep=a", [["sep=a"]]),
    ] as [(String, [[String]])])
  func `what spreadsheets make of it`(text: String, rows: [[String]]) {
    #expect(cells(text) == rows)
  }

  @Test func `rows are numbered as a spreadsheet does, and cells know their bytes`() throws {
    let text = "a,b\r\n\r\n\"é\ne\",f\n"
    let table = DelimitedTable.read(Array(text.utf8))
    #expect(table.rows.map(\.number) == [1, 3])
    let cell = try #require(table.rows.last?.cells.first)
    #expect(String(decoding: Array(text.utf8)[cell.range], as: UTF8.self) == "\"é\ne\"")
  }

  @Test(
    arguments: [
      (Array("a,b\nc,\"d".utf8), .quoteNotClosed, 2), (Array("a\"b,c".utf8), .strayQuote, 1),
      (Array("x\n\"a\"b,c".utf8), .strayQuote, 2), ([0x61, 0xE9, 0x2C], .notUTF8, 0),
      ([0xFF, 0xFE, 0x61, 0x00], .notUTF8, 0), (Array("a\u{0}".utf8), .notUTF8, 0),
      ([0xED, 0xA0, 0x80], .notUTF8, 0), ([0xC0, 0x80], .notUTF8, 0),
      (Array("PK\u{3}\u{4}xyz".utf8), .notText, 0),
    ] as [([UInt8], DelimitedTable.Problem.Kind, Int)])
  func `what is no table is refused by name`(
    bytes: [UInt8], kind: DelimitedTable.Problem.Kind, row: Int
  ) throws {
    let problem = try #require(DelimitedTable.read(bytes).problem)
    #expect(problem.kind == kind)
    #expect(problem.row == row)
    #expect(problem.range.upperBound <= bytes.count)
  }

  @Test func `what is too large is refused`() {
    let limits = DelimitedTable.Limits(bytes: 10, cells: 4)
    #expect(DelimitedTable.read(Array("a,b\nc,d".utf8), limits: limits).problem == nil)
    #expect(
      DelimitedTable.read(Array("a,b\nc,d,e".utf8), limits: limits).problem?.kind == .tooLarge)
    #expect(
      DelimitedTable.read(Array(repeating: 0x61, count: 11), limits: limits).problem?.kind
        == .tooLarge)
  }
}
