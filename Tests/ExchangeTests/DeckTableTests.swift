import Content
import StrictYAML
import TestSupport
import Testing
import Wording

@testable import Exchange

/// Cards from a spreadsheet: what becomes a file that `check` accepts, and what is said of the rest.
@Suite struct DeckTableTests {
  private static let content = """
    themas: bos
    themalijst: [{id: bos, naam: Het bos, uitleg: Over bomen.}, {id: zee, naam: De zee, uitleg: Water.}]

    """
  private static let rest = [
    "rollen: bos\nrollenlijst: [{id: boswachter, naam: Boswachter (in het bos)}]\n",
    "bronnen: bos\nbronnenlijst: [{id: boek, titel: Bomen}, {id: blad, titel: Bladeren}]\n",
    """
    kaarten: bomen
    titel: Bomen
    taal: nl
    thema: bos
    kaartenlijst: [{id: bos-visie-1, soort: prikkel, fase: visie, vraag: Een boom telt., bron: boek}]

    """,
  ]

  private static let layers: [[ContentFile]] = [
    ([content] + rest).enumerated().map {
      ContentFile(path: "Cards/\($0).yaml", bytes: Array($1.utf8))
    }
  ]

  private static let header = "thema;fase;soort;vraag;bron;doorvragen;voor;toelichting"

  private func read(
    _ bytes: [UInt8]
  ) -> (text: [UInt8]?, cards: [String], diagnostics: [Diagnostic]) {
    DeckTable.read(
      ContentFile(path: "eigen.csv", bytes: bytes), deck: "eigen",
      library: Library.assemble(layers: Self.layers).library, layers: Self.layers)
  }

  private func read(
    _ rows: String...
  ) -> (
    text: [UInt8]?, cards: [String], diagnostics: [Diagnostic]
  ) {
    read(Array(([Self.header] + rows).joined(separator: "\r\n").utf8))
  }

  /// The cards that the made text gives when it is added to the content.
  private func library(with text: [UInt8]) -> Assembly {
    Library.assemble(layers: Self.layers + [[ContentFile(path: "eigen.yaml", bytes: text)]])
  }

  @Test func `rows become cards, with lists from one cell and names for ids`() throws {
    let made = read(
      "Het bos;Visie;SPIEGEL;\"Welke boom \"\"is\"\"\nvan jou?\";boek | blad;\"- Wie?\n- Wat?\";Boswachter (in het bos);=1: waarom",
      ";realisatie;prikkel;Hak ze om.;boek;Wie? | Wat?;boswachter;")
    #expect(made.diagnostics == [])
    // The first number of visie is that of another set.
    #expect(made.cards == ["bos-visie-2", "bos-realisatie-1"])
    let assembly = library(with: try #require(made.text))
    #expect(assembly.diagnostics == [])
    let card = try #require(assembly.library.cards["bos-visie-2"])
    #expect(card.question == "Welke boom \"is\" van jou?")
    #expect(card.kind == .mirror && card.phase == .vision && card.deck == "eigen")
    #expect(card.followUps == ["Wie?", "Wat?"])
    #expect(card.audience == ["boswachter"] && card.sources == ["boek", "blad"])
    #expect(card.explanation == "=1: waarom")
    #expect(assembly.library.decks["eigen"]?.title == "Het bos")
    #expect(assembly.replacements == [])
  }

  @Test func `the same table gives the same ids, and a row at the end changes none`() {
    let rows = ["Een?", "Twee?", "Drie?"].map { "bos;visie;spiegel;\($0);boek;;;" }
    let two = read(rows[0], rows[1])
    let three = read(rows[0], rows[1], rows[2])
    #expect(two.cards == ["bos-visie-2", "bos-visie-3"])
    #expect(three.cards == two.cards + ["bos-visie-4"])
    #expect(read(rows[0], rows[1]).text == two.text)
  }

  @Test func `an id that was given stays, and no other card gets it`() {
    let text = """
      id,thema,fase,soort,vraag,bron
      ,bos,visie,spiegel,Een?,boek
      bos-visie-2,bos,visie,spiegel,Twee?,boek

      """
    #expect(read(Array(text.utf8)).cards == ["bos-visie-3", "bos-visie-2"])
  }

  @Test(arguments: [
    ("bos;visies;spiegel;Een?;boek;;;", ["unknown-value 2:5"]),
    ("bos;visie;;Een?;;;;", ["missing-value 2:1", "missing-value 2:1"]),
    ("woestijn;visie;spiegel;Een?;boek;;;", ["unknown-value 2:1"]),
    ("bos;visie;spiegel;Een?;boek, film;;kok;", ["unknown-value 2:24", "unknown-value 2:36"]),
    ("bos;visie;spiegel;Een?;boek;;;;rest", ["cell-without-column 2:33"]),
    ("bos;visie;spiegel;\"Een?;boek", ["quote-not-closed 2:19"]),
    ("bos;visie;spiegel;Een?;boek;;;\nzee;visie;spiegel;Twee?;boek;;;", ["different-value 3:1"]),
    ("bos;visie;spiegel;Een?;boek;;;\nbos;visie;spiegel;een?;boek;;;", ["repeated-value 3:19"]),
    ("", ["table-without-rows 1:1"]),
  ])
  func `a fault stands at its cell, and then nothing is made`(row: String, expected: [String]) {
    let made = read(row)
    let text = SourceText(Array(([Self.header, row].joined(separator: "\r\n")).utf8))
    let found = made.diagnostics.map { diagnostic in
      let place = text.place(of: diagnostic.range.lower)
      return "\(diagnostic.code) \(place.line):\(place.column)"
    }
    #expect(found == expected)
    #expect(made.text == nil && made.cards.isEmpty)
  }

  @Test(arguments: [
    ("thema;fase;soort;vraag;bron;kleur\nbos;visie;spiegel;Een?;boek;rood", "unknown-column"),
    ("thema;fase;soort;vraag\nbos;visie;spiegel;Een?", "missing-columns"),
    ("thema;fase;soort;vraag;bron;vraag\n", "repeated-column"), ("", "table-empty"),
    ("PK\u{3}\u{4}", "spreadsheet-file"), ("a\u{0}b", "table-not-utf8"),
  ])
  func `a table that is none is named for what it is`(text: String, code: String) {
    let made = read(Array(text.utf8))
    #expect(made.diagnostics.map(\.code) == [code])
    #expect(made.text == nil)
  }

  @Test func `a file that is too large is refused unread`() {
    let made = read([UInt8](repeating: 0x61, count: 5 << 20))
    #expect(made.diagnostics.map(\.code) == ["table-too-large"])
  }

  @Test(arguments: [
    ("eigen kaarten.csv", "eigen-kaarten"), ("bomen.csv", "eigen-bomen"), ("é", "kaarten"),
  ])
  func `a set is called after its file, and replaces none of the program`(
    name: String, id: String
  ) {
    #expect(DeckTable.deckID(fileName: name, shipped: ["bomen"]) == id)
  }

  /// Bytes are changed, taken out and put in: it never stops the program, and what is made is always
  /// accepted by the checker.
  @Test func `whatever a table holds, what is made is right or nothing is`() {
    let row = "bos;visie;spiegel;\"Welke; boom?\";boek | blad;Wie? | Wat?;boswachter;Omdat."
    let start = Array("\(Self.header)\r\n\(row)\r\nbos;evaluatie;prikkel;Hak om.;boek;;;\r\n".utf8)
    let signs = Array(";,\"\n\r|'=-\\: #{}[]\t".utf8) + [0xC3, 0xA9, 0xFF, 0x00, 0x07]
    var made = 0
    for seed: UInt64 in 1...300 {
      var random = SeededRandom(seed: seed)
      var bytes = start
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let sign = signs[Int.random(in: 0..<signs.count, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = sign
        case 1: bytes.insert(sign, at: place)
        default: bytes.remove(at: place)
        }
      }
      let result = read(bytes)
      guard let text = result.text else {
        #expect(result.diagnostics.hasErrors, "seed \(seed)")
        continue
      }
      made += 1
      let assembly = library(with: text)
      #expect(!assembly.diagnostics.hasErrors, "seed \(seed)")
      #expect(assembly.library.decks["eigen"]?.cards == result.cards, "seed \(seed)")
    }
    #expect(made > 20)
  }
}
