import Content
import Positions
import Testing

/// The whole, carried by the values of an axis.
struct WholeTests {
  /// Every value has one criterion, so a letter is the state of that value's step: `j` firm,
  /// `d` visible, `n` not yet, `w` unknown, `v` not applicable.
  private static func outcome(_ values: [String]) -> Outcome {
    let ladder = SmallLadder(
      axes: [(values.count, Array(values.indices))], rule: PositionRule(wholeAxis: 0))
    return ladder.outcome(values.flatMap(cells))
  }

  @Test(
    arguments: [
      (["jjjj", "jnnn", "jjnn"], 2),
      (["jjjj", "jjnn", "nnnn"], 2),
      (["jjjj", "nnnn", "nnnn"], 0),
      (["jjjj", "jjjj"], 4),
      (["jjjj", "jjnn"], 2),  // one of two is not more than half
      (["jjjj", "wwww", "nnnn"], 0),  // a value without a position counts as 0
      (["jjjj", "wwww", "wwww"], nil),  // only one of three has a position
      (["jjjj", "wwww"], nil),
      (["vvvv", "jjnn", "jjjn"], 2),  // a value without an applicable cell is left out
      (["vvvv", "vvvv"], nil),
    ] as [([String], Int?)])
  func `the position most values have or are beyond`(values: [String], expected: Int?) {
    #expect(Self.outcome(values).shared.overall.position == expected)
  }

  @Test func `certain and possible are those most values have`() {
    let overall = Self.outcome(["jjww", "jwww", "jjjn"]).shared.overall
    // Certain 2, 1, 3; possible 4, 4, 3.
    #expect(overall.certain == 2)
    #expect(overall.possible == 4)
    #expect(overall.position == 2)
    #expect(overall.isUncertain)
  }

  @Test(
    arguments: [
      (["v", "v", "j"], StepState.notApplicable),
      (["j", "j", "n"], .firm),
      (["j", "v", "n"], .firm),  // with the nvt one more than half
      (["j", "d", "n"], .visible),
      (["j", "n", "n"], .notYet),
      (["d", "v", "n"], .visible),
      (["d", "d", "w"], .visible),
      (["d", "w", "n"], .unknown),
      (["w", "n", "n"], .notYet),
      (["w", "w", "n"], .unknown),
      (["w", "v", "n"], .unknown),
      (["v", "n", "n"], .notYet),
      (["j", "n"], .notYet),  // one of two is not more than half
      (["j", "v"], .firm),
      (["j", "w"], .unknown),
      (["v", "n"], .notYet),
    ] as [([String], StepState)])
  func `the state most values share`(states: [String], expected: StepState) {
    // A second step that is known keeps a value whose first is nvt among those that count.
    let overall = Self.outcome(states.map { $0 + "nnn" }).shared.overall
    #expect(overall.steps[0].state == expected)
  }

  @Test func `no step applies when no value has an applicable cell`() {
    let overall = Self.outcome(["vvvv", "vvvv"]).shared.overall
    #expect(overall.steps.map(\.state) == Array(repeating: .notApplicable, count: 4))
    #expect(overall.front == nil)
    #expect(!overall.isFrontUncertain)
    #expect(overall.certain == nil)
    #expect(overall.next == nil)
  }

  @Test func `front and gaps follow from the shared states`() {
    let overall = Self.outcome(["jnjn", "jndn", "jdnn"]).shared.overall
    #expect(overall.steps.map(\.state) == [.firm, .notYet, .visible, .notYet])
    #expect(overall.front == 3)
    #expect(overall.gaps == [2])
  }

  @Test func `values that carry the position and values that hold back the next step`() {
    let overall = Self.outcome(["jnnn", "jjnn", "jjjn"]).shared.overall
    #expect(overall.wholeAxis == 0)
    #expect(overall.position == 2)
    #expect(overall.carriedBy == [1, 2])
    #expect(overall.next?.step == 3)
    #expect(overall.heldBackBy == [0, 1])
    #expect(overall.margin == nil)
    #expect(overall.next?.halfJudgements == nil)
    #expect(overall.next?.criteria == [])
  }

  @Test func `nothing carries a position before the first step`() {
    let overall = Self.outcome(["nnnn", "nnnn", "jjjn"]).shared.overall
    #expect(overall.carriedBy == [])
    #expect(overall.heldBackBy == [0, 1])
  }

  @Test func `counts of a carried whole are over all criteria`() {
    let overall = Self.outcome(["jnnn", "jjnn", "jjjn"]).shared.overall
    #expect(overall.steps.map(\.tally.yes) == [3, 2, 1, 0])
  }

  @Test func `without an axis the whole is the set of all criteria`() {
    let ladder = SmallLadder(axes: [(3, [0, 1, 2])])
    let overall = ladder.outcome(cells("jnnn jjnn jjjn")).shared.overall
    #expect(overall.wholeAxis == nil)
    #expect(overall.position == 2)  // step 2: units 4, need 4
    #expect(overall.margin == 0)
    #expect(overall.next?.criteria == [0, 1])
    #expect(overall.carriedBy == [])
    #expect(overall.heldBackBy == [])
  }
}
