import Content
import Positions
import Wording

/// Tables about where a partnership stands: each gives its rows as they should be.
enum StandingExamples {
  /// What stands under a header, of a set of questions.
  private static func word(_ header: String, _ analysis: Analysis) throws -> String {
    switch header {
    case "stevig tot en met": return ExampleWords.position(analysis.position)
    case "zeker tot en met": return ExampleWords.certain(analysis)
    case "misschien tot en met": return ExampleWords.position(analysis.possible)
    case "al te zien": return ExampleWords.front(analysis.front)
    case "daarvoor nog niet te zien": return ExampleWords.gaps(analysis.gaps)
    default: throw ExampleProblem("\(header) is no column")
    }
  }

  private static func words(
    _ headers: some Sequence<String>, _ analysis: Analysis
  ) throws
    -> [String]
  {
    try headers.map { try word($0, analysis) }
  }

  /// Questions with an answer at every step, then rows about them, which stand in italics.
  static func questions(_ table: Guide.Table) throws -> [[String]] {
    let given = table.rows.filter { !$0[0].hasPrefix("*") }
    let cells = try given.flatMap { try $0.dropFirst().map(ExampleWords.judgement) }
    let ladder = ExampleLadder(stepCount: table.header.count - 1, levels: [given.count])
    let overall = ladder.picture(cells).overall
    let about = try table.rows.dropFirst(given.count).map { row in
      let label = row[0].withoutEmphasis
      let perStep: ((StepAnalysis) -> String)? =
        switch label {
        case "telt als": { ExampleWords.questions($0.tally.units) }
        case "stevig vanaf": { ExampleWords.questions($0.need) }
        case "te zien vanaf": { ExampleWords.questions($0.seen) }
        case "uitkomst": { $0.state.label }
        default: nil
        }
      if let perStep { return [row[0]] + overall.steps.map(perStep) }
      let empty = Array(repeating: "", count: table.header.count - 2)
      return [row[0], try word(label, overall)] + empty
    }
    return given + about
  }

  /// Two sides with a pick per group of questions, and what both see.
  static func sides(_ table: Guide.Table) throws -> [[String]] {
    let groups = table.header.dropFirst().prefix { $0.hasSuffix(" vragen") }
    let sizes = try groups.map { try ExampleWords.count(String($0.dropLast(" vragen".count))) }
    func cells(_ row: [String]) throws -> [Judgement?] {
      try zip(row.dropFirst(), sizes).flatMap { text, size in
        let pick = try ExampleWords.step(text)
        return Array(repeating: ExampleLadder.cells(pick), count: size).flatMap(\.self)
      }
    }
    let ladder = ExampleLadder(stepCount: 4, levels: [sizes.reduce(0, +)])
    let outcome = ladder.outcome([(0, try cells(table.rows[0])), (1, try cells(table.rows[1]))])
    let pictures = [
      outcome.picture(ofParty: 0), outcome.picture(ofParty: 1), outcome.shared,
    ].compactMap(\.self)
    let headers = table.header.dropFirst(1 + sizes.count)
    return try zip(table.rows, pictures).map { row, picture in
      let picks = sizes.indices.map { group in
        ExampleWords.front(picture.score(ofCriterion: sizes.prefix(group).reduce(0, +)))
      }
      return [row[0]] + picks + (try words(headers, picture.overall))
    }
  }

  /// Everything as one set, one row each.
  static func together(_ row: [String], _ table: Guide.Table) throws -> [String] {
    let picks = try ExampleWords.picks(row[0])
    let overall = ExampleLadder(stepCount: 4, levels: [picks.count])
      .picture(picks.flatMap(ExampleLadder.cells)).overall
    return [row[0]] + (try words(table.header.dropFirst(), overall))
  }

  /// Levels with their questions, and the whole in the last row.
  static func levels(_ table: Guide.Table) throws -> [[String]] {
    let picks = try table.rows.dropLast().map { try ExampleWords.picks($0[1]) }
    let ladder = ExampleLadder(stepCount: 4, levels: picks.map(\.count), isCarried: true)
    let picture = ladder.picture(picks.flatMap(\.self).flatMap(ExampleLadder.cells))
    return try table.rows.enumerated().map { place, row in
      let analysis = place < picks.count ? picture.level(place) : picture.overall
      return Array(row.prefix(2)) + (try words(table.header.dropFirst(2), analysis))
    }
  }

  // MARK: Boss po

  static func bossPo(_ table: Guide.Table) throws -> [[String]] {
    let outcome = try bossPoOutcome()
    let axis = outcome.plan.ladder.axes[0]
    let analyses =
      axis.values.indices.map { outcome.shared.level($0) } + [outcome.shared.overall]
    let names = axis.values.map(\.label) + ["*het geheel*"]
    let headers = table.header.dropFirst(1 + outcome.plan.stepCount)
    return try zip(names, analyses).map { name, analysis in
      [name] + analysis.steps.map(\.state.label) + (try words(headers, analysis))
    }
  }

  static func bossPoInOrder(_ table: Guide.Table) throws -> [[String]] {
    let shared = try bossPoOutcome().shared
    return (ExampleWords.shortScan?.coreQuestions ?? []).enumerated().map {
      [$0.element.name, shared.core($0.offset).label]
    }
  }

  /// What comes out of the forms, with another limit for visible if one is given.
  static func bossPoOutcome(visible: Fraction? = nil) throws -> Outcome {
    guard let scan = ExampleWords.shortScan, let ladder = scan.ladder else {
      throw ExampleProblem("the short scan is not there")
    }
    let folder = "docs/voorbeelden/boss-po"
    let sheets = RepositoryFile.paths(under: folder, suffix: ".yaml").compactMap { name in
      let path = "\(folder)/\(name)"
      let file = ContentFile(path: path, bytes: RepositoryFile.bytes(path))
      return FiledSheet.read(file, library: ExampleWords.library).form?.sheet
    }
    let standard = ladder.rule
    let rule = PositionRule(
      firm: standard.firm, visible: visible ?? standard.visible, coverage: standard.coverage,
      wholeAxis: standard.wholeAxis, requirements: standard.requirements)
    let changed = Ladder(
      scale: ladder.scale, axes: ladder.axes, criteria: ladder.criteria, rule: rule)
    let parties = Parties(scan)
    let coreCount = scan.coreQuestions.count
    let answers = Participation(sheets, parties: parties)
      .answers(to: ladder, coreCount: coreCount)
    guard answers.responses.count == 2, !answers.agreed.isEmpty else {
      throw ExampleProblem("the forms of Boss po are not there")
    }
    return OutcomePlan(changed, coreCount: coreCount, parties: parties).outcome(of: answers)
  }
}
