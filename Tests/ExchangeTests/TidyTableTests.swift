import Content
import DelimitedText
import Testing

@testable import Exchange

/// From a form to a table and back.
@Suite struct TidyTableTests {
  private static let head = """
    invulblad: proef
    versie: 2
    partnerschap: "De \\"Brug\\"; oost, =1+1"
    moment: 2026-11-20

    """

  static let forms = [
    head + "beoordelaar: {rol: schoolopleider, partij: school}\n",
    head + """
      eenheid: {soort: school, naam: De Wilg}
      beoordelaar: {id: a, rol: "-coach", partij: opleiding}
      kernvragen: {ruimte: {oordeel: deels, voorbeeld: "=SOM(A1); \\"x\\"\\nen verder", wens: ja}}
      oordelen:
        overleg: {kies: drie, ontbreekt: [een, twee], voorbeeld: "'@jan 👩‍🏫", plan: Volgend jaar, twijfel: ja}
        werk: {een: ja, drie: {oordeel: nee, plan: Later}, toelichting: Bij het geheel}
        doel: {kies: geen, op-weg: ja}

      """,
    head + """
      eenheid: {soort: school, naam: partnerschap}
      consensus: ja
      ronde: 2
      kernvragen: {ruimte: nvt}
      oordelen:
        overleg: {kies: twee, reden: Samen gezien, minderheid: Het instituut}
        werk: weet-niet
        doel: {voorbeeld: alleen dit}

      """,
    """
    invulblad: kiezen
    versie: 1
    partnerschap: De Brug
    eenheid: {soort: partnerschap}
    moment: 2026-11-20
    beoordelaar: {id: b, rol: coach, partij: school}
    oordelen: {s-1: ja, s-2: {oordeel: liever-niet, plan: Ooit}}

    """,
  ]

  @Test(arguments: forms.indices.dropFirst(), [Dialect.standard, .dutch])
  func `a form comes back as it was`(index: Int, dialect: Dialect) throws {
    let sheet = try #require(SmallScan.sheet(Self.forms[index]))
    let scan = try #require(SmallScan.library.scans[sheet.scan])
    let bytes = TidyTable.bytes(of: [sheet], scan: scan, dialect: dialect)
    let (forms, diagnostics) = TableForms.read(
      ContentFile(path: "form.csv", bytes: bytes), library: SmallScan.library)
    #expect(!diagnostics.hasErrors, "\(diagnostics.map(\.problem))")
    #expect(forms.map(\.sheet) == [sheet])
  }

  @Test func `several raters come back as several forms`() throws {
    let sheets = try (1...2).map { try #require(SmallScan.sheet(Self.forms[$0])) }
    let scan = try #require(SmallScan.library.scans["proef"])
    let bytes = TidyTable.bytes(of: sheets, scan: scan)
    let forms = TableForms.read(
      ContentFile(path: "t.csv", bytes: bytes), library: SmallScan.library
    ).forms
    #expect(forms.map(\.sheet) == sheets)
    #expect(forms.map(\.path) == ["t.csv", "t.csv#2"])
  }

  @Test func `a spreadsheet computes no cell`() throws {
    let sheet = try #require(SmallScan.sheet(Self.forms[1]))
    let scan = try #require(SmallScan.library.scans["proef"])
    let table = DelimitedTable.read(TidyTable.bytes(of: [sheet], scan: scan))
    for cell in table.rows.flatMap(\.cells) {
      #expect(!["=", "+", "-", "@"].contains(cell.text.prefix(1)), "\(cell.text)")
    }
  }

  @Test func `the columns stand in the agreed order`() {
    #expect(
      TidyColumn.allCases.map(\.rawValue).joined(separator: ",")
        == "partnership,unit,moment,session,scan,version,round,kind,rater,role,party,criterion,"
        + "step,judgement,onTheWay,missing,plan,example,doubt,wish,note,reason,dissent")
  }
}
