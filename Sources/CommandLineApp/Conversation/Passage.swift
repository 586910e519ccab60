import Wording

/// A piece of what the program says in a conversation.
package enum Passage: Hashable, Sendable {
  case paragraph(String)
  /// Text behind a mark, such as the letter of an answer; further lines stand under the text.
  case item(mark: String, text: String)
  /// What can be typed, behind each other; none is broken over two lines.
  case choices([String])
  case blank
  /// Lines that are right as they are.
  case lines([String])

  /// The lines, at most `width` columns wide where words allow it.
  package func lines(width: Int = TextLayout.width) -> [String] {
    switch self {
    case .paragraph(let text): return TextLayout.wrap(text, width: width)
    case .item(let mark, let text):
      let indent = Passage.indent(of: mark)
      return TextLayout.wrap(text, width: width - indent).enumerated().map { place, line in
        TextLayout.pad(place == 0 ? "  " + mark : "", to: indent) + line
      }
    case .choices(let choices): return Passage.joined(choices, width: width)
    case .blank: return [""]
    case .lines(let lines): return lines
    }
  }

  private static func joined(_ choices: [String], width: Int) -> [String] {
    var lines: [String] = []
    for (place, choice) in choices.enumerated() {
      // A dot between, and one at the end of a line that others follow.
      let dots = place == choices.count - 1 ? 3 : 5
      if let last = lines.last, DisplayWidth.of(last) + DisplayWidth.of(choice) + dots <= width {
        lines[lines.count - 1] = last + " · " + choice
      } else {
        lines.append(choice)
      }
    }
    let ends = lines.dropLast().map { $0 + " ·" } + lines.suffix(1)
    return ends.flatMap { TextLayout.wrap($0, width: width) }
  }

  /// Columns before the text of an item: as for one letter, or what a longer mark takes.
  private static func indent(of mark: String) -> Int { max(5, DisplayWidth.of(mark) + 4) }
}

extension [Passage] {
  /// Items whose texts begin in one column.
  package static func items(_ rows: [(mark: String, text: String)]) -> [Passage] {
    let width = rows.map { DisplayWidth.of($0.mark) }.max() ?? 0
    return rows.map { .item(mark: TextLayout.pad($0.mark, to: width), text: $0.text) }
  }

  /// All lines, in order.
  package func lines(width: Int = TextLayout.width) -> [String] {
    flatMap { $0.lines(width: width) }
  }
}
