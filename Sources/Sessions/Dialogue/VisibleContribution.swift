/// A contribution as all may see it.
package struct VisibleContribution: Hashable, Sendable {
  package let id: EventID
  /// The step it was brought in.
  package let step: String
  package let text: String
  /// The id of a theme.
  package let theme: String?
  /// The side or table it comes from; nil when it has none or it may not be told.
  package let group: String?
  /// The other sides or tables that said the same, as far as it may be told; sorted.
  package let otherGroups: [String]
  /// What was joined into it.
  package let doubleIDs: Set<EventID>
  /// What was joined into it, in the words it had.
  package internal(set) var doubleTexts: [String]

  /// How many others say the same.
  package var doubles: Int { doubleTexts.count }

  init(
    _ id: EventID, _ step: String, _ own: RoundPicture.Contribution, theme: String?,
    others: [(id: EventID, line: RoundPicture.Contribution)]
  ) {
    self.id = id
    self.step = step
    text = own.text
    self.theme = theme
    group = own.group
    otherGroups = Set(others.compactMap(\.line.group)).filter { $0 != own.group }.sorted()
    doubleIDs = Set(others.map(\.id))
    doubleTexts = others.map(\.line.text)
  }

  /// The same, without a trace of who was heard first.
  var inNoOrder: VisibleContribution {
    var copy = self
    copy.doubleTexts.sort()
    return copy
  }
}

/// How people voted on one subject, as all may see it.
package struct BallotResult: Hashable, Sendable {
  /// As in `Ballot.counts`, of all together.
  package internal(set) var counts: [Int] = []
  /// Of every side or table; empty when votes were not counted by group or it may not be told.
  package internal(set) var byGroup: [String: [Int]] = [:]

  /// The sum of the counts: voters, raised hands or points.
  package var total: Int { counts.reduce(0, +) }

  mutating func add(_ votes: [Int], of group: String?) {
    counts.add(votes)
    if let group { byGroup[group, default: []].add(votes) }
  }
}
