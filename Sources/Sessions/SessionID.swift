import Content

/// The name of a session within its dossier: `MOMENT-SCAN`, or `MOMENT-SCAN-N` for a further session
/// of the same scan that day.
///
/// Two installations that open a session of one scan on one day choose the same name, so that their
/// folders meet when they are merged.
package struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let moment: CalendarDate
  package let scan: String
  /// 1 for the first of the day.
  package let number: Int

  package init(moment: CalendarDate, scan: String, number: Int = 1) {
    self.moment = moment
    self.scan = scan
    self.number = number
  }

  /// Reads a name of a folder; nil for one that is no session's. The scans' ids tell where the id of
  /// the scan ends: `2026-11-20-korte-scan-2` is a second session unless there is a scan of that name.
  package init?(_ text: String, scans: Set<String> = []) {
    guard text.utf8.count > 11, let moment = CalendarDate(String(text.prefix(10))) else {
      return nil
    }
    let rest = text.dropFirst(10)
    guard rest.first == "-" else { return nil }
    let name = String(rest.dropFirst())
    guard name.isIdentifier else { return nil }
    if !scans.contains(name), let hyphen = name.lastIndex(of: "-"),
      let number = Int(name[name.index(after: hyphen)...]), (2...999).contains(number),
      name.hasSuffix("-\(number)")
    {
      self.init(moment: moment, scan: String(name[..<hyphen]), number: number)
    } else {
      self.init(moment: moment, scan: name)
    }
  }

  /// The name of its folder.
  package var description: String {
    "\(moment)-\(scan)" + (number > 1 ? "-\(number)" : "")
  }

  package static func < (one: SessionID, other: SessionID) -> Bool {
    (one.moment, one.scan, one.number) < (other.moment, other.scan, other.number)
  }
}
