/// A text with the places between ⟦ and ⟧ marked; the marks are not part of the text.
package struct MarkedText: Sendable {
  package let text: String
  /// Byte ranges in `text`, in order. Marks do not nest.
  package let ranges: [Range<Int>]
  /// The text with its marks.
  package let marked: String

  package init(_ marked: String) {
    self.marked = marked
    var text = ""
    var ranges: [Range<Int>] = []
    var start: Int?
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧":
        ranges.append((start ?? text.utf8.count)..<text.utf8.count)
        start = nil
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }

  package var bytes: [UInt8] { Array(text.utf8) }
}
