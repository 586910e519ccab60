import Content

/// The parties of a session: those whose views make the shared picture, then those also heard.
package struct Parties: Hashable, Sendable {
  /// All parties, the counting ones first. A party is referred to by its place in this list.
  package let ids: [String]
  /// How many of them count; they are the first.
  package let countingCount: Int
  /// True when every table is one rater of the single counting party `tafel`.
  package let isByTable: Bool

  /// The one party that counts when a session counts by table.
  package static let table = "tafel"

  package init(counting: [String], alsoHeard: [String] = []) {
    ids = counting + alsoHeard
    countingCount = counting.count
    isByTable = false
  }

  /// The parties of a scan, or, when counted by table, `tafel` and those also heard.
  package init(_ scan: Scan, byTable: Bool = false) {
    let counting = byTable ? [Self.table] : scan.parties
    ids = counting + scan.alsoHeard
    countingCount = counting.count
    isByTable = byTable
  }

  /// Places of the parties that count.
  package var counting: Range<Int> { 0..<countingCount }

  /// The place of a rater's party; nil for a party this session does not have.
  ///
  /// When counted by table, everyone who is not of a party also heard is of `tafel`.
  package func place(of party: String) -> Int? {
    if isByTable { return ids.dropFirst().firstIndex(of: party) ?? 0 }
    return ids.firstIndex(of: party)
  }
}
