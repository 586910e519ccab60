/// A rule of the condition language, resolved against a scan: every id is a place in its lists.
package indirect enum Condition: Hashable, Sendable {
  /// `en`: all hold. At least two.
  case all([Condition])
  /// `of`: one or more hold. At least two.
  case any([Condition])
  /// `niet`
  case not(Condition)
  /// `kernvraag.ID op-orde`, by place in the core questions.
  case coreInOrder(Int)
  case steps(StepOperand, Relation, StepOperand)
  case counts(CountOperand, Relation, CountOperand)
  case shares(ShareOperand, Relation, ShareOperand)

  /// How two operands compare. The raw value is the sign in files.
  package enum Relation: String, CaseIterable, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  /// A set of criteria: those with one value of one axis.
  package struct Place: Hashable, Sendable {
    /// Place in the ladder's axes.
    package let axis: Int
    /// Place in the axis's values.
    package let value: Int

    package init(axis: Int, value: Int) {
      self.axis = axis
      self.value = value
    }
  }

  /// A place on the scale: 0 is before the first step, n is step n.
  package struct StepOperand: Hashable, Sendable {
    package let base: Base
    /// Whole steps added; may take it beyond the last step.
    package let plus: Int

    /// Where on the scale, before anything is added.
    package enum Base: Hashable, Sendable {
      /// A step by its number, the lowest 1; `geen` is 0.
      case step(Int)
      /// Of the whole when there is no place.
      case position(Place?)
      case front(Place?)
      /// The score of a criterion, by place in the criteria.
      case criterion(Int)
    }

    package init(_ base: Base, plus: Int = 0) {
      self.base = base
      self.plus = plus
    }
  }

  /// A whole number.
  package struct CountOperand: Hashable, Sendable {
    package let factor: Int
    package let base: Base

    /// What is counted.
    package enum Base: Hashable, Sendable {
      case number(Int)
      /// How many gaps; of the whole when there is no place.
      case gaps(Place?)
      /// How many raters a party has.
      case raters(party: String)
    }

    package init(factor: Int = 1, _ base: Base) {
      self.factor = factor
      self.base = base
    }
  }

  /// A share between 0 and 1.
  package enum ShareOperand: Hashable, Sendable {
    case fraction(Fraction)
    /// Share of the shared criteria on which the counting parties have the same score.
    case sameScore
    /// Share of the shared yes cells of a step that have an example, by its place in
    /// the scale: the lowest is 0.
    case examples(step: Int)
  }
}
