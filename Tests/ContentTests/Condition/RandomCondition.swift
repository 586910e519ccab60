import Content
import TestSupport

/// Makes conditions that the language can express, from given names.
struct RandomCondition {
  let names: ConditionNames
  var random: SeededRandom
  /// Numbers go up to here, `+` and `*` up to a third of it.
  var largest = 9

  init(_ names: ConditionNames, seed: UInt64) {
    self.names = names
    random = SeededRandom(seed: seed)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func condition(depth: Int) -> Condition {
    switch depth > 0 ? below(6) : 5 {
    case 0, 1: .all(parts(depth - 1))
    case 2, 3: .any(parts(depth - 1))
    case 4: .not(condition(depth: depth - 1))
    default: leaf()
    }
  }

  private mutating func parts(_ depth: Int) -> [Condition] {
    (0..<(2 + below(2))).map { _ in condition(depth: depth) }
  }

  mutating func leaf() -> Condition {
    switch below(7) {
    case 0: .coreInOrder(below(names.coreQuestions.count))
    case 1, 2, 3: .steps(step(), relation(), step())
    case 4, 5: .counts(count(), relation(), count())
    default: .shares(share(), relation(), share())
    }
  }

  mutating func relation() -> Condition.Relation {
    Condition.Relation.allCases[below(Condition.Relation.allCases.count)]
  }

  mutating func place() -> Condition.Place? {
    guard !names.axes.isEmpty, below(3) > 0 else { return nil }
    let axis = below(names.axes.count)
    return Condition.Place(axis: axis, value: below(names.axes[axis].values.count))
  }

  mutating func step() -> Condition.StepOperand {
    let base: Condition.StepOperand.Base =
      switch below(5) {
      case 0, 1: .step(below(names.steps.count + 1))
      case 2: .position(place())
      case 3: .front(place())
      default: .criterion(below(names.criteria.count))
      }
    return .init(base, plus: below(2) * below(largest / 3 + 1))
  }

  mutating func count() -> Condition.CountOperand {
    let base: Condition.CountOperand.Base =
      switch below(4) {
      case 0, 1: .number(below(largest + 1))
      case 2: .gaps(place())
      default: .raters(party: names.parties[below(names.parties.count)])
      }
    return .init(factor: below(2) == 0 ? 1 : below(largest / 3 + 1), base)
  }

  mutating func share() -> Condition.ShareOperand {
    switch below(4) {
    case 0, 1:
      let denominator = 1 + below(largest)
      return .fraction(Fraction(below(denominator + 1), denominator))
    case 2: return .sameScore
    default: return .examples(step: below(names.steps.count))
    }
  }
}
