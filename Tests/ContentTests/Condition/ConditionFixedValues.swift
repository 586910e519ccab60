import Content

/// Values for conditions, from tables; what is not in a table is unknown.
struct FixedValues: ConditionValues {
  var steps: [Condition.StepOperand.Base: ClosedRange<Int>] = [:]
  var counts: [Condition.CountOperand.Base: ClosedRange<Int>] = [:]
  var shares: [Condition.ShareOperand: Fraction] = [:]
  var core: [Int: Bool] = [:]

  func position(of place: Condition.Place?) -> ClosedRange<Int>? { steps[.position(place)] }
  func front(of place: Condition.Place?) -> ClosedRange<Int>? { steps[.front(place)] }
  func score(ofCriterion criterion: Int) -> ClosedRange<Int>? { steps[.criterion(criterion)] }
  func gaps(of place: Condition.Place?) -> ClosedRange<Int>? { counts[.gaps(place)] }
  func raters(ofParty party: String) -> ClosedRange<Int>? { counts[.raters(party: party)] }
  var sameScore: Fraction? { shares[.sameScore] }
  func examples(ofStep step: Int) -> Fraction? { shares[.examples(step: step)] }
  func coreInOrder(_ question: Int) -> Bool? { core[question] }
}
