import Content
import StrictYAML
import TestSupport
import Testing
import Wording

@testable import Exchange

/// Forms from a spreadsheet: what is understood, and what is said of the rest.
@Suite struct TableFormsTests {
  private static let header =
    "partnership,moment,role,party,criterion,step,judgement,missing,onTheWay,example"
  private static let start = "De Brug,20-11-2026,coach,school,"

  private func read(
    _ text: String, defaults: FormDefaults = FormDefaults()
  ) -> (forms: [FiledSheet], diagnostics: [Diagnostic]) {
    TableForms.read(
      ContentFile(path: "form.csv", bytes: Array(text.utf8)), library: SmallScan.library,
      defaults: defaults)
  }

  @Test func `a table made by hand is read as its form`() throws {
    let rows = [
      "overleg,,TWEE,een,x,studiedag", "ruimte,core,ja,,,", "doel,een,ja,,,", "doel,drie,nee,,,",
      "werk,,,,,",
    ]
    let text = ([Self.header] + rows.map { Self.start + $0 }).joined(separator: "\r\n")
    let (forms, diagnostics) = read(text)
    #expect(diagnostics.filter { $0.code != "unknown-role" } == [])
    let expected = try #require(
      SmallScan.sheet(
        """
        invulblad: proef
        versie: 2
        partnerschap: De Brug
        moment: 2026-11-20
        beoordelaar: {rol: coach, partij: school}
        kernvragen: {ruimte: ja}
        oordelen:
          overleg: {kies: twee, ontbreekt: [een], op-weg: ja, voorbeeld: studiedag}
          doel: {een: ja, drie: nee}

        """))
    #expect(forms.map(\.sheet) == [expected])
  }

  @Test func `what a table does not say is as in another form`() throws {
    let moment = try #require(CalendarDate("2026-11-01"))
    let defaults = FormDefaults(
      scan: "proef", partnership: "De Brug", unit: .partnership, moment: moment)
    let sheet = try #require(
      read("role;party;criterion;judgement\ncoach;school;doel;drie\n", defaults: defaults)
        .forms.first?.sheet)
    #expect(sheet.partnership == "De Brug")
    #expect(sheet.unit == .partnership)
    #expect(sheet.moment == moment)
  }

  @Test func `ids of an older version are read through the map`() throws {
    let text = Self.header + ",version\n" + Self.start + "oud,,drie,,,,1\n"
    let sheet = try #require(read(text).forms.first?.sheet)
    #expect(sheet.criterionAnswers[1]?.response == .pick(.init(furthest: 2)))
  }

  /// The place of a fault is marked with ^ in front of it.
  @Test(
    arguments: [
      ("^", "table-empty"), ("^criterion,judgement\n", "table-without-rows"),
      ("criterion,judgement,^oordeel\nx,y", "unknown-column"),
      ("^step,role\nx,y", "missing-columns"),
      ("criterion,judgement,step,^step\n", "repeated-column"),
      ("criterion,judgement\ndoel,een,^hier\n", "cell-without-column"),
      ("criterion,judgement\n^doel,een\n", "missing-value"),
      ("criterion,judgement\n^\"doel,een\n", "quote-not-closed"),
      ("criterion,judgement\nd^\"oel,een\n", "stray-quote"),
      (start("^doell,,een"), "unknown-value"), ("\(header)\n^\(start),,een", "missing-value"),
      (start("doel,^vier,ja"), "unknown-value"), (start("doel,,^vier"), "unknown-value"),
      (start("doel,een,^misschien"), "unknown-value"),
      (start("ruimte,core,^een"), "unknown-value"),
      (start("doel,,drie,^vijf"), "unknown-value"),
      (start("doel,,een,,^soms"), "unknown-value"),
      (start("doel,,een\n\(start)^doel,,twee"), "repeated-row"),
      (start("doel,,een\n\(start)^doel,twee,ja"), "whole-and-steps"),
      (start("werk,,^twee"), "cell-not-asked"),
      (start("doel,,een,^drie"), "missing-not-below"),
      (start("doel,,drie,,^ja"), "on-the-way-to-nothing"),
      (header + "\nDe Brug,^nooit,coach,school,doel,,een", "table-not-a-date"),
      (header + "\nDe Brug,20-11-2026,coach,^buren,doel,,een", "unknown-reference"),
      (header + ",kind\n\(start)doel,,een,,,,^allebei", "unknown-value"),
      (header + ",round\n\(start)doel,,een,,,,^3", "table-not-a-number"),
      (header + ",scan\n\(start)doel,,een,,,,^proof", "unknown-value"),
    ] as [(String, String)])
  func `a fault is named at its cell`(marked: String, code: String) throws {
    let place = try #require(marked.utf8.firstIndex(of: UInt8(ascii: "^")))
    let (forms, diagnostics) = read(marked.filter { $0 != "^" })
    #expect(forms.isEmpty)
    let error = try #require(diagnostics.first { $0.severity == .error })
    #expect(error.code == code)
    #expect(error.range.lower == marked.utf8.distance(from: marked.utf8.startIndex, to: place))
  }

  private static func start(_ row: String) -> String { header + "\n" + start + row }

  @Test(
    arguments: [
      ([0x63, 0xE9, 0x0A], "UTF-8"), (Array("PK\u{3}\u{4}....".utf8), "CSV"),
    ] as [([UInt8], String)])
  func `how to save it is told`(bytes: [UInt8], word: String) {
    let diagnostics = TableForms.read(
      ContentFile(path: "form.csv", bytes: bytes), library: SmallScan.library
    ).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.message.remedy.contains("Opslaan als") == true)
    #expect(diagnostics.first?.message.remedy.contains(word) == true)
  }

  @Test(arguments: 0..<8)
  func `twenty thousand damaged tables are read or refused`(part: Int) throws {
    let table = Array(
      """
      partnership;moment;role;party;criterion;step;judgement;missing;example
      De Brug;20-11-2026;coach;school;overleg;;drie;een;"'=a ""é"" b"
      De Brug;20-11-2026;coach;school;ruimte;core;ja;;
      De Brug;20-11-2026;coach;school;werk;een;deels;;"x
      y"

      """.utf8)
    for number in 0..<2500 {
      let seed = UInt64(part * 2500 + number)
      var random = SeededRandom(seed: seed)
      var bytes = table
      for _ in 0...Int.random(in: 0...4, using: &random) {
        let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where !bytes.isEmpty: bytes.remove(at: place)
        case 1 where !bytes.isEmpty: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2 where !bytes.isEmpty:
          bytes.removeSubrange(place..<min(bytes.count, place + 40))
        case 3 where !bytes.isEmpty:
          bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: place)
        default:
          let signs = Array("\"\",;\r\n'=:#-".utf8) + [0xC2, 0x85]
          bytes.insert(
            signs[Int.random(in: 0..<signs.count, using: &random)], at: min(place, bytes.count))
        }
      }
      let (forms, diagnostics) = TableForms.read(
        ContentFile(path: "form.csv", bytes: bytes), library: SmallScan.library)
      let isInside = diagnostics.allSatisfy {
        $0.range.upper <= bytes.count && $0.path == "form.csv"
      }
      // What the text of a form cannot hold must have been said of the table, not of that text.
      let isOfTable = diagnostics.allSatisfy {
        if case .syntax = $0.problem { false } else { true }
      }
      if !isInside || !isOfTable || forms.isEmpty != diagnostics.hasErrors {
        Issue.record("seed \(seed): \(diagnostics.map(\.problem))")
      }
    }
  }
}
