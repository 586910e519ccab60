// Reading on after a line that does not fit.
extension YAMLReader {
  /// How far ahead a line at the wrong column may look, so that many of them stay cheap.
  private static let farthestLook = 1 << 16

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
    if let along = columnAlongSlip(column) { return along }
    guard !open.isEmpty else {
      report(.unexpectedLine, at, lineEnd(bytes))
      skipLine(bytes)
      skipLines(bytes, deeperThan: -1)
      return nil
    }
    let isEntry = isDash || looksLikeKey(bytes, at)
    if isEntry, let corrected = correctedFirstEntry(bytes, column, isDash: isDash) {
      return corrected
    }
    if !isEntry, commentEndedScalar, column > parentColumn {
      report(.continuationAfterComment, at, lineEnd(bytes))
      return skipSequel(bytes)
    }
    let candidates = open.filter { $0.isMapping != isDash }.map(\.column)
    let nearest = candidates.last { isNearest($0, to: column, among: candidates) }
    let columns = Set(nearest == nil ? open.map(\.column) : candidates)
    report(
      .wrongIndentation(fitting: columns.sorted().map { $0 + 1 }), at, lineEnd(bytes))
    guard isEntry else { return skipSequel(bytes) }
    guard let nearest else {
      markIncomplete()
      skipLine(bytes)
      skipLines(bytes, deeperThan: max(column, parentColumn))
      skipItems(bytes, column: column)
      return nil
    }
    slip = (column - nearest, nearest)
    return nearest
  }

  /// The column of a line that is shifted as much as the reported one it lies under.
  private func columnAlongSlip(_ column: Int) -> Int? {
    guard let slip, column - slip.columns > slip.base, fits(column - slip.columns) else {
      return nil
    }
    return column - slip.columns
  }

  /// Leaves out lines that read like the rest of the text before them.
  private mutating func skipSequel(_ bytes: Span<UInt8>) -> Int? {
    markValueIncomplete()
    skipLine(bytes)
    skipLines(bytes, deeperThan: parentColumn)
    return nil
  }

  private func isNearest(_ candidate: Int, to column: Int, among all: [Int]) -> Bool {
    all.allSatisfy { abs($0 - column) >= abs(candidate - column) }
  }

  // MARK: A first entry at the wrong column

  /// When the line after a first entry and the one after that stand at the same other column, it is
  /// the first entry that is wrong: it is reported there, and the collection takes the column of the
  /// others.
  mutating func correctedFirstEntry(
    _ bytes: Span<UInt8>, _ column: Int, isDash: Bool
  ) -> Int? {
    let deeper = open.firstIndex { $0.column > column } ?? open.count
    guard
      let place = hasWrongFirstEntry(bytes, deeper, column, isDash: isDash)
        ? deeper : hasWrongFirstEntry(bytes, deeper - 1, column, isDash: isDash) ? deeper - 1 : nil
    else { return nil }
    let first = open[place]
    while open.count > place + 1 { closeInnermost(bytes) }
    open[place].column = column
    let wrong = open[shiftLists(bytes, around: place, by: column - first.column)]
    report(
      .wrongIndentation(fitting: [wrong.column + 1]), wrong.firstEntry,
      endOfLine(bytes, from: wrong.firstEntry))
    return column
  }

  private func hasWrongFirstEntry(
    _ bytes: Span<UInt8>, _ place: Int, _ column: Int, isDash: Bool
  ) -> Bool {
    guard open.indices.contains(place) else { return false }
    return open[place].entries == 1 && !open[place].isAtKeyColumn
      && open[place].isMapping != isDash
      && column > (place == 0 ? -1 : open[place - 1].column)
      && confirmsColumn(bytes, column, of: place)
  }

  /// True when the line after this one is a further entry at `column`, or the next item of the list
  /// whose first item began on the wrong line too.
  private func confirmsColumn(_ bytes: Span<UInt8>, _ column: Int, of place: Int) -> Bool {
    let next = nextSibling(bytes, upTo: column)
    // Where only two entries tell, authors indent by two.
    let isUsual =
      place > 0 && column - open[place - 1].column == 2
      && open[place].column - open[place - 1].column != 2
    guard !isUsual else { return true }
    guard let next else { return false }
    if next.column == column { return true }
    return isBehindDash(bytes, place) && bytes[next.start] == .dash
      && next.column == open[place - 1].column + column - open[place].column
  }

  /// True when the collection began behind the dash of its list's first item.
  private func isBehindDash(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    place > 0 && !open[place - 1].isMapping && open[place - 1].entries == 1
      && endOfLine(bytes, from: open[place - 1].firstEntry) >= open[place].firstEntry
  }

  /// Moves the lists that begin on the line of a corrected first entry (`- key: value`) along with
  /// it, when their next item shows that they should; gives the place of the outermost moved.
  private mutating func shiftLists(
    _ bytes: Span<UInt8>, around place: Int, by shift: Int
  ) -> Int {
    var place = place
    while isBehindDash(bytes, place) {
      place -= 1
      let column = open[place].column + shift
      guard let next = nextSibling(bytes, upTo: max(open[place].column, column)),
        next.column == column, bytes[next.start] == .dash
      else { return place + 1 }
      open[place].column = column
      open[place].isAtKeyColumn = place > 0 && open[place - 1].column == column
    }
    return place
  }

  private func endOfLine(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while !isLineEnd(bytes, index) { index += 1 }
    return index
  }

  /// The first line after this one that is not deeper than `column`; nil when there is none near.
  func nextSibling(
    _ bytes: Span<UInt8>, upTo column: Int
  ) -> (column: Int, start: Int)? {
    let end = min(bytes.count, at + Self.farthestLook)
    var index = at
    while index < end {
      while index < end, bytes[index] != .lineFeed { index += 1 }
      index += 1
      let start = index
      while index < end, bytes[index] == .space { index += 1 }
      guard index < end else { return nil }
      if isLineEnd(bytes, index) || bytes[index] == .numberSign { continue }
      if index - start <= column { return (index - start, index) }
    }
    return nil
  }

  // MARK: A line with a colon under a text

  /// When the text stands on a line of its own, or behind a dash, and what follows reads like an entry
  /// beside it or its value, it was meant as the first key of a mapping: its colon is missing.
  mutating func readsAsFirstEntry(
    _ bytes: Span<UInt8>, _ text: PlainLine, of textLine: Int, before line: PlainLine
  ) -> Bool {
    let column = text.start - textLine - lineShift
    let isDash = bytes[line.start] == .dash && isBlankOrEnd(bytes, line.start + 1)
    guard (textLine..<text.start).allSatisfy({ bytes[$0] == .space || bytes[$0] == .dash }),
      isDash || looksLikeKey(bytes, line.start),
      line.start - lineStart > column || !isDash && line.start - lineStart == column
    else { return false }
    if let colon = (text.start..<text.end).first(where: { bytes[$0] == .colon }) {
      report(.missingSpaceAfterColon, colon, colon + 1)
    } else {
      report(.missingColon, text.start, text.end)
    }
    at = lineStart
    guard openCollection(.mapping, column: column, at: text.start) else { return true }
    open[open.count - 1].entries = 2
    markIncomplete()
    skipLines(bytes, deeperThan: column)
    return true
  }

  /// A deeper line with `: ` under a text is a key at the wrong column, or text that needs quotes.
  mutating func refuseColonInContinuation(_ bytes: Span<UInt8>, _ line: PlainLine) {
    let column = line.start - lineStart
    let isKey = looksLikeKey(bytes, line.start)
    if isKey, let along = columnAlongSlip(column) {
      at = lineStart
      adopted = (lineStart, along)
      return
    }
    if isKey, correctedFirstEntry(bytes, column, isDash: false) != nil {
      at = lineStart
      return
    }
    let mappings = open.filter(\.isMapping).map(\.column)
    report(.colonInContinuation(fitting: mappings.map { $0 + 1 }), line.start, at + 1)
    let isInMapping = open.last?.isMapping ?? false
    guard isKey, let nearest = mappings.last, isInMapping || column - nearest == 1 else {
      markValueIncomplete()
      skipLine(bytes)
      return skipLines(bytes, deeperThan: parentColumn)
    }
    at = lineStart
    adopted = (lineStart, nearest)
    slip = (column - nearest, nearest)
  }

  // MARK: Skipping

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

  /// Skips further items of a list at `column` of which the first was reported.
  mutating func skipItems(_ bytes: Span<UInt8>, column: Int) {
    while at < bytes.count {
      let start = at
      skipSpaces(bytes)
      let isItem =
        at - start == column && at < bytes.count && bytes[at] == .dash
        && isBlankOrEnd(bytes, at + 1) && !isDocumentMark(bytes, start)
      at = start
      guard isItem else { return }
      skipLine(bytes)
      skipLines(bytes, deeperThan: column)
    }
  }
}
