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

  /// The place of a byte. Costs the logarithm of the number of lines and the length of the line. On a
  /// line of more than 16 kB that is not ASCII, the column counts code points from there on.
  package func place(of offset: Int) -> Place {
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    return Place(line: line + 1, column: clusters(start, max(start, offset)) + 1)
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

  /// The part of a line around a place, for showing it. Costs no more than its length.
  package struct Excerpt: Sendable {
    /// The line's number, from 1.
    package let number: Int
    package let text: String
    /// The characters of `text` that lie in the range; beyond the line's end there are none.
    package let marked: Range<Int>
    /// True when the line begins before `text`, or goes on behind it.
    package let isCutBefore: Bool
    package let isCutBehind: Bool
  }

  /// The line on which a range begins, or as much of it as lies within `reach` bytes of that place.
  package func excerpt(at range: SourceRange, reach: Int = 2000) -> Excerpt {
    let number = lineIndex(of: range.lower)
    let start = lineStarts[number]
    let end = max(start, number + 1 < lineStarts.count ? lineStarts[number + 1] - 1 : bytes.count)
    let place = min(max(start, range.lower), end)
    let lower = min(place, characterStart(max(start, place - reach)))
    let upper = max(place, min(end, characterStart(min(end, place + reach))))
    let before = text(lower, place).count
    return Excerpt(
      number: number + 1, text: text(lower, upper),
      marked: before..<before + text(place, min(max(place, range.upper), upper)).count,
      isCutBefore: lower > start, isCutBehind: upper < end)
  }

  /// The first place at or after this one that is not inside a character's bytes; a character has at
  /// most three after its first.
  private func characterStart(_ offset: Int) -> Int {
    let last = min(offset + 3, bytes.count)
    return (offset..<max(offset, last)).first { bytes[$0] & 0xC0 != 0x80 } ?? last
  }

  /// Beyond this many bytes a column counts code points: nobody counts clusters that far, and there
  /// may be hundreds of places to name.
  private static let longestCounted = 1 << 14

  private func clusters(_ lower: Int, _ upper: Int) -> Int {
    let upper = min(upper, bytes.count)
    // ASCII, the usual case, has one cluster a byte.
    let isPlain = bytes[lower..<upper].allSatisfy { $0 < 0x80 && $0 != .carriageReturn }
    if isPlain { return upper - lower }
    let counted = max(lower, min(upper, characterStart(min(upper, lower + Self.longestCounted))))
    let rest = bytes[counted..<upper].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return text(lower, counted).count + rest
  }

  private func text(_ lower: Int, _ upper: Int) -> String {
    var upper = min(upper, bytes.count)
    if upper > lower, bytes[upper - 1] == .carriageReturn { upper -= 1 }
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }
}
