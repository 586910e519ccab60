import Content
import ContentFolders
import StrictYAML
import Testing
import Wording

/// The pieces of files in docs/content-format.md, read as the program reads them.
struct ExampleFileTests {
  private static let pieces = GuidePiece.all(in: .contentFormat)

  private static let files = pieces.filter { $0.path != nil && !$0.isMistake }.map(\.file)
  private static let assembly = Library.assemble(layers: [ContentLayer.builtIn.files, files])

  @Test func `the guide shows a file of every kind, and both kinds of scan`() {
    let kinds = Self.assembly.files.filter { $0.layer == 1 }.compactMap(\.kind)
    #expect(Set(kinds) == Set(FileKind.allCases))
    #expect(Self.assembly.library.scans.values.contains { $0.id == "startscan" })
    #expect(Self.assembly.library.scans.values.contains { $0.profile != nil })
  }

  @Test func `the whole files have no errors and no warnings`() {
    let paths = Set(Self.files.map(\.path))
    let found = Self.assembly.diagnostics.filter { paths.contains($0.path) }
    #expect(found.map { "\($0.path): \($0.message.what)" } == [])
    #expect(Self.assembly.replacements.isEmpty)
  }

  @Test func `the forms about one scan go together`() {
    let forms = Self.files.compactMap { FiledSheet.read($0, library: Self.assembly.library).form }
    let together = forms.filter { $0.sheet.scan == "startscan" }
    #expect(together.count == 3)
    #expect(SheetSet.combine(together).diagnostics.isEmpty)
  }

  @Test func `pieces that are not a whole file can be read`() {
    for piece in Self.pieces where piece.path == nil && !piece.isMistake {
      let document = YAMLDocument.read(Array(piece.code.text.utf8))
      #expect(document.problems.isEmpty, "line \(piece.code.line)")
    }
  }

  @Test func `what the program says of every mistake is quoted behind it`() {
    let mistakes = Self.pieces.filter(\.isMistake)
    #expect(mistakes.count >= 10)
    for mistake in mistakes {
      let path = "proef.yaml"
      let found = Library.assemble(
        layers: [ContentLayer.builtIn.files, Self.files, [mistake.file(path)]]
      ).diagnostics.filter { $0.path == path }
      #expect(found.hasErrors, "line \(mistake.code.line)")
      let sentences = found.map(\.message.what)
      #expect(
        mistake.quotation.map(sentences.contains) ?? false,
        "line \(mistake.code.line): the program says \(sentences)")
    }
  }

  @Test func `every condition in the tables of conditions can be read`() throws {
    let tables = Guide.contentFormat.tables(labelled: "voorwaarden")
    #expect(!tables.isEmpty)
    for table in tables {
      let scan = try #require(Self.assembly.library.scans[table.name])
      let conditions = table.table.column("voorwaarde").flatMap(\.codeStretches)
      #expect(conditions.count == table.table.rows.count)
      for condition in conditions {
        let parsed = ConditionParser.parse(condition, names: ConditionNames(scan))
        #expect(parsed.problems.isEmpty, "\(condition)")
      }
    }
  }
}
