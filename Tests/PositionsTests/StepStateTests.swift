import Content
import Positions
import Testing

/// The state of one step, by docs/measurement.md, section 3: the first row that fits.
struct StepStateTests {
  @Test(arguments: [
    ("vvvvvv", StepState.notApplicable),  // T empty
    ("jjjjnn", .firm),  // K 6: units 8, need 8
    ("jjjdnn", .visible),  // units 7 < 8; T 6: seen 4
    ("jjnnnn", .visible),  // units 4 = seen
    ("jdnnnn", .notYet),  // units 3 < seen
    ("nnnnnn", .notYet),
    ("jjjjww", .firm),  // K 4 of T 6 covers; units 8, need 6
    ("jjjwww", .visible),  // K 3 of 6 does not cover; units 6, seen 4
    ("jdwwww", .unknown),  // units 3 < seen 4 and not covered
    ("nnnn..", .notYet),  // covered
    ("nnn...", .unknown),  // not covered
    ("......", .unknown),
    ("jvvvvv", .firm),  // T 1: units 2, need 2
    ("dvvvvv", .visible),  // T 1: units 1, seen 1
    ("jl..vv", .unknown),  // T 4: seen 3, units 2; K 1 does not cover
    ("jjl.vv", .visible),  // units 4, seen 3; K 2 of 4 does not cover
  ])
  func `the state of one step over six questions`(text: String, expected: StepState) {
    var ladder = SmallLadder.single(6)
    ladder.stepCount = 1
    #expect(ladder.outcome(cells(text)).shared.overall.steps[0].state == expected)
  }

  @Test func `every judgement of a step is counted once, under its own name`() {
    var ladder = SmallLadder.single(7)
    ladder.stepCount = 1
    let tally = ladder.outcome(cells("jdnwl.v")).shared.overall.steps[0].tally
    let counts = [
      tally.yes, tally.partly, tally.no, tally.dontKnow, tally.ratherNot, tally.unanswered,
      tally.notApplicable,
    ]
    #expect(counts == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `the score is not reduced and absent when nothing is known`() {
    var ladder = SmallLadder.single(2)
    ladder.stepCount = 2
    let steps = ladder.outcome(cells("jw jw")).shared.overall.steps
    #expect(steps[0].score?.numerator == 4)
    #expect(steps[0].score?.denominator == 4)
    #expect(steps[1].score == nil)
  }

  @Test func `counting more questions than fit one word loses none`() {
    var ladder = SmallLadder.single(1200)
    ladder.stepCount = 1
    let text = String(repeating: "jjd", count: 400)
    let tally = ladder.outcome(cells(text)).shared.overall.steps[0].tally
    #expect(tally.yes == 800)
    #expect(tally.partly == 400)
    #expect(tally.applicable == 1200)
  }
}
