// The stack of open block collections and the arena they are written to.
extension YAMLReader {
  /// Begins a list or mapping as the root or as the pending value. False when too many are open.
  mutating func openCollection(
    _ kind: YAMLNode.Kind, column: Int, at start: Int, isAtKeyColumn: Bool = false
  ) -> Bool {
    guard open.count < limits.depth else {
      report(.tooDeep(limit: limits.depth), start, start + 1)
      isStopped = true
      return false
    }
    takePending()
    open.append(
      OpenCollection(
        column: column, isMapping: kind == .mapping, isAtKeyColumn: isAtKeyColumn,
        node: records.count, firstEntry: start))
    append(kind, .block, start: start, end: start)
    return true
  }

  /// Ends the innermost collection; a key or dash without a value gets an absent one.
  mutating func closeInnermost(_ bytes: Span<UInt8>) {
    guard let closed = open.popLast() else { return }
    if let place = closed.pending { append(.scalar, .absent, start: place, end: place) }
    records[closed.node].next = UInt32(truncatingIfNeeded: records.count)
    records[closed.node].end = UInt32(truncatingIfNeeded: writtenEnd)
    if closed.isMapping { checkDuplicateKeys(bytes, of: closed.node) }
  }

  /// Notes that the value of the innermost collection's newest entry is still to come.
  mutating func expectValue(_ place: Int) {
    guard !open.isEmpty else { return }
    open[open.count - 1].pending = min(place, source.count)
    open[open.count - 1].entries += 1
  }

  /// Gives the newest entry an absent value when it has none yet.
  mutating func fillPending() {
    guard let place = open.last?.pending else { return }
    append(.scalar, .absent, start: place, end: place)
    takePending()
  }

  /// The pending value is about to be written.
  @inline(__always)
  mutating func takePending() {
    if !open.isEmpty { open[open.count - 1].pending = nil }
  }

  /// Something of the innermost collection was left out.
  mutating func markIncomplete() {
    guard let innermost = open.last else { return }
    records[innermost.node].isIncomplete = true
  }

  /// Something of the value that was just written was left out.
  mutating func markValueIncomplete() {
    guard let last = records.indices.last else { return }
    records[last].isIncomplete = true
  }

  /// Writes an empty place for a value of which something was reported.
  mutating func appendRefused(_ start: Int) {
    takePending()
    append(.scalar, .absent, start: start, end: start)
    markValueIncomplete()
  }

  /// Leaves out a value of which something was reported, with all its lines.
  mutating func refuseValue(_ bytes: Span<UInt8>, _ start: Int) {
    appendRefused(start)
    skipLine(bytes)
    skipLines(bytes, deeperThan: parentColumn)
  }

  @inline(__always)
  mutating func append(
    _ kind: YAMLNode.Kind, _ style: YAMLNode.Style, start: Int, end: Int, text: Range<Int>? = nil,
    isDecoded: Bool = false
  ) {
    let text = text ?? start..<start
    writtenEnd = end
    records.append(
      NodeRecord(
        kind: kind, style: style, isIncomplete: false, isDecoded: isDecoded,
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        textStart: UInt32(truncatingIfNeeded: text.lowerBound),
        textEnd: UInt32(truncatingIfNeeded: text.upperBound),
        next: UInt32(truncatingIfNeeded: records.count &+ 1)))
  }

  /// Writes a scalar, as a key or as the pending value.
  @inline(__always)
  mutating func appendScalar(_ scalar: ScannedScalar) {
    takePending()
    append(
      .scalar, scalar.style, start: scalar.start, end: scalar.end, text: scalar.text,
      isDecoded: scalar.isDecoded)
  }
}

/// A scalar that was read but not yet written to the arena.
struct ScannedScalar {
  let style: YAMLNode.Style
  /// Byte range in the source, quotes included.
  let start: Int
  let end: Int
  /// Byte range of the text, in the source or in the decoded bytes.
  let text: Range<Int>
  let isDecoded: Bool
  let isMultiline: Bool
}
