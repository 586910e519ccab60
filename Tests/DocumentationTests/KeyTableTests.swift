import Content
import Testing
import Wording

/// The tables of keys in docs/content-format.md, held against the schema of the reader.
struct KeyTableTests {
  private static let tables = Guide.contentFormat.tables(labelled: "sleutels")

  /// The kinds of record that a table says it is about; nil for a word that is none.
  private static func kinds(_ table: LabelledTable) -> [RecordKind?] {
    table.name.split(separator: " ").map { RecordKind(rawValue: String($0)) }
  }

  @Test func `every kind of record has one table`() {
    let told = Self.tables.flatMap(Self.kinds)
    #expect(!told.contains(nil))
    let count = Dictionary(told.compactMap(\.self).map { ($0, 1) }, uniquingKeysWith: +)
    #expect(count.filter { $0.value > 1 }.isEmpty)
    #expect(RecordKind.allCases.filter { count[$0] == nil } == [])
    #expect(Guide.contentFormat.comments(labelled: "sleutels").count == Self.tables.count)
  }

  @Test(arguments: tables)
  func `a table has the keys of the schema, in its order, and no others`(table: LabelledTable) {
    let written = table.table.column("sleutel")
    let yesOrNo = table.table.column("verplicht")
    #expect(written.count == yesOrNo.count && !written.isEmpty)
    #expect(yesOrNo.allSatisfy { ["ja", "nee"].contains($0) })
    // A key whose name the author chooses is described in words; the others are code.
    let rows = zip(written, yesOrNo.map { $0 == "ja" })
    let keys = rows.filter { $0.0.hasPrefix("`") }.map { Key($0.0.withoutCodeMarks, $0.1) }
    let own = rows.filter { !$0.0.hasPrefix("`") }.map(\.1)
    for case let kind? in Self.kinds(table) {
      let schema = kind.schema
      #expect(keys == schema.keys.map { Key($0.name, $0.isRequired) }, "\(kind)")
      #expect(own == [schema.ownKeys?.isRequired].compactMap(\.self), "\(kind)")
    }
  }

  @Test(arguments: tables)
  func `a table says what every key holds, with the words it can be`(table: LabelledTable) {
    for row in table.table.rows {
      let told = table.table.cell(row, "wat erin staat") ?? ""
      #expect(!told.isEmpty, "\(row)")
      for case let kind? in Self.kinds(table) {
        guard case .word(let words)? = kind.schema.key(row[0].withoutCodeMarks)?.value else {
          continue
        }
        #expect(told.codeStretches.sorted() == words.sorted(), "\(row)")
      }
    }
  }

  @Test(arguments: tables)
  func `an editor shows the words of the table`(table: LabelledTable) {
    for case let kind? in Self.kinds(table) {
      #expect(
        KeyWording.keys(of: kind)
          == table.table.column("sleutel").map { $0.hasPrefix("`") ? $0.withoutCodeMarks : nil })
      for row in table.table.rows {
        let key = row[0].hasPrefix("`") ? row[0].withoutCodeMarks : nil
        let told = row[2].split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .map { $0.offset % 2 == 1 ? "«\($0.element)»" : String($0.element) }.joined()
        #expect(KeyWording.text(of: key, in: kind) == told, "\(kind)")
      }
    }
  }

  @Test func `every kind of file is named`() {
    let table = Guide.contentFormat.blocks.lazy.compactMap { block in
      if case .table(let table) = block, table.header.first == "sleutel" { table } else { nil }
    }.first
    let named = table?.column("sleutel").map(\.withoutCodeMarks) ?? []
    #expect(named.sorted() == FileKind.allCases.map(\.rawValue).sorted())
  }

  private struct Key: Hashable {
    let name: String
    let isRequired: Bool

    init(_ name: String, _ isRequired: Bool) {
      self.name = name
      self.isRequired = isRequired
    }
  }
}

extension String {
  fileprivate var withoutCodeMarks: String { filter { $0 != "`" } }
}
