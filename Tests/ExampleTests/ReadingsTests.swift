import Content
import ContentFolders
import Foundation
import Positions
import TestSupport
import Testing

/// The figures in docs/voorbeelden/lezingen.md, counted again from the forms as they were given.
@Suite("What two readings had in common")
struct ReadingsTests {
  /// The figures of one row in both tables of a round.
  private struct Figures: Equatable {
    /// Cells with the same answer, and all cells that are asked.
    var alike = 0, cells = 0
    /// Cells that both answered with yes, partly or no; of those the same, and one answer apart.
    var known = 0, same = 0, near = 0
    /// Core questions with the same answer.
    var core = 0
    /// Criteria where both saw a step (yes or partly); of those the same furthest step, and at most
    /// one step apart.
    var seen = 0, sameStep = 0, nearStep = 0
  }

  @Test(
    "are counted as the page says",
    arguments: [
      ("ronde-1/boss-po", "Boss po"), ("ronde-1/twente", "Twente"),
      ("ronde-2/boss-po", "Boss po"), ("ronde-2/twente", "Twente"),
    ])
  func figures(folder: String, text: String) throws {
    for (prefix, scanID, name) in [
      ("kort", "korte-scan", "korte scan"),
      ("volledig", "opleiden-in-de-school", "volledige scan"),
    ] {
      let (scan, sheets) = try readings(folder, prefix, scanID)
      let counted = try count(scan, sheets)
      let rows = try rows(of: folder.hasPrefix("ronde-1") ? "## Ronde 1" : "## Ronde 2")
      let answers =
        "| \(text) | \(name) | \(counted.alike) van \(counted.cells) | \(counted.known) | "
        + "\(counted.same) van \(counted.known) | \(counted.near) van \(counted.known) | "
        + "\(counted.core) van 6 |"
      let steps =
        "| \(text) | \(name) | \(counted.seen) | \(counted.sameStep) van \(counted.seen) | "
        + "\(counted.nearStep) van \(counted.seen) |"
      #expect(rows.contains(answers), "\(folder): \(answers)")
      #expect(rows.contains(steps), "\(folder): \(steps)")
    }
  }

  private func count(_ scan: Scan, _ sheets: [Sheet]) throws -> Figures {
    let ladder = try #require(scan.ladder)
    var figures = Figures()
    for (place, criterion) in ladder.criteria.enumerated() {
      let cells = sheets.map { sheet in
        sheet.criterionAnswers[place]?.cells(criterion.descriptors) ?? []
      }
      for step in criterion.descriptors.indices where criterion.descriptors[step].isAsked {
        let (one, other) = (cells[0][step], cells[1][step])
        figures.cells += 1
        figures.alike += one == other ? 1 : 0
        guard let units = one?.units, let others = other?.units else { continue }
        figures.known += 1
        figures.same += units == others ? 1 : 0
        figures.near += abs(units - others) <= 1 ? 1 : 0
      }
      let furthest = cells.map { cells in cells.lastIndex { $0 == .yes || $0 == .partly } }
      guard let one = furthest[0], let other = furthest[1] else { continue }
      figures.seen += 1
      figures.sameStep += one == other ? 1 : 0
      figures.nearStep += abs(one - other) <= 1 ? 1 : 0
    }
    figures.core = scan.coreQuestions.indices.count { place in
      sheets[0].coreAnswers[place]?.judgement == sheets[1].coreAnswers[place]?.judgement
    }
    return figures
  }

  private func readings(
    _ folder: String, _ prefix: String, _ scanID: String
  ) throws -> (Scan, [Sheet]) {
    let finder = ContentFinder(currentFolder: ProjectFiles.root)
    let layers = try finder.layers(environment: [:], given: [])
    let library = Library.assemble(layers: layers.map(\.files), for: .scans([scanID])).library
    let sheets = try ["school", "instituut"].map { side in
      let file = try finder.file("docs/voorbeelden/lezingen/\(folder)/\(prefix)-\(side).yaml")
      let (sheet, diagnostics) = Sheet.read(file, library: library)
      #expect(diagnostics.isEmpty, "\(file.path)")
      return try #require(sheet)
    }
    return (try #require(library.scans[scanID]), sheets)
  }

  /// The lines of one round's part of the page.
  private func rows(of heading: String) throws -> [String] {
    let page = try ProjectFiles.text("docs/voorbeelden/lezingen.md")
    let lines = page.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: heading))
    let rest = lines[(start + 1)...]
    return Array(rest.prefix { !$0.hasPrefix("## ") })
  }

}
