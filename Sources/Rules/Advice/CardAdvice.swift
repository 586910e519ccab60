import Content

/// A card to take to the next talk, and why it was chosen.
package struct CardAdvice: Hashable, Sendable {
  /// The id of the card.
  package let card: String
  /// The id of the theme it is found under.
  package let theme: String
  package let reason: Reason

  /// Why a card was chosen.
  package enum Reason: Hashable, Sendable {
    /// It fits what was the ambition.
    case ambition(AmbitionTarget)
    /// A core question is not, or only partly, in order.
    case core(Int, CoreWeakness)
    /// A signal that fired names it; by place in the scan's signals.
    case signal(Int)
    /// A step (a number) below the front is not there yet; of the whole when there is no place.
    case gap(Condition.Place?, step: Int)
    /// It fits a topic, by place in the criteria.
    case topic(Int)
    /// It helps to reach the next step (a number); of the whole when there is no place.
    case next(Condition.Place?, step: Int)
  }

  /// How a core question is not in order.
  package enum CoreWeakness: Hashable, Sendable {
    case notYet, partly
  }
}
