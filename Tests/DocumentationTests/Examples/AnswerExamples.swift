import Content
import Positions
import Wording

/// Tables about single answers: each gives the rows as they should be.
enum AnswerExamples {
  /// What a pick makes of the steps.
  static func picking(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let pick = CriterionAnswer.Pick(
      furthest: try step(row[0]), missing: Set([try step(row[1])].compactMap(\.self)),
      isOnTheWay: row[2] == "ja")
    let steps = table.header.count - 3
    let cells = CriterionAnswer(response: .pick(pick))
      .cells(Array(repeating: .text(""), count: steps))
    return Array(row.prefix(3)) + cells.map { Judgement.label($0) }
  }

  /// "stap 3" as a place; nil for none.
  private static func step(_ text: String) throws -> Int? {
    if [ExampleWords.nothing, Vocabulary.noneOfThese.label].contains(text) { return nil }
    return try ExampleWords.count(String(text.dropFirst("stap ".count))) - 1
  }

  static func inOrder(_ row: [String], _ table: Guide.Table) throws -> [String] {
    [row[0], CoreState(try ExampleWords.judgement(row[0])).label]
  }

  /// What counts for one side.
  static func oneSide(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let answers = try row[0].split(separator: ",")
      .map { try ExampleWords.judgement(String($0).trimmed) }
    let view = ExampleLadder(stepCount: 1, levels: [1])
      .outcome(answers.map { (0, [$0]) }).picture(ofParty: 0)
    return [row[0], ExampleWords.label(view?.judgements[0]), row[2]]
  }

  /// What both sides see.
  static func twoSides(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let answers = try row.prefix(2).map { try ExampleWords.judgement($0) }
    let outcome = ExampleLadder(stepCount: 1, levels: [1])
      .outcome(answers.enumerated().map { ($0.offset, [$0.element]) })
    var beside = ExampleWords.nothing
    if outcome.isOneSided[0], let knowing = answers.firstIndex(where: { $0?.units != nil }) {
      let party = ["school", "opleiding"][knowing]
      let side = Vocabulary.side(of: party).dropFirst("vanuit ".count)
      beside = "\(Vocabulary.oneSided.label) \(side)"
    }
    return Array(row.prefix(2)) + [ExampleWords.label(outcome.shared.judgements[0]), beside]
  }
}
