import Content
import Testing

@Suite("Reading conditions")
struct ConditionParserTests {
  static let comparisons: [(String, Condition)] = [
    ("positie >= reflectie", .steps(Make.position(), .greaterOrEqual, Make.step(3))),
    ("voorhoede = geen", .steps(Make.front(), .equal, Make.step(0))),
    ("transformatie != positie", .steps(Make.step(4), .notEqual, Make.position())),
    (
      "niveau.intrapersoonlijk.positie < voorhoede + 1",
      .steps(Make.position((1, 2)), .less, Make.front(plus: 1))
    ),
    (
      "conditie.lerende-cultuur.voorhoede + 2 <= coordinatie + 3",
      .steps(Make.front((0, 1), plus: 2), .lessOrEqual, Make.step(1, plus: 3))
    ),
    (
      "criterium.ontmoeten-interpersoonlijk > identificatie",
      .steps(.init(.criterion(1)), .greater, Make.step(2))
    ),
    ("positie + 007 > geen", .steps(Make.position(plus: 7), .greater, Make.step(0))),
    ("gaten > 0", .counts(Make.gaps(), .greater, Make.number(0))),
    ("niveau.interpersoonlijk.gaten = 2", .counts(Make.gaps((1, 1)), .equal, Make.number(2))),
    (
      "2 * aantal(school) >= 3 * aantal(gast)",
      .counts(Make.raters("school", times: 2), .greaterOrEqual, Make.raters("gast", times: 3))
    ),
    ("2 * 3 > 5", .counts(.init(factor: 2, .number(3)), .greater, Make.number(5))),
    ("999999 >= gaten", .counts(Make.number(999_999), .greaterOrEqual, Make.gaps())),
    ("eensgezindheid < 1/2", .shares(.sameScore, .less, .fraction(Fraction(1, 2)))),
    (
      "voorbeelden(reflectie) >= 2/3",
      .shares(.examples(step: 2), .greaterOrEqual, .fraction(Fraction(2, 3)))
    ),
    ("0/1 != 1/1", .shares(.fraction(Fraction(0, 1)), .notEqual, .fraction(Fraction(1, 1)))),
    ("kernvraag.doelen op-orde", .coreInOrder(3)),
  ]

  @Test("a comparison is read with its names resolved", arguments: comparisons)
  func comparison(text: String, expected: Condition) {
    #expect(parsed(text) == expected)
  }

  private static let a = Condition.coreInOrder(0)
  private static let b = Condition.coreInOrder(1)
  private static let c = Condition.coreInOrder(2)
  static let chains: [(String, Condition)] = [
    ("a en b", .all([a, b])),
    ("a of b", .any([a, b])),
    ("a en b en c", .all([a, b, c])),
    ("a of b en c", .any([a, .all([b, c])])),
    ("a en b of c", .any([.all([a, b]), c])),
    ("(a of b) en c", .all([.any([a, b]), c])),
    ("(a en b) en c", .all([.all([a, b]), c])),
    ("niet a en b", .all([.not(a), b])),
    ("niet a of b", .any([.not(a), b])),
    ("niet (a of b)", .not(.any([a, b]))),
    ("niet (niet a)", .not(.not(a))),
    ("((a))", a),
    ("niet ((a))", .not(a)),
  ]

  @Test("niet binds before en, en before of", arguments: chains)
  func precedence(text: String, expected: Condition) {
    let names = ConditionNames(
      steps: [], axes: [], criteria: [], coreQuestions: ["a", "b", "c"], parties: [])
    let spelled = String(
      text.split(separator: " ").map { word in
        word.map {
          "abc".contains($0) && word.allSatisfy { "()abc".contains($0) }
            ? "kernvraag.\($0) op-orde" : String($0)
        }.joined()
      }.joined(separator: " "))
    #expect(parsed(spelled, names) == expected, "\(spelled)")
  }

  @Test(
    "spaces and line ends are free",
    arguments: [
      "niveau.institutioneel.positie>=positie+1",
      "  niveau . institutioneel\n.positie\r\n>=\tpositie + 1\n",
      "(niveau.institutioneel.positie >= positie +1)",
    ])
  func spacing(text: String) {
    let expected = Condition.steps(
      Make.position((1, 0)), .greaterOrEqual, Make.position(plus: 1))
    #expect(parsed(text) == expected)
  }

  @Test("every rule of the scans is read", arguments: realConditions)
  func real(text: String) {
    #expect(ConditionParser.parse(text, names: mainNames).problems == [])
    #expect(parsed(text) != nil)
  }

  static let tricky: [(String, Condition)] = [
    ("positie >= 1", .steps(Make.position(), .greaterOrEqual, Make.step(1))),
    ("2 < positie", .steps(Make.step(2), .less, Make.position())),
    ("gaten >= 1", .counts(Make.gaps(), .greaterOrEqual, Make.number(1))),
    ("1 < 2", .counts(Make.number(1), .less, Make.number(2))),
    ("1 + 0 < 2", .steps(Make.step(1), .less, Make.step(2))),
    ("1 < 2 + 3", .steps(Make.step(1), .less, Make.step(2, plus: 3))),
    ("1/2 < eensgezindheid", .shares(.fraction(Fraction(1, 2)), .less, .sameScore)),
    ("2 * gaten > 1", .counts(.init(factor: 2, .gaps(nil)), .greater, Make.number(1))),
    ("voorhoede < 3-hoek", .steps(Make.front(), .less, Make.step(3))),
    ("op-weg > geen", .steps(Make.step(4), .greater, Make.step(0))),
    ("7.5.positie > geen", .steps(Make.position((0, 0)), .greater, Make.step(0))),
    ("7.positie.positie = 2", .steps(Make.position((0, 1)), .equal, Make.step(2))),
    ("en-of.en.gaten = 2", .counts(Make.gaps((1, 0)), .equal, Make.number(2))),
    ("en-of.2e.voorhoede = 2", .steps(Make.front((1, 2)), .equal, Make.step(2))),
    ("criterium.niet = criterium.4", .steps(.init(.criterion(0)), .equal, .init(.criterion(1)))),
    ("kernvraag.op-orde op-orde", .coreInOrder(0)),
    ("niet kernvraag.12 op-orde", .not(.coreInOrder(1))),
    ("aantal(of) < aantal(9)", .counts(Make.raters("of"), .less, Make.raters("9"))),
    ("voorbeelden(1) = 1/1", .shares(.examples(step: 0), .equal, .fraction(Fraction(1, 1)))),
  ]

  @Test("numbers and fixed words as names are told apart by where they stand", arguments: tricky)
  func names(text: String, expected: Condition) {
    #expect(parsed(text, trickyNames) == expected)
  }

  @Test("parts keep their places in bytes, also behind letters of two bytes")
  func places() throws {
    let names = ConditionNames(
      steps: ["één"], axes: [], criteria: [], coreQuestions: ["x"], parties: [])
    let text = "(één <= positie + 1) of niet kernvraag.x op-orde"
    let tree = try #require(ConditionParser.parse(text, names: names).tree)
    func slice(_ range: Range<Int>) -> String {
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    guard case .chain(let parts) = tree.shape, parts.count == 2,
      case .comparison(let left, let relation, let right) = parts[0].shape,
      case .negation(let word, let inner) = parts[1].shape
    else {
      Issue.record("another shape: \(tree)")
      return
    }
    #expect(slice(parts[0].range) == "één <= positie + 1")
    #expect(
      [left, relation, right, word, inner.range].map(slice)
        == ["één", "<=", "positie + 1", "niet", "kernvraag.x op-orde"])
  }

  @Test("32 parentheses may be open, 33 not")
  func nesting() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "gaten > 0" + String(repeating: ")", count: depth)
    }
    #expect(parsed(nested(32)) != nil)
    let problems = ConditionParser.parse(nested(33), names: mainNames).problems
    #expect(problems == [.init(problem: .nestingTooDeep(limit: 32), range: 32..<33)])
  }

  @Test(
    "a very long text is read without deep recursion",
    arguments: ["(", "niet ", "niet (", "gaten > 0 en ", "x = x en ", "1 + ", "gaten.", "aantal("])
  func long(unit: String) {
    let parsed = ConditionParser.parse(
      String(repeating: unit, count: 20_000), names: mainNames)
    #expect(parsed.tree == nil)
    #expect((1...ConditionParser.problemLimit + 1).contains(parsed.problems.count))
  }

  @Test("a chain of 20,000 parts holds 20,000 parts")
  func longChain() {
    let text = Array(repeating: "gaten > 0", count: 20_000).joined(separator: " of ")
    guard case .any(let parts) = parsed(text) else {
      Issue.record("not read")
      return
    }
    #expect(parts.count == 20_000)
  }

  @Test("the fixed words are those of the grammar")
  func reserved() {
    #expect(
      Set(Condition.reservedWords) == [
        "en", "of", "niet", "kernvraag", "op-orde", "criterium", "geen", "positie", "voorhoede",
        "gaten", "aantal", "eensgezindheid", "voorbeelden",
      ])
  }
}
