import Testing

/// What measurement.md claims of its own rules, tried on random cases; in parts that can run beside
/// each other.
@Suite("The brute force holds what measurement.md claims")
struct BruteForcePropertyTests {
  private typealias Brute = BruteForce
  private static let parts: [Range<UInt64>] = [0..<250, 250..<500, 500..<750, 750..<1000]

  private func analyses(_ picture: Brute.Picture) -> [Brute.Analysis] {
    [picture.overall] + picture.axes.flatMap { $0 }
  }

  @Test("certain ≤ position ≤ possible, where dekking ≤ drempel", arguments: parts)
  func range(seeds: Range<UInt64>) {
    for seed in seeds {
      var input = Brute.randomCase(seed: seed)
      let (firm, coverage) = (input.rule.firm, input.rule.coverage)
      if coverage.numerator * firm.denominator > firm.numerator * coverage.denominator {
        input.rule.coverage = firm
      }
      for analysis in analyses(Brute.outcome(of: input).shared) {
        guard let certain = analysis.certain, let possible = analysis.possible else {
          #expect(!analysis.isApplicable && analysis.position == nil, "seed \(seed)")
          continue
        }
        #expect(certain <= possible, "seed \(seed)")
        if let position = analysis.position {
          #expect(certain <= position && position <= possible, "seed \(seed)")
        } else {
          #expect(analysis.isUncertain || possible == 0, "seed \(seed)")
        }
      }
    }
  }

  @Test("raising a judgement never lowers a position", arguments: parts)
  func raising(seeds: Range<UInt64>) {
    for seed in seeds {
      let input = Brute.randomCase(seed: seed)
      let outcome = Brute.outcome(of: input)
      var generator = Brute.Generator(seed: seed)
      var words = outcome.shared.words
      for criterion in words.indices {
        for step in words[criterion].indices where generator.chance(30) {
          if words[criterion][step] == .partly { words[criterion][step] = .yes }
          if words[criterion][step] == .no { words[criterion][step] = .partly }
        }
      }
      let raised = Brute.picture(words, core: outcome.core.map { $0.word }, of: input)
      for (before, after) in zip(analyses(outcome.shared), analyses(raised)) {
        #expect(before.position ?? 0 <= after.position ?? 0, "seed \(seed)")
        #expect(before.certain ?? 0 <= after.certain ?? 0, "seed \(seed)")
        #expect(before.possible ?? 0 <= after.possible ?? 0, "seed \(seed)")
      }
    }
  }

  @Test("certain and possible are the lowest and highest of all ways to fill in", arguments: parts)
  func filling(seeds: Range<UInt64>) {
    for seed in seeds {
      var input = Brute.randomCase(seed: seed)
      input.requirements = [:]
      let outcome = Brute.outcome(of: input)
      var unknown: [(Int, Int)] = []
      for (criterion, row) in outcome.shared.words.enumerated() {
        for (step, word) in row.enumerated() where word.isUnknown {
          unknown.append((criterion, step))
        }
      }
      guard (1...3).contains(unknown.count) else { continue }
      var found = analyses(outcome.shared).map { _ in Set<Int?>() }
      var ways = 1
      for _ in unknown { ways *= 3 }
      for way in 0..<ways {
        var (words, left) = (outcome.shared.words, way)
        for (criterion, step) in unknown {
          words[criterion][step] = [.no, .partly, .yes][left % 3]
          left /= 3
        }
        let filled = Brute.picture(words, core: outcome.core.map { $0.word }, of: input)
        for (place, analysis) in analyses(filled).enumerated() {
          found[place].insert(analysis.position)
        }
      }
      for (analysis, positions) in zip(analyses(outcome.shared), found) {
        let known = positions.compactMap { $0 }
        #expect(known.min() == analysis.certain, "seed \(seed)")
        #expect(known.max() == analysis.possible, "seed \(seed)")
      }
    }
  }

  @Test("per step the counts come to the number of criteria asked", arguments: parts)
  func counts(seeds: Range<UInt64>) {
    for seed in seeds {
      let input = Brute.randomCase(seed: seed)
      let outcome = Brute.outcome(of: input)
      let asked = input.criteria.filter { $0.isAsked }.count
      for step in outcome.shared.overall.steps {
        #expect(step.applicable + step.notApplicable == asked, "seed \(seed)")
      }
      let rests = outcome.restsOn
      let sum = rests.agreed + rests.notAnswered + rests.oneSided + rests.same + rests.open
      // A criterion without any description is in none of these.
      let described = input.criteria.filter { $0.isAsked && $0.isUndescribed.contains(false) }
      #expect(sum == described.count, "seed \(seed)")
    }
  }
}
