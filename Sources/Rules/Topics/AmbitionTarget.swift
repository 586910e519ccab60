import Content

/// What a partnership wanted to grow in, by last time's ambition.
package enum AmbitionTarget: Hashable, Sendable {
  /// By place in the criteria.
  case criterion(Int)
  /// A value of an axis, such as one level.
  case place(Condition.Place)
}
