/// The text of a file by lines and columns, for messages.
package struct SourceText: Sendable {
  private let bytes: [UInt8]
  /// Where every line begins, after a byte-order mark on the first.
  private let lineStarts: [Int]

  /// Costs one pass over the file.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var starts = [hasMark ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == .lineFeed { starts.append(index + 1) }
    lineStarts = starts
  }

  /// A place as an editor shows it.
  package struct Place: Hashable, Comparable, Sendable {
    /// From 1.
    package let line: Int
    /// From 1, in extended grapheme clusters.
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (one: Place, other: Place) -> Bool {
      (one.line, one.column) < (other.line, other.column)
    }
  }

  /// The place of a byte. Costs the logarithm of the number of lines and the length of the line.
  package func place(of offset: Int) -> Place {
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    return Place(line: line + 1, column: clusters(start, max(start, offset)) + 1)
  }

  /// A line as far as it lies near a place, with the columns of that text that a range marks; what
  /// runs on to another line is marked to the end. A line of up to a thousand bytes comes whole.
  package func piece(near range: SourceRange) -> (text: String, marked: Range<Int>) {
    let near = 1000
    let line = lineIndex(of: range.lower)
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    let lower = max(range.lower, lineStarts[line])
    var first = lineStarts[line]
    if lower - first > near {
      first = lower - near
      while first < lower, bytes[first] & 0xC0 == 0x80 { first += 1 }
    }
    var last = min(end, max(lower, min(range.upper, lower + near)) + near)
    while last < end, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    let piece = text(first, last)
    let start = clusters(first, lower)
    let marked = range.upper > end ? piece.count : clusters(first, min(range.upper, last))
    return (piece, start..<max(start, marked))
  }

  /// The text of a line (from 1) without its line end; nil when it has more bytes than this.
  package func line(_ number: Int, ofAtMost most: Int) -> String? {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let next = number < lineStarts.count ? lineStarts[number] : bytes.count
    return next - lineStarts[number - 1] > most + 2 ? nil : line(number)
  }

  /// The text of a line (from 1) without its line end; bytes that are not UTF-8 become U+FFFD.
  package func line(_ number: Int) -> String {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = lineStarts[number - 1]
    let next = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    return text(start, max(start, next))
  }

  /// How many lines the file has; a line end at the very end begins no line.
  package var lineCount: Int {
    lineStarts.last == bytes.count && lineStarts.count > 1
      ? lineStarts.count - 1 : lineStarts.count
  }

  private func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func clusters(_ lower: Int, _ upper: Int) -> Int {
    let upper = min(upper, bytes.count)
    // ASCII, the usual case, has one cluster a byte.
    let isPlain = bytes[lower..<upper].allSatisfy { $0 < 0x80 && $0 != .carriageReturn }
    return isPlain ? upper - lower : text(lower, upper).count
  }

  private func text(_ lower: Int, _ upper: Int) -> String {
    var upper = min(upper, bytes.count)
    if upper > lower, bytes[upper - 1] == .carriageReturn { upper -= 1 }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}
