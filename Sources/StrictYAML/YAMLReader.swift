/// Reads one file line by line into an arena of nodes.
///
/// The open block lists and mappings stand on a stack (`open`); flow collections keep a stack of
/// their own while they are read. Nothing recurses. Every method that looks at the file takes its
/// bytes as a `Span`, so that no read can leave them.
struct YAMLReader {
  let source: [UInt8]
  let limits: YAMLLimits
  /// The next byte to look at.
  var at = 0
  /// Where the line of `at` begins (after a byte-order mark).
  var lineStart = 0
  var records: [NodeRecord] = []
  var decoded: [UInt8] = []
  /// Just past what was written to the arena last, closing brackets included.
  var writtenEnd = 0
  var problems: [YAMLFinding] = []
  var open: [OpenCollection] = []
  var stage = Stage.beforeContent
  /// Set when reading on makes no sense; what was read so far stays.
  var isStopped = false
  /// The last plain scalar was ended by a comment: a deeper line after it was meant as its sequel.
  var commentEndedScalar = false
  var hasInvalidUTF8 = false
  var hasLoneCarriageReturn = false
  /// The last line whose tabs were reported already.
  var reportedTabs = -1
  /// A line of these brackets that is not deep enough was reported.
  var isFlowLineReported = false
  /// How many columns further right the current line stands than it is read at.
  var lineShift = 0
  /// A line that was reported to stand at the wrong column, and the column it is read at.
  var adopted: (line: Int, column: Int)?
  /// How far the line that was last reported to stand at the wrong column stands from the column it is
  /// read at, and that column: what lies under it may be shifted along.
  var slip: (columns: Int, base: Int)?

  enum Stage {
    case beforeContent
    /// After `---`.
    case marked
    case content
    /// After `...`.
    case ended
  }

  /// A block list or mapping that is being read.
  struct OpenCollection {
    /// Spaces before its entries.
    var column: Int
    var isMapping: Bool
    /// A list at the column of the key it belongs to.
    var isAtKeyColumn: Bool
    let node: Int
    /// Where the value of the last key or dash is expected; nil when it has one.
    var pending: Int?
    /// Where its first entry stands in the file.
    let firstEntry: Int
    /// How many entries were begun.
    var entries = 0
  }

  init(source: [UInt8], limits: YAMLLimits) {
    self.source = source
    self.limits = limits
  }

  /// The column a value of the innermost open collection must exceed.
  var parentColumn: Int { open.last?.column ?? -1 }

  mutating func report(_ problem: YAMLProblem, _ lower: Int, _ upper: Int) {
    guard !isStopped else { return }
    // A file in another encoding, or with other line ends, is one mistake, not one for every letter.
    if problem == .invalidUTF8 {
      guard !hasInvalidUTF8 else { return }
      hasInvalidUTF8 = true
    } else if problem == .loneCarriageReturn {
      guard !hasLoneCarriageReturn else { return }
      hasLoneCarriageReturn = true
    }
    problems.append(YAMLFinding(problem: problem, range: SourceRange(lower, upper)))
    if problems.count >= limits.problems { isStopped = true }
  }

  mutating func read(_ bytes: Span<UInt8>) {
    guard bytes.count <= limits.bytes else {
      return report(.fileTooLarge(limit: limits.bytes), 0, 0)
    }
    guard !looksLikeUTF16(bytes) else { return report(.utf16, 0, 0) }
    guard !isArchive(bytes) else { return report(.officeDocument, 0, 0) }
    records.reserveCapacity(bytes.count / 28 + 8)
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    while at < bytes.count, !isStopped {
      lineStart = at
      readLine(bytes)
    }
    while !open.isEmpty { closeInnermost(bytes) }
    if records.isEmpty, problems.isEmpty { report(.noContent, bytes.count, bytes.count) }
  }

  private func looksLikeUTF16(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 2 else { return false }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF), (0xFF, 0xFE): return true
    case (0, 1...), (1..., 0): return true
    default: return false
    }
  }

  /// True for a ZIP archive, by its first four bytes.
  private func isArchive(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 4 && bytes[0] == UInt8(ascii: "P") && bytes[1] == UInt8(ascii: "K")
      && bytes[2] == 3 && bytes[3] == 4
  }

  // MARK: Lines

  private mutating func readLine(_ bytes: Span<UInt8>) {
    skipSpaces(bytes)
    guard at < bytes.count else { return }
    switch bytes[at] {
    case .lineFeed:
      at += 1
    case .numberSign:
      skipLine(bytes)
    case .carriageReturn where isLineEnd(bytes, at):
      at += 2
    default:
      let isOdd = bytes[at] == .tab || isHardSpace(bytes, at)
      let column = isOdd ? columnBehindOddBlanks(bytes) : at - lineStart
      guard at < bytes.count, !isLineEnd(bytes, at), bytes[at] != .numberSign else {
        return skipLine(bytes)
      }
      readContent(bytes, column: column)
    }
  }

  private mutating func readContent(_ bytes: Span<UInt8>, column: Int) {
    if column == 0, isDocumentMark(bytes, lineStart) {
      return bytes[at] == .dash ? readDocumentStart(bytes) : readDocumentEnd(bytes)
    }
    switch stage {
    case .ended:
      report(.contentAfterDocumentEnd, at, lineEnd(bytes))
      isStopped = true
    case .beforeContent where bytes[at] == UInt8(ascii: "%") && column == 0:
      report(.directive, at, lineEnd(bytes))
      skipLine(bytes)
    default:
      readBlockLine(bytes, column: column)
    }
  }

  private mutating func readDocumentStart(_ bytes: Span<UInt8>) {
    guard stage == .beforeContent, records.isEmpty else {
      report(.secondDocument, at, at + 3)
      isStopped = true
      return
    }
    stage = .marked
    at += 3
    skipBlanks(bytes)
    if isLineEnd(bytes, at) || bytes[at] == .numberSign { return skipLine(bytes) }
    stage = .content
    readValueBehindMark(bytes)
  }

  private mutating func readDocumentEnd(_ bytes: Span<UInt8>) {
    guard stage != .ended else {
      report(.contentAfterDocumentEnd, at, lineEnd(bytes))
      isStopped = true
      return
    }
    if records.isEmpty {
      report(.documentEndBeforeContent, at, at + 3)
    }
    while !open.isEmpty { closeInnermost(bytes) }
    stage = .ended
    at += 3
    skipBlanks(bytes)
    if !isLineEnd(bytes, at), bytes[at] != .numberSign {
      report(.textAfterDocumentEndMark, at, lineEnd(bytes))
    }
    skipLine(bytes)
  }

  /// Judges tabs and hard spaces in front of a line and guesses which column they stand for, so that
  /// the lines below are not misread too: one column for a hard space, two for a tab, or what fits an
  /// open list or mapping.
  private mutating func columnBehindOddBlanks(_ bytes: Span<UInt8>) -> Int {
    let start = at
    var (columns, tabs) = (start - lineStart, 0)
    while at < bytes.count {
      if bytes[at] == .tab {
        tabs += 1
        at += 1
      } else if isHardSpace(bytes, at) {
        columns += 1
        at += 2
      } else if bytes[at] == .space {
        columns += 1
        at += 1
      } else {
        break
      }
    }
    if lineStart > reportedTabs { report(tabs > 0 ? .tab : .hardSpace, start, at) }
    for width in [2, 4, 8, 3, 1] {
      let column = columns + width * tabs
      if fits(column) { return column }
    }
    return open.last?.column ?? 0
  }

  private func isHardSpace(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
  }
}
