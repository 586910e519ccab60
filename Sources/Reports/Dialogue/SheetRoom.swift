import Wording

/// The room that is left on a sheet of A4 with the letters of record.css, in millimetres. Letters are
/// reckoned wide and lines high, so that what fits here fits on paper with any font.
struct SheetRoom {
  /// Between the margins, less what fonts may differ.
  private(set) var left = 267.0 - 8

  private static let width = 180.0
  private static let line = 4.94
  /// A letter of 10 points on average.
  private static let letter = 1.94
  /// Of a heading with the room around it and around the list below it.
  private static let heading = 16.0
  /// Of the caption and the columns of a table.
  private static let tableHead = 18.0
  /// Parts of the width that the columns of the table of next steps have.
  private static let columns = [0.34, 0.20, 0.18, 0.28]

  mutating func take(title: String) {
    left -= 12 + Self.lines(title, width: Self.width / 1.7) * 6.8
  }

  mutating func take(pairs: [Page.Pair]) {
    for pair in pairs { left -= 2.5 + Self.lines(pair.value, width: 120) * Self.line }
  }

  mutating func take(notice: String) {
    left -= 9 + Self.lines(notice, width: Self.width - 15) * Self.line
  }

  /// Also of the sentence that says how much more there is.
  mutating func take(headingOf part: BoardSheet.Part) {
    left -= Self.heading + Self.line + 3.5 + (part.isTable ? Self.tableHead : 0)
  }

  /// Takes the room of a text of a list or a row of a table; false, and takes none, when it does not
  /// fit.
  mutating func take(_ texts: [String], isRow: Bool) -> Bool {
    let height =
      if isRow {
        2.4
          + Self.line
          * (zip(texts, Self.columns).map { Self.lines($0, width: Self.width * $1 - 4.5) }.max()
            ?? 1)
      } else {
        0.8 + Self.line * Self.lines(texts.first ?? "", width: Self.width - 11)
      }
    guard height <= left else { return false }
    left -= height
    return true
  }

  private static func lines(_ text: String, width: Double) -> Double {
    CardFit.lines(PageText.line(text), letters: width / letter)
  }
}
