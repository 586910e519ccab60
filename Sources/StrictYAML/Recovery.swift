// Reading on after a line that does not fit.
extension YAMLReader {
  /// True when a line at this column belongs to an open collection or begins the pending value.
  func fits(_ column: Int) -> Bool {
    guard let innermost = open.last else { return records.isEmpty }
    if column > innermost.column { return innermost.pending != nil }
    return open.contains { $0.column == column }
  }

  /// Reports a line at a column that fits nothing and chooses the open collection it most likely
  /// belongs to. Nil when there is none; the line is then skipped.
  mutating func adoptColumn(_ bytes: Span<UInt8>, _ column: Int, isDash: Bool) -> Int? {
    if let adopted, adopted.line == lineStart { return adopted.column }
    let end = lineEnd(bytes)
    guard !open.isEmpty else {
      report(.unexpectedLine, at, end)
      skipLine(bytes)
      return nil
    }
    if commentEndedScalar, column > parentColumn {
      report(.continuationAfterComment, at, end)
      markIncomplete()
      skipLine(bytes)
      return nil
    }
    if let corrected = correctedFirstEntry(bytes, column) { return corrected }
    var fitting = Set(open.map(\.column))
    let candidates = open.filter { $0.isMapping != isDash }.map(\.column)
    guard let nearest = candidates.last(where: { isNearest($0, to: column, among: candidates) })
    else {
      report(.wrongIndentation(fitting: fitting.sorted().map { $0 + 1 }), at, end)
      markIncomplete()
      skipLine(bytes)
      skipLines(bytes, deeperThan: column)
      return nil
    }
    fitting.formIntersection(candidates)
    report(.wrongIndentation(fitting: fitting.sorted().map { $0 + 1 }), at, end)
    return nearest
  }

  private func isNearest(_ candidate: Int, to column: Int, among all: [Int]) -> Bool {
    all.allSatisfy { abs($0 - column) >= abs(candidate - column) }
  }

  /// When the lines after a first entry all stand at another column, it is the first entry that is
  /// wrong: it is reported there, and the collection takes the column of the others.
  private mutating func correctedFirstEntry(_ bytes: Span<UInt8>, _ column: Int) -> Int? {
    guard
      let place = open.firstIndex(where: { $0.column > column }),
      open[place].entries == 1, !open[place].isAtKeyColumn,
      column > (place == 0 ? -1 : open[place - 1].column),
      nextSiblingColumn(bytes, deeperThan: column) == column
    else { return nil }
    let first = open[place]
    while open.count > place + 1 { closeInnermost(bytes) }
    if first.firstEntry + first.column <= lineStart {
      report(
        .wrongIndentation(fitting: [column + 1]), first.firstEntry + first.column,
        endOfLine(bytes, from: first.firstEntry))
    }
    open[place].column = column
    return column
  }

  private func endOfLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while !isLineEnd(bytes, index) { index += 1 }
    return index
  }

  /// The column of the first line after this one that is not deeper than `column`; nil when the file
  /// ends before.
  private func nextSiblingColumn(_ bytes: Span<UInt8>, deeperThan column: Int) -> Int? {
    var index = at
    while true {
      while index < bytes.count, bytes[index] != .lineFeed { index += 1 }
      index += 1
      let start = index
      while index < bytes.count, bytes[index] == .space { index += 1 }
      guard index < bytes.count else { return nil }
      if isLineEnd(bytes, index) || bytes[index] == .numberSign { continue }
      if index - start <= column { return index - start }
    }
  }

  /// Skips lines until one begins at or before `column`; `at` stands at the start of a line.
  mutating func skipLines(_ bytes: Span<UInt8>, deeperThan column: Int) {
    while at < bytes.count {
      let start = at
      skipSpaces(bytes)
      guard at < bytes.count else { return }
      let isDeeper = at - start > column
      let isBlank = isLineEnd(bytes, at) || bytes[at] == .numberSign
      guard isDeeper || isBlank else {
        at = start
        return
      }
      skipLine(bytes)
    }
  }
}
