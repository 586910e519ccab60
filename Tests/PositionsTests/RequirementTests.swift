import Content
import Positions
import Testing

/// What the whole's position needs before it may reach a step (`vereist`).
struct RequirementTests {
  private static func position(_ value: Int, atLeast step: Int) -> Condition {
    .steps(
      .init(.position(.init(axis: 0, value: value))), .greaterOrEqual, .init(.step(step)))
  }

  /// Three values of one criterion each; the whole is all criteria or carried by the axis.
  private static func outcome(
    _ text: String, _ requirements: [Int: Condition], wholeAxis: Int? = 0,
    core: [Judgement?] = []
  ) -> Outcome {
    var ladder = SmallLadder(
      axes: [(3, [0, 1, 2])],
      rule: PositionRule(wholeAxis: wholeAxis, requirements: requirements))
    ladder.coreCount = core.count
    return ladder.outcome(cells(text), core: core)
  }

  @Test func `a requirement that holds changes nothing`() {
    let overall = Self.outcome("jjjj jjjj jjnn", [3: Self.position(0, atLeast: 3)]).shared.overall
    #expect(overall.position == 4)
    #expect(overall.next == nil)
  }

  @Test(arguments: [0, nil])
  func `the position stops below the first step whose requirement fails, and names it`(
    wholeAxis: Int?
  ) {
    let requirements = [
      1: Self.position(0, atLeast: 1), 2: Self.position(2, atLeast: 3),
      3: Self.position(2, atLeast: 4),
    ]
    let shared = Self.outcome("jjjj jjjj jjdd", requirements, wholeAxis: wholeAxis).shared
    #expect(shared.overall.position == 2)
    #expect(shared.overall.certain == 2)
    #expect(shared.overall.possible == 2)
    #expect(shared.overall.next?.step == 3)
    #expect(shared.overall.next?.requirement == RequirementFinding(step: 3, holds: false))
    #expect(shared.namedRequirements == [RequirementFinding(step: 3, holds: false)])
    // The front is what can be seen: no requirement holds it back.
    #expect(shared.overall.front == 4)
  }

  @Test func `an undecided requirement is named and stops the certain position alone`() {
    let shared = Self.outcome("jjjj jjjj jjwn", [2: Self.position(2, atLeast: 3)]).shared
    #expect(shared.overall.position == 4)
    #expect(shared.overall.certain == 2)
    #expect(shared.overall.possible == 4)
    #expect(shared.overall.isUncertain)
    #expect(shared.namedRequirements == [RequirementFinding(step: 3, holds: nil)])
  }

  @Test func `a firm step held back by its requirement needs no more half-judgements`() {
    let overall = Self.outcome("jjjj jjjj jjjn", [3: Self.position(2, atLeast: 4)], wholeAxis: nil)
      .shared.overall
    #expect(overall.position == 3)
    #expect(overall.next?.halfJudgements == 0)
    #expect(overall.next?.requirement?.holds == false)
  }

  @Test func `a requirement of the first step leaves the whole before it`() {
    let overall = Self.outcome("jjjj jjjj nnnn", [0: Self.position(2, atLeast: 1)]).shared.overall
    #expect(overall.position == 0)
  }

  @Test(arguments: [
    ("j", 2, 2), ("d", 1, 1), ("n", 1, 1), ("w", 2, 1), (".", 2, 1), ("v", 2, 1),
  ])
  func `a core question is in order only when it is ja`(
    answer: String, position: Int, certain: Int
  ) {
    let overall = Self.outcome(
      "jjnn jjnn jjnn", [1: .coreInOrder(0)], core: cells(answer)
    ).shared.overall
    #expect(overall.position == position)
    #expect(overall.certain == certain)
  }

  @Test(
    arguments: [
      ("jj", true), ("jn", false), ("jw", nil), ("nw", false), ("ww", nil),
    ] as [(String, Bool?)])
  func `en holds when all do and fails when one does`(core: String, expected: Bool?) {
    let shared = Self.outcome(
      "jjnn jjnn jjnn", [1: .all([.coreInOrder(0), .coreInOrder(1)])], core: cells(core)
    ).shared
    #expect(shared.requirements == [RequirementFinding(step: 2, holds: expected)])
  }

  @Test(
    arguments: [
      ("nn", false), ("jn", true), ("jw", true), ("nw", nil), ("ww", nil),
    ] as [(String, Bool?)])
  func `of holds when one does and fails when all do`(core: String, expected: Bool?) {
    let shared = Self.outcome(
      "jjnn jjnn jjnn", [1: .any([.coreInOrder(0), .coreInOrder(1)])], core: cells(core)
    ).shared
    #expect(shared.requirements == [RequirementFinding(step: 2, holds: expected)])
  }

  @Test(
    arguments: [
      ("jjnn", Condition.Relation.greaterOrEqual, 2, true), ("jjnn", .greater, 2, false),
      ("jjww", .greaterOrEqual, 2, true), ("jjww", .greaterOrEqual, 3, nil),
      ("jjwn", .greaterOrEqual, 4, false), ("jjww", .lessOrEqual, 2, nil),
      ("jjww", .less, 2, false),
      ("jjww", .equal, 1, false), ("jjww", .equal, 3, nil), ("jjnn", .equal, 2, true),
      ("jjnn", .notEqual, 2, false), ("vvvv", .greaterOrEqual, 0, nil),
    ] as [(String, Condition.Relation, Int, Bool?)])
  func `a position stands for every step from certain to possible`(
    cell: String, relation: Condition.Relation, step: Int, expected: Bool?
  ) {
    let condition = Condition.steps(
      .init(.position(.init(axis: 0, value: 0))), relation, .init(.step(step)))
    let shared = Self.outcome(cell + "jjjj jjjj", [3: condition]).shared
    #expect(shared.requirements.map(\.holds) == [expected])
  }

  @Test(
    arguments: [
      ("nnjn", 3, true), ("nnjn", 4, false), ("nnjw", 4, nil), ("njwn", 3, nil), ("njwn", 4, false),
      ("wwww", 1, nil), ("vvvv", 1, nil),
    ] as [(String, Int, Bool?)])
  func `an uncertain front reaches to the highest step that is not nog-niet`(
    cell: String, step: Int, expected: Bool?
  ) {
    let condition = Condition.steps(
      .init(.front(.init(axis: 0, value: 0))), .greaterOrEqual, .init(.step(step)))
    let shared = Self.outcome(cell + "jjjj jjjj", [3: condition]).shared
    #expect(shared.requirements.map(\.holds) == [expected])
  }

  @Test(
    arguments: [("njnn", 2, true), ("njnn", 3, false), ("njwn", 2, nil)] as [(String, Int, Bool?)])
  func `the score of a criterion can be required`(cell: String, step: Int, expected: Bool?) {
    let condition = Condition.steps(
      .init(.criterion(0)), .greaterOrEqual, .init(.step(step)))
    let shared = Self.outcome(cell + "jjjj jjjj", [3: condition]).shared
    #expect(shared.requirements.map(\.holds) == [expected])
  }

  @Test func `a party's own whole has the requirements too`() {
    let ladder = SmallLadder(
      axes: [(3, [0, 1, 2])],
      rule: PositionRule(wholeAxis: 0, requirements: [3: Self.position(2, atLeast: 3)]))
    let outcome = ladder.outcome([
      (0, cells("jjjj jjjj jjnn")), (1, cells("jjjj jjjj jjjj")), (2, cells("jjjj jjjj jjnn")),
    ])
    #expect(outcome.byParty.map(\.party) == [0, 1, 2])
    #expect(outcome.byParty.map(\.picture.overall.position) == [3, 4, 3])
    #expect(outcome.shared.overall.position == 3)
  }

  /// The second of three steps is not asked of two of the three values that carry the whole.
  @Test(arguments: [(2, 3), (1, 2)])
  func `a position never stops at a step that does not apply, and names what is in its way`(
    place: Int, step: Int
  ) {
    var ladder = SmallLadder(
      axes: [(3, [0, 1, 2])],
      rule: PositionRule(wholeAxis: 0, requirements: [place: .coreInOrder(0)]))
    (ladder.stepCount, ladder.coreCount, ladder.notAsked) = (3, 1, [(0, 1), (1, 1)])
    let overall = ladder.outcome(cells("jvj jvj jjj"), core: [.no]).shared.overall
    #expect(overall.position == 1)
    #expect(overall.possible == 1)
    #expect(overall.next?.step == 3)
    #expect(overall.next?.requirement == RequirementFinding(step: step, holds: false))
  }
}
