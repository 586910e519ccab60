import Content
import Positions
import Testing

@testable import Rules

/// What becomes a topic, and why.
struct AgendaTests {
  /// One criterion that nothing hangs on, as the two sides see it, beside three that are alike: the
  /// position is 4 whatever this one says (three of four ja are 6 half-judgements, need 6).
  private static func topic(
    _ school: String, _ institute: String, student: String? = nil
  ) -> Topic? {
    var talk = TalkCase(4)
    let alike = " jjjj jjjj jjjj"
    talk.add(0, school + alike)
    talk.add(1, institute + alike)
    if let student { talk.add(2, student + alike) }
    return talk.agenda.differences.first
  }

  @Test(
    arguments: [
      // Scores 3 and 1; cells 2 and 2 half-judgements apart.
      ("jjjn", "jnnn", .difference, 2, 4),
      // Both come to step 1; step 2 is deels against nee.
      ("jdnn", "jnnn", .difference, 0, 1),
      ("jjnn", "wwww", .unknown, 0, 0), ("jjnn", "vvvv", .unknown, 0, 0),
      ("jjnn", "jjnw", .unknown, 0, 0),
      // Who has not answered, or would rather not say, does not differ.
      ("jjnn", "....", nil, 0, 0), ("jjnn", "llll", nil, 0, 0), ("jjnn", "jjnn", nil, 0, 0),
      ("wwww", "wwww", nil, 0, 0),
    ] as [(String, String, Topic.Reason?, Int, Int)])
  func `views that differ are a topic`(
    school: String, institute: String, why: Topic.Reason?, steps: Int, halfJudgements: Int
  ) {
    let topic = Self.topic(school, institute)
    #expect(topic?.why == why)
    #expect(topic?.size == (why.map { _ in .init(steps: steps, halfJudgements: halfJudgements) }))
  }

  @Test func `of an unknown one is said who knows and who does not`() {
    let topic = Self.topic("wwww", "jjnn")
    #expect(topic?.higher == .party(1))
    #expect(topic?.lower == .party(0))
    #expect(topic?.views == [.init(party: 0, score: nil), .init(party: 1, score: 2)])
  }

  @Test func `a party that does not count is heard when it sees it two steps lower`() {
    #expect(Self.topic("jjjn", "jjjn", student: "jnnn")?.why == .otherParty)
    #expect(Self.topic("jjjn", "jjjn", student: "jnnn")?.higher == .shared)
    #expect(Self.topic("jjjn", "jjjn", student: "jnnn")?.lower == .party(2))
    #expect(Self.topic("jjjn", "jjjn", student: "jjnn") == nil)
    #expect(Self.topic("jnnn", "jnnn", student: "jjjn") == nil)
  }

  /// Three raters of the school: the middle one says step 2, as the institute does.
  @Test func `a split inside one party is a topic from two steps on`() {
    var talk = TalkCase(1)
    for pick in [1, 2, 3] { talk.add(0, picks: [pick]) }
    talk.add(1, picks: [2])
    let topic = talk.agenda.differences.first
    #expect(topic?.why == .split)
    #expect(topic?.higher == .rater(2))
    #expect(topic?.lower == .rater(0))
    #expect(topic?.size == .init(steps: 2, halfJudgements: 4))
    talk.raters.removeFirst()
    #expect(talk.agenda.differences.isEmpty)
  }

  @Test func `counted by table the tables are compared`() {
    var talk = TalkCase(1)
    talk.parties = Parties(counting: ["tafel"])
    talk.add(0, picks: [1])
    talk.add(0, picks: [3])
    let topic = talk.agenda.differences.first
    #expect(topic?.why == .difference)
    #expect(topic?.higher == .rater(1))
    #expect(topic?.lower == .rater(0))
    // The lower median of both is step 1; with the higher view the position is 3.
    #expect(topic?.decisive == .alone)
    #expect(topic?.views == [.init(party: 0, score: 1)])
  }

  @Test func `one rater alone gets the question nearest to the next step and one without examples`()
  {
    var talk = TalkCase(3)
    talk.add(0, "jjnn jjdn jjjn")
    talk.notes.exampleCounts = [1, 0, 2]
    let agenda = talk.agenda
    // Step 3 is next: c1 is on its way there. Of the others c0 has fewest examples.
    #expect(agenda.proposals.map(\.why) == [.nearest, .examples])
    #expect(agenda.proposedCriteria == [1, 0])
    #expect(agenda.differences.isEmpty)
    #expect(agenda.alike.isEmpty)
  }

  @Test func `what everyone judged alike is there to start with`() {
    var talk = TalkCase(4)
    talk.add(0, picks: [3, 2, nil, 0])
    talk.add(1, picks: [3, 1, nil, 0])
    #expect(
      talk.agenda.alike == [
        .init(subject: .criterion(0), score: 3), .init(subject: .criterion(3), score: 0),
      ])
  }

  @Test func `what was agreed is no topic any more`() {
    var talk = TalkCase(2)
    talk.add(0, picks: [3, 3])
    talk.add(1, picks: [1, 1])
    talk.agreed = cells("jjnn ....")
    talk.notes.wishes = [.criterion(0): [0]]
    let agenda = talk.agenda
    #expect(agenda.proposedCriteria == [1])
    #expect(agenda.wishes.isEmpty)
  }

  @Test func `when everything was agreed the next step is there to talk about`() {
    var talk = TalkCase(2)
    talk.agreed = cells("jjnn jnnn")
    #expect(talk.agenda.proposals.map(\.why) == [.nearest, .examples])
    #expect(talk.agenda.proposedCriteria == [1, 0])
  }

  @Test func `what was not asked is no topic`() {
    var talk = TalkCase(2)
    talk.add(0, picks: [3, 3])
    talk.add(1, picks: [1, 1])
    talk.asked = [false, true]
    #expect(talk.agenda.topics.map(\.criterion) == [1])
    talk.asked = [false, false]
    #expect(talk.agenda.topics.isEmpty)
  }

  @Test func `wishes stand beside the proposals with who wished`() {
    var talk = TalkCase(5)
    talk.coreCount = 1
    talk.add(0, picks: [4, 4, 4, 2, 2], core: "j")
    talk.add(1, picks: [1, 1, 1, 2, 2], core: "j")
    talk.notes.wishes = [.criterion(4): [1], .criterion(0): [0, 1], .core(0): [0]]
    let agenda = talk.agenda
    #expect(agenda.proposedCriteria == [0, 1, 2])
    #expect(agenda.proposals[0].wishes == [0, 1])
    #expect(agenda.wishes.map(\.subject) == [.criterion(0), .criterion(4), .core(0)])
    #expect(agenda.wishes.map(\.why) == [.difference, .wish, .wish])
    #expect(agenda.topics.count == 5)
    #expect(
      agenda.remaining(after: [.criterion(0), .criterion(4)]).map(\.subject)
        == [.criterion(1), .criterion(2)])
  }

  @Test func `last time's ambition goes first`() {
    var talk = TalkCase(levels: [0, 0, 1, 1])
    talk.add(0, picks: [3, 1, 2, 2])
    talk.add(1, picks: [1, 1, 2, 2])
    talk.ambition = [.criterion(3), .place(.init(axis: 0, value: 0))]
    let agenda = talk.agenda
    // Of the level the criterion that differs.
    #expect(agenda.proposals.map(\.why) == [.ambition, .ambition])
    #expect(agenda.proposedCriteria == [3, 0])
    #expect(agenda.proposals[1].decisive == agenda.difference(0)?.decisive)
  }

  @Test func `core questions come after the criteria`() {
    var talk = TalkCase(1)
    talk.coreCount = 3
    talk.add(0, picks: [1], core: "jjd")
    talk.add(1, picks: [2], core: "nwn")
    let agenda = talk.agenda
    #expect(
      agenda.differences.map(\.subject) == [.criterion(0), .core(0), .core(2), .core(1)])
    #expect(agenda.differences.map(\.why) == [.difference, .difference, .difference, .unknown])
    #expect(agenda.differences[1].views == [.init(party: 0, score: 2), .init(party: 1, score: 0)])
  }
}
