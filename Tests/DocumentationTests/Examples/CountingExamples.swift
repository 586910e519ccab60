import Content
import Positions
import Wording

/// Tables about counting: each gives the rows as they should be.
enum CountingExamples {
  /// What is needed, by the number of questions.
  static func limits(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let count = try ExampleWords.count(row[0])
    let ladder = ExampleLadder(stepCount: 1, levels: [count])
    func step(known: Int) -> StepAnalysis {
      let unknown = [Judgement?](repeating: nil, count: count - known)
      return ladder.picture(Array(repeating: .no, count: known) + unknown).overall.steps[0]
    }
    let covering = (0...count).first { step(known: $0).isCovered }
    let all = step(known: count)
    return [
      row[0], ExampleWords.questions(all.need), ExampleWords.questions(all.seen),
      covering.map(String.init) ?? "",
    ]
  }

  /// One step, by how often each answer was given.
  static func oneStep(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let answers: [Judgement?] = [.yes, .partly, .no, .dontKnow]
    let cells = try zip(row, answers).flatMap {
      Array(repeating: $0.1, count: try ExampleWords.count($0.0))
    }
    let step = ExampleLadder(stepCount: 1, levels: [cells.count]).picture(cells).overall.steps[0]
    return Array(row.prefix(4)) + [
      ExampleWords.questions(step.tally.units), String(step.tally.known),
      ExampleWords.questions(step.need), ExampleWords.questions(step.seen), step.state.label,
    ]
  }

  /// What most levels make of the whole: every level has one question of which the second step is
  /// known, so that the first may be anything.
  static func wholeStep(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let states: [StepState: Judgement] = [
      .firm: .yes, .visible: .partly, .notYet: .no, .unknown: .dontKnow,
      .notApplicable: .notApplicable,
    ]
    let levels = row.dropLast()
    let cells = try levels.flatMap { text -> [Judgement?] in
      guard let state = StepState.allCases.first(where: { $0.label == text }) else {
        throw ExampleProblem("\(text) is no state")
      }
      return [states[state], .no]
    }
    let ladder = ExampleLadder(
      stepCount: 2, levels: levels.map { _ in 1 }, isCarried: true)
    return Array(levels) + [ladder.picture(cells).overall.steps[0].state.label]
  }

  /// Options of a profile scan, in one table that is judged as a whole.
  static func options(_ table: Guide.Table) throws -> [[String]] {
    let answers: [Judgement] = [.yes, .partly, .no, .dontKnow]
    var judgements: [Judgement] = []
    var statements: [Profile.Statement] = []
    for (option, row) in table.rows.enumerated() {
      for (text, answer) in zip(row.dropFirst(), answers) {
        for _ in 0..<(try ExampleWords.count(text)) {
          judgements.append(answer)
          statements.append(
            Profile.Statement(
              id: "s\(statements.count)", option: option, text: "", theme: nil, sources: []))
        }
      }
    }
    let options = table.rows.map {
      Profile.Option(id: $0[0], name: $0[0], core: "", advantages: [], disadvantages: [])
    }
    let plan = ProfilePlan(
      Profile(options: options, statements: statements), parties: Parties(counting: ["school"]))
    let picture = plan.outcome(
      of: Answers(responses: [Response(party: 0, cells: judgements)])
    ).shared
    return table.rows.enumerated().map { place, row in
      let fit = picture.options[place]
      let best = picture.best == [place]
      let word = best ? "past het best" + (picture.isProvisional ? ", voorlopig" : "") : "–"
      return Array(row.prefix(5))
        + (fit.share == nil
          ? ["–", fit.state.label ?? ""]
          : ["\(ExampleWords.questions(fit.tally.units)) van de \(fit.tally.known)", word])
    }
  }
}
