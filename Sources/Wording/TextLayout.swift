/// Laying out text in fixed columns, as on a terminal.
package enum TextLayout {
  /// How wide a terminal text may be.
  package static let width = 80

  /// Breaks a text between words into lines of at most `width` columns; a longer word gets a line of
  /// its own, whole, so that it can be copied. An empty text is one empty line. What is invisible
  /// counts as wide as `VisibleText` shows it.
  package static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let columns = DisplayWidth.of(VisibleText.of(String(word)))
      if line.isEmpty {
        (line, used) = (String(word), columns)
      } else if used + 1 + columns <= width {
        line += " " + word
        used += 1 + columns
      } else {
        lines.append(line)
        (line, used) = (String(word), columns)
      }
    }
    return lines + [line]
  }

  /// Paragraphs as lines that end, each wrapped to the width of a terminal.
  package static func paragraphs(_ texts: [String]) -> String {
    texts.flatMap { wrap($0, width: width) }.map { $0 + "\n" }.joined()
  }

  /// Adds spaces behind a text until it takes `width` columns.
  package static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
