import Content
import Sessions
import Testing

/// What votes come to.
struct ScoreTests {
  private static func figures(_ given: Int...) -> [Int] {
    (0...10).map { figure in given.count { $0 == figure } }
  }

  private static func scored(byTable: Bool = false) throws -> (DialogueInstallation, Ballot.Subject)
  {
    var one = try DialogueInstallation.opened(byTable: byTable)
    let subject = Ballot.Subject.line(try one.write("a", group: "school"))
    try one.perform(
      DialogueRefusalSample.vote("cijfer", figures(4, 6, 6, 7, 7, 8), on: subject),
      DialogueRefusalSample.vote("cijfer", figures(3, 5, 5, 9, 9), on: subject, by: "opleiding"))
    return (one, subject)
  }

  @Test func `figures are told as they lie, with the lower of the middle ones and no mean`() throws
  {
    let (one, subject) = try Self.scored()
    let result = try #require(one.state.visibleBallots(step: "cijfer")[subject])
    let summary = try #require(ScoreSummary(result, isByTable: false))
    // 3 4 5 5 6 [6] 7 7 8 9 9
    #expect(summary.distribution == [0, 0, 0, 1, 1, 2, 2, 2, 1, 2, 0])
    #expect(summary.count == 11 && summary.lowerMedian == 6 && summary.sufficient == 7)
    // 4 6 [6] 7 7 8 and 3 5 [5] 9 9
    #expect(summary.groupMedians == ["school": 6, "opleiding": 5])
    #expect(summary.whatAllSidesGive == 5)
  }

  @Test func `by table nothing is said about sides`() throws {
    let (one, subject) = try Self.scored(byTable: true)
    let result = try #require(one.state.visibleBallots(step: "cijfer")[subject])
    #expect(ScoreSummary(result, isByTable: true)?.whatAllSidesGive == nil)
  }

  @Test func `what one side gives is not what both give`() throws {
    var one = try DialogueInstallation.opened()
    let subject = Ballot.Subject.line(try one.write("a", group: "school"))
    try one.perform(DialogueRefusalSample.vote("cijfer", Self.figures(4, 8), on: subject))
    let result = try #require(one.state.visibleBallots(step: "cijfer")[subject])
    let summary = try #require(ScoreSummary(result, isByTable: false))
    #expect(summary.lowerMedian == 4 && summary.whatAllSidesGive == nil)
  }

  @Test func `points rank, and what ends alike is said to`() throws {
    var one = try DialogueInstallation.opened()
    var ids: [EventID] = []
    for (text, group) in [("a", "school"), ("b", "school"), ("c", "opleiding")] {
      ids.append(try one.write(text, group: group))
    }
    for (id, points) in zip(ids, [4, 2, 4]) {
      try one.perform(DialogueRefusalSample.vote("stip", [points], on: .line(id)))
    }
    let step = try #require(one.format.step("stip"))
    let ranking = one.state.ranking(of: step)
    #expect(ranking.map(\.subject) == [ids[0], ids[2], ids[1]].map(Ballot.Subject.line))
    #expect(ranking.map(\.place) == [1, 1, 3] && ranking.map(\.isTied) == [true, true, false])
  }

  @Test func `figures rank by the middle one, then by how large a share gives six or more`() throws
  {
    var one = try DialogueInstallation.opened()
    var ids: [EventID] = []
    for (text, group) in [("a", "school"), ("b", "school"), ("c", "opleiding")] {
      ids.append(try one.write(text, group: group))
    }
    // Middle 6 with 3 of 4; middle 6 with 4 of 5; middle 7.
    let given = [Self.figures(2, 6, 6, 6), Self.figures(2, 6, 6, 6, 6), Self.figures(1, 7, 7)]
    for (id, counts) in zip(ids, given) {
      try one.perform(DialogueRefusalSample.vote("cijfer", counts, on: .line(id)))
    }
    let ranking = one.state.ranking(of: try #require(one.format.step("cijfer")))
    #expect(ranking.map(\.subject) == [ids[2], ids[1], ids[0]].map(Ballot.Subject.line))
    #expect(ranking.map(\.place) == [1, 2, 3])
    #expect(one.state.ranking(of: try #require(one.format.step("kleur"))).isEmpty)
  }
}
