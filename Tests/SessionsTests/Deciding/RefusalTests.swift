import Content
import Sessions
import Testing

/// What cannot be done in a session, and why.
struct RefusalTests {
  @Test(arguments: RefusalSample.all + RefusalSample.sealed + RefusalSample.closed)
  func `a command that cannot be is refused with its reason`(sample: RefusalSample) throws {
    #expect(try sample.session().refusal(of: try sample.command()) == sample.refusal)
  }

  @Test func `every reason is given somewhere`() {
    let given = (RefusalSample.all + RefusalSample.sealed + RefusalSample.closed)
      .map { RefusalCase($0.refusal) }
    #expect(RefusalCase.allCases.filter { !given.contains($0) } == [])
  }

  @Test(arguments: [
    (Item.core(0), Reply.pick(1)), (.criterion(0), .say(.yes)), (.criterion(0), .pick(4)),
    (.criterion(0), .pick(-1)), (.criterion(0), .pick(1, missing: [1])),
    (.criterion(0), .pick(1, missing: [2])), (.criterion(0), .pick(nil, missing: [0])),
    (.criterion(0), .pick(3, onTheWay: true)), (.criterion(0), .cells([.yes, .no, .no])),
    (.criterion(0), .criterion(CriterionAnswer(response: .whole(.yes)))),
    // The last step of the third criterion is not asked.
    (.criterion(2), .pick(3)), (.criterion(2), .pick(2, onTheWay: true)),
    (.criterion(2), .cells([.yes, .no, .no, .no])),
  ])
  func `a reply has to fit its item`(item: Item, reply: Reply) throws {
    let pair = try SessionSamples.pair()
    #expect(pair.refusal(of: .answer("a", item, reply)) == .replyDoesNotFit(item))
  }

  @Test(arguments: [
    (Item.core(1), Reply.say(.ratherNot)), (.criterion(0), .pick(nil, onTheWay: true)),
    (.criterion(0), .pick(3, missing: [0, 2])), (.criterion(0), .pick(2, onTheWay: true)),
    (.criterion(2), .cells([.yes, nil, .no, nil])),
    (.criterion(2), .criterion(CriterionAnswer(response: .whole(.dontKnow)))),
  ])
  func `a reply that fits is kept as it was given`(item: Item, reply: Reply) throws {
    var pair = try SessionSamples.pair()
    #expect(
      try pair.perform(.answer("a", item, reply)) == [.answered("a", round: 1, item, reply)])
    #expect(pair.state.rater("a")?.replies(round: 1) == [item: reply])
  }

  @Test func `statements are answered like core questions`() throws {
    var one = try SessionSamples.opened(scan: SampleScan.profile)
    try one.perform(.join("a", SessionSamples.someone("school")))
    try one.perform(.answer("a", .statement(1), .say(.partly)))
    #expect(one.refusal(of: .answer("a", .statement(0), .pick(0))) != nil)
    #expect(one.refusal(of: .answer("a", .core(0), .say(.yes))) == .unknownItem)
  }
}
