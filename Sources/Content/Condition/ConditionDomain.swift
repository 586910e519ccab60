/// The values of a thing that have to be tried.
struct ConditionDomain {
  /// Every value that matters lies in it, unless it is cut off.
  var range: ClosedRange<Int>
  /// Values at which the truth of some comparison changes, rising; tried first.
  var likely: [Int]
  /// True when the likely values are enough to know everything.
  var isLikelyEnough: Bool
  /// True when values above the range may matter too: then nothing can be told to be impossible.
  var isCutOff: Bool

  private static let mostLikely = 40
  /// Products of this with any factor stay far from what an Int can hold.
  private static let highest = 1_000_000

  /// Domains for the things of a puzzle, by their numbers.
  ///
  /// A thing that is only compared with constants changes truth values only there, so that the
  /// values beside those constants are enough. For things compared with each other all values are
  /// tried. Raters have no highest number, but a bound can be given: what holds somewhere, holds
  /// for a solution of linear inequalities a·x ≤ b·y + c in n whole numbers, and of these there is
  /// one with every number at most n·(C + 1)·(2F)ⁿ⁻¹, where F is the largest factor and C the
  /// largest constant (Schrijver, Theory of Linear and Integer Programming, theorem 17.1; the
  /// subdeterminants bounded by two entries in a row).
  static func all(for puzzle: ConditionPuzzle, steps: Int) -> [ConditionDomain] {
    var links = ConditionLinks(things: puzzle.things.count)
    links.read(puzzle.formula)
    return puzzle.things.indices.map { thing in
      let group = links.members(of: thing)
      let highest: Int =
        switch puzzle.things[thing] {
        case .coreQuestion: 1
        case .step, .count(.gaps): steps
        case .share: puzzle.highestRank
        case .count: bound(group.count, links.bounds(of: group), steps)
        }
      return ConditionDomain(
        highest, breaks: links.breaks(of: thing), isAlone: group.count == 1)
    }
  }

  private init(_ highest: Int, breaks: Set<Int>, isAlone: Bool) {
    isCutOff = highest > Self.highest
    range = 0...min(highest, Self.highest)
    var values: Set = [range.lowerBound, range.upperBound]
    for value in breaks {
      for near in [value.addingSaturated(-1), value, value.addingSaturated(1)]
      where range.contains(near) { values.insert(near) }
    }
    if isAlone {
      likely = values.sorted()
      isLikelyEnough = true
    } else {
      for small in 0...2 where range.contains(small) { values.insert(small) }
      likely = Array(values.sorted().prefix(Self.mostLikely))
      isLikelyEnough = false
    }
  }

  private static func bound(
    _ things: Int, _ bounds: (factor: Int, constant: Int), _ steps: Int
  ) -> Int {
    // One more for a strict inequality; gaps in the group are at most the number of steps.
    let constant = max(bounds.constant.addingSaturated(1), steps)
    return (1..<max(1, things)).reduce(
      things.multipliedSaturated(by: constant.addingSaturated(1))
    ) { product, _ in
      product.multipliedSaturated(by: bounds.factor.multipliedSaturated(by: 2))
    }
  }
}
