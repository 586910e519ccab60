import StrictYAML
import TestSupport
import Testing

@testable import Content

/// Bytes damaged at random, in every part of a file: nothing crashes, every message points into the
/// file, and what has errors is not used.
@Suite struct MutantTests {
  private static let parts = Array(0..<8)

  @Test(arguments: parts)
  func `twenty thousand damaged forms are read`(part: Int) {
    let form = Array(SmallLibrary.form.utf8)
    let library = SmallLibrary.library
    for number in 0..<2500 {
      let seed = UInt64(part * 2500 + number)
      var random = SeededRandom(seed: seed)
      let bytes = Self.mutant(of: form, &random)
      let file = ContentFile(path: "form.yaml", bytes: bytes)
      let (sheet, diagnostics) = FiledSheet.read(file, library: library)
      let isInside = diagnostics.allSatisfy {
        $0.range.lower <= $0.range.upper && $0.range.upper <= bytes.count
      }
      // The test framework is slow: it is asked only when something is wrong.
      if !isInside || (sheet == nil) != diagnostics.hasErrors {
        Issue.record("seed \(seed): \(diagnostics.map(\.problem))")
      }
    }
  }

  /// One small file of every kind; each is read by itself, so what it refers to is unknown too.
  private static let contentFiles: [[UInt8]] = [
    "bronnen: a\nbronnenlijst:\n  - {id: h5, auteurs: [Een, Twee], jaar: 2019, titel: Boek}\n",
    "begrippen: a\nbegrippenlijst:\n  - id: grens\n    term: Grens\n    uitleg: Iets\n    bron: h5\n",
    "rollen: a\nrollenlijst:\n  - {id: coach, naam: Coach, partij: school}\n",
    "themas: a\nthemalijst: [{id: cultuur, naam: Cultuur, uitleg: Iets}]\n",
    """
    kaarten: cultuur
    titel: Cultuur
    taal: nl
    thema: cultuur
    kaartenlijst:
      - id: cultuur-1
        soort: prikkel
        fase: visie
        vraag: >
          Waaraan merk je het?
        bron: [h5]

    """,
    """
    scan: klein
    titel: Klein
    versie: 1
    soort: ladder
    taal: nl
    verantwoording: Eigen woorden
    schaal: [{id: een, naam: Een, kern: Eerst}, {id: twee, naam: Twee, kern: Dan}]
    assen:
      niveau: [{id: hier, naam: Hier, uitleg: Hier, bron: h5}]
    partijen: [school]
    criteria:
      - {id: v, naam: V, niveau: hier, vraag: Wat?, stappen: {een: E, twee: T}, bron: h5}
    positie: {vereist: {twee: niveau.hier.positie >= een}}

    """,
    """
    werkvorm: kort
    titel: Kort
    taal: nl
    uitleg: Even praten
    minuten: 9
    groep: {van: 2, tot: 8}
    scan: klein
    bron: h5
    stappenlijst:
      - {id: een, soort: welkom, naam: Een, minuten: 2, leider: L, deelnemers: D}
      - {id: twee, soort: kaart, naam: T, minuten: 4, minimaal: 3, kaarten: 1, leider: L, deelnemers: D}
      - {id: drie, soort: oogst, naam: D, minuten: 2, leider: L, deelnemers: D}
      - {id: vier, soort: afsluiten, naam: V, minuten: 1, leider: L, deelnemers: D}

    """,
  ].map { Array($0.utf8) }

  @Test(arguments: parts)
  func `twenty thousand damaged content files are read`(part: Int) {
    for number in 0..<2500 {
      let seed = UInt64(part * 2500 + number)
      var random = SeededRandom(seed: seed)
      let bytes = Self.mutant(of: Self.contentFiles[number % Self.contentFiles.count], &random)
      let assembly = Library.assemble(layers: [[ContentFile(path: "a.yaml", bytes: bytes)]])
      let isInside = assembly.diagnostics.allSatisfy {
        $0.range.lower <= $0.range.upper && $0.range.upper <= bytes.count
      }
      let isLeftOut = assembly.files.contains { $0.isLeftOut }
      if !isInside || assembly.diagnostics.hasErrors != isLeftOut {
        Issue.record("seed \(seed): \(assembly.diagnostics.map(\.problem))")
      }
    }
  }

  @Test(arguments: parts)
  func `damaged scans are read`(part: Int) {
    let scan = Array(SmallLibrary.scan.utf8)
    let others = SmallLibrary.files.filter { $0.path != "Scans/proef.yaml" }
      .map { SmallLibrary.file($0.path, $0.text) }
    for number in 0..<100 {
      let seed = UInt64(part * 100 + number)
      var random = SeededRandom(seed: seed)
      let bytes = Self.mutant(of: scan, &random)
      let assembly = Library.assemble(
        layers: [others + [ContentFile(path: "Scans/proef.yaml", bytes: bytes)]])
      let found = assembly.diagnostics.filter { $0.path == "Scans/proef.yaml" }
      let isInside = found.allSatisfy {
        $0.range.lower <= $0.range.upper && $0.range.upper <= bytes.count
      }
      let isUsed = assembly.library.scans["proef"] != nil
      if !isInside || (found.hasErrors && isUsed) {
        Issue.record("seed \(seed): \(found.map(\.problem))")
      }
    }
  }

  private static let pieces =
    [
      "{", "}", "[", "]", ":", ": ", "- ", ",", "\"", "'", "#", " #", "\n", "\r", "\t", "  ", "é",
      "\u{0}",
      "\u{85}", "\u{2028}", "\u{FEFF}", "&a", "*a", "!t", "|", ">", "%", "---", "...", "? ", "<<",
      "~", "ja",
      "nvt", "999999999999999999999", "-1", "2/0",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  /// One to four changes: bytes cut, put in, swapped or doubled; one in eight files is cut off.
  private static func mutant(of bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    func place(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &random) }
    for _ in 0...place(4) {
      let at = place(bytes.count)
      switch place(5) {
      case 0: bytes.insert(contentsOf: pieces[place(pieces.count)], at: at)
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + place(12)))
      case 2 where !bytes.isEmpty: bytes[at] = UInt8(place(256))
      case 3:
        let piece = bytes[at..<min(bytes.count, at + place(40))]
        bytes.insert(contentsOf: piece, at: place(bytes.count))
      default:
        let piece = pieces[place(pieces.count)]
        bytes.replaceSubrange(at..<min(bytes.count, at + place(3)), with: piece)
      }
    }
    if place(8) == 0 { bytes.removeSubrange(place(bytes.count)...) }
    return bytes
  }
}
