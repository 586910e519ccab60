/// Text made safe to stand in Markdown.
enum MarkdownText {
  /// Characters that can begin or end formatting anywhere in a line.
  private static let markers: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~", "#", "^", "$", "{", "}", "@",
  ]

  /// The text on one line, in which nothing is formatting, HTML or a link, and control and direction
  /// characters are visible. It can stand at the start of a line and in a cell of a table.
  static func escaped(_ text: String) -> String {
    let characters = Array(trimmed(PageText.line(text)))
    var escaped = ""
    for (place, character) in characters.enumerated() {
      if isMarker(characters, place) { escaped += "\\" }
      escaped.append(character)
      // Some programs make a link of an address whatever stands before its sign.
      if character == "@" { escaped += Self.unlinked }
    }
    return escaped
  }

  /// Joins two words without a space and without a break: it cannot be seen, and no address goes on
  /// behind it.
  private static let unlinked = "&#8288;"

  private static func isMarker(_ characters: [Character], _ place: Int) -> Bool {
    let character = characters[place]
    if markers.contains(character) { return true }
    let next = place + 1 < characters.count ? characters[place + 1] : nil
    switch character {
    // A list, or a line below a heading.
    case "-", "+", "=": return place == 0
    // A number of a list, or the name of a place on the internet.
    case ".", ")":
      let isNumber = place > 0 && characters[..<place].allSatisfy(\.isNumber)
      return isNumber || character == "." && place > 0 && next?.isLetter ?? false
    // The address of a page, the name of a picture.
    case ":":
      let isTime = place > 0 && characters[place - 1].isNumber && next?.isNumber ?? false
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
