/// What figures from 0 to 10 come to: how they lie, and what the middle one is. Figures are ordered and
/// nothing else, so there is no mean.
package struct ScoreSummary: Hashable, Sendable {
  /// How many gave each figure, from 0 to 10.
  package let distribution: [Int]
  /// The same of every side or table; empty when it may not be told.
  package let byGroup: [String: [Int]]
  /// How many gave one.
  package let count: Int
  /// Of an even number the lower of the middle two; nil when nobody gave one.
  package let lowerMedian: Int?
  /// Of every side or table that gave any.
  package let groupMedians: [String: Int]
  /// The lowest of the sides' middle figures: what all of them give it. Nil when counted by table, and
  /// when not at least two sides gave figures that may be told.
  package let whatAllSidesGive: Int?

  /// Nil for votes that are no figures.
  package init?(_ result: BallotResult, isByTable: Bool) {
    guard result.counts.count == Ballot.figures.count else { return nil }
    distribution = result.counts
    byGroup = result.byGroup
    count = result.total
    lowerMedian = Self.lowerMedian(of: result.counts)
    groupMedians = result.byGroup.compactMapValues(Self.lowerMedian)
    whatAllSidesGive = isByTable || groupMedians.count < 2 ? nil : groupMedians.values.min()
  }

  /// How many gave six or more.
  package var sufficient: Int { distribution.dropFirst(6).reduce(0, +) }

  /// Of numbers of voters per figure.
  static func lowerMedian(of distribution: [Int]) -> Int? {
    let middle = (distribution.reduce(0, +) + 1) / 2
    guard middle > 0 else { return nil }
    var seen = 0
    for (figure, voters) in distribution.enumerated() {
      seen += voters
      if seen >= middle { return figure }
    }
    return nil
  }
}
