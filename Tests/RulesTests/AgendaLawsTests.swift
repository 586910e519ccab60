import Content
import Positions
import TestSupport
import Testing

@testable import Rules

/// Laws of topics, on sessions drawn at random and held against `LiteralTopics`.
struct AgendaLawsTests {
  private static let seeds: ClosedRange<UInt64> = 1...400

  @Test func `a topic is why the text says`() {
    for seed in Self.seeds {
      let talk = TalkCase(seed: seed)
      let literal = LiteralTopics(talk: talk)
      let agenda = talk.agenda
      for criterion in talk.levels.indices {
        let topic = agenda.difference(criterion)
        guard talk.isAsked(criterion), !talk.isAgreed(criterion) else {
          #expect(topic == nil, "seed \(seed)")
          continue
        }
        let size = Topic.Size(
          steps: literal.scoreDifference(criterion),
          halfJudgements: literal.cellDifference(criterion))
        let why: Topic.Reason? =
          if size.steps > 0 || topic?.decisive ?? .none != .none {
            .difference
          } else if literal.isKnownAgainstUnknown(criterion) {
            .unknown
          } else if literal.isSplit(criterion) {
            .split
          } else if literal.isSeenLowerByOthers(criterion) {
            .otherParty
          } else {
            size.halfJudgements > 0 ? .difference : nil
          }
        #expect(topic?.why == why, "seed \(seed), criterion \(criterion)")
        if let topic, topic.why == .difference {
          #expect(topic.size == size, "seed \(seed), criterion \(criterion)")
        }
      }
    }
  }

  @Test func `whoever decides alone does so when really replaced, and nobody else does`() {
    for seed in Self.seeds {
      let talk = TalkCase(seed: seed)
      let literal = LiteralTopics(talk: talk)
      let now = literal.positions(raising: [])
      for criterion in talk.levels.indices
      where talk.isAsked(criterion) && !talk.isAgreed(criterion) {
        let then = literal.positions(raising: [criterion])
        let changed = Self.places(talk).filter { now[$0.index] != then[$0.index] }.map(\.place)
        let alone = (talk.agenda.difference(criterion)?.decisions ?? [])
          .filter { $0.criteria.count == 1 }.map(\.place)
        #expect(alone == changed, "seed \(seed), criterion \(criterion)")
      }
    }
  }

  @Test func `those who decide together do so, need each other, and are there when anyone does`() {
    for seed in Self.seeds {
      let talk = TalkCase(seed: seed)
      let literal = LiteralTopics(talk: talk)
      let now = literal.positions(raising: [])
      let open = talk.levels.indices.filter { talk.isAsked($0) && !talk.isAgreed($0) }
      let all = literal.positions(raising: open)
      let decisions = Set(talk.agenda.differences.flatMap(\.decisions))
      for (index, place) in Self.places(talk) {
        let groups = decisions.filter { $0.place == place }
        #expect(groups.isEmpty == (now[index] == all[index]), "seed \(seed), set \(index)")
        for group in groups where group.criteria.count > 1 {
          #expect(
            literal.positions(raising: group.criteria)[index] != now[index], "seed \(seed)")
          for left in group.criteria {
            let rest = group.criteria.filter { $0 != left }
            #expect(literal.positions(raising: rest)[index] == now[index], "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func `there is something to talk about as soon as anything was asked`() {
    for seed in Self.seeds {
      let talk = TalkCase(seed: seed)
      let agenda = talk.agenda
      let isAsked = talk.levels.indices.contains(where: talk.isAsked)
      if isAsked { #expect(!agenda.proposals.isEmpty, "seed \(seed)") }
      #expect(agenda.proposals.count <= 3, "seed \(seed)")
      #expect(Set(agenda.topics.map(\.subject)).count == agenda.topics.count, "seed \(seed)")
      let open = talk.levels.indices.filter { talk.isAsked($0) && !talk.isAgreed($0) }
      for criterion in agenda.topics.compactMap(\.criterion) {
        #expect(talk.isAsked(criterion), "seed \(seed)")
        #expect(open.isEmpty || open.contains(criterion), "seed \(seed)")
      }
    }
  }

  @Test func `raters in another order find the same topics`() {
    for seed in Self.seeds {
      var talk = TalkCase(seed: seed)
      talk.notes.wishes = [:]
      let there = talk.agenda.topics.map { [$0.subject] }
      talk.raters.reverse()
      #expect(talk.agenda.topics.map { [$0.subject] } == there, "seed \(seed)")
    }
  }

  /// What decisions are about: the levels where they carry the whole, then the whole; each with its
  /// index in the literal positions.
  private static func places(_ talk: TalkCase) -> [(index: Int, place: Condition.Place?)] {
    let levels = talk.ladder.axes[0].values.indices
    let carrying = levels.map { (index: $0, place: Optional(Condition.Place(axis: 0, value: $0))) }
    return (talk.isWholeCarried ? carrying : []) + [(levels.count, nil)]
  }
}
