import Content

/// What is settled when a dialogue is opened.
package struct DialogueSetup: Hashable, Sendable {
  package let partnership: String
  /// The id of the session format.
  package let format: String
  /// Of the file with the format that lies beside the journals.
  package let fingerprint: String
  package let unit: Sheet.Unit
  /// What the group wants to have at the end, in its own words; empty when nobody said.
  package let purpose: String
  package let moment: CalendarDate
  /// True when nothing is shown of a group smaller than five, and of a round before it is closed.
  package let isAnonymous: Bool
  /// True when every table is heard by itself and nothing is said about sides.
  package let isByTable: Bool
  /// The sides or tables, as expected at the start.
  package let groups: [DialogueGroup]

  package init(
    partnership: String, format: String, fingerprint: String, unit: Sheet.Unit,
    purpose: String = "", moment: CalendarDate, isAnonymous: Bool = false, isByTable: Bool = false,
    groups: [DialogueGroup]
  ) {
    self.partnership = partnership
    self.format = format
    self.fingerprint = fingerprint
    self.unit = unit
    self.purpose = purpose
    self.moment = moment
    self.isAnonymous = isAnonymous
    self.isByTable = isByTable
    self.groups = groups
  }

  /// In what two installations opened one dialogue differently; such folders do not merge.
  package func differences(from other: DialogueSetup) -> [SetupPart] {
    var parts: [SetupPart] = []
    if format != other.format || fingerprint != other.fingerprint { parts.append(.instrument) }
    if partnership != other.partnership { parts.append(.partnership) }
    if unit != other.unit { parts.append(.unit) }
    if isAnonymous != other.isAnonymous { parts.append(.anonymity) }
    if isByTable != other.isByTable { parts.append(.counting) }
    if groups != other.groups { parts.append(.expected) }
    return parts
  }
}

/// People who are heard together: a side, or a table.
package struct DialogueGroup: Hashable, Sendable {
  /// A party's id; for a table `tafel-1` and on.
  package let id: String
  /// How many sit there.
  package let people: Int

  package init(id: String, people: Int) {
    self.id = id
    self.people = people
  }

  /// Tables of so many people each, numbered from 1.
  package static func tables(_ people: [Int]) -> [DialogueGroup] {
    people.enumerated().map { DialogueGroup(id: "tafel-\($0 + 1)", people: $1) }
  }
}
