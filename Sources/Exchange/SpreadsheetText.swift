/// Texts as they stand in a table that a spreadsheet opens.
enum SpreadsheetText {
  /// Signs with which a spreadsheet takes a cell for a formula and computes it.
  private static let signs: Set<Character> = ["=", "+", "-", "@"]

  /// The text with an apostrophe in front where a spreadsheet would compute it.
  static func guarded(_ text: String) -> String { needsMark(text) ? "'" + text : text }

  /// The text without the apostrophe of `guarded`.
  static func plain(_ text: String) -> String {
    text.hasPrefix("'") && needsMark(String(text.dropFirst())) ? String(text.dropFirst()) : text
  }

  private static func needsMark(_ text: String) -> Bool {
    text.drop { $0 == "'" }.first.map(signs.contains) ?? false
  }
}
