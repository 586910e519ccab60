import Content
import Positions

/// Where the product and the brute force disagree about one random case, said in short.
enum BruteForceDifference {
  /// Nil when they agree on everything. Forms and cells take turns.
  static func ofCase(seed: UInt64) -> String? {
    let input = BruteForce.randomCase(seed: seed)
    let plan = input.plan
    let answers = seed.isMultiple(of: 2) ? input.answersOfSheets : input.answersOfCells
    let product = plan.outcome(of: answers)
    let expected = BruteForce.outcome(of: input).comparable(input)
    let found = BruteForce.Outcome(product, of: input)
    var parts: [String] = []
    if expected != found { describe("outcome", expected, found, into: &parts) }
    compareScores(product.shared, expected.shared, into: &parts)
    compareRules(product, of: input, into: &parts)
    return parts.isEmpty ? nil : "seed \(seed)\n\(parts.joined(separator: "\n"))\n\(dump(input))"
  }

  /// The share of a step, which neither keeps among what it stores.
  private static func compareScores(
    _ picture: Positions.Picture, _ expected: BruteForce.Picture, into parts: inout [String]
  ) {
    for (step, other) in zip(picture.overall.steps, expected.overall.steps) {
      let score = step.score.map { BruteForce.Ratio($0.numerator, $0.denominator) }
      if score != other.score {
        parts.append("  score: expected \(other.score as Any), found \(score as Any)")
      }
    }
  }

  /// What a rule finds in the outcome is what a requirement found on the way to it.
  private static func compareRules(
    _ outcome: Positions.Outcome, of input: BruteForce.Case, into parts: inout [String]
  ) {
    if input.requirements.isEmpty { return }
    let values = OutcomeValues(outcome)
    for finding in outcome.shared.requirements {
      guard let requirement = input.requirements[finding.step] else { continue }
      let verdict = Condition(requirement).evaluate(values)
      let holds: Bool? = verdict == .undecided ? nil : verdict == .holds
      if holds != finding.holds { parts.append("  rule of step \(finding.step): \(verdict)") }
    }
  }

  /// A profile as all counting parties see it, and as each party does. Nil when they agree.
  static func ofProfile(seed: UInt64) -> String? {
    var input = BruteForce.randomProfileCase(seed: seed)
    // A profile scan has no setting for it.
    input.coverage = BruteForce.Ratio(2, 3)
    let product = input.plan.outcome(of: input.answersOfSheets)
    var parts: [String] = []
    func compare(
      _ place: String, _ expected: BruteForce.ProfileOutcome, _ found: BruteForce.ProfileOutcome
    ) {
      var expected = expected
      // The product does not say how narrow a view of a statement is.
      for cell in expected.cells.indices { expected.cells[cell].narrow = [] }
      if expected != found { describe(place, expected, found, into: &parts) }
    }
    compare(
      "shared", BruteForce.profile(of: input),
      BruteForce.ProfileOutcome(
        product.shared, isOneSided: product.isOneSided,
        isAgreed: input.agreed.map { $0.map { $0 != .unanswered } }))
    for (place, party) in (input.parties + input.alsoHeard).enumerated() {
      let isPresent = input.raters.contains { $0.party == party }
      let picture = product.byParty.first { $0.party == place }?.picture
      guard isPresent, let picture else {
        if isPresent != (picture != nil) { parts.append("\(party) present: \(isPresent)") }
        continue
      }
      var alone = input
      (alone.parties, alone.alsoHeard, alone.agreed) = ([party], [], nil)
      compare(party, BruteForce.profile(of: alone), BruteForce.ProfileOutcome(picture))
    }
    return parts.isEmpty ? nil : "seed \(seed)\n\(parts.joined(separator: "\n"))\n\(input)"
  }

  /// Goes down to the smallest parts that differ.
  private static func describe(
    _ name: String, _ expected: Any, _ found: Any, into parts: inout [String]
  ) {
    let (left, right) = (Mirror(reflecting: expected), Mirror(reflecting: found))
    let (ones, others) = (Array(left.children), Array(right.children))
    let (one, other) = ("\(expected)", "\(found)")
    if one == other { return }
    guard ones.count == others.count, left.displayStyle != .enum, one.count > 24, !ones.isEmpty
    else {
      parts.append("  \(name): expected \(one), found \(other)")
      return
    }
    if left.displayStyle == .dictionary,
      let expected = expected as? [String: BruteForce.PartyOutcome],
      let found = found as? [String: BruteForce.PartyOutcome]
    {
      for key in expected.keys.sorted() {
        describe("\(name).\(key)", expected[key] as Any, found[key] as Any, into: &parts)
      }
      return
    }
    for (place, (one, other)) in zip(ones, others).enumerated() {
      let label = one.label ?? "\(place)"
      describe("\(name).\(label)", one.value, other.value, into: &parts)
    }
  }

  /// A case in a few lines: a letter per cell, criteria apart, then the core questions.
  private static func dump(_ input: BruteForce.Case) -> String {
    func letters(_ words: [BruteForce.Word]) -> String {
      words.map { word in
        switch word {
        case .yes: "j"
        case .partly: "d"
        case .no: "n"
        case .dontKnow: "w"
        case .ratherNot: "l"
        case .unanswered: "."
        case .notApplicable: "v"
        }
      }.joined()
    }
    func line(_ name: String, _ sheet: BruteForce.Sheet) -> String {
      let rows = zip(sheet.answers, input.criteria).map { answer, criterion in
        letters(BruteForce.cells(of: answer, undescribed: criterion.isUndescribed))
      }
      return "  \(name): \(rows.joined(separator: " ")) | \(letters(sheet.core))"
    }
    func text(_ ratio: BruteForce.Ratio) -> String { "\(ratio.numerator)/\(ratio.denominator)" }
    let rule = [input.rule.firm, input.rule.visible, input.rule.coverage].map(text)
    var lines = [
      "  \(input.steps) steps, axes \(input.axes), rule \(rule), "
        + "whole \(input.wholeAxis.map(String.init) ?? "all"), parties \(input.parties)",
      "  places \(input.criteria.map(\.placement)), asked \(input.criteria.map(\.isAsked))",
    ]
    for (step, requirement) in input.requirements.sorted(by: { $0.key < $1.key }) {
      lines.append("  step \(step) requires \(requirement)")
    }
    lines += input.raters.map { line($0.party, $0.sheet) }
    if let agreed = input.agreed { lines.append(line("agreed", agreed)) }
    return lines.joined(separator: "\n")
  }
}
