/// Section 3: firm and visible, for one set of criteria.
extension BruteForce {
  enum State: Hashable, Sendable, CaseIterable {
    case notApplicable, firm, visible, unknown, notYet
  }

  /// One step of a set.
  struct StepOutcome: Hashable, Sendable {
    var state = State.notApplicable
    var yes = 0
    var partly = 0
    var no = 0
    var dontKnow = 0
    var ratherNot = 0
    var unanswered = 0
    var notApplicable = 0
    var need = 0
    var seen = 0
    var isCovered = false

    /// |K|
    var known: Int { yes + partly + no }
    /// |T|
    var applicable: Int { known + dontKnow + ratherNot + unanswered }
    var units: Int { 2 * yes + partly }
    /// units / 2|K|, not reduced; none when nothing is known.
    var score: Ratio? { known == 0 ? nil : Ratio(units, 2 * known) }
  }

  struct Next: Hashable, Sendable {
    var step: Int
    /// None when the step is not covered and for a whole carried by an axis.
    var halfJudgements: Int?
    var criteria: [Int]
    /// The step whose `vereist` stands between the position and this step: failing or undecided.
    var requirement: Int?
  }

  /// What is said of a set of criteria, or of the whole.
  struct Analysis: Hashable, Sendable {
    var steps: [StepOutcome] = []
    var position: Int?
    var certain: Int?
    var possible: Int?
    var isUncertain = false
    var front: Int?
    var isFrontUncertain = false
    var gaps: [Int] = []
    var unknownBetween: [Int] = []
    var margin: Int?
    var next: Next?
    /// The axis that carries the whole, and its values that carry and hold back.
    var wholeFrom: Int?
    var carriedBy: [Int] = []
    var heldBackBy: [Int] = []
    /// The first step whose `vereist` fails, wherever the position is; the whole only.
    var failingRequirement: Int?
    /// Steps below that one whose `vereist` is undecided; the whole only.
    var undecidedRequirements: [Int] = []

    /// True when there is a cell that is not nvt.
    var isApplicable: Bool { steps.contains { $0.state != .notApplicable } }
  }

  /// The smallest whole number that is not below `ratio` × `count`, found by counting up.
  static func smallest(atLeast ratio: Ratio, times count: Int) -> Int {
    var number = 0
    while number * ratio.denominator < ratio.numerator * count { number += 1 }
    return number
  }

  /// Every step of the set S. `table` holds the words by criterion and step.
  static func steps(of set: [Int], in table: [[Word]], count: Int, rule: Rule) -> [StepOutcome] {
    var result: [StepOutcome] = []
    for step in 0..<count {
      var outcome = StepOutcome()
      for criterion in set {
        switch table[criterion][step] {
        case .yes: outcome.yes += 1
        case .partly: outcome.partly += 1
        case .no: outcome.no += 1
        case .dontKnow: outcome.dontKnow += 1
        case .ratherNot: outcome.ratherNot += 1
        case .unanswered: outcome.unanswered += 1
        case .notApplicable: outcome.notApplicable += 1
        }
      }
      let (known, applicable) = (outcome.known, outcome.applicable)
      outcome.need = smallest(atLeast: rule.firm, times: 2 * known)
      outcome.seen = smallest(atLeast: rule.visible, times: 2 * applicable)
      // Covered: K is not empty and |K| ≥ dekking × |T|.
      outcome.isCovered =
        known > 0
        && known * rule.coverage.denominator >= rule.coverage.numerator * applicable
      outcome.state = state(of: outcome)
      result.append(outcome)
    }
    return result
  }

  /// The table of states: the first that fits.
  private static func state(of outcome: StepOutcome) -> State {
    let units = outcome.units
    if outcome.applicable == 0 { return .notApplicable }
    if outcome.isCovered && units >= outcome.need { return .firm }
    if units >= outcome.seen && units > 0 { return .visible }
    if !outcome.isCovered { return .unknown }
    return .notYet
  }

  /// The highest step such that it and every step below it is firm, nvt skipped; 0 when the first
  /// step that is not nvt is covered and not firm; none when it is not covered or there is none.
  static func position(_ steps: [StepOutcome]) -> Int? {
    var first = 0
    while first < steps.count && steps[first].state == .notApplicable { first += 1 }
    if first == steps.count || !steps[first].isCovered { return nil }
    var highest = 0
    for candidate in 0..<steps.count where steps[candidate].state == .firm {
      var areLowerFirm = true
      for lower in 0..<candidate {
        let state = steps[lower].state
        if state != .firm && state != .notApplicable { areLowerFirm = false }
      }
      if areLowerFirm { highest = candidate + 1 }
    }
    return highest
  }

  /// The table with every unknown cell taken as `word`.
  static func table(_ table: [[Word]], unknownAs word: Word) -> [[Word]] {
    var result: [[Word]] = []
    for row in table {
      var replaced: [Word] = []
      for cell in row { replaced.append(cell.isUnknown ? word : cell) }
      result.append(replaced)
    }
    return result
  }

  /// Front, gaps and what lies unknown between, out of the states of the steps.
  static func addFront(to analysis: inout Analysis) {
    var front: Int?
    var isSomeNotYet = false
    for step in 1...analysis.steps.count {
      let state = analysis.steps[step - 1].state
      if state == .firm || state == .visible { front = step }
      if state == .notYet { isSomeNotYet = true }
    }
    // 0 when there is none and some step is nog-niet; none otherwise.
    if front == nil && isSomeNotYet { front = 0 }
    analysis.front = front
    for step in 1...analysis.steps.count {
      let state = analysis.steps[step - 1].state
      // With no front: any step.
      if step > front ?? 0 && state == .unknown { analysis.isFrontUncertain = true }
      if step < front ?? 0 && state == .notYet { analysis.gaps.append(step) }
      if step < front ?? 0 && state == .unknown { analysis.unknownBetween.append(step) }
    }
  }

  /// Margin and next, out of the steps and the position.
  static func addMarginAndNext(to analysis: inout Analysis, set: [Int], in table: [[Word]]) {
    // Margin: the smallest units − need over the firm steps up to and including the position.
    if let position = analysis.position {
      for step in 0..<position where analysis.steps[step].state == .firm {
        let spare = analysis.steps[step].units - analysis.steps[step].need
        analysis.margin = min(analysis.margin ?? spare, spare)
      }
    }
    guard let step = nextStep(after: analysis) else { return }
    let outcome = analysis.steps[step - 1]
    // The criteria that lack it: those with deels first, then nee, in file order.
    var criteria: [Int] = []
    for criterion in set where table[criterion][step - 1] == .partly { criteria.append(criterion) }
    for criterion in set where table[criterion][step - 1] == .no { criteria.append(criterion) }
    analysis.next = Next(
      step: step,
      halfJudgements: outcome.isCovered ? max(0, outcome.need - outcome.units) : nil,
      criteria: criteria)
  }

  /// The first step above the position that is not nvt; without a position, the first of all.
  static func nextStep(after analysis: Analysis) -> Int? {
    for step in 0..<analysis.steps.count where step >= analysis.position ?? 0 {
      if analysis.steps[step].state != .notApplicable { return step + 1 }
    }
    return nil
  }
}
