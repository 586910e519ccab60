import Content
import Testing

@Suite("What a requirement may use")
struct ConditionRequirementTests {
  @Test(
    "comparisons of a place or criterion with a step are fine",
    arguments: [
      realConditions[0],
      "kernvraag.doelen op-orde of (niveau.institutioneel.voorhoede > geen)",
      "criterium.ontmoeten-institutioneel >= transformatie",
    ])
  func allowed(text: String) {
    let parsed = ConditionParser.parse(text, names: mainNames)
    #expect(parsed.tree != nil)
    #expect(parsed.requirementProblems == [])
  }

  static let refused: [(String, ConditionProblem.RequirementRule)] = [
    ("gaten > 0 en «niet» kernvraag.doelen op-orde", .noNegation),
    ("«positie» >= reflectie", .notTheWhole),
    ("«voorhoede» >= reflectie", .notTheWhole),
    ("niveau.institutioneel.positie > «positie»", .notTheWhole),
    ("niveau.institutioneel.positie «=» reflectie", .onlyAtLeast),
    ("niveau.institutioneel.positie «!=» reflectie", .onlyAtLeast),
    ("niveau.institutioneel.positie «<» reflectie", .onlyAtLeast),
    ("niveau.institutioneel.positie «<=» reflectie", .onlyAtLeast),
    ("«reflectie» >= geen", .leftSide),
    ("«gaten» > 0", .leftSide),
    ("«2 * aantal(school)» > 0", .leftSide),
    ("«eensgezindheid» > 1/2", .leftSide),
    ("niveau.institutioneel.positie >= «niveau.interpersoonlijk.positie»", .rightSide),
    ("niveau.institutioneel.positie >= «criterium.ontmoeten-institutioneel»", .rightSide),
    ("«niveau.institutioneel.positie + 1» >= reflectie", .noAddition),
    ("niveau.institutioneel.positie >= «coordinatie + 1»", .noAddition),
  ]

  @Test("anything else is told with its word and place", arguments: refused)
  func refusal(marked: String, rule: ConditionProblem.RequirementRule) {
    let (text, range) = unmarked(marked)
    let word = String(decoding: Array(text.utf8)[range], as: UTF8.self)
    let expected = ConditionFinding(
      problem: .notAllowedInRequirement(word, rule: rule), range: range)
    #expect(
      ConditionParser.parse(text, names: mainNames).requirementProblems.contains(expected))
  }
}
