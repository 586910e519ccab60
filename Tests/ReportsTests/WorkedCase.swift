import Content
import Reports
import Testing

/// A case of measurement.md as people would give it: a scan and forms as text, read like files.
struct WorkedCase {
  /// How many criteria every level has; a level is a value of the axis `niveau`.
  var levels = [18]
  /// Whether the levels carry the whole; otherwise it is the set of all criteria.
  var isWholeCarried = false
  var steps = ["coordinatie", "identificatie", "reflectie", "transformatie"]
  /// Lines to stand under `positie`.
  var rule: [String] = []

  private var scanText: String {
    let levelIDs = ["institutioneel", "interpersoonlijk", "intrapersoonlijk"]
    var lines = [
      "scan: proef", "titel: Proefscan", "versie: 1", "soort: ladder", "taal: nl",
      "verantwoording: Eigen woorden.", "schaal:",
    ]
    lines += steps.map { "  - {id: \($0), naam: \($0), kern: Zo is het.}" }
    lines += ["assen:", "  niveau:"]
    lines += levels.indices.map { place in
      "    - {id: \(levelIDs[place]), naam: \(levelIDs[place]), uitleg: Daar., bron: b}"
    }
    lines += ["kernvragen: [{id: kern, naam: Kern, vraag: \"Is het zo?\", bron: b}]"]
    lines += ["partijen: [school, opleiding]", "ook-gehoord: [student]", "criteria:"]
    let placed = levels.enumerated().flatMap { level, count in
      Array(repeating: levelIDs[level], count: count)
    }
    for (place, level) in placed.enumerated() {
      let texts = steps.map { "\($0): Zo is het." }.joined(separator: ", ")
      lines.append(
        "  - {id: c\(place), naam: C\(place), niveau: \(level), vraag: \"Hoe?\", bron: b, "
          + "stappen: {\(texts)}}")
    }
    lines += ["positie:", "  drempel: 2/3"]
    lines += (isWholeCarried ? ["geheel: niveau"] : []).map { "  " + $0 } + rule.map { "  " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Everything that follows when these answers are given; `answers` are lines as they stand under
  /// `oordelen`, one form each.
  func result(
    school: [String]? = nil, institute: [String]? = nil, agreed: [String]? = nil,
    more: [String] = []
  ) throws -> ScanResult {
    let scan = ContentFile(path: "Scans/proef.yaml", bytes: Array(scanText.utf8))
    let sources = ContentFile(
      path: "Scans/b.yaml", bytes: Array("bronnen: x\nbronnenlijst: [{id: b, titel: B}]\n".utf8))
    let assembly = Library.assemble(layers: [[scan, sources]])
    try #require(!assembly.diagnostics.hasErrors, "\(assembly.diagnostics)")
    let authors = [
      ("beoordelaar: {rol: schoolopleider, partij: school}", school),
      ("beoordelaar: {rol: instituutsopleider, partij: opleiding}", institute),
      ("consensus: ja", agreed),
    ]
    var sheets: [Sheet] = []
    for (author, answers) in authors {
      guard let answers else { continue }
      let form = [
        "invulblad: proef", "versie: 1", "partnerschap: De Brug", "moment: 2026-11-20", author,
        "oordelen:",
      ]
      let text = (form + answers.map { "  " + $0 } + more).joined(separator: "\n") + "\n"
      let read = Sheet.read(
        ContentFile(path: author, bytes: Array(text.utf8)), library: assembly.library)
      sheets.append(try #require(read.sheet, "\(read.diagnostics)"))
    }
    return ScanResult(scan: try #require(assembly.library.scans["proef"]), sheets: sheets)
  }

  /// The result when both sides give the same answers.
  func result(_ answers: [String]) throws -> ScanResult {
    try result(school: answers, institute: answers)
  }
}

/// Lines of answers that pick a step: `picks((14, "reflectie"), (4, "identificatie"))`.
func picks(_ runs: (Int, String)...) -> [String] {
  runs.flatMap { Array(repeating: $0.1, count: $0.0) }.enumerated()
    .map { "c\($0): \($1)" }
}

/// Lines of answers step by step on the four steps, one text of letters per criterion: `j` ja,
/// `d` deels, `n` nee, `w` weet-niet.
func stepByStep(_ criteria: [String]) -> [String] {
  let words: [Character: String] = ["j": "ja", "d": "deels", "n": "nee", "w": "weet-niet"]
  return criteria.enumerated().map { place, letters in
    let cells = zip(WorkedCase().steps, letters).map { "\($0): \(words[$1] ?? "")" }
    return "c\(place): {\(cells.joined(separator: ", "))}"
  }
}
