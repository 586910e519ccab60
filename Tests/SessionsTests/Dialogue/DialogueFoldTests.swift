import Content
import Sessions
import TestSupport
import Testing

/// A dialogue is what its events say, in whatever order they arrive.
struct DialogueFoldTests {
  /// Three laptops that do things at random and sometimes take in what another knows.
  private static func histories(seed: UInt64) throws -> [DialogueInstallation] {
    var random = RandomDialogue(seed: seed)
    let base = try DialogueInstallation.opened(
      anonymous: seed % 2 == 0, (0..<3).map { DialogueGroup(id: "g\($0)", people: 6) })
    var all = ["w2", "w3", "w4"].map { base.copied(as: $0) }
    for _ in 0..<80 {
      let place = random.number(0..<3)
      if random.number(0..<10) == 0 {
        all[place].merge(all[(place + 1 + random.number(0..<2)) % 3])
      } else {
        _ = try? all[place].perform(random.next(in: all[place].state))
      }
    }
    return all
  }

  @Test func `events of three writers make one state, in whatever order they come`() throws {
    var longest = 0
    for seed in UInt64(1)...40 {
      let all = try Self.histories(seed: seed)
      var random = SeededRandom(seed: seed)
      var states: Set<DialogueState> = []
      for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        var one = all[order[0]]
        one.merge(all[order[1]])
        one.merge(all[order[2]])
        states.insert(one.state)
        let known = one.known
        one.merge(all[order[1]])
        #expect(one.known == known, "seed \(seed)")
        for _ in 0..<2 {
          let shuffled = known.shuffled(using: &random)
          states.insert(
            DialogueState(session: DialogueInstallation.session, events: shuffled))
        }
        var stepwise = DialogueState(session: DialogueInstallation.session)
        for event in known.sorted(by: { $0.stamp < $1.stamp }) { stepwise.apply(event) }
        states.insert(stepwise)
        longest = max(longest, known.count)
      }
      #expect(states.count == 1, "seed \(seed)")
    }
    #expect(longest > 60)
  }

  @Test func `folding a beginning and the rest is folding all`() throws {
    for seed in UInt64(100)...130 {
      let one = try Self.histories(seed: seed)[0]
      let events = one.known.sorted { $0.stamp < $1.stamp }
      for cut in stride(from: 0, through: events.count, by: 9) {
        var state = DialogueState(
          session: DialogueInstallation.session, inOrder: Array(events[..<cut]))
        for event in events[cut...] { state.apply(event) }
        #expect(state == one.state, "seed \(seed), cut \(cut)")
      }
    }
  }

  @Test func `what was taken back was never there, and comes back as it was`() throws {
    for seed in UInt64(200)...260 {
      var random = RandomDialogue(seed: seed)
      var one = try DialogueInstallation.opened(
        anonymous: seed % 2 == 0, (0..<3).map { DialogueGroup(id: "g\($0)", people: 6) })
      for _ in 0..<50 { _ = try? one.perform(random.next(in: one.state)) }
      let events = one.known
      let without = events.filter { stamped in
        if case .undone = stamped.event { return false }
        return !one.state.undone.contains(stamped.stamp.id)
      }
      let plain = DialogueState(session: DialogueInstallation.session, inOrder: without)
      #expect(Effects(one.state) == Effects(plain), "seed \(seed)")

      let before = Effects(one.state)
      guard
        let target = one.state.history.filter({
          $0.event.canBeUndone && !one.state.undone.contains($0.stamp.id)
        }).randomElement(using: &random.random)
      else { continue }
      one.record([.undone(target.stamp.id)])
      one.record([.undone(one.last)])
      #expect(Effects(one.state) == before, "seed \(seed)")
    }
  }

  /// All of a state but what is kept of how it came about: what happened, and what a room has seen.
  private struct Effects: Equatable {
    let texts: [[String]]
    let lines: [WrittenLine]
    let ballots: [Ballot.Key: [Int]]
    let steps: [String: StepProgress]
    let cards: [TakenCard]
    let groups: [DialogueGroup]
    let actions: [Action]
    let followed: [ActionID: ActionStanding]
    let recognition: Recognition?
    let open: [String: Bool]

    init(_ state: DialogueState) {
      lines = state.lines
      ballots = state.ballots
      steps = state.steps
      cards = state.cards
      groups = state.groups
      actions = state.actions
      followed = state.followed
      recognition = state.recognition
      open = state.rounds.mapValues(\.isOpen)
      texts =
        state.isAnonymous
        ? []
        : SampleFormat.workshop.steps.map { state.visibleContributions(step: $0.id).map(\.text) }
    }
  }

  @Test func `opening and rounds that were shown stay, whatever a journal takes back`() throws {
    var one = try DialogueInstallation.opened()
    try one.perform(.roundClosed("inbreng"))
    let closing = one.last
    one.record([.undone(closing), .undone(EventID(writer: "w1", number: 1))])
    #expect(one.state.setup != nil && one.state.rounds["inbreng"]?.isOpen == false)
  }

  @Test func `two lines joined into each other on two laptops come to one`() throws {
    var one = try DialogueInstallation.opened()
    let (first, second) = (try one.write("a", group: "school"), try one.write("b", group: "school"))
    var other = one.copied(as: "w2")
    try one.perform(.joined(first, into: second))
    try other.perform(.joined(second, into: first))
    one.merge(other)
    #expect(one.state.lines(.contribution).map(\.id) == [second])
    #expect(one.state.doubles(of: second).map(\.id) == [first])
  }

  @Test func `numbers from a journal that nobody can have counted are not added up`() throws {
    var one = try DialogueInstallation.opened()
    one.record([
      .groupsCounted([.init(id: "a", people: .max), .init(id: "b", people: .max)]),
      .voted(Ballot(.init(step: "kleur", subject: .question), counts: [.max, .max, 1])),
    ])
    #expect(one.state.people == 400 && one.state.visibleBallots(step: "kleur").isEmpty)
  }
}
