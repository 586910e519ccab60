/// Text made safe to stand in Markdown.
enum MarkdownText {
  /// What can begin or end formatting anywhere in a line. Scalars, not characters: a mark with an
  /// accent on it is still a mark.
  private static let markers: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~", "#", "^", "$", "{", "}", "@",
  ]

  /// The text on one line, in which nothing is formatting, HTML or a link, and control and direction
  /// characters are visible. It can stand at the start of a line and in a cell of a table.
  static func escaped(_ text: String) -> String {
    let scalars = Array(trimmed(PageText.line(text)).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if isMarker(scalars, place) { escaped.append("\\") }
      escaped.append(scalar)
      // Some programs make a link of an address whatever stands before its sign.
      if scalar == "@" { escaped.append(contentsOf: Self.unlinked.unicodeScalars) }
    }
    return String(escaped)
  }

  /// Joins two words without a space and without a break: it cannot be seen, and no address goes on
  /// behind it.
  private static let unlinked = "&#8288;"

  private static func isMarker(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let scalar = scalars[place]
    if markers.contains(scalar) { return true }
    let next = place + 1 < scalars.count ? scalars[place + 1] : nil
    switch scalar {
    // A list, or a line below a heading.
    case "-", "+", "=": return place == 0
    // A number of a list, or the name of a place on the internet.
    case ".", ")":
      let isNumber = place > 0 && scalars[..<place].allSatisfy(\.isDigit)
      return isNumber || scalar == "." && place > 0 && next?.properties.isAlphabetic ?? false
    // The address of a page, the name of a picture.
    case ":":
      let isTime = place > 0 && scalars[place - 1].isDigit && next?.isDigit ?? false
      return place == 0 || next != nil && next != " " && !isTime
    // A tab that is not one any more, and other blanks, have gone before.
    default: return false
    }
  }

  /// Without blanks at either end: four of them at the start would make it code.
  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.numericType != nil }
}
