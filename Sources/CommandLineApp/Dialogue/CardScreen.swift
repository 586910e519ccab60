import Content
import Sessions
import Wording

/// A card alone on the screen, framed and spaced so that it is easy to read aloud.
struct CardScreen {
  let table: DialogueTable
  let taken: TakenCard
  let card: Card?

  /// Columns left of the words, and those they take.
  private static let indent = 10
  private static let width = 60

  func show() throws(BreakOff) {
    let frame =
      String(repeating: " ", count: Self.indent - 4)
      + String(repeating: "─", count: Self.width + 8)
    let words = TextLayout.wrap(taken.question, width: Self.width).flatMap {
      [String(repeating: " ", count: Self.indent) + $0, ""]
    }
    let theme = taken.theme.flatMap { table.library.themes[$0]?.name }
    let place = [theme, card?.phase.rawValue].compactMap(\.self).joined(separator: " · ")
    var lines = ["", frame, "", ""] + words + ["", frame]
    if !place.isEmpty {
      lines.append(String(repeating: " ", count: Self.indent - 4) + place)
    }
    // What stood there before rolls off the screen, as far as a screen is known to be.
    let above = max(0, table.screen.roomLeft - lines.count - 3)
    try table.screen.say([.lines(Array(repeating: "", count: above) + lines + [""])])
  }
}
