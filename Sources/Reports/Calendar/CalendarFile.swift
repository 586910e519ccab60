import Content

/// A calendar file that every calendar program reads (RFC 5545), with whole days only.
package struct CalendarFile: Sendable {
  private let entries: [Entry]
  private let stamp: String

  /// A day with something on it.
  package struct Entry: Hashable, Sendable {
    /// The same each time the file is made, so that a calendar updates instead of doubling.
    package let id: String
    package let day: CalendarDate
    package let summary: String
    /// More about it; may hold line ends.
    package let description: String

    package init(id: String, day: CalendarDate, summary: String, description: String) {
      self.id = id
      self.day = day
      self.summary = summary
      self.description = description
    }
  }

  /// The program that makes the file, as the file names it.
  package static let product = "PRODID:-//Grensganger//Grensganger//NL"

  /// `moment` is when the file is made, in UTC, as `2026-11-21T09:12:03Z`.
  package init(_ entries: [Entry], moment: String) {
    self.entries = entries
    stamp = String(moment.unicodeScalars.filter { $0 != "-" && $0 != ":" })
  }

  /// The whole file, with the line ends of the standard.
  package var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", Self.product, "CALSCALE:GREGORIAN"]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:" + Self.escaped(entry.id), "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + String(entry.day.description.filter { $0 != "-" }),
        "SUMMARY:" + Self.escaped(entry.summary),
      ]
      if !entry.description.isEmpty {
        lines.append("DESCRIPTION:" + Self.escaped(entry.description))
      }
      // A day to remember, not a day that is full.
      lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }
    lines.append("END:VCALENDAR")
    return lines.flatMap(Self.folded).map { $0 + "\r\n" }.joined()
  }

  /// Text as it stands behind a property (section 3.3.11). Control characters are left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n": escaped += ["\\", "n"]
      case "\t": escaped.append(" ")
      default:
        if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// Lines of at most 75 octets, the later ones behind a space (section 3.1). No character is broken.
  static func folded(_ line: String) -> [String] {
    let most = 75
    var lines: [String] = []
    var current = ""
    var size = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if size + octets > most {
        lines.append(current)
        (current, size) = (" ", 1)
      }
      current.unicodeScalars.append(scalar)
      size += octets
    }
    return lines + [current]
  }
}
