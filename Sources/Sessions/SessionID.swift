import Content

/// The name of a session within its dossier: `MOMENT-SCAN` for a scan, `MOMENT-gesprek-FORMAT` for a
/// dialogue, and `-N` behind it for a further session of the same kind that day.
///
/// Two installations that open a session of one scan on one day choose the same name, so that their
/// folders meet when they are merged. No scan's id begins with `gesprek-`.
package struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let moment: CalendarDate
  /// 1 for the first of the day.
  package let number: Int
  /// The id of the scan, or that of the format behind `gesprek-`.
  private let name: String

  /// What the name of a dialogue's format stands behind.
  private static let dialoguePrefix = "gesprek-"

  package init(moment: CalendarDate, scan: String, number: Int = 1) {
    self.init(moment: moment, name: scan, number: number)
  }

  /// The name of a dialogue.
  package init(moment: CalendarDate, dialogueFormat: String, number: Int = 1) {
    self.init(moment: moment, name: Self.dialoguePrefix + dialogueFormat, number: number)
  }

  private init(moment: CalendarDate, name: String, number: Int) {
    self.moment = moment
    self.name = name
    self.number = number
  }

  /// Reads a name of a folder; nil for one that is no session's. The ids of scans and formats tell
  /// where an id ends: `2026-11-20-korte-scan-2` is a second session unless there is a scan of that
  /// name.
  package init?(_ text: String, scans: Set<String> = [], formats: Set<String> = []) {
    guard text.utf8.count > 11, let moment = CalendarDate(String(text.prefix(10))) else {
      return nil
    }
    let rest = text.dropFirst(10)
    guard rest.first == "-" else { return nil }
    let name = String(rest.dropFirst())
    guard name.isIdentifier else { return nil }
    let isWhole =
      scans.contains(name)
      || name.hasPrefix(Self.dialoguePrefix)
        && formats.contains(String(name.dropFirst(Self.dialoguePrefix.count)))
    if !isWhole, let hyphen = name.lastIndex(of: "-"),
      let number = Int(name[name.index(after: hyphen)...]), (2...999).contains(number),
      name.hasSuffix("-\(number)")
    {
      self.init(moment: moment, name: String(name[..<hyphen]), number: number)
    } else {
      self.init(moment: moment, name: name, number: 1)
    }
  }

  /// The id of the format; nil for a session of a scan.
  package var dialogueFormat: String? {
    guard name.hasPrefix(Self.dialoguePrefix) else { return nil }
    return String(name.dropFirst(Self.dialoguePrefix.count))
  }

  /// The id of the scan; nil for a dialogue.
  package var scan: String? { dialogueFormat == nil ? name : nil }

  /// True for the name of a dialogue's folder.
  package static func isDialogue(_ name: String) -> Bool {
    SessionID(name)?.dialogueFormat != nil
  }

  /// The name of its folder.
  package var description: String {
    "\(moment)-\(name)" + (number > 1 ? "-\(number)" : "")
  }

  /// By day; of one day scans before dialogues, for a scan's advice opens a dialogue.
  package static func < (one: SessionID, other: SessionID) -> Bool {
    if one.moment != other.moment { return one.moment < other.moment }
    let kinds = (one.scan == nil, other.scan == nil)
    if kinds.0 != kinds.1 { return kinds.1 }
    return (one.name, one.number) < (other.name, other.number)
  }

  /// True when the session of the first name may have been held before that of the second: on an
  /// earlier day, or on the same one, of which names only order sessions of one scan or format.
  package static func mayPrecede(_ one: String, _ other: String) -> Bool {
    guard let own = SessionID(one), let next = SessionID(other) else { return one < other }
    return own.moment == next.moment && own.name != next.name || own < next
  }

  /// True when the session of the first name comes before that of the second. Names that are no
  /// sessions' are ordered as texts.
  package static func isBefore(_ one: String, _ other: String) -> Bool {
    guard let own = SessionID(one), let next = SessionID(other) else { return one < other }
    return own < next
  }
}
