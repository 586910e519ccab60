/// Which things a condition compares with each other, and with which constants.
struct ConditionLinks {
  /// Things that are compared, directly or by way of others, have the same group.
  private var groups: [Int]
  private var factors: [Int]
  private var constants: [Int]
  private var breakpoints: [Set<Int>]
  private var ratios: [(thing: Int, factor: Int, other: Int, otherFactor: Int)] = []

  init(things: Int) {
    groups = Array(0..<things)
    factors = Array(repeating: 1, count: things)
    constants = Array(repeating: 0, count: things)
    breakpoints = Array(repeating: [], count: things)
  }

  mutating func read(_ formula: ConditionPuzzle.Formula) {
    switch formula {
    case .all(let parts), .any(let parts):
      for part in parts { read(part) }
    case .not(let part): read(part)
    case .compare(let left, _, let right): read(left, right)
    }
  }

  private mutating func read(_ left: ConditionPuzzle.Term, _ right: ConditionPuzzle.Term) {
    let constant = right.plus.addingSaturated(0 - left.plus)
    switch (left.thing, right.thing) {
    case (nil, nil): break
    case (let one?, let other?) where one == other:
      // (f − g)·x against a constant.
      let factor = left.factor - right.factor
      if factor != 0 { note(one, factor, constant) }
    case (let one?, let other?):
      note(one, left.factor, nil)
      note(other, right.factor, nil)
      constants[one] = max(constants[one], abs(constant))
      merge(one, other)
      ratios.append((one, left.factor, other, right.factor))
    case (let one?, nil): note(one, left.factor, constant)
    case (nil, let other?): note(other, right.factor, 0 - constant)
    }
  }

  private mutating func note(_ thing: Int, _ factor: Int, _ constant: Int?) {
    factors[thing] = max(factors[thing], abs(factor))
    guard let constant else { return }
    constants[thing] = max(constants[thing], abs(constant))
    breakpoints[thing].insert((factor < 0 ? 0 - constant : constant).dividedDown(by: abs(factor)))
  }

  private mutating func merge(_ one: Int, _ other: Int) {
    let (kept, gone) = (groups[one], groups[other])
    for thing in groups.indices where groups[thing] == gone { groups[thing] = kept }
  }

  func members(of thing: Int) -> [Int] { groups.indices.filter { groups[$0] == groups[thing] } }

  /// The largest factor and the largest constant, without sign, among some things.
  func bounds(of things: [Int]) -> (factor: Int, constant: Int) {
    (things.map { factors[$0] }.max() ?? 1, things.map { constants[$0] }.max() ?? 0)
  }

  /// Where a comparison of the thing with a constant changes, the constants of what it is compared
  /// with turned into its own measure. Enough to know everything only for a thing by itself.
  func breaks(of thing: Int) -> Set<Int> {
    var result = breakpoints[thing]
    guard members(of: thing).count > 1 else { return result }
    for ratio in ratios.prefix(64) {
      let (own, other, otherThing) =
        ratio.thing == thing
        ? (ratio.factor, ratio.otherFactor, ratio.other)
        : (ratio.otherFactor, ratio.factor, ratio.thing)
      guard ratio.thing == thing || ratio.other == thing else { continue }
      for value in breakpoints[otherThing].union([1]).sorted().prefix(8) {
        result.insert(other.multipliedSaturated(by: value).dividedDown(by: own))
      }
    }
    return result
  }
}
