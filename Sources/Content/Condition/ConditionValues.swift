/// What a condition is held against: the values of everything it can name.
///
/// A range holds every value that is possible for all we know; nil means that nothing can be said
/// (unknown, not applicable, or a party that is not there).
package protocol ConditionValues {
  /// From the certain to the possible position, 0…k; of the whole when there is no place.
  func position(of place: Condition.Place?) -> ClosedRange<Int>?
  /// From the front to the highest step that is not `nog-niet`, 0…k.
  func front(of place: Condition.Place?) -> ClosedRange<Int>?
  /// The highest step judged `ja`, 0…k, by the criterion's place.
  func score(ofCriterion criterion: Int) -> ClosedRange<Int>?
  /// How many gaps there are, 0…k.
  func gaps(of place: Condition.Place?) -> ClosedRange<Int>?
  /// How many raters the party has; never negative.
  func raters(ofParty party: String) -> ClosedRange<Int>?
  /// Share of the shared criteria on which the counting parties have the same score.
  var sameScore: Fraction? { get }
  /// Share of the shared yes cells of a step, by its place in the scale, that have an example.
  func examples(ofStep step: Int) -> Fraction?
  /// Whether a core question, by its place, is in order.
  func coreInOrder(_ question: Int) -> Bool?
}
