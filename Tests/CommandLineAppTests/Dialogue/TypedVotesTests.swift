import Testing

@testable import CommandLineApp

@Suite("Votes as they are typed")
struct TypedVotesTests {
  static let figures: [(String, [Int: Int])] = [
    ("7 7 8 4 10", [7: 2, 8: 1, 4: 1, 10: 1]),
    ("7x3 8 8", [7: 3, 8: 2]),
    ("3*7", [7: 3]),
    ("7X3; 0:2  10=1", [7: 3, 0: 2, 10: 1]),
    ("7, 8, 9", [7: 1, 8: 1, 9: 1]),
    ("7 · 8×2,", [7: 1, 8: 2]),
    ("07 5x0", [7: 1]),
    ("5x600 5x400", [5: 1000]),
  ]

  @Test(arguments: figures)
  func `figures are read in any order`(line: String, expected: [Int: Int]) throws {
    let counts = try TypedFigures(line).counts
    #expect(counts == (0...10).map { expected[$0] ?? 0 })
  }

  static let noFigures: [(String, TypedFigures.Problem)] = [
    ("", .nothing), (" ; ", .nothing),
    ("11", .noFigure("11")), ("-1", .noFigure("-1")), ("7,5", .noFigure("7,5")),
    ("7.5", .noFigure("7.5")), ("zeven", .noFigure("zeven")), ("7x", .noFigure("7x")),
    ("x7", .noFigure("x7")), ("7x2x2", .noFigure("7x2x2")), ("12x7", .noFigure("12x7")),
    ("7 7½", .noFigure("7½")), ("٧", .noFigure("٧")), ("7️⃣", .noFigure("7️⃣")),
    ("7x1000000000", .noFigure("7x1000000000")),
    ("99999999999999999999", .noFigure("99999999999999999999")),
    ("9223372036854775807*9", .noFigure("9223372036854775807*9")),
    ("7x9999", .tooMany), ("5x600 5x401", .tooMany),
  ]

  @Test(arguments: noFigures)
  func `what is no figure is refused`(line: String, problem: TypedFigures.Problem) {
    #expect(throws: problem) { try TypedFigures(line) }
  }

  static let counts: [(String, [Int])] = [
    ("12 3 1", [12, 3, 1]), ("12, 3, 1", [12, 3, 1]), ("0 0 0", [0, 0, 0]),
    ("5=12 2=3", [3, 12, 0]), ("9:1", [0, 0, 1]), ("9999 0 1", [9999, 0, 1]),
  ]

  @Test(arguments: counts)
  func `counts are a row or pairs`(line: String, expected: [Int]) throws {
    #expect(try TypedTally(line, numbers: [2, 5, 9]).counts == expected)
  }

  static let noCounts: [(String, TypedTally.Problem)] = [
    ("", .nothing), ("12 3", .wrongLength(2, expected: 3)),
    ("12 3 1 4", .wrongLength(4, expected: 3)), ("12 drie 1", .noCount("drie")),
    ("1 2 10000", .noCount("10000")), ("1 2 -3", .noCount("-3")), ("3=1", .unknownNumber("3")),
    ("2=", .noCount("")), ("2=1 2=3", .twice(2)), ("2=1 7", .mixed), ("2=1=1", .mixed),
    ("2=1000000000", .noCount("1000000000")), ("2=１", .noCount("１")),
  ]

  @Test(arguments: noCounts)
  func `what is no row of counts is refused`(line: String, problem: TypedTally.Problem) {
    #expect(throws: problem) { try TypedTally(line, numbers: [2, 5, 9]) }
  }

  static let places: [(String, BallotLine)] = [
    ("@3", .goTo(group: "3", subject: nil)), ("@3 #5", .goTo(group: "3", subject: 5)),
    ("#5", .goTo(group: nil, subject: 5)), ("@school", .goTo(group: "school", subject: nil)),
    ("@", .votes("@")), ("#", .votes("#")), ("#99999", .votes("#99999")),
    ("@3 5", .votes("@3 5")), ("Klaar", .done), ("open weer", .reopen), ("lijst", .list),
    ("uitslag", .result), ("m", .material), ("7 7", .votes("7 7")),
  ]

  @Test(arguments: places)
  func `a line is votes, a place or a word`(line: String, expected: BallotLine) {
    #expect(BallotLine(line) == expected)
  }
}
