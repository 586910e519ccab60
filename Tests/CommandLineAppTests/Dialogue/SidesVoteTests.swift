import Sessions
import Testing
import Wording

/// Figures of two sides beside each other.
struct SidesVoteTests {
  private static func figures(_ given: Int...) -> [Int] {
    Ballot.figures.map { figure in given.count { $0 == figure } }
  }

  @Test func `what both sides give is the lower of their middle figures`() throws {
    let dialogue = try StepDialogue(
      "versnellingskamer",
      [DialogueGroup(id: "school", people: 6), DialogueGroup(id: "opleiding", people: 5)])
    let format = dialogue.running.format
    let gathering = try #require(format.steps.first { $0.kind == .contributing })
    let scoring = try #require(format.steps.first { $0.details.way == .score })
    let id = try #require(
      try dialogue.running.perform(
        .written(
          DialogueLine(.contribution, step: gathering.id, group: "school", text: "vaste uren"))
      ).first)
    // The middle ones: 4 6 [6] 7 7 8 and 3 5 [5] 9 9.
    for (group, counts) in [
      ("school", Self.figures(4, 6, 6, 7, 7, 8)), ("opleiding", Self.figures(3, 5, 5, 9, 9)),
    ] {
      try dialogue.running.perform(
        .voted(
          Ballot(Ballot.Key(step: scoring.id, subject: .line(id), group: group), counts: counts)))
    }
    let result = try #require(dialogue.state.visibleBallots(step: scoring.id)[.line(id)])
    let summary = try #require(ScoreSummary(result, isByTable: false))
    let lines = VoteResultWording.score(summary, order: ["school", "opleiding"])
    #expect(lines.last == "bij elke kant gaf de middelste minstens een 5")
    let byTable = try #require(ScoreSummary(result, isByTable: true))
    #expect(
      !VoteResultWording.score(byTable, order: ["school", "opleiding"]).contains {
        $0.contains("elke kant")
      })
  }
}
