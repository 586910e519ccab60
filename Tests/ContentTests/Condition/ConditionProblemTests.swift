import Content
import Testing

@Suite("Problems in conditions")
struct ConditionProblemTests {
  static let single: [(String, ConditionProblem)] = [
    ("«»", .empty),
    ("«»  \n ", .empty),
    ("gaten > 0 «;» gaten", .unexpectedCharacter(";")),
    ("gaten«\u{A0}»> 0", .unexpectedCharacter("\u{A0}")),
    ("gaten «==» 0", .unknownOperator("==", meant: "=")),
    ("gaten «≥» 0", .unknownOperator("≥", meant: ">=")),
    ("gaten «<>» 0", .unknownOperator("<>", meant: "!=")),
    ("gaten «=!=» 0", .unknownOperator("=!=", meant: nil)),
    ("gaten > 0 «&&» gaten < 3", .unknownOperator("&&", meant: "en")),
    ("«!» gaten > 0", .unknownOperator("!", meant: "niet")),
    (
      "gaten > 0 «enn» gaten < 3",
      .unexpectedWord("enn", expected: .connective, suggestion: "en")
    ),
    ("gaten > 0 «<» 3", .unexpectedWord("<", expected: .connective, suggestion: nil)),
    ("gaten > 0 «)»", .unexpectedWord(")", expected: .connective, suggestion: nil)),
    ("gaten > «en» gaten", .unexpectedWord("en", expected: .value, suggestion: nil)),
    ("gaten > 0 en «of» gaten", .unexpectedWord("of", expected: .value, suggestion: nil)),
    (
      "positie + «reflectie» > geen",
      .unexpectedWord("reflectie", expected: .number, suggestion: nil)
    ),
    ("positie + 1 «+» 1 > geen", .expectedComparison(after: "positie + 1", found: "+")),
    ("kernvraag «doelen» op-orde", .unexpectedWord("doelen", expected: .dot, suggestion: nil)),
    (
      "aantal «school» > 1",
      .unexpectedWord("school", expected: .openingParenthesis, suggestion: nil)
    ),
    ("aantal(«)» > 1", .unexpectedWord(")", expected: .name(.party), suggestion: nil)),
    (
      "niveau.institutioneel.«positi» > geen",
      .unexpectedWord("positi", expected: .property, suggestion: "positie")
    ),
    ("gaten >«»", .unexpectedEnd(expected: .value)),
    ("gaten > 0 en«»  ", .unexpectedEnd(expected: .value)),
    ("(gaten > 0«»", .unexpectedEnd(expected: .closingParenthesis)),
    ("criterium.«»", .unexpectedEnd(expected: .name(.criterion))),
    ("eensgezindheid < 1/«»", .unexpectedEnd(expected: .number)),
    ("gaten«»", .expectedComparison(after: "gaten", found: nil)),
    ("positie «is» reflectie", .expectedComparison(after: "positie", found: "is")),
    ("(positie«)» > geen", .expectedComparison(after: "positie", found: ")")),
    ("kernvraag.doelen «en» gaten > 0", .missingInOrder(coreQuestion: "doelen", found: "en")),
    ("kernvraag.doelen «op» orde", .missingInOrder(coreQuestion: "doelen", found: "op")),
    ("kernvraag.doelen«»", .missingInOrder(coreQuestion: "doelen", found: nil)),
    ("«niveau.institutioneel» >= reflectie", .missingProperty(place: "niveau.institutioneel")),
    ("«niveau.institutioneel»", .missingProperty(place: "niveau.institutioneel")),
    (
      "«conditie.ontmoeten» op-orde",
      .unknownName("conditie.ontmoeten", kind: .coreQuestion, suggestion: "kernvraag.ontmoeten")
    ),
    ("«niet niet niet» gaten > 0", .doubleNegation),
    ("gaten > «1000000»", .numberTooLarge("1000000", limit: 999_999)),
    ("eensgezindheid < 1/«1000000»", .numberTooLarge("1000000", limit: 999_999)),
    ("eensgezindheid < «0.5»", .decimalNumber("0.5")),
    ("eensgezindheid < «0,5»", .decimalNumber("0,5")),
    ("eensgezindheid < «50%»", .decimalNumber("50%")),
    ("eensgezindheid < «1/0»", .zeroDenominator("1/0")),
    ("eensgezindheid < «3/2»", .shareAboveOne("3/2")),
    ("positie > «reflexie»", .unknownName("reflexie", kind: .value, suggestion: "reflectie")),
    (
      "positie > «coördinatie»",
      .unknownName("coördinatie", kind: .value, suggestion: "coordinatie")
    ),
    ("positie > «Reflectie»", .unknownName("Reflectie", kind: .value, suggestion: "reflectie")),
    ("«voorhoed» > geen", .unknownName("voorhoed", kind: .value, suggestion: "voorhoede")),
    (
      "«institutioneel» > geen",
      .unknownName(
        "institutioneel", kind: .value, suggestion: "niveau.institutioneel.positie")
    ),
    (
      "«ontmoeten-institutioneel» > geen",
      .unknownName(
        "ontmoeten-institutioneel", kind: .value,
        suggestion: "criterium.ontmoeten-institutioneel")
    ),
    ("«school» > 2", .unknownName("school", kind: .value, suggestion: "aantal(school)")),
    (
      "«niveaus».institutioneel.positie > geen",
      .unknownName("niveaus", kind: .axis, suggestion: "niveau")
    ),
    (
      "«kernvragen».doelen.positie > geen",
      .unknownName("kernvragen", kind: .axis, suggestion: "kernvraag")
    ),
    (
      "niveau.«instituut».positie > geen",
      .unknownAxisValue("instituut", axis: "niveau", suggestion: nil)
    ),
    (
      "niveau.«institutionel».positie > geen",
      .unknownAxisValue("institutionel", axis: "niveau", suggestion: "institutioneel")
    ),
    ("criterium.«x» > geen", .unknownName("x", kind: .criterion, suggestion: nil)),
    ("kernvraag.«doel» op-orde", .unknownName("doel", kind: .coreQuestion, suggestion: nil)),
    (
      "kernvraag.«doelem» op-orde",
      .unknownName("doelem", kind: .coreQuestion, suggestion: "doelen")
    ),
    (
      "«doelen» op-orde",
      .unknownName("doelen", kind: .coreQuestion, suggestion: "kernvraag.doelen")
    ),
    ("aantal(«schoool») > 1", .unknownName("schoool", kind: .party, suggestion: "school")),
    (
      "voorbeelden(«reflecti») = 1/2",
      .unknownName("reflecti", kind: .step, suggestion: "reflectie")
    ),
    ("voorbeelden(«geen») = 1/2", .noneIsNoStep),
  ]

  @Test("each is told with the words and the place", arguments: single)
  func problem(marked: String, expected: ConditionProblem) {
    let (text, range) = unmarked(marked)
    let parsed = ConditionParser.parse(text, names: mainNames)
    #expect(parsed.problems.first == ConditionFinding(problem: expected, range: range), "\(text)")
    #expect(parsed.tree == nil)
  }

  static let kinds: [(String, ConditionProblem)] = [
    ("positie >= «2»", .typeMismatch(left: .step, right: .count, word: "2")),
    ("gaten > «reflectie»", .typeMismatch(left: .count, right: .step, word: "reflectie")),
    ("eensgezindheid > «1»", .typeMismatch(left: .share, right: .count, word: "1")),
    (
      "criterium.ontmoeten-institutioneel = «1/2»",
      .typeMismatch(left: .step, right: .share, word: "1/2")
    ),
    (
      "2 * gaten > «voorbeelden(reflectie)»",
      .typeMismatch(left: .count, right: .share, word: "voorbeelden(reflectie)")
    ),
    (
      "niveau.fout.gaten > «positie + 1»",
      .typeMismatch(left: .count, right: .step, word: "positie + 1")
    ),
    ("gaten «+» 1 > 2", .plusNeedsStep("gaten", kind: .count)),
    ("eensgezindheid «+» 1 > 1/2", .plusNeedsStep("eensgezindheid", kind: .share)),
    ("2 * «positie» > geen", .timesNeedsCount("positie", kind: .step)),
    ("2 * «1/2» > 1", .timesNeedsCount("1/2", kind: .share)),
  ]

  @Test("values of different kinds are not compared, and the word is named", arguments: kinds)
  func kind(marked: String, expected: ConditionProblem) {
    let (text, range) = unmarked(marked)
    let problems = ConditionParser.parse(text, names: mainNames).problems
    #expect(problems.contains(ConditionFinding(problem: expected, range: range)), "\(problems)")
  }

  @Test("all unknown names are told at once")
  func several() {
    let text = "posite > refletie en kernvraag.x op-orde of aantal(y) > 2"
    let problems = ConditionParser.parse(text, names: mainNames).problems.map(\.problem)
    #expect(
      problems == [
        .unknownName("posite", kind: .value, suggestion: "positie"),
        .unknownName("refletie", kind: .value, suggestion: "reflectie"),
        .unknownName("x", kind: .coreQuestion, suggestion: nil),
        .unknownName("y", kind: .party, suggestion: nil),
      ])
  }

  @Test("after twenty problems reading stops, which is told")
  func many() {
    let text = Array(repeating: "gaten > x", count: 100).joined(separator: " en ")
    let problems = ConditionParser.parse(text, names: mainNames).problems.map(\.problem)
    #expect(problems.count == 21)
    #expect(problems.last == .tooManyProblems(limit: 20))
  }

  @Test("codes are all different")
  func codes() {
    let problems = (Self.single + Self.kinds).map(\.1)
    let pairs = Dictionary(grouping: problems, by: \.code)
    for (code, group) in pairs {
      let names = Set(group.map { String("\($0)".prefix { $0 != "(" }) })
      #expect(names.count == 1, "\(code): \(names)")
    }
  }
}
