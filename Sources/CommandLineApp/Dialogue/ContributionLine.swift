/// What a line means while contributions are typed.
enum ContributionLine: Hashable {
  case list
  case done
  case reopen
  case themes
  /// Goes to a side or table, by its number in the list or its name, with a text to keep at once;
  /// empty when there is none.
  case goTo(String, text: String)
  /// Another text for a contribution of the list.
  case reword(Int, String)
  /// `theme` is a place in the list of themes, from 0.
  case contribution(String, theme: Int?)
  /// Only a number: a theme without a text, or a slip of the keys.
  case noText

  /// With `themeCount` themes a number in front chooses one; a 0 says that the text has none.
  init(_ line: String, themeCount: Int) {
    let (word, rest) = line.firstWord
    switch line.lowercased() {
    case "lijst": self = .list
    case "klaar": self = .done
    case "open weer", "open": self = .reopen
    case "thema's", "themas", "thema’s": self = .themes
    default:
      if word.first == "@" {
        self = .goTo(String(word.dropFirst()), text: rest)
      } else if word.lowercased() == "wijzig", let change = Self.change(rest) {
        self = change
      } else {
        self = Self.text(line, themeCount: themeCount)
      }
    }
  }

  /// A text with the theme in front of it, if any.
  static func text(_ line: String, themeCount: Int) -> ContributionLine {
    let (word, rest) = line.firstWord
    guard let number = TypedNumber.of(word) else { return .contribution(line, theme: nil) }
    if rest.isEmpty { return .noText }
    guard themeCount > 0, number <= themeCount else {
      return .contribution(line, theme: nil)
    }
    return .contribution(rest, theme: number == 0 ? nil : number - 1)
  }

  private static func change(_ text: String) -> ContributionLine? {
    let (word, rest) = text.firstWord
    guard let number = TypedNumber.of(word), !rest.isEmpty else { return nil }
    return .reword(number, rest)
  }
}
