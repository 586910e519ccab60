import Content
import Sessions
import TestSupport
import Testing

/// In an anonymous session nothing tells who gave which answer.
struct AnonymousTests {
  @Test(arguments: 0...7)
  func `fewer than five show nothing`(count: Int) throws {
    var one = try SessionSamples.anonymous(count)
    for number in 0..<count { try one.perform(.finish("t\(number)")) }
    #expect(one.state.isTooSmall == (count < 5))
    #expect(one.state.sheets(of: one.scan).count == (count < 5 ? 0 : count))
    // Whoever comes later in a group that is too small is still welcome.
    let late = one.refusal(of: .join("late", SessionSamples.someone("school")))
    #expect(late == (count < 5 ? nil : .alreadyRevealed(round: 1)))
  }

  @Test func `who gave no answer hides nobody`() throws {
    var one = try SessionSamples.anonymous(4)
    try one.perform(.join("blank", SessionSamples.someone("school")))
    try one.perform(["t0", "t1", "t2", "t3", "blank"].map { .finish($0) })
    #expect(one.state.sheets(of: one.scan).isEmpty)
    #expect(one.refusal(of: .close) == .tooFewForAnonymous(count: 4))
    try one.perform([.answer("blank", .core(0), .say(.no)), .finish("blank")])
    #expect(one.state.sheets(of: one.scan).count == 5)
  }

  @Test func `a second round in which few take part is not closed`() throws {
    var one = try SessionSamples.anonymous(6, expected: ["school": 3, "opleiding": 3])
    for number in 0..<6 { try one.perform(.finish("t\(number)")) }
    try one.perform([.openSecondRound, .answer("t0", .core(0), .say(.no)), .finish("t0")])
    #expect(one.refusal(of: .closeRound) == .tooFewForAnonymous(count: 1))
    for number in 1..<5 { try one.perform(.finish("t\(number)")) }
    #expect(one.shownRounds == [1])
    try one.perform(.closeRound)
    #expect(one.shownRounds == [1, 2])
  }

  /// Six raters join in two different orders, each with an answer of their own: what is shown is the
  /// same, ids and order included.
  @Test func `what is shown does not follow the order of joining`() throws {
    let people = (0..<6).map { ("t\($0)", $0 < 3 ? "school" : "opleiding", $0) }
    let judgements: [Judgement] = [.yes, .partly, .no, .dontKnow, .ratherNot, .notApplicable]
    func sheets(_ order: [(String, String, Int)]) throws -> [Sheet] {
      var one = try SessionSamples.opened(
        expected: ["school": 3, "opleiding": 3], anonymous: true)
      for (id, party, number) in order {
        try one.perform(.join(id, SessionSamples.someone(party)))
        try one.perform(.answer(id, .core(0), .say(judgements[number])))
      }
      for (id, _, _) in order { try one.perform(.finish(id)) }
      return one.state.sheets(of: one.scan)
    }
    let first = try sheets(people)
    #expect(first.count == 6)
    for seed in UInt64(1)...20 {
      var random = SeededRandom(seed: seed)
      #expect(try sheets(people.shuffled(using: &random)) == first, "seed \(seed)")
    }
  }

  @Test func `a name that an installation kept in an open session is not shown`() throws {
    var anonymous = try SessionSamples.anonymous(5)
    var open = Installation("w2")
    open.record([
      .opened(try SessionSamples.setup()),
      .joined("x", Participant(party: "school", role: "so", name: "Anne", formID: "anne")),
      .answered("x", round: 1, .core(0), .say(.yes)), .finished("x", round: 1),
    ])
    for number in 0..<5 { try anonymous.perform(.finish("t\(number)")) }
    anonymous.merge(open)
    // Two setups of one stamp: that of the first writer counts, the other is kept to be named.
    #expect(anonymous.state.isAnonymous && anonymous.state.otherSetups.count == 1)
    let raters = anonymous.state.sheets(of: anonymous.scan).compactMap { sheet -> Rater? in
      if case .rater(let rater) = sheet.author { rater } else { nil }
    }
    #expect(raters.count == 6)
    #expect(raters.allSatisfy { $0.name == nil && $0.role.isEmpty && $0.id != "anne" })
  }

  @Test func `raters of an open session are called by their form, otherwise in order`() throws {
    var one = try SessionSamples.opened()
    try one.perform([
      .join("x", SessionSamples.someone("school")),
      .join("y", Participant(party: "school", role: nil, name: nil, formID: "r1")),
      .join("z", SessionSamples.someone("opleiding")),
    ])
    #expect(one.state.shownIDs == ["x": "r2", "y": "r1", "z": "r3"])
  }
}
