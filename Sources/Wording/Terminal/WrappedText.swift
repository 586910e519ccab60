/// Text in lines of a limited width.
enum WrappedText {
  /// Breaks at spaces. A word that is wider than a line stands on a line of its own, whole, so that
  /// it can be copied. The indent is put before every line and counts for the width.
  static func lines(_ text: String, width: Int, indent: String = "") -> [String] {
    let room = width - DisplayWidth.of(indent)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = DisplayWidth.of(String(word))
      if line.isEmpty {
        (line, used) = (String(word), width)
      } else if used + 1 + width <= room {
        line += " " + word
        used += 1 + width
      } else {
        lines.append(indent + line)
        (line, used) = (String(word), width)
      }
    }
    return line.isEmpty ? lines : lines + [indent + line]
  }
}
