/// Several texts in one cell of a table of cards.
enum CardCell {
  /// Texts with a `|` or the end of a line between them, without the dashes or dots of a list.
  static func texts(_ cell: String) -> [String] {
    split(cell) { $0 == "|" || $0 == "\n" }.map { text in
      for mark in ["- ", "– ", "• ", "* "] where text.hasPrefix(mark) {
        return trimmed(text.dropFirst(mark.count))
      }
      return text
    }.filter { !$0.isEmpty }
  }

  /// Ids or names, also with a comma or semicolon between them.
  static func ids(_ cell: String) -> [String] {
    texts(cell).flatMap { split($0) { $0 == "," || $0 == ";" } }
  }

  /// One text on one line.
  static func line(_ cell: String) -> String {
    split(cell) { $0 == "\n" }.joined(separator: " ")
  }

  private static func split(_ text: String, _ isEnd: (Unicode.Scalar) -> Bool) -> [String] {
    text.unicodeScalars.split(whereSeparator: isEnd).map { trimmed(Substring($0)) }
      .filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " }
    let start = text.drop(while: isSpace)
    return String(
      start[..<(start.lastIndex { !isSpace($0) }.map(start.index(after:)) ?? start.startIndex)])
  }
}
