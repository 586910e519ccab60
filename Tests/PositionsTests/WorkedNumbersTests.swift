import Content
import Testing

@testable import Positions

/// The worked numbers of docs/measurement.md, section 3, one by one.
struct WorkedNumbersTests {
  private static let third = Thresholds(
    firm: Fraction(2, 3), visible: Fraction(1, 3), coverage: Fraction(2, 3), criteria: 18)

  @Test func `half-judgements needed for a firm step, for 1 to 18 known cells`() {
    #expect(
      (1...18).map(Self.third.need) == [
        2, 3, 4, 6, 7, 8, 10, 11, 12, 14, 15, 16, 18, 19, 20, 22, 23, 24,
      ])
  }

  @Test(arguments: zip([3, 6, 18], [2, 4, 12]))
  func `half-judgements that make a step visible`(applicable: Int, seen: Int) {
    #expect(Self.third.seen(applicable: applicable) == seen)
  }

  private static func oneStep(_ text: String) -> StepAnalysis {
    var ladder = SmallLadder.single(18)
    ladder.stepCount = 1
    return ladder.outcome(cells(text)).shared.overall.steps[0]
  }

  @Test func `eleven ja, two deels and five nee is just firm`() {
    let step = Self.oneStep("jjjjjjjjjjjddnnnnn")
    #expect(step.tally.units == 24)
    #expect(step.need == 24)
    #expect(step.state == .firm)
    var ladder = SmallLadder.single(18)
    ladder.stepCount = 1
    #expect(ladder.outcome(cells("jjjjjjjjjjjddnnnnn")).shared.overall.margin == 0)
  }

  @Test func `the same with one ja turned weet-niet is visible`() {
    let step = Self.oneStep("jjjjjjjjjjwddnnnnn")
    #expect(step.tally.units == 22)
    #expect(step.need == 23)
    #expect(step.state == .visible)
  }

  @Test func `two views at reflectie on different questions share identificatie`() {
    let ladder = SmallLadder.single(18)
    let school = picks(4, 2) + picks(14, 3)
    let institute = picks(14, 3) + picks(4, 2)
    let outcome = ladder.outcome([(0, school), (1, institute)])
    #expect(outcome.picture(ofParty: 0)?.overall.position == 3)
    #expect(outcome.picture(ofParty: 1)?.overall.position == 3)
    let shared = outcome.shared.overall
    #expect(shared.position == 2)
    #expect(shared.front == 3)
    #expect(shared.steps[2].tally.units == 20)
    #expect(shared.steps[2].need == 24)
  }

  @Test func `one level at reflectie and two at identificatie make a whole of identificatie`() {
    let mixed = picks(3, 3) + picks(3, 2)
    let shared = SmallLadder.levels.outcome(picks(6, 3) + mixed + mixed).shared
    #expect(Self.positions(shared) == [3, 2, 2])
    #expect(shared.overall.position == 2)
    #expect(shared.overall.front == 3)
    #expect(shared.overall.steps[2].state == .visible)
  }

  @Test func `levels before coördinatie, at coördinatie and at reflectie make coördinatie`() {
    let first = picks(3, 3) + picks(3, 0)
    let second = picks(3, 3) + picks(1, 1) + picks(2, 0)
    let shared = SmallLadder.levels.outcome(first + second + picks(6, 3)).shared
    #expect(Self.positions(shared) == [0, 1, 3])
    #expect(shared.overall.position == 1)
    #expect(shared.overall.front == 3)
  }

  private static func positions(_ picture: Picture) -> [Int?] {
    (0..<3).map { picture.analysis(of: Condition.Place(axis: 0, value: $0)).position }
  }

  @Test func `six weet-niet of eighteen leave a position uncertain by one step each way`() {
    let overall = SmallLadder.single(18)
      .outcome(picks(8, 3) + picks(4, 2) + picks(6, nil)).shared.overall
    #expect(overall.position == 3)
    #expect(overall.certain == 2)
    #expect(overall.possible == 3)
    #expect(overall.isUncertain)
  }

  @Test func `a first step that is visible but not firm is no gap`() {
    let overall = SmallLadder.single(3).outcome(cells("jjjn djjn njdn")).shared.overall
    #expect(overall.steps[0].tally.units == 3)
    #expect(overall.steps[0].need == 4)
    #expect(overall.steps[0].seen == 2)
    #expect(overall.steps[0].state == .visible)
    #expect(overall.position == 0)
    #expect(overall.front == 3)
    #expect(overall.gaps == [])
  }

  @Test func `one deels more makes the same three questions reflectie`() {
    #expect(SmallLadder.single(3).outcome(cells("jjjn djjn djdn")).shared.overall.position == 3)
  }

  @Test func `reflectie without the steps below it has gaps there`() {
    let overall = SmallLadder.single(6)
      .outcome(cells("nnjn nnjn nnjn nnjn nnnn nnnn")).shared.overall
    #expect(overall.position == 0)
    #expect(overall.front == 3)
    #expect(overall.gaps == [1, 2])
  }

  @Test func `nothing can be said of an untouched set`() {
    let outcome = SmallLadder.single(6).outcome(Array(repeating: nil, count: 24))
    #expect(outcome.shared.overall.position == nil)
    #expect(outcome.shared.overall.front == nil)
    #expect(outcome.shared.overall.isFrontUncertain)
  }
}
