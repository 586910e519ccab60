import Content
import ContentFolders
import Testing

/// docs/dekking.md: where everything stands that the source texts hold.
struct CoverageTests {
  private static let guide = Guide("dekking.md")
  private static let tables = guide.tables(labelled: "dekking")
  private static let assembly = Library.assemble(layers: [ContentLayer.builtIn.files])

  /// The source texts with the number they have, and how many things were numbered in them.
  private static let texts = [
    SourceText(id: "h5", number: "000", count: 34),
    SourceText(id: "katern-cultuur", number: "001", count: 20),
    SourceText(id: "twente", number: "002", count: 32),
    SourceText(id: "toekomst", number: "003", count: 24),
    SourceText(id: "werkplek", number: "004", count: 18),
  ]

  struct SourceText: Sendable, CustomStringConvertible {
    let id: String
    let number: String
    let count: Int

    var description: String { id }

    /// Their numbers, in order.
    var numbers: [String] { (1...count).map { "\(number)-\($0 < 10 ? "0" : "")\($0)" } }
  }

  private static func table(_ text: SourceText) throws -> Guide.Table {
    try #require(tables.first { $0.name == text.id }).table
  }

  @Test func `every source text with a file has a table, and no other has`() {
    let files = Self.assembly.library.sources.values.filter { $0.file != nil }
    #expect(files.map(\.id).sorted() == Self.texts.map(\.id).sorted())
    #expect(Self.tables.map(\.name) == Self.texts.map(\.id))
    #expect(Self.guide.comments(labelled: "dekking").count == Self.texts.count)
  }

  @Test(arguments: texts)
  func `every number stands there once, in order`(text: SourceText) throws {
    #expect(try Self.table(text).column("nummer") == text.numbers)
  }

  @Test(arguments: texts)
  func `every number has a place or a reason`(text: SourceText) throws {
    for row in try Self.table(text).rows {
      #expect(row.count == 3 && !row[2].isEmpty, "\(row[0])")
      #expect(
        CoverageItem.all(in: row[1]) != nil || row[1] == "weggelaten", "\(row[0]): \(row[1])")
    }
  }

  @Test(arguments: texts)
  func `what is named exists and has the source text as its source`(text: SourceText) throws {
    for row in try Self.table(text).rows {
      let items = CoverageItem.all(in: row[1]) ?? []
      #expect(Set(items).count == items.count, "\(row[0])")
      for item in items {
        let carried = item.sources(in: Self.assembly.library)
        #expect(carried != nil, "\(row[0]): there is no \(item)")
        #expect(
          carried?.contains(text.id) != false, "\(row[0]): \(item) rests on \(carried ?? [])")
      }
    }
  }

  /// The other way round: what a source text cites has its place among what the text holds.
  @Test(arguments: texts)
  func `every publication that a source text cites is named`(text: SourceText) throws {
    let named = try Self.table(text).column("waar").flatMap { CoverageItem.all(in: $0) ?? [] }
    for source in Self.assembly.library.sources.values where source.via == text.id {
      #expect(named.contains(CoverageItem(kind: .source, path: [source.id])), "\(source.id)")
    }
  }

  /// So that the tests above can find something.
  @Test(
    arguments: [
      ("`begrip: bestaat-niet`", nil), ("`begrip: transformatie`", ["h5"]),
      ("`bron: senge-1992`", ["katern-cultuur"]), ("`bron: h5`", ["h5"]),
      ("`optie: toekomstscenarios/leerloopbaan`", ["toekomst"]),
      ("`optie: toekomstscenarios/bestaat-niet`", nil), ("`voorbeeld: bestaat-niet`", nil),
      ("`voorbeeld: zutphen`", ["werkplek"]), ("`criterium: korte-scan/eigen-rol`", ["h5"]),
      ("`signaal: korte-scan/hobbysfeer`", nil),
    ] as [(String, Set<String>?)])
  func `what does not exist is not found, and sources are those of the texts`(
    cell: String, sources: Set<String>?
  ) throws {
    let item = try #require(CoverageItem.all(in: cell)?.first)
    #expect(item.sources(in: Self.assembly.library) == sources)
  }

  @Test(arguments: ["", "begrip: leervraag", "`leervraag`", "`begrip leervraag`", "`boek: x`"])
  func `a place that is written otherwise is none`(cell: String) {
    #expect(CoverageItem.all(in: cell) == nil)
  }
}
