import TestSupport
import Testing

@testable import DelimitedText

/// Writing tables, and reading back what was written.
@Suite struct DelimitedWriterTests {
  @Test(arguments: [
    (Dialect.standard, "a,\"b,c\",\"d\"\"e\",3,1.5,-0.25,\r\n"),
    (Dialect.dutch, "\u{FEFF}a;\"b,c\";\"d\"\"e\";3;1,5;-0,25;\r\n"),
  ])
  func `a row in both dialects`(dialect: Dialect, text: String) {
    var writer = DelimitedWriter(dialect)
    writer.add([
      .text("a"), .text("b,c"), .text("d\"e"), .integer(3), .number(1.5), .number(-0.25),
      .number(.nan),
    ])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [Dialect.standard, .dutch])
  func `whatever is written is read back`(dialect: Dialect) {
    let pieces = ["a", "é", "\"", ",", ";", "\t", "\r\n", "\n", " ", "👩‍🏫", "sep=", "", "="]
    for seed in UInt64(1)...300 {
      var random = SeededRandom(seed: seed)
      let width = Int.random(in: 1...4, using: &random)
      let rows = (0..<Int.random(in: 1...5, using: &random)).map { number in
        (0..<width).map { column in
          // The first cell is never empty, or the row would be passed over.
          (number == 0 || column == 0 ? "x" : "")
            + (0..<Int.random(in: 0...4, using: &random))
            .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
        }
      }
      var writer = DelimitedWriter(dialect)
      for row in rows { writer.add(row.map { .text($0) }) }
      let table = DelimitedTable.read(writer.bytes)
      let isSame = table.rows.map { $0.cells.map(\.text) } == rows
      // With one column, or one row with other signs in it, the separator cannot be known.
      if !isSame, width > 1 || table.problem != nil {
        Issue.record("seed \(seed): \(rows) became \(table)")
      }
    }
  }

  @Test(arguments: 0..<4)
  func `twenty thousand damaged tables are read or refused`(part: Int) {
    let table = Array("sep=;\r\na;\"b\"\"é\";c\r\n\"d\r\ne\";;1,5\r\nf\tg,h\n".utf8)
    for number in 0..<5000 {
      let seed = UInt64(part * 5000 + number)
      var random = SeededRandom(seed: seed)
      var bytes = table
      for _ in 0...Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where place < bytes.count: bytes.remove(at: place)
        case 1 where place < bytes.count:
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(place...)
        default:
          let signs = Array("\"\";,\t\r\n=".utf8) + [0, 0xFF, 0xEF]
          bytes.insert(signs[Int.random(in: 0..<signs.count, using: &random)], at: place)
        }
      }
      let result = DelimitedTable.read(bytes)
      let ranges = result.rows.flatMap { $0.cells.map(\.range) } + [result.problem?.range ?? 0..<0]
      if ranges.contains(where: { $0.upperBound > bytes.count }) {
        Issue.record("seed \(seed)")
      }
    }
  }
}
