import Content
import Sessions
import Testing

@Suite("The order of the questions")
struct AskingOrderTests {
  /// 0 and 2 belong to condition y, 1 and 3 to condition x; 3 is for the school leader first.
  private static let scan = SmallScan.scan(criteria: [
    SmallScan.criterion("a", condition: 1), SmallScan.criterion("b"),
    SmallScan.criterion("c", condition: 1), SmallScan.criterion("d", audience: ["schoolleider"]),
  ])

  @Test func `per condition the core question comes first, then its criteria`() {
    #expect(
      AskingOrder(scan: Self.scan, setup: SmallScan.setup()).items == [
        .core(0), .criterion(1), .criterion(3), .core(1), .criterion(0), .criterion(2),
      ])
  }

  @Test func `questions for one's own role come first in their condition`() {
    #expect(
      AskingOrder(scan: Self.scan, setup: SmallScan.setup(), role: "schoolleider").items == [
        .core(0), .criterion(3), .criterion(1), .core(1), .criterion(0), .criterion(2),
      ])
  }

  @Test func `only what the session asks is asked`() {
    let setup = SmallScan.setup(scope: [.core(1), .criterion(3)])
    #expect(AskingOrder(scan: Self.scan, setup: setup).items == [.criterion(3), .core(1)])
  }

  @Test func `core questions that belong to no axis come before everything`() {
    let scan = SmallScan.scan(
      core: ["p", "x"], conditions: ["x", "y"],
      criteria: [SmallScan.criterion("a", condition: 1), SmallScan.criterion("b")])
    #expect(
      AskingOrder(scan: scan, setup: SmallScan.setup()).items == [
        .core(0), .core(1), .criterion(1), .criterion(0),
      ])
    let apart = SmallScan.scan(
      core: ["p", "q"],
      criteria: [SmallScan.criterion("a", condition: 1), SmallScan.criterion("b")])
    #expect(
      AskingOrder(scan: apart, setup: SmallScan.setup()).items == [
        .core(0), .core(1), .criterion(0), .criterion(1),
      ])
  }

  @Test func `statements are asked in the order of the file`() {
    let statements = (1...3).map {
      Profile.Statement(id: "t\($0)", option: 0, text: "T", theme: nil, sources: [])
    }
    let scan = Scan(
      id: "p", title: "P", version: 1, language: "nl", rationale: "", parties: ["school"],
      alsoHeard: [], coreQuestions: [], signals: [], earlier: [],
      kind: .profile(Profile(options: [], statements: statements)))
    #expect(
      AskingOrder(scan: scan, setup: SmallScan.setup()).items == [
        .statement(0), .statement(1), .statement(2),
      ])
  }

  @Test func `the next open question comes after this one, and then from the start`() {
    let order = AskingOrder(scan: Self.scan, setup: SmallScan.setup())
    var replies: [Item: Reply] = [.criterion(1): .single(Answer(.yes))]
    #expect(order.nextOpen(replies, in: Self.scan) == 0)
    #expect(order.nextOpen(after: 0, replies, in: Self.scan) == 2)
    #expect(order.nextOpen(after: 5, replies, in: Self.scan) == 0)
    for item in order.items { replies[item] = .single(Answer(.no)) }
    #expect(order.nextOpen(replies, in: Self.scan) == nil)
  }

  @Test(arguments: [
    (CriterionAnswer.Response.pick(.init(furthest: nil)), true), (.whole(.dontKnow), true),
    (.stepByStep([nil, nil, nil, nil]), false),
    (.stepByStep([Answer(.yes), Answer(.no), nil, Answer(.no)]), true),
    (.stepByStep([Answer(.yes), Answer(.no), nil, nil]), false),
    (.stepByStep([Answer(.yes), Answer(nil), nil, Answer(.no)]), false),
  ])
  func `step by step is complete when every step that is asked is judged`(
    response: CriterionAnswer.Response, isComplete: Bool
  ) {
    let scan = SmallScan.scan(criteria: [
      SmallScan.criterion("a", isAsked: [true, true, false, true])
    ])
    let reply = Reply.criterion(CriterionAnswer(response: response))
    #expect(scan.isComplete(reply, for: .criterion(0)) == isComplete)
    #expect(!scan.isComplete(nil, for: .criterion(0)))
    #expect(!scan.isComplete(.single(Answer(nil)), for: .core(0)))
  }

  @Test func `the main scan takes twenty-five minutes alone, thirty together`() {
    // 18 × 75 s + 6 × 25 s = 1500 s; 24 × 75 s = 1800 s.
    let items = (0..<6).map(Item.core) + (0..<18).map(Item.criterion)
    #expect(AskingTime.minutes(for: items) == 25)
    #expect(AskingTime.minutes(for: items, together: true) == 30)
    #expect(AskingTime.minutes(for: [Item]()) == 0)
    #expect(AskingTime.minutes(for: [.statement(0)]) == 1)
  }
}
