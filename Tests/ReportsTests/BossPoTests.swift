import Content
import ContentFolders
import TestSupport
import Testing

@testable import Reports

/// The worked example of the documentation, as its readers see it.
@Suite struct BossPoTests {
  private func result() throws -> ScanResult {
    let library = Library.assemble(layers: [ContentLayer.builtIn.files]).library
    let sheets = try ["school", "instituut", "samen"].map { name in
      let path = "docs/voorbeelden/boss-po/\(name).yaml"
      let file = ContentFile(path: path, bytes: try ProjectFiles.bytes(path))
      return try #require(Sheet.read(file, library: library).sheet)
    }
    return ScanResult(scan: try #require(library.scans["korte-scan"]), sheets: sheets)
  }

  @Test func `the page on a terminal, with its explanation`() throws {
    Snapshot.expect(
      try result().page(withExplanation: true).terminalText(TerminalStyle(isColored: false)),
      named: "boss-po.txt")
  }

  @Test func `the page in HTML`() throws {
    Snapshot.expect(try result().page(withExplanation: true).htmlText, named: "boss-po.html")
  }

  @Test func `the data`() throws {
    Snapshot.expect(try result().json.text(.indented) + "\n", named: "boss-po.json")
  }
}
