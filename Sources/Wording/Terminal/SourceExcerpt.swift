import StrictYAML

/// A line of a file with a caret under what a message is about.
///
/// The line is shown without anything invisible, and cut around the caret when it is too long.
struct SourceExcerpt {
  /// The line, and below it the caret, both with their margin.
  let lines: [String]

  private struct Cell {
    let text: String
    let width: Int

    init(_ character: Character) {
      text = VisibleText.of(character)
      width = DisplayWidth.of(text)
    }
  }

  private static let cut = "…"

  init(_ excerpt: SourceText.Excerpt, width: Int) {
    let digits = String(excerpt.number)
    let margin = String(repeating: " ", count: max(0, 5 - digits.count))
    let gutter = max(5, digits.count)
    let cells = excerpt.text.map(Cell.init)
    let start = min(excerpt.marked.lowerBound, cells.count)
    let end = max(start, min(excerpt.marked.upperBound, cells.count))
    let shown = Self.window(cells, around: start..<end, room: max(20, width - gutter - 3))

    let isCutBefore = shown.lowerBound > 0 || excerpt.isCutBefore
    let isCutAfter = shown.upperBound < cells.count || excerpt.isCutBehind
    let text =
      (isCutBefore ? Self.cut : "") + cells[shown].map(\.text).joined()
      + (isCutAfter ? Self.cut : "")
    let before = cells[shown.lowerBound..<start].reduce(isCutBefore ? 1 : 0) { $0 + $1.width }
    let marked = cells[start..<min(end, shown.upperBound)].reduce(0) { $0 + $1.width }
    let caret =
      String(repeating: " ", count: before) + "^"
      + String(repeating: "~", count: max(0, marked - 1))
    lines = [
      "\(margin)\(digits) | \(text)",
      "\(String(repeating: " ", count: gutter)) | \(caret)",
    ]
  }

  /// The cells to show: all when there is room, otherwise those from some way before the range.
  private static func window(_ cells: [Cell], around range: Range<Int>, room: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= room { return 0..<cells.count }
    // A place for the sign that something was left out, at both sides.
    let room = room - 2
    var used = 0
    var start = range.lowerBound
    func extendLeft(_ limit: Int) {
      while start > 0, used + cells[start - 1].width <= limit {
        start -= 1
        used += cells[start].width
      }
    }
    extendLeft(room / 3)
    var end = range.lowerBound
    while end < cells.count, used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    extendLeft(room)
    return start..<end
  }
}
