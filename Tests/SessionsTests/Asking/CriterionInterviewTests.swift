import Content
import Sessions
import TestSupport
import Testing

@Suite("The questions about one criterion")
struct CriterionInterviewTests {
  typealias Input = CriterionInterview.Input
  typealias Question = CriterionInterview.Question

  private static let all = [true, true, true, true]

  struct Case: Sendable {
    let isAsked: [Bool]
    let inputs: [Input]
    /// The question after the inputs; nil when done.
    let question: Question?
    /// What can be recorded after them.
    let response: CriterionAnswer.Response?

    init(
      _ inputs: [Input], _ question: Question?, _ response: CriterionAnswer.Response?,
      isAsked: [Bool] = all
    ) {
      self.isAsked = isAsked
      self.inputs = inputs
      self.question = question
      self.response = response
    }
  }

  private static func pick(
    _ furthest: Int?, missing: Set<Int> = [], onTheWay: Bool = false
  ) -> CriterionAnswer.Response {
    .pick(.init(furthest: furthest, missing: missing, isOnTheWay: onTheWay))
  }

  static let cases: [Case] = [
    Case([], .pick, nil),
    // None of them yet; perhaps on the way to the first.
    Case([.noStep], .onTheWay(to: 0), pick(nil)),
    Case([.noStep, .onTheWay(true)], nil, pick(nil, onTheWay: true)),
    // Answers for the whole criterion are done at once.
    Case([.whole(.dontKnow)], nil, .whole(.dontKnow)),
    Case([.whole(.notApplicable)], nil, .whole(.notApplicable)),
    Case([.whole(.ratherNot)], nil, .whole(.ratherNot)),
    // The first step has nothing before it, and no example of its own accord.
    Case([.step(0)], .onTheWay(to: 1), pick(0)),
    Case([.step(0), .onTheWay(false)], nil, pick(0)),
    Case([.step(1)], .earlier([0]), pick(1)),
    Case([.step(1), .missing([0])], .onTheWay(to: 2), pick(1, missing: [0])),
    Case(
      [.step(1), .missing([0]), .onTheWay(true)], nil, pick(1, missing: [0], onTheWay: true)),
    // From the third on the example opens.
    Case([.step(2), .missing([])], .onTheWay(to: 3), pick(2)),
    Case([.step(2), .missing([1]), .onTheWay(false)], .example(step: 2), pick(2, missing: [1])),
    Case([.step(2), .missing([]), .onTheWay(false), .example(nil)], nil, pick(2)),
    // The last is not kept until someone can point at it going on.
    Case([.step(3)], .lasting(step: 3), nil),
    Case([.step(3), .lasting(.yes)], .earlier([0, 1, 2]), pick(3)),
    Case(
      [.step(3), .lasting(.yes), .missing([0, 2])], .example(step: 3), pick(3, missing: [0, 2])),
    Case([.step(3), .lasting(.no)], .earlier([0, 1]), pick(2)),
    Case([.step(3), .lasting(.no), .missing([])], .example(step: 2), pick(2)),
    Case(
      [.step(3), .lasting(.dontKnow)], .earlier([0, 1, 2]),
      .stepByStep([Answer(.yes), Answer(.yes), Answer(.yes), Answer(.dontKnow)])),
    Case(
      [.step(3), .lasting(.dontKnow), .missing([1])], .example(step: 3),
      .stepByStep([Answer(.yes), Answer(.no), Answer(.yes), Answer(.dontKnow)])),
    // A step without a description is nowhere.
    Case([.step(1)], .onTheWay(to: 2), pick(1), isAsked: [false, true, true, true]),
    Case([.step(0)], .onTheWay(to: 2), pick(0), isAsked: [true, false, true, true]),
    Case(
      [.step(2), .missing([])], .example(step: 2), pick(2), isAsked: [true, true, true, false]),
    Case(
      [.step(3), .lasting(.no)], .earlier([0]), pick(1), isAsked: [true, true, false, true]),
    Case([.step(3), .lasting(.no)], nil, pick(nil), isAsked: [false, false, false, true]),
    Case(
      [.step(3), .lasting(.dontKnow)], .earlier([0]),
      .stepByStep([Answer(.yes), nil, nil, Answer(.dontKnow)]),
      isAsked: [true, false, false, true]),
  ]

  @Test(arguments: cases)
  func `what follows from what was answered`(one: Case) {
    var interview = CriterionInterview(SmallScan.criterion("a", isAsked: one.isAsked))
    for input in one.inputs {
      let isTaken = interview.take(input)
      #expect(isTaken)
    }
    #expect(interview.question == one.question)
    #expect(interview.answer?.response == one.response)
  }

  @Test(
    arguments: [
      ([], .step(4)), ([], .step(-1)), ([], .whole(.yes)), ([], .missing([])), ([], .example("x")),
      ([.step(1)], .missing([1])), ([.step(1)], .onTheWay(true)), ([.step(3)], .missing([])),
      ([.whole(.dontKnow)], .step(1)),
    ] as [([Input], Input)])
  func `what does not fit the question changes nothing`(before: [Input], input: Input) {
    var interview = CriterionInterview(SmallScan.criterion("a"))
    for input in before { _ = interview.take(input) }
    let unchanged = interview
    let isTaken = interview.take(input)
    #expect(!isTaken)
    #expect(interview == unchanged)
  }

  @Test func `what was written stays when the pick changes`() {
    let remarks = Remarks(example: "E", plan: "P", note: "N", isDoubtful: true, isWish: true)
    var interview = CriterionInterview(
      SmallScan.criterion("a"),
      current: CriterionAnswer(response: .pick(.init(furthest: 1)), remarks: remarks))
    _ = interview.take(.step(2))
    #expect(interview.answer?.remarks == remarks)
    _ = interview.take(.missing([]))
    _ = interview.take(.onTheWay(false))
    // There is an example already.
    #expect(interview.question == nil)
  }

  @Test func `what was written beside steps stays with the question`() {
    let cells = [
      Answer(.yes, remarks: Remarks(example: "eerste")), nil,
      Answer(.no, remarks: Remarks(plan: "later", isDoubtful: true)), nil,
    ]
    var interview = CriterionInterview(
      SmallScan.criterion("a"),
      current: CriterionAnswer(
        response: .stepByStep(cells), remarks: Remarks(example: "nul", note: "N")))
    _ = interview.take(.whole(.dontKnow))
    #expect(
      interview.answer?.remarks
        == Remarks(example: "nul; eerste", plan: "later", note: "N", isDoubtful: true))
  }

  @Test func `whatever is answered, a session keeps it`() throws {
    let shapes = (1...15).map { bits in (0..<4).map { bits >> $0 & 1 == 1 } }
    for seed in UInt64(1)...300 {
      var random = SeededRandom(seed: seed)
      let isAsked = shapes.randomElement(using: &random) ?? Self.all
      let criterion = SmallScan.criterion("a", isAsked: isAsked)
      let scan = SmallScan.scan(criteria: [criterion])
      var state = SessionState(session: "s")
      state.anticipate([
        .opened(SmallScan.setup()),
        .joined("r", Participant(party: "school", role: nil, name: nil)),
      ])
      var interview = CriterionInterview(criterion)
      for _ in 0..<12 {
        _ = interview.take(Self.input(using: &random))
        guard let answer = interview.answer else { continue }
        let decision = Decision(state, scan: scan)
        #expect(throws: Never.self, "seed \(seed)") {
          _ = try decision.events(for: .answer("r", .criterion(0), .criterion(answer)))
        }
      }
    }
  }

  private static func input(using random: inout SeededRandom) -> Input {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: .step(Int.random(in: -1...4, using: &random))
    case 1: .noStep
    case 2:
      .whole([.dontKnow, .ratherNot, .notApplicable].randomElement(using: &random) ?? .dontKnow)
    case 3: .lasting([.yes, .no, .dontKnow].randomElement(using: &random) ?? .yes)
    case 4: .missing(Set((0..<4).filter { _ in Bool.random(using: &random) }))
    case 5: .onTheWay(Bool.random(using: &random))
    default: .example(Bool.random(using: &random) ? "E" : nil)
    }
  }
}

@Suite("The questions about one criterion, step by step")
struct StepInterviewTests {
  private func cells(_ interview: StepInterview) -> [Judgement?] {
    guard case .stepByStep(let cells) = interview.answer.response else { return [] }
    return cells.map { $0?.judgement }
  }

  @Test func `every step is asked, an example from the third on, and lasting at the last`() {
    var interview = StepInterview(SmallScan.criterion("a"))
    #expect(interview.question == .step(0))
    interview.judge(.yes)
    #expect(interview.question == .step(1))
    interview.judge(.no)
    interview.judge(.partly)
    #expect(interview.question == .example(step: 2))
    interview.give(example: "E")
    #expect(interview.question == .step(3))
    interview.judge(.yes)
    #expect(interview.question == .lasting(step: 3))
    #expect(cells(interview) == [.yes, .no, .partly, nil])
    interview.confirm(.dontKnow)
    #expect(interview.question == nil)
    #expect(cells(interview) == [.yes, .no, .partly, .dontKnow])
    #expect(interview.answer.remarks.example == "E")
  }

  @Test(arguments: [
    (CriterionInterview.YesNoUnknown.yes, Judgement.partly), (.no, .no), (.dontKnow, .dontKnow),
  ])
  func `the last step counts only when someone can point at it`(
    lasting: CriterionInterview.YesNoUnknown, judgement: Judgement
  ) {
    var interview = StepInterview(SmallScan.criterion("a"))
    for _ in 0..<3 { interview.judge(.no) }
    interview.judge(.partly)
    interview.confirm(lasting)
    #expect(cells(interview) == [.no, .no, .no, judgement])
  }

  @Test func `an earlier pick is what it begins with`() {
    let pick = CriterionAnswer(
      response: .pick(.init(furthest: 2, missing: [1])), remarks: Remarks(note: "N"))
    var interview = StepInterview(SmallScan.criterion("a"), current: pick)
    #expect(cells(interview) == [.yes, .no, .yes, .no])
    for _ in 0..<2 { interview.judge(nil) }
    interview.judge(.dontKnow)
    interview.judge(nil)
    #expect(interview.question == nil)
    #expect(cells(interview) == [.yes, .no, .dontKnow, .no])
    #expect(interview.answer.remarks.note == "N")
  }

  @Test func `a step without a description is not asked`() {
    let criterion = SmallScan.criterion("a", isAsked: [true, false, true, false])
    let pick = CriterionAnswer(response: .pick(.init(furthest: 2)))
    var interview = StepInterview(criterion, current: pick)
    #expect(cells(interview) == [.yes, nil, .yes, nil])
    interview.judge(.no)
    #expect(interview.question == .step(2))
    interview.judge(.no)
    #expect(interview.question == nil)
    #expect(cells(interview) == [.no, nil, .no, nil])
  }
}

@Suite("Letters of descriptions")
struct AnswerLettersTests {
  @Test func `letters go on over a step without a description`() {
    let letters = AnswerLetters(SmallScan.criterion("a", isAsked: [true, false, true, true]))
    #expect(letters.letter(of: 0) == "a")
    #expect(letters.letter(of: 1) == nil)
    #expect(letters.letter(of: 2) == "b")
    #expect(letters.step(of: "C") == 3)
    #expect(letters.step(of: "d") == nil)
    #expect(letters.step(of: "z") == nil)
    #expect((0...4).map { letters.step(ofNumber: $0) } == [nil, 0, 2, 3, nil])
    #expect(letters.step(after: nil) == 0)
    #expect(letters.step(after: 3) == nil)
    #expect(letters.steps(before: 3) == [0, 2])
  }
}
