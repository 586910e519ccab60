/// A text with ⟦ and ⟧ around the stretches a test expects something at.
///
/// The marks are not part of the text; they may lie in or beside each other.
package struct MarkedText: Sendable, CustomStringConvertible {
  /// The text without marks, as UTF-8.
  package let bytes: [UInt8]
  /// The marked stretches in bytes, in the order of their opening marks.
  package let ranges: [Range<Int>]
  /// The text with its marks.
  package let marked: String

  /// A mark without its partner marks nothing.
  package init(_ marked: String) {
    self.marked = marked
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ends: [Int: Int] = [:]
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(starts.count)
        starts.append(bytes.count)
      case "⟧": if let mark = open.popLast() { ends[mark] = bytes.count }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    ranges = starts.enumerated().compactMap { mark, start in ends[mark].map { start..<$0 } }
  }

  /// The text without marks.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var description: String { text.debugDescription }
}
