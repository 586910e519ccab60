import Content
import StrictYAML

/// A text made from the cells of a table, with the cell behind every line of it.
struct TableText {
  private(set) var bytes: [UInt8] = []
  /// Where each line of the text comes from, and the byte at which the line starts.
  private var lines: [(start: Int, place: SourceRange)] = []
  private let path: String

  /// `path` is that of the table.
  init(path: String) {
    self.path = path
  }

  mutating func add(_ line: TableLine) {
    lines.append((bytes.count, line.place))
    bytes += line.text.utf8
    bytes.append(0x0A)
  }

  /// A diagnostic about the text, at the cell it is really about.
  func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    let line = lines.last { $0.start <= diagnostic.range.lower } ?? lines.first
    return Diagnostic(
      path: path, range: line?.place ?? SourceRange(0, 0), problem: diagnostic.problem,
      suggestion: diagnostic.suggestion)
  }
}

/// A line of a text, with the cell it comes from.
struct TableLine {
  let text: String
  let place: SourceRange
}
