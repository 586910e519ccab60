import Content

/// What is settled when a session is opened.
package struct SessionSetup: Hashable, Sendable {
  package let partnership: String
  package let scan: String
  package let version: Int
  /// Of the file with the instrument's texts that lies beside the journals.
  package let fingerprint: String
  package let unit: Sheet.Unit
  package let period: Sheet.Period?
  package let moment: CalendarDate
  /// By party how many raters the reveal waits for.
  package let expected: [String: Int]
  package let isAnonymous: Bool
  /// True when every table is one rater of the single counting party.
  package let isByTable: Bool
  /// The items that are asked; nil when all are.
  package let scope: Set<Item>?

  package init(
    partnership: String, scan: String, version: Int, fingerprint: String, unit: Sheet.Unit,
    period: Sheet.Period?, moment: CalendarDate, expected: [String: Int],
    isAnonymous: Bool = false, isByTable: Bool = false, scope: Set<Item>? = nil
  ) {
    self.partnership = partnership
    self.scan = scan
    self.version = version
    self.fingerprint = fingerprint
    self.unit = unit
    self.period = period
    self.moment = moment
    self.expected = expected
    self.isAnonymous = isAnonymous
    self.isByTable = isByTable
    self.scope = scope
  }

  /// In what two installations opened one session differently; such folders do not merge.
  package func differences(from other: SessionSetup) -> [SetupPart] {
    var parts: [SetupPart] = []
    if scan != other.scan || version != other.version || fingerprint != other.fingerprint {
      parts.append(.instrument)
    }
    if partnership != other.partnership { parts.append(.partnership) }
    if unit != other.unit { parts.append(.unit) }
    if isAnonymous != other.isAnonymous { parts.append(.anonymity) }
    if isByTable != other.isByTable { parts.append(.counting) }
    if scope != other.scope { parts.append(.scope) }
    if expected != other.expected { parts.append(.expected) }
    if period != other.period { parts.append(.period) }
    return parts
  }
}

/// A part of a session's setup.
package enum SetupPart: String, CaseIterable, Hashable, Sendable {
  case instrument, partnership, unit, anonymity, counting, scope, expected, period
}

extension SessionSetup {
  /// True when the item is asked in this session.
  package func asks(_ item: Item) -> Bool { scope?.contains(item) ?? true }

  /// Per criterion of a ladder whether it is asked; empty when all are.
  package func asked(of ladder: Ladder) -> [Bool] {
    scope.map { scope in ladder.criteria.indices.map { scope.contains(.criterion($0)) } } ?? []
  }

  /// One rater of each party that counts.
  package static func oneEach(of scan: Scan) -> [String: Int] {
    Dictionary(scan.parties.map { ($0, 1) }, uniquingKeysWith: { first, _ in first })
  }
}
