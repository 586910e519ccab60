import Content
import Positions

/// What a rule of a profile scan finds: who judged. There are no steps, positions or shares of them,
/// so all else is undecided.
package struct ProfileValues: ConditionValues {
  private let parties: Parties
  private let answers: Answers

  package init(_ answers: Answers, parties: Parties) {
    self.answers = answers
    self.parties = parties
  }

  package func position(of place: Condition.Place?) -> ClosedRange<Int>? { nil }

  package func front(of place: Condition.Place?) -> ClosedRange<Int>? { nil }

  package func gaps(of place: Condition.Place?) -> ClosedRange<Int>? { nil }

  package func score(ofCriterion criterion: Int) -> ClosedRange<Int>? { nil }

  package func coreInOrder(_ question: Int) -> Bool? { nil }

  /// Nil for a party without raters, or that this session does not have.
  package func raters(ofParty party: String) -> ClosedRange<Int>? {
    guard let place = parties.ids.firstIndex(of: party) else { return nil }
    let count = answers.responses.count { $0.party == place }
    return count > 0 ? count...count : nil
  }

  package var sameScore: Fraction? { nil }

  package func examples(ofStep step: Int) -> Fraction? { nil }
}
