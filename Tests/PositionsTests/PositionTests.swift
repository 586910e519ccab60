import Content
import Positions
import Testing

/// Position, front and next of a set of criteria.
struct PositionTests {
  /// One criterion, so that ja is firm, nee not yet, weet-niet unknown and deels visible.
  private static func overall(_ text: String) -> Analysis {
    SmallLadder.single(1).outcome(cells(text)).shared.overall
  }

  @Test(
    arguments: [
      ("jjjj", 4), ("jjnn", 2), ("nnnn", 0), ("njjj", 0), ("jjwj", 2), ("wjjj", nil), ("....", nil),
      ("vvvv", nil), ("vjnn", 2), ("vwjj", nil), ("vnjj", 0), ("jvjn", 3), ("djjj", 0), ("jjvv", 2),
    ] as [(String, Int?)])
  func `the position is the highest step with everything below it firm`(
    text: String, expected: Int?
  ) {
    #expect(Self.overall(text).position == expected)
  }

  @Test(
    arguments: [
      ("jjwj", 2, 4), ("wjjj", 0, 4), ("wwww", 0, 4), ("vvvv", nil, nil), ("vwnj", 0, 2),
      ("jdww", 1, 1), ("jjjj", 4, 4),
    ] as [(String, Int?, Int?)])
  func `certain takes the unknown as nee and possible as ja`(
    text: String, certain: Int?, possible: Int?
  ) {
    let overall = Self.overall(text)
    #expect(overall.certain == certain)
    #expect(overall.possible == possible)
    #expect(overall.isUncertain == (certain != possible))
  }

  @Test(
    arguments: [
      ("jjnn", 2, false, [], []),
      ("nnjn", 3, false, [1, 2], []),
      ("nwdn", 3, false, [1], [2]),
      ("jwnw", 1, true, [], []),
      ("nnnn", 0, false, [], []),
      ("nnww", 0, true, [], []),
      ("wwww", nil, true, [], []),
      ("vwvv", nil, true, [], []),
      ("vvvv", nil, false, [], []),
      ("wjvv", 2, false, [], [1]),
    ] as [(String, Int?, Bool, [Int], [Int])])
  func `the front with its gaps and the unknown below it`(
    text: String, front: Int?, isUncertain: Bool, gaps: [Int], unknown: [Int]
  ) {
    let overall = Self.overall(text)
    #expect(overall.front == front)
    #expect(overall.isFrontUncertain == isUncertain)
    #expect(overall.gaps == gaps)
    #expect(overall.unknownBetween == unknown)
  }

  @Test func `the margin is that of the weakest firm step up to the position`() {
    // Three criteria: need 4. Units 6, 4, 5 and then 2: spare 2, 0, 1.
    let overall = SmallLadder.single(3).outcome(cells("jjjj jjjn jndn")).shared.overall
    #expect(overall.position == 3)
    #expect(overall.margin == 0)
  }

  @Test(arguments: ["nnnn", "wwww", "vvvv"])
  func `there is no margin without a position of at least 1`(text: String) {
    #expect(Self.overall(text).margin == nil)
  }

  @Test func `next names its half-judgements and the questions that lack it, deels first`() {
    // Step 2: nee, deels, nee, deels, ja, ja: units 6 of need 8.
    let overall = SmallLadder.single(6)
      .outcome(cells("jnnn jdnn jnnn jdnn jjnn jjnn")).shared.overall
    #expect(overall.next?.step == 2)
    #expect(overall.next?.halfJudgements == 2)
    #expect(overall.next?.criteria == [1, 3, 0, 2])
    #expect(overall.next?.requirement == nil)
  }

  @Test(
    arguments: [("jjjj", nil), ("vvvv", nil), ("jvvn", 4), ("jvvv", nil), ("wjjj", 1)]
      as [(String, Int?)])
  func `next is the first step above the position that applies`(text: String, step: Int?) {
    #expect(Self.overall(text).next?.step == step)
  }

  @Test func `half-judgements are not counted where too little is known`() {
    #expect(Self.overall("jwnn").next?.halfJudgements == nil)
  }

  @Test func `a question outside the scope is in no set and no count`() {
    var ladder = SmallLadder.single(2)
    ladder.axes = [(2, [0, 1])]
    let all = cells("jjnn nnnn")
    let outcome = ladder.outcome([(0, all), (1, all)], asked: [true, false])
    #expect(outcome.shared.overall.position == 2)
    #expect(outcome.shared.overall.steps.map(\.tally.applicable) == [1, 1, 1, 1])
    let left = outcome.shared.analysis(of: Condition.Place(axis: 0, value: 1))
    #expect(left.steps.map(\.state) == Array(repeating: .notApplicable, count: 4))
    #expect(left.position == nil)
    #expect(outcome.shared.score(ofCriterion: 1) == nil)
    #expect(outcome.basis(ofCriterion: 1) == nil)
  }

  @Test func `a cell that is not asked is nvt whatever raters or agreement say`() {
    var ladder = SmallLadder.single(1)
    ladder.notAsked = [(0, 3)]
    let outcome = ladder.outcome([(0, cells("jjjj")), (1, cells("jjjj"))], agreed: cells("...j"))
    #expect(outcome.shared.judgements == cells("jjjv"))
    #expect(outcome.picture(ofParty: 0)?.judgements == cells("jjjv"))
    #expect(outcome.shared.overall.next == nil)
    #expect(outcome.basis(ofCriterion: 0) == .same)
  }
}
