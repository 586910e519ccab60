/// Of how much that may be seen of a dialogue it is told which side or table it comes from.
package enum GroupsTold: Hashable, Sendable {
  case everything, part, nothing
}

extension DialogueState {
  /// Reckoned from what was really shown: who comes or leaves later changes nothing about that. Where
  /// nothing was shown yet, from who is there now.
  package var groupsTold: GroupsTold {
    guard isAnonymous else { return .everything }
    var told = rounds.keys.compactMap { visible(step: $0) }
      .filter { !$0.contributions.isEmpty || !$0.ballots.isEmpty }.map(\.showsGroups)
    told += lines(.different).filter { $0.line.group != nil }.map { visibleGroup(of: $0) != nil }
    guard !told.isEmpty else { return mayShowGroups ? .everything : .nothing }
    guard told.contains(true) else { return .nothing }
    return told.contains(false) ? .part : .everything
  }
}
