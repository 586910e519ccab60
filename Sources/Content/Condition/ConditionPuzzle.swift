/// A condition about whole numbers alone, to find out whether it can hold and whether it can fail.
///
/// A step is its number, a core question 0 or 1. A share becomes its rank among the fractions the
/// condition names: of shares only their order counts, and between two neighbouring fractions there
/// is a rank for every share the condition names.
struct ConditionPuzzle {
  /// By number of the thing.
  private(set) var domains: [ConditionDomain] = []
  private(set) var formula: Formula = .all([])

  indirect enum Formula {
    case all([Formula])
    case any([Formula])
    case not(Formula)
    case compare(Term, Condition.Relation, Term)
  }

  /// `factor` × thing + `plus`; just `plus` when there is no thing.
  struct Term {
    var thing: Int?
    var factor = 1
    var plus = 0
  }

  /// Something the condition names that can have different values.
  enum Thing: Hashable {
    case step(Condition.StepOperand.Base)
    case count(Condition.CountOperand.Base)
    case share(Condition.ShareOperand)
    case coreQuestion(Int)
  }

  private var numbers: [Thing: Int] = [:]
  private(set) var things: [Thing] = []
  /// Different fractions in rising order, 0 and 1 among them.
  private var fractions: [Fraction] = []

  /// Nil when the condition names too many different things.
  init?(_ condition: Condition, steps: Int) {
    var found = Set([Fraction(0, 1), Fraction(1, 1)])
    guard collect(condition, &found) else { return nil }
    fractions = found.sorted()
    formula = translate(condition)
    domains = ConditionDomain.all(for: self, steps: steps)
  }

  // MARK: Things

  /// False as soon as there are too many.
  private mutating func collect(_ condition: Condition, _ found: inout Set<Fraction>) -> Bool {
    switch condition {
    case .all(let parts), .any(let parts):
      for part in parts where !collect(part, &found) { return false }
      return true
    case .not(let part): return collect(part, &found)
    case .coreInOrder(let question): return add(.coreQuestion(question))
    case .steps(let left, _, let right):
      for base in [left.base, right.base] {
        if case .step = base { continue }
        if !add(.step(base)) { return false }
      }
      return true
    case .counts(let left, _, let right):
      for base in [left.base, right.base] {
        if case .number = base { continue }
        if !add(.count(base)) { return false }
      }
      return true
    case .shares(let left, _, let right):
      for operand in [left, right] {
        if case .fraction(let fraction) = operand {
          found.insert(fraction)
        } else if !add(.share(operand)) {
          return false
        }
      }
      return true
    }
  }

  private mutating func add(_ thing: Thing) -> Bool {
    if numbers[thing] == nil {
      numbers[thing] = things.count
      things.append(thing)
    }
    return things.count <= Condition.judgedThings
  }

  // MARK: Formula

  private func translate(_ condition: Condition) -> Formula {
    switch condition {
    case .all(let parts): .all(parts.map(translate))
    case .any(let parts): .any(parts.map(translate))
    case .not(let part): .not(translate(part))
    case .coreInOrder(let question):
      .compare(Term(thing: numbers[.coreQuestion(question)]), .equal, Term(plus: 1))
    case .steps(let left, let relation, let right): .compare(term(left), relation, term(right))
    case .counts(let left, let relation, let right): .compare(term(left), relation, term(right))
    case .shares(let left, let relation, let right): .compare(term(left), relation, term(right))
    }
  }

  private func term(_ operand: Condition.StepOperand) -> Term {
    if case .step(let step) = operand.base { return Term(plus: step.addingSaturated(operand.plus)) }
    return Term(thing: numbers[.step(operand.base)], plus: operand.plus)
  }

  private func term(_ operand: Condition.CountOperand) -> Term {
    if case .number(let number) = operand.base {
      return Term(plus: operand.factor.multipliedSaturated(by: number))
    }
    return operand.factor == 0
      ? Term() : Term(thing: numbers[.count(operand.base)], factor: operand.factor)
  }

  private func term(_ operand: Condition.ShareOperand) -> Term {
    guard case .fraction(let fraction) = operand else {
      return Term(thing: numbers[.share(operand)])
    }
    return Term(plus: rank(of: fraction))
  }

  /// The highest rank of a share: that of 1.
  var highestRank: Int { (fractions.count - 1) * ranksPerFraction }

  private var ranksPerFraction: Int { things.count + 1 }

  /// By halving, since there can be many fractions.
  private func rank(of fraction: Fraction) -> Int {
    var (low, high) = (0, fractions.count)
    while low < high {
      let middle = (low + high) / 2
      if fractions[middle] < fraction { low = middle + 1 } else { high = middle }
    }
    return low * ranksPerFraction
  }
}
