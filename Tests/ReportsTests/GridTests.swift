import Testing
import Wording

@testable import Reports

@Suite("Questions laid out on half a page")
struct GridTests {
  private let grid = Page.Grid(
    caption: "Per conditie en niveau", columns: ["Tussen de organisaties", "Tussen mensen", "Rol"],
    rows: [
      Page.Grid.Row(
        name: "Ontwikkelrichtingen in balans", note: "op orde",
        cells: [
          Page.Grid.Cell(text: "transformatie", marks: [.agreed]),
          Page.Grid.Cell(text: "identificatie", marks: [.differs]),
          Page.Grid.Cell(text: "<?>", marks: []),
        ])
    ], steps: [Page.Pair(name: "coördinatie", value: "afspraken maken")])

  @Test func `a table of text, with only the marks that occur explained`() {
    #expect(
      grid.terminalLines(TerminalStyle(isColored: false)) == [
        "Per conditie en niveau",
        "                                Tussen de       Tussen mensen   Rol",
        "                                organisaties",
        "  Ontwikkelrichtingen in balans transformatie = identificatie * <?>",
        "    op orde", "coördinatie: afspraken maken",
        // 58 columns, 3 between, 19: together they fit.
        "* verschillend gezien (hier staat wat jullie allebei zien) · = samen afgesproken",
      ])
  }

  @Test func `in HTML a table with headers, marks in words, and nothing from a file as markup`() {
    let html = grid.htmlLines.joined()
    #expect(html.contains("<th scope=\"col\">Tussen mensen</th>"))
    #expect(html.contains("<th scope=\"row\">Ontwikkelrichtingen in balans"))
    #expect(html.contains("transformatie <small>samen afgesproken</small>"))
    #expect(html.contains("&lt;?&gt;"))
    #expect(!html.contains("<?>"))
  }

  @Test(arguments: 1...9)
  func `never wider than a terminal`(columns: Int) {
    let wide = Page.Grid(
      caption: "", columns: (0..<columns).map { "Kolom \($0)" },
      rows: [
        Page.Grid.Row(
          name: "Een naam van een conditie die langer is dan er ruimte voor is", note: nil,
          cells: (0..<columns).map { _ in Page.Grid.Cell(text: "stap 2", marks: [.oneSided]) })
      ], steps: [])
    for line in wide.terminalLines(TerminalStyle(isColored: false)) {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
    }
  }
}
