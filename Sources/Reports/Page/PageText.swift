import Wording

/// Texts from files as a page shows them: line ends stay line ends, or become spaces where there is
/// room for one line; everything else that cannot be seen is made visible.
enum PageText {
  /// The lines of a text that hold something; one empty line when none does.
  static func lines(_ text: String) -> [String] {
    let lines = text.unicodeScalars.split(separator: "\n").map { VisibleText.of(String($0)) }
      .filter { $0.contains { $0 != " " } }
    return lines.isEmpty ? [""] : lines
  }

  /// The text on one line.
  static func line(_ text: String) -> String {
    text.unicodeScalars.contains("\n") ? lines(text).joined(separator: " ") : VisibleText.of(text)
  }
}
