import Content
import Sessions
import TestSupport
import Testing

/// A session is what its events say, in whatever order they arrive.
struct FoldOrderTests {
  /// Three laptops that do things at random and sometimes take in what another knows.
  private static func histories(seed: UInt64) throws -> [Installation] {
    var random = RandomCommand(seed: seed)
    let base = try SessionSamples.opened(expected: random.expected())
    var all = ["w2", "w3", "w4"].map { base.copied(as: $0) }
    for _ in 0..<70 {
      let place = random.number(0..<3)
      if random.number(0..<8) == 0 {
        all[place].merge(all[(place + 1 + random.number(0..<2)) % 3])
      } else {
        let command = random.next(in: all[place].state, writer: all[place].writer)
        _ = try? all[place].perform(command)
      }
    }
    return all
  }

  @Test func `events of three writers make one state, in whatever order they come`() throws {
    var merged = 0
    for seed in UInt64(1)...120 {
      let all = try Self.histories(seed: seed)
      var random = SeededRandom(seed: seed)
      var states: Set<SessionState> = []
      for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        var one = all[order[0]]
        one.merge(all[order[1]])
        one.merge(all[order[2]])
        states.insert(one.state)
        let known = one.known
        one.merge(all[order[1]])
        #expect(one.known == known, "seed \(seed)")
        states.insert(one.state)
        for _ in 0..<3 {
          let shuffled = known.shuffled(using: &random)
          states.insert(SessionState(session: Installation.session, events: shuffled))
        }
        let sorted = known.sorted { $0.stamp < $1.stamp }
        states.insert(SessionState(session: Installation.session, inOrder: sorted))
        merged = max(merged, known.count)
      }
      #expect(states.count == 1, "seed \(seed)")
    }
    #expect(merged > 30)
  }

  @Test func `folding event by event is folding all at once`() throws {
    for seed in UInt64(1)...60 {
      for one in try Self.histories(seed: seed) {
        let all = SessionState(session: Installation.session, events: one.known)
        #expect(all == one.state, "seed \(seed)")
      }
    }
  }

  @Test func `an answer changes no other answer`() throws {
    for seed in UInt64(1)...120 {
      var random = RandomCommand(seed: seed)
      var one = try SessionSamples.opened(expected: ["school": 3, "opleiding": 3])
      for _ in 0..<50 {
        let command = random.next(in: one.state, writer: "w1")
        let before = one.state.raters
        guard (try? one.perform(command)) != nil else { continue }
        for rater in before {
          let after = try #require(one.state.rater(rater.id))
          for round in 1...2 {
            var (old, new) = (rater.replies(round: round), after.replies(round: round))
            if case .answer(rater.id, let item, _) = command, round == one.state.round {
              old[item] = nil
              new[item] = nil
            }
            #expect(old == new, "seed \(seed), \(command)")
          }
        }
      }
    }
  }

  @Test func `stamps are ordered by time, then writer, then number`() {
    let stamps = [(1, "b", 2), (2, "a", 1), (2, "a", 9), (2, "b", 1), (10, "a", 3)].map {
      EventStamp(logicalTime: $0.0, id: EventID(writer: $0.1, number: $0.2))
    }
    #expect(stamps.reversed().sorted() == stamps)
  }

  @Test func `a second setup is kept to be named and changes nothing`() throws {
    let other = try SessionSamples.setup(expected: ["school": 9], scope: [.core(0)])
    var one = try SessionSamples.pair()
    let before = one.state
    one.record([.opened(other), .opened(other)])
    #expect(one.state.setup == before.setup && one.state.expected == before.expected)
    #expect(one.state.otherSetups == [other])
    #expect(before.setup?.differences(from: other) == [.scope, .expected])
  }
}
