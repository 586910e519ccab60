// Dashes that lack their space, or stand where a key should.
extension YAMLReader {
  /// True when this line begins with a dash without a space and cannot be anything but a list item:
  /// it has a key with a value, or no key at all where one is wanted, and the next line goes on as a
  /// list or as the item's mapping would.
  func isItemWithoutSpace(_ bytes: Span<UInt8>, _ column: Int, wantsKey: Bool) -> Bool {
    guard bytes[at] == .dash, !isBlankOrEnd(bytes, at + 1), bytes[at + 1] != .dash,
      let next = nextSibling(bytes, upTo: Int.max)
    else { return false }
    var index = at
    while !isLineEnd(bytes, index), bytes[index] != .colon || !isBlankOrEnd(bytes, index + 1) {
      index += 1
    }
    let hasKey = !isLineEnd(bytes, index)
    guard hasKey || wantsKey else { return false }
    index += hasKey ? 1 : 0
    while index < bytes.count, bytes[index] == .space { index += 1 }
    guard !hasKey || !isLineEnd(bytes, index) && bytes[index] != .numberSign else { return false }
    if next.column == column {
      return bytes[next.start] == .dash && isBlankOrEnd(bytes, next.start + 1)
    }
    let isPlain = hasKey && (bytes[index] | 0x20) >= UInt8(ascii: "a") && bytes[index] < 0x7B
    return isPlain && next.column == column + 2 && looksLikeKey(bytes, next.start)
  }

  /// Reads a list at `column` whose first item lacks the space behind its dash.
  mutating func readItemWithoutSpace(
    _ bytes: Span<UInt8>, _ column: Int, isAtKeyColumn: Bool = false
  ) {
    report(.missingSpaceAfterDash, at, at + 2)
    lineShift -= 1
    readItems(bytes, column: column, isAtKeyColumn: isAtKeyColumn)
  }

  /// When the innermost list has one item, a mapping, and a key stands at its column, it is the dash
  /// that is too many: the list becomes that mapping.
  mutating func unwrapOnlyItem(_ bytes: Span<UInt8>, _ column: Int) -> Bool {
    guard let list = open.last, list.entries == 1, list.pending == nil,
      list.node + 1 < records.count, records[list.node + 1].kind == .mapping,
      records[list.node + 1].style == .block, looksLikeKey(bytes, at)
    else { return false }
    if let next = nextSibling(bytes, upTo: column), next.column == column,
      bytes[next.start] == .dash
    {
      return false
    }
    report(.listItemInMapping, list.firstEntry, list.firstEntry + 1)
    records.remove(at: list.node + 1)
    for index in list.node + 1..<records.count { records[index].next &-= 1 }
    records[list.node].kind = .mapping
    open[open.count - 1].isMapping = true
    open[open.count - 1].entries = 2
    return true
  }
}
