import Content

/// What an ambition is about: what a partnership wants to grow in.
package enum AmbitionTarget: Hashable, Sendable {
  case whole
  /// By place in the criteria.
  case criterion(Int)
  /// A value of an axis, such as one level.
  case place(Condition.Place)
}
