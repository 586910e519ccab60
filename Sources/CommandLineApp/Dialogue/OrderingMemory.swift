import Sessions

/// What a group left as it is while ordering: no event, so it is asked again on another day.
struct OrderingMemory {
  /// Pairs that look alike and do not say the same.
  var keptApart: Set<Likeness.Pair> = []
  /// Contributions that belong under no theme.
  var withoutTheme: Set<EventID> = []
}
