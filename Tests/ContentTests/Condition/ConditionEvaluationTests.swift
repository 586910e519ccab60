import Content
import TestSupport
import Testing

@Suite("Whether a condition holds")
struct ConditionEvaluationTests {
  private static let inner = Condition.StepOperand.Base.position(.init(axis: 1, value: 0))
  private static let values = FixedValues(
    steps: [
      .position(nil): 1...3, .front(nil): 3...3, inner: 0...0, .criterion(0): 2...2,
    ],
    counts: [.gaps(nil): 1...2, .raters(party: "school"): 4...4, .raters(party: "gast"): 0...0],
    shares: [.sameScore: Fraction(2, 4), .examples(step: 2): Fraction(0, 3)],
    core: [0: true, 1: false])

  static let verdicts: [(String, Verdict)] = [
    ("positie >= coordinatie", .holds),
    ("positie >= reflectie", .undecided),
    ("positie > reflectie", .fails),
    ("positie = identificatie", .undecided),
    ("positie = geen", .fails),
    ("positie != geen", .holds),
    ("voorhoede = reflectie", .holds),
    ("voorhoede + 2 > transformatie", .holds),
    ("positie <= voorhoede", .holds),
    ("positie < voorhoede", .undecided),
    ("niveau.institutioneel.positie = geen", .holds),
    ("niveau.interpersoonlijk.positie >= geen", .undecided),
    ("criterium.ontmoeten-institutioneel < positie + 2", .holds),
    ("positie + 1 > positie", .holds),
    ("positie + 1 <= positie", .fails),
    ("positie = positie", .holds),
    ("niveau.interpersoonlijk.positie = niveau.interpersoonlijk.positie", .undecided),
    ("gaten > 0", .holds),
    ("gaten > 1", .undecided),
    ("2 * gaten = 3", .fails),
    ("2 * gaten != 3", .holds),
    ("2 * gaten = 4", .undecided),
    ("2 * gaten > gaten", .holds),
    ("0 * gaten = 0", .holds),
    ("aantal(school) > 2 * aantal(gast)", .holds),
    ("aantal(school) > aantal(opleiding)", .undecided),
    ("2 * 3 = 6", .holds),
    ("eensgezindheid = 1/2", .holds),
    ("eensgezindheid < 1/2", .fails),
    ("voorbeelden(reflectie) < eensgezindheid", .holds),
    ("voorbeelden(transformatie) < 1/2", .undecided),
    ("1/3 < 34/100", .holds),
    ("kernvraag.ontmoeten op-orde", .holds),
    ("kernvraag.lerende-cultuur op-orde", .fails),
    ("niet kernvraag.doelen op-orde", .undecided),
    ("kernvraag.doelen op-orde en kernvraag.lerende-cultuur op-orde", .fails),
    ("kernvraag.doelen op-orde of kernvraag.ontmoeten op-orde", .holds),
    ("positie > coordinatie of positie <= coordinatie", .undecided),
  ]

  @Test("a comparison holds for every value, for none, or is undecided", arguments: verdicts)
  func evaluated(text: String, expected: Verdict) {
    #expect(parsed(text)?.evaluate(Self.values) == expected)
  }

  @Test("a comparison agrees with trying every value")
  func bruteForce() {
    for seed in UInt64(1)...3_000 {
      var maker = RandomCondition(mainNames, seed: seed)
      let condition = maker.leaf()
      var values = FixedValues()
      var found: [Bool] = []
      switch condition {
      case .steps(let left, let relation, let right):
        for base in [left.base, right.base] {
          if case .step(let step) = base {
            values.steps[base] = step...step
          } else {
            values.steps[base] = maker.range(upTo: 4)
          }
        }
        found = pairs(left.base == right.base, values.steps[left.base], values.steps[right.base])
          .map { relates($0.0 + left.plus, relation, $0.1 + right.plus) }
      case .counts(let left, let relation, let right):
        for base in [left.base, right.base] {
          if case .number(let number) = base {
            values.counts[base] = number...number
          } else {
            values.counts[base] = maker.range(upTo: 9)
          }
        }
        found = pairs(left.base == right.base, values.counts[left.base], values.counts[right.base])
          .map { relates($0.0 * left.factor, relation, $0.1 * right.factor) }
      default: continue
      }
      let expected: Verdict =
        Set(found).count == 2 ? .undecided : Verdict(found.contains(true))
      #expect(condition.evaluate(values) == expected, "seed \(seed): \(condition) \(values)")
    }
  }

  private func pairs(
    _ isSame: Bool, _ left: ClosedRange<Int>?, _ right: ClosedRange<Int>?
  ) -> [(Int, Int)] {
    guard let left, let right else { return [] }
    return isSame ? left.map { ($0, $0) } : left.flatMap { x in right.map { (x, $0) } }
  }

  private func relates(_ left: Int, _ relation: Condition.Relation, _ right: Int) -> Bool {
    switch relation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  @Test("the largest numbers there are do not overflow")
  func extremes() {
    let values = FixedValues(
      steps: [.position(nil): Int.min...Int.max],
      counts: [.gaps(nil): 0...Int.max, .raters(party: "school"): Int.max...Int.max])
    let texts = [
      "positie + 999999 > geen + 999999", "999999 * gaten = aantal(school)",
      "999999 * gaten > 3 * aantal(school)", "999999 * gaten >= gaten",
    ]
    for text in texts { #expect(parsed(text)?.evaluate(values) != nil) }
    #expect(parsed(texts[3])?.evaluate(values) == .holds)
  }

  @Test("the trace has the same verdict and shows what was found")
  func trace() throws {
    let condition = try #require(parsed("positie + 1 > voorhoede en niet kernvraag.doelen op-orde"))
    let left = Condition.steps(Make.position(plus: 1), .greater, Make.front())
    let core = Condition.coreInOrder(3)
    // The position is 1…3 and the front 3, so 2…4 > 3 is open; the core question is not known.
    let trace = condition.trace(Self.values)
    #expect(trace.condition == condition)
    #expect(trace.verdict == .undecided)
    guard case .parts(let parts) = trace.found, parts.count == 2,
      case .parts(let inner) = parts[1].found
    else {
      Issue.record("another shape: \(trace)")
      return
    }
    #expect(parts[0].condition == left)
    #expect(parts[0].verdict == .undecided)
    #expect(parts[0].found == .steps(left: 1...3, right: 3...3))
    #expect(inner.map(\.condition) == [core])
    #expect(inner.map(\.found) == [.coreInOrder(nil)])
  }

  @Test("trace and verdict agree")
  func agreement() {
    for seed in UInt64(1)...500 {
      var maker = RandomCondition(mainNames, seed: seed)
      let condition = maker.condition(depth: 3)
      #expect(
        condition.trace(Self.values).verdict == condition.evaluate(Self.values), "seed \(seed)")
    }
  }
}

extension RandomCondition {
  /// A range of numbers from 0.
  fileprivate mutating func range(upTo highest: Int) -> ClosedRange<Int> {
    let lower = below(highest + 1)
    return lower...(lower + below(highest - lower + 1))
  }
}
