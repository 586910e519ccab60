import Content
import Positions
import Testing

/// The tables with numbers in docs/measurement.md, worked out again.
///
/// Of every table that is marked as an example the rows are made anew from what is given in them,
/// in the words that the program prints.
struct WorkedExampleTests {
  private static let tables = Guide.measurement.tables(labelled: "voorbeeld")

  private enum Check {
    case row(([String], Guide.Table) throws -> [String])
    case table((Guide.Table) throws -> [[String]])

    func rows(of table: Guide.Table) throws -> [[String]] {
      switch self {
      case .row(let check): try table.rows.map { try check($0, table) }
      case .table(let check): try check(table)
      }
    }
  }

  private static func check(_ name: String) -> Check? {
    switch name {
    case "kiezen": .row(AnswerExamples.picking)
    case "is het op orde": .row(AnswerExamples.inOrder)
    case "één kant": .row(AnswerExamples.oneSide)
    case "twee kanten": .row(AnswerExamples.twoSides)
    case "grenzen": .row(CountingExamples.limits)
    case "één stap": .row(CountingExamples.oneStep)
    case "het geheel per stap": .row(CountingExamples.wholeStep)
    case "richtingen": .table(CountingExamples.options)
    case "vragen": .table(StandingExamples.questions)
    case "kanten en vragen": .table(StandingExamples.sides)
    case "alles bij elkaar": .row(StandingExamples.together)
    case "niveaus": .table(StandingExamples.levels)
    case "boss po": .table(StandingExamples.bossPo)
    case "boss po op orde": .table(StandingExamples.bossPoInOrder)
    default: nil
    }
  }

  @Test(arguments: tables)
  func `a table of the guide is what the program works out`(example: LabelledTable) throws {
    let check = try #require(Self.check(example.name), "no check for this example")
    let rows = try check.rows(of: example.table)
    #expect(rows.count == example.table.rows.count)
    for (written, expected) in zip(example.table.rows, rows) {
      #expect(written == expected, "line \(example.table.line)")
    }
  }

  @Test func `every example that is marked is a table`() {
    let marked = Guide.measurement.comments(labelled: "voorbeeld")
    #expect(marked == Self.tables.map(\.name))
    #expect(Set(marked).count == 14)
  }

  @Test func `the limit for visible does not matter to Boss po between a quarter and a half`()
    throws
  {
    for visible in [Fraction(1, 4), Fraction(1, 3), Fraction(2, 5), Fraction(1, 2)] {
      let shared = try StandingExamples.bossPoOutcome(visible: visible).shared
      let standard = try StandingExamples.bossPoOutcome().shared
      #expect(shared.overall.steps.map(\.state) == standard.overall.steps.map(\.state))
      #expect(shared.overall.front == 3)
    }
  }
}
