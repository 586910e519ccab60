/// Text made safe to stand in HTML.
enum HTMLText {
  /// Escapes what has a meaning in HTML, also between quotes of an attribute, and makes control and
  /// direction characters visible.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in PageText.line(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
