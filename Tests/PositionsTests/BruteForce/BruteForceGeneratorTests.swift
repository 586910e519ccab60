import Testing

@Suite("The generator of random cases")
struct BruteForceGeneratorTests {
  private typealias Brute = BruteForce

  @Test("shows every interesting kind of outcome in at least one case in a hundred")
  func distribution() {
    let cases = 3000
    var counts: [String: Int] = [:]
    for seed in 0..<UInt64(cases) {
      let input = Brute.randomCase(seed: seed)
      for kind in Brute.kinds(of: input, Brute.outcome(of: input)) { counts[kind, default: 0] += 1 }
    }
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(count * 1000 / cases) per mille: \(kind)")
    }
    for kind in Self.wanted {
      #expect(counts[kind, default: 0] * 100 >= cases, "\(kind)")
    }
  }

  /// Spelled out, so that a kind that never comes is missed.
  private static let wanted =
    [
      "step firm", "step visible", "step unknown", "step notYet", "step notApplicable",
      "not applicable at all", "position none", "position 0", "position 1 or more",
      "position at the top", "uncertain", "front none", "front 0", "front above position",
      "front uncertain", "gaps", "unknown below the front", "nvt skipped", "margin 0",
      "margin 1 or more", "next not covered", "next lacks two criteria", "no next",
    ].flatMap { ["whole: \($0)", "axis: \($0)"] } + [
      "whole with geheel", "whole without geheel", "carried by some", "carried by all",
      "held back by some", "value outside the whole",
      "vereist stops the position, with geheel", "vereist stops the position, without geheel",
      "vereist stops certain only, with geheel", "vereist stops certain only, without geheel",
      "vereist holds", "vereist named in next", "certain above position",
      "cell one-sided", "cell agreed", "cell agreed unknown or nvt", "cell narrow", "cell yes",
      "cell partly", "cell no", "cell dontKnow", "cell ratherNot", "cell unanswered",
      "cell notApplicable", "nvt by the raters", "criterion not asked", "score unknown", "score 0",
      "core inOrder", "core partly", "core notYet", "core unknown", "core notApplicable",
      "rests on agreed", "rests on not answered", "rests on one-sided", "rests on same",
      "rests on open", "party missing", "party also heard", "shared below each party alone",
      "partlyAsNo changes the whole", "partlyAsYes changes the whole",
      "firmOneHalf changes the whole", "firmThreeQuarters changes the whole",
      "partlyAsNo changes a value", "partlyAsYes changes a value",
      "firmOneHalf changes a value", "firmThreeQuarters changes a value",
    ]

  @Test("gives only cases that a scan and its forms can hold")
  func wellFormed() {
    for seed in 0..<UInt64(2000) {
      let input = Brute.randomCase(seed: seed)
      #expect((1...5).contains(input.steps) && (1...9).contains(input.criteria.count))
      #expect((1...3).contains(input.axes.count) && input.axes.allSatisfy { (1...4).contains($0) })
      for ratio in [input.rule.firm, input.rule.visible, input.rule.coverage] {
        #expect(ratio.numerator > 0 && ratio.numerator <= ratio.denominator, "seed \(seed)")
      }
      let sheets = input.raters.map { $0.sheet } + (input.agreed.map { [$0] } ?? [])
      for (place, criterion) in input.criteria.enumerated() {
        let isUndescribed = criterion.isUndescribed
        for sheet in sheets {
          switch sheet.answers[place] {
          case .unanswered, .whole: break
          case .pick(let furthest, let missing, let isOnTheWay):
            #expect(furthest == 0 || !isUndescribed[furthest - 1], "seed \(seed)")
            #expect(missing.allSatisfy { $0 < furthest && !isUndescribed[$0 - 1] }, "seed \(seed)")
            #expect(!isOnTheWay || furthest < input.steps, "seed \(seed)")
          case .cells(let words):
            for step in 0..<input.steps where isUndescribed[step] {
              #expect(words[step] == .unanswered, "seed \(seed)")
            }
          }
        }
      }
    }
  }

  @Test("gives profiles with shares, ties, provisional and unknown outcomes")
  func profiles() {
    let cases = 3000
    var counts: [String: Int] = [:]
    for seed in 0..<UInt64(cases) {
      let outcome = Brute.profile(of: Brute.randomProfileCase(seed: seed))
      for state in Set(outcome.options.map { $0.state }) { counts["\(state)", default: 0] += 1 }
      counts["best: \(min(2, outcome.best.count))", default: 0] += 1
      counts[outcome.isProvisional ? "provisional" : "settled", default: 0] += 1
    }
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(count * 1000 / cases) per mille of profiles: \(kind)")
    }
    let wanted = [
      "known", "unknown", "notApplicable", "best: 0", "best: 1", "best: 2", "provisional",
      "settled",
    ]
    for kind in wanted { #expect(counts[kind, default: 0] * 100 >= cases, "\(kind)") }
  }
}
