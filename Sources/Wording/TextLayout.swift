/// Laying out text in fixed columns, as on a terminal.
package enum TextLayout {
  /// How wide a terminal text may be.
  package static let width = 80

  /// Breaks a text between words into lines of at most `width` characters; a longer word gets a line
  /// of its own. An empty text is one empty line.
  package static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  /// Adds spaces behind a text until it is `width` characters long.
  package static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
