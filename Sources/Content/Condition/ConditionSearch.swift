extension ConditionPuzzle {
  func solve() -> Satisfiability {
    var search = ConditionSearch(formula: formula, domains: domains)
    return search.run()
  }
}

/// Tries values for the things of a puzzle, one thing after another.
///
/// Things without a value yet stand for their whole range, so that most trials end early.
struct ConditionSearch {
  private let formula: ConditionPuzzle.Formula
  private let domains: [ConditionDomain]
  private var ranges: [ClosedRange<Int>]
  private var canHold = false
  private var canFail = false
  /// Parts of the formula that may still be looked at.
  private var work = 4_000_000

  init(formula: ConditionPuzzle.Formula, domains: [ConditionDomain]) {
    self.formula = formula
    self.domains = domains
    ranges = domains.map(\.range)
  }

  mutating func run() -> Satisfiability {
    let all = work
    var isComplete: Bool
    if domains.allSatisfy(\.isLikelyEnough) {
      isComplete = tryValues(of: 0, likelyOnly: true)
    } else {
      work = all / 4
      isComplete = tryValues(of: 0, likelyOnly: true)
      work = all - all / 4
      if !isDone { isComplete = tryValues(of: 0, likelyOnly: false) }
    }
    if isDone { return .sometimes }
    guard isComplete, !domains.contains(where: \.isCutOff) else { return .notJudged }
    return canHold ? .always : .never
  }

  private var isDone: Bool { canHold && canFail }

  /// False when the work ran out before everything was tried.
  private mutating func tryValues(of thing: Int, likelyOnly: Bool) -> Bool {
    switch verdict(formula) {
    case .holds:
      canHold = true
      return work > 0
    case .fails:
      canFail = true
      return work > 0
    case .undecided: break
    }
    guard thing < domains.count else { return work > 0 }
    let domain = domains[thing]
    defer { ranges[thing] = domain.range }
    if likelyOnly || domain.isLikelyEnough {
      for value in domain.likely where !tryValue(value, of: thing, likelyOnly: likelyOnly) {
        return false
      }
    } else {
      for value in domain.range where !tryValue(value, of: thing, likelyOnly: likelyOnly) {
        return false
      }
    }
    return true
  }

  /// False when there is no need or no room to go on.
  private mutating func tryValue(_ value: Int, of thing: Int, likelyOnly: Bool) -> Bool {
    ranges[thing] = value...value
    return tryValues(of: thing + 1, likelyOnly: likelyOnly) && !isDone
  }

  private mutating func verdict(_ formula: ConditionPuzzle.Formula) -> Verdict {
    work -= 1
    guard work > 0 else { return .undecided }
    switch formula {
    case .compare(let left, let relation, let right):
      return relation.verdict(range(left), range(right))
    case .not(let part): return !verdict(part)
    case .all(let parts):
      var result = Verdict.holds
      for part in parts {
        let found = verdict(part)
        if found == .fails { return .fails }
        if found == .undecided { result = .undecided }
      }
      return result
    case .any(let parts):
      var result = Verdict.fails
      for part in parts {
        let found = verdict(part)
        if found == .holds { return .holds }
        if found == .undecided { result = .undecided }
      }
      return result
    }
  }

  private func range(_ term: ConditionPuzzle.Term) -> ClosedRange<Int> {
    guard let thing = term.thing else { return term.plus...term.plus }
    let range = ranges[thing]
    return range.lowerBound.multipliedSaturated(by: term.factor).addingSaturated(
      term.plus)...range
      .upperBound.multipliedSaturated(by: term.factor).addingSaturated(term.plus)
  }
}
