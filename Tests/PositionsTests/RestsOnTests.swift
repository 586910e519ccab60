import Content
import Positions
import Testing

/// What the shared picture rests on: each criterion in the first category that fits.
struct RestsOnTests {
  private static func basis(
    _ raters: [(Int, String)], agreed: String = ""
  ) -> CriterionBasis? {
    var ladder = SmallLadder.single(1)
    ladder.stepCount = 2
    return ladder.outcome(raters.map { ($0.0, cells($0.1)) }, agreed: cells(agreed))
      .basis(ofCriterion: 0)
  }

  @Test(arguments: [
    ("jn", "jn", ".j", CriterionBasis.agreed),
    ("..", "..", "w.", .agreed),
    ("..", "..", "", .notAnswered),
    ("jj", "..", "", .oneSided),
    ("jj", "wj", "", .oneSided),
    ("jj", "vj", "", .oneSided),
    ("ww", "..", "", .oneSided),
    ("jn", "jn", "", .same),
    ("ww", "ww", "", .same),
    ("jn", "jj", "", .open),
    ("ww", "ll", "", .open),
  ])
  func `two raters`(school: String, institute: String, agreed: String, expected: CriterionBasis) {
    #expect(Self.basis([(0, school), (1, institute)], agreed: agreed) == expected)
  }

  @Test func `a missing party makes it one-sided and also heard raters change nothing`() {
    #expect(Self.basis([(0, "jn")]) == .oneSided)
    #expect(Self.basis([(0, "jn"), (2, "jn")]) == .oneSided)
    #expect(Self.basis([(2, "jn")]) == .notAnswered)
    #expect(Self.basis([(0, "jn"), (1, "jn"), (2, "nn")]) == .same)
  }

  @Test func `raters of one party who differ did not answer alike`() {
    #expect(Self.basis([(0, "jn"), (0, "jj"), (1, "jn")]) == .open)
    #expect(Self.basis([(0, "jn"), (0, ".."), (1, "jn")]) == .same)
  }

  @Test func `categories are counted and leave out what was not asked`() {
    var ladder = SmallLadder.single(4)
    ladder.stepCount = 1
    let restsOn = ladder.outcome(
      [(0, cells("jjnj")), (1, cells("jn.j"))], asked: [true, true, true, false]
    ).restsOn
    #expect(restsOn[.same] == 1)
    #expect(restsOn[.open] == 1)
    #expect(restsOn[.oneSided] == 1)
    #expect(restsOn[.agreed] == 0)
    #expect(restsOn[.notAnswered] == 0)
  }

  @Test func `whose word the picture is`() {
    var ladder = SmallLadder.single(2)
    ladder.stepCount = 1
    let raters = [(party: 0, cells: cells("jj")), (party: 1, cells: cells("jj"))]
    #expect(ladder.outcome(raters).basis == .raters)
    #expect(ladder.outcome(raters, agreed: cells("..")).basis == .raters)
    #expect(ladder.outcome(raters, agreed: cells("j.")).basis == .mixed)
    #expect(ladder.outcome(raters, agreed: cells("jj")).basis == .consensus)
    #expect(ladder.outcome([], agreed: cells("j.")).basis == .consensus)
  }

  @Test func `criteria nobody answered are listed, those outside the scope are not`() {
    var ladder = SmallLadder.single(4)
    ladder.stepCount = 1
    let outcome = ladder.outcome(
      [(0, cells("j...")), (2, cells("jjjj"))], agreed: cells("..j."),
      asked: [true, true, true, false])
    #expect(outcome.unanswered == [1])
    #expect(
      (0..<4).map { outcome.isAgreed(criterion: $0, step: 0) } == [false, false, true, false])
  }
}
