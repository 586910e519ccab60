import Content
import TestSupport
import Testing

@Suite("Conditions that can never or always hold")
struct SatisfiabilityTests {
  @Test("every rule of the scans can hold and can fail", arguments: realConditions)
  func real(text: String) {
    #expect(parsed(text)?.satisfiability(steps: 4) == .sometimes)
  }

  static let judged: [(String, Satisfiability)] = [
    ("positie >= geen", .always),
    ("positie > transformatie", .never),
    ("positie <= transformatie", .always),
    ("positie + 1 > transformatie", .sometimes),
    ("positie + 4 >= transformatie", .always),
    ("positie >= coordinatie + 4", .never),
    ("positie = identificatie en positie = reflectie", .never),
    ("positie > voorhoede en voorhoede > positie", .never),
    ("positie > voorhoede of voorhoede >= positie", .always),
    ("positie + 1 > positie", .always),
    ("reflectie > identificatie", .always),
    ("gaten > 4", .never),
    ("gaten < 5", .always),
    ("2 * gaten = 7", .never),
    ("2 * gaten = 8", .sometimes),
    ("aantal(school) >= 0", .always),
    ("aantal(school) < 0", .never),
    ("aantal(school) > 999999", .sometimes),
    ("2 * aantal(school) = 3", .never),
    ("2 * aantal(school) >= aantal(school)", .always),
    ("2 * aantal(school) = aantal(school) en aantal(school) > 0", .never),
    ("2 * aantal(school) = 3 * aantal(gast) en aantal(gast) = 5", .never),
    ("2 * aantal(school) = 3 * aantal(gast) en aantal(gast) = 6", .sometimes),
    (
      "aantal(school) > aantal(gast) en aantal(gast) > aantal(student) "
        + "en aantal(student) > aantal(school)", .never
    ),
    ("aantal(school) > 2 * aantal(gast) en aantal(gast) > 2 * aantal(school)", .never),
    ("aantal(school) > 500 * aantal(gast) en aantal(gast) > 3", .sometimes),
    ("eensgezindheid <= 1/1", .always),
    ("eensgezindheid > 1/1", .never),
    ("eensgezindheid > 1/3 en eensgezindheid < 34/100", .sometimes),
    ("eensgezindheid > 1/2 en eensgezindheid < 2/4", .never),
    (
      "eensgezindheid > 0/1 en voorbeelden(reflectie) > eensgezindheid "
        + "en voorbeelden(transformatie) > voorbeelden(reflectie) "
        + "en voorbeelden(transformatie) < 1/999999", .sometimes
    ),
    ("1/2 < 1/3", .never),
    ("kernvraag.doelen op-orde en niet kernvraag.doelen op-orde", .never),
    ("kernvraag.doelen op-orde of niet kernvraag.doelen op-orde", .always),
    ("niet (gaten > 4)", .always),
  ]

  @Test("each thing is free within its range", arguments: judged)
  func judgement(text: String, expected: Satisfiability) {
    #expect(parsed(text)?.satisfiability(steps: 4) == expected)
  }

  @Test("eight different things are judged, nine are not")
  func eight() {
    let names = ConditionNames(
      steps: ["een", "twee", "drie", "vier"], axes: [], criteria: (1...9).map { "c\($0)" },
      coreQuestions: [], parties: [])
    func falling(_ count: Int) -> String {
      (1..<count).map { "criterium.c\($0) > criterium.c\($0 + 1)" }.joined(separator: " en ")
    }
    // Five different values, 0…4, can fall four times and no more.
    #expect(parsed(falling(5), names)?.satisfiability(steps: 4) == .sometimes)
    #expect(parsed(falling(6), names)?.satisfiability(steps: 4) == .never)
    #expect(parsed(falling(8), names)?.satisfiability(steps: 4) == .never)
    #expect(parsed(falling(9), names)?.satisfiability(steps: 4) == .notJudged)
  }

  @Test("what would take too long is not judged, and never wrongly")
  func tooMuch() {
    let parties = ["school", "opleiding", "student", "gast"]
    let text = zip(parties, parties.dropFirst()).map {
      "99991 * aantal(\($0)) > 99989 * aantal(\($1)) en 99989 * aantal(\($0)) < 99971 * aantal(\($1))"
    }.joined(separator: " en ")
    let verdict = parsed(text + " en 7 * aantal(school) = 3 * aantal(gast)")?
      .satisfiability(steps: 4)
    #expect(verdict == .notJudged || verdict == .sometimes)
  }

  @Test("it agrees with trying all values")
  func bruteForce() {
    let names = ConditionNames(
      steps: ["een", "twee"], axes: [], criteria: ["c"], coreQuestions: ["q"],
      parties: ["a", "b"])
    for seed in UInt64(1)...300 {
      var maker = RandomCondition(names, seed: seed)
      maker.largest = 6
      let condition = maker.condition(depth: 2, kind: Int(seed % 3))
      let outcomes = Set(worlds(kind: Int(seed % 3)).map { condition.evaluate($0) })
      let expected: Satisfiability =
        outcomes.count == 2 ? .sometimes : outcomes == [.holds] ? .always : .never
      #expect(
        condition.satisfiability(steps: 2) == expected,
        "seed \(seed): \(condition.text(names: names))")
    }
  }

  /// Every way the things of one kind can be, raters up to 36.
  private func worlds(kind: Int) -> [FixedValues] {
    var worlds: [FixedValues] = []
    switch kind {
    case 0:
      for position in 0...2 {
        for front in 0...2 {
          for score in 0...2 {
            let steps: [Condition.StepOperand.Base: ClosedRange<Int>] = [
              .position(nil): position...position, .front(nil): front...front,
              .criterion(0): score...score,
            ]
            worlds += [true, false].map { FixedValues(steps: steps, core: [0: $0]) }
          }
        }
      }
    case 1:
      for gaps in [0, 1, 2] {
        for one in 0...36 {
          for other in stride(from: 0, through: 36, by: 1) {
            worlds.append(
              FixedValues(counts: [
                .gaps(nil): gaps...gaps, .raters(party: "a"): one...one,
                .raters(party: "b"): other...other,
              ]))
          }
        }
      }
    default:
      // Fractions up to sixths, and two between every two of them that are next to each other:
      // the least distance is 1/30, and a sixtieth and a hundredth fit in.
      let all = Set((1...6).flatMap { d in (0...d).map { Fraction($0, d) } }).sorted()
      let shares = all.flatMap { share in
        [0, 1, 2].map {
          Fraction(share.numerator * 100 + $0 * share.denominator, share.denominator * 100)
        }
      }.filter { $0 <= Fraction(1, 1) }
      for one in shares {
        for other in shares {
          worlds.append(
            FixedValues(shares: [.sameScore: one, .examples(step: 0): other]))
        }
      }
    }
    return worlds
  }
}

extension RandomCondition {
  /// A condition about steps and core questions (0), counts (1) or shares (2).
  fileprivate mutating func condition(depth: Int, kind: Int) -> Condition {
    guard depth > 0, below(4) > 0 else { return leaf(kind: kind) }
    let parts = (0..<2).map { _ in condition(depth: depth - 1, kind: kind) }
    return below(2) == 0 ? .all(parts) : below(3) == 0 ? .not(.any(parts)) : .any(parts)
  }

  private mutating func leaf(kind: Int) -> Condition {
    while true {
      let leaf = leaf()
      switch (leaf, kind) {
      case (.coreInOrder, 0), (.steps, 0), (.counts, 1): return leaf
      case (.shares(let one, _, let other), 2):
        if [one, other].allSatisfy({ $0 != .examples(step: 1) }) { return leaf }
      default: continue
      }
    }
  }
}
