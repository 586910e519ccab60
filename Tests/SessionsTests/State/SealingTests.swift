import Content
import Sessions
import TestSupport
import Testing

/// Nobody sees another's answer before everyone who is waited for is done.
struct SealingTests {
  /// Who is waited for, by the words of the rule: kept beside the session from the commands that were
  /// allowed.
  private struct Expectation {
    var expected: [String: Int]
    let isAnonymous: Bool
    var joined: [RaterID: String] = [:]
    var answers: [Int: [RaterID: Set<Item>]] = [:]
    var done: [Int: Set<RaterID>] = [:]
    var round = 1
    var shown: Set<Int> = []

    mutating func take(_ command: SessionCommand) {
      switch command {
      case .join(let id, let participant): joined[id] = participant.party
      case .answer(let id, let item, let reply):
        if reply == nil {
          answers[round, default: [:]][id, default: []].remove(item)
        } else {
          answers[round, default: [:]][id, default: []].insert(item)
        }
      case .finish(let id): done[round, default: []].insert(id)
      case .resume(let id): done[round, default: []].remove(id)
      case .expect(let new): expected = new
      case .openSecondRound: round = 2
      case .closeRound: shown.insert(round)
      default: break
      }
      if isEveryoneDone, isLargeEnough { shown.insert(round) }
    }

    private var isEveryoneDone: Bool {
      let everyoneCame =
        round == 2
        || expected.allSatisfy { party, count in
          joined.values.filter { $0 == party }.count >= count
        }
      return everyoneCame && !joined.isEmpty && done[round, default: []].count == joined.count
    }

    private var isLargeEnough: Bool {
      let answered = answers[round, default: [:]].filter { !$0.value.isEmpty }.keys
      let taking = round == 1 ? Set(answered) : Set(answered).union(done[2, default: []])
      return !isAnonymous || taking.count >= 5
    }
  }

  @Test(arguments: [false, true])
  func `forms are to be seen exactly when everyone is done or the round was closed`(
    isAnonymous: Bool
  ) throws {
    var shown = [0, 0, 0]
    for seed in UInt64(1)...250 {
      var random = RandomCommand(seed: seed, isAnonymous: isAnonymous)
      let expected = random.expected()
      var one = try SessionSamples.opened(expected: expected, anonymous: isAnonymous)
      var rule = Expectation(expected: expected, isAnonymous: isAnonymous)
      // Anonymous raters have to be many before anything can be shown.
      var first: [SessionCommand] = []
      for number in 0..<(isAnonymous ? 4 + random.number(0..<3) : 0) {
        let party = number % 2 == 0 ? "school" : "opleiding"
        first += [.join("t\(number)", SessionSamples.someone(party))]
        first += [.answer("t\(number)", .core(0), .say(.yes)), .finish("t\(number)")]
      }
      for place in 0..<60 {
        let command =
          place < first.count ? first[place] : random.next(in: one.state, writer: "w1")
        guard let events = try? one.decide(command) else { continue }
        // Answering after being done is going on; a session that says nothing new is as it was.
        if events.contains(where: { if case .resumed = $0 { true } else { false } }),
          case .answer(let id, _, _) = command
        {
          rule.take(.resume(id))
        }
        one.record(events)
        if !events.isEmpty { rule.take(command) }
        #expect(one.shownRounds.isSubset(of: rule.shown), "seed \(seed)")
        #expect(one.state.visibleRound == rule.shown.max(), "seed \(seed), \(command)")
        if rule.shown.isEmpty {
          #expect(one.state.sheets(of: one.scan).isEmpty, "seed \(seed), \(command)")
        }
      }
      shown[rule.shown.max() ?? 0] += 1
    }
    // The sequences reach what they are about.
    #expect(shown.allSatisfy { $0 >= 5 }, "\(shown)")
  }

  @Test func `the other side sees nothing until both are done`() throws {
    var one = try SessionSamples.pair()
    try one.perform([.answer("a", .criterion(0), .pick(1)), .finish("a")])
    #expect(one.state.sheets(of: one.scan).isEmpty)
    #expect(one.state.ownSheet(of: "a", one.scan, round: 1)?.criterionAnswers[0] != nil)
    #expect(one.state.waitingFor(round: 1) == [.busy("b")])
    try one.perform(.finish("b"))
    #expect(one.shownRounds == [1])
  }

  @Test func `a session waits for those who did not come yet`() throws {
    var one = try SessionSamples.opened(expected: ["school": 1, "opleiding": 2])
    try one.perform([.join("a", SessionSamples.someone("school")), .finish("a")])
    #expect(one.state.waitingFor(round: 1) == [.notJoined(party: "opleiding", count: 2)])
    try one.perform([.join("b", SessionSamples.someone("opleiding")), .finish("b")])
    #expect(one.shownRounds.isEmpty)
    try one.perform(.expect(["school": 1, "opleiding": 1]))
    #expect(one.shownRounds == [1])
  }

  @Test func `the second round stays sealed while the first stays to be seen`() throws {
    var one = try SessionSamples.revealed()
    let first = one.state.sheets(of: one.scan)
    try one.perform([.openSecondRound, .answer("a", .criterion(0), .pick(3))])
    #expect(one.state.sheets(of: one.scan) == first)
    try one.perform(.finish("a"))
    #expect(one.state.sheets(of: one.scan) == first)
    #expect(one.state.waitingFor(round: 2) == [.busy("b")])
    try one.perform(.finish("b"))
    #expect(one.shownRounds == [1, 2])
    #expect(one.state.sheets(of: one.scan).filter { $0.round == 1 } == first)
  }

  @Test func `the second round waits for everyone, not for one of each side`() throws {
    var one = try SessionSamples.pair()
    try one.perform([.join("c", SessionSamples.someone("school"))])
    try one.perform(["a", "b", "c"].map { .finish($0) })
    try one.perform([.openSecondRound, .finish("a"), .finish("b")])
    #expect(one.shownRounds == [1])
    #expect(one.state.waitingFor(round: 2) == [.busy("c")])
    try one.perform([.answer("c", .core(0), .say(.yes)), .closeRound])
    #expect(one.shownRounds == [1, 2])
  }

  @Test func `in the second round an answer stands until it is given again`() throws {
    var one = try SessionSamples.pair()
    try one.perform([
      .answer("a", .core(0), .say(.yes)), .answer("a", .core(1), .say(.no)), .finish("a"),
      .finish("b"), .openSecondRound, .answer("a", .core(1), .say(.partly)), .finish("a"),
      .finish("b"),
    ])
    let own = one.state.sheets(of: one.scan).filter {
      if case .rater(let rater) = $0.author { rater.party == "school" } else { false }
    }
    #expect(own.map { $0.coreAnswers.map { $0?.judgement } } == [[.yes, .no], [.yes, .partly]])
  }

  @Test func `who went on elsewhere is not shown half done when the folders meet`() throws {
    let base = try SessionSamples.pair()
    for ahead in [0, 1, 5] {
      var school = base.copied(as: "w2")
      var institute = base.copied(as: "w3")
      // One of both may have recorded much more, so that its stamps are higher.
      for number in 0..<ahead {
        try school.perform(.answer("a", .core(0), .say(number % 2 == 0 ? .yes : .no)))
      }
      try school.perform(.finish("a"))
      try institute.perform([.finish("b"), .answer("b", .core(0), .say(.yes))])
      for number in 0..<(5 - ahead) {
        try institute.perform(.answer("b", .core(1), .say(number % 2 == 0 ? .yes : .no)))
      }
      school.merge(institute)
      #expect(school.state.sheets(of: school.scan).isEmpty, "\(ahead) ahead")
      #expect(school.state.waitingFor(round: 1) == [.busy("b")])
      try school.perform(.finish("b"))
      #expect(school.shownRounds == [1])
    }
  }

  @Test func `what a group has seen stays to be seen`() throws {
    var group = try SessionSamples.pair()
    try group.perform([.finish("a"), .finish("b")])
    var left = group.copied(as: "w2")
    var old = try SessionSamples.pair().copied(as: "w3")
    // On a laptop that knew of no reveal somebody joins and starts.
    try old.perform(.join("late", SessionSamples.someone("school")))
    try left.perform(.agree(.core(0), .say(.yes)))
    left.merge(old)
    #expect(left.state.visibleRound == 1)
    #expect(left.state.agreements == [.core(0): .say(.yes)])
  }
}
