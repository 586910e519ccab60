// Lists and mappings between brackets.
extension YAMLReader {
  /// A collection between brackets that is being read.
  struct FlowCollection {
    let kind: Kind
    let node: Int
    let start: Int
    var expects = Expectation.entry

    enum Kind {
      case list, mapping
      /// `a: b` in a list: a mapping with one entry and no brackets.
      case pair
    }

    enum Expectation {
      /// An entry or the closing bracket.
      case entry
      /// A comma or the closing bracket.
      case comma
      /// The value behind a colon.
      case value
    }
  }

  /// Reads a flow collection from its opening bracket; `at` then stands behind the closing one.
  ///
  /// False when it is not closed: that is reported, and `at` stands at the start of the first line
  /// that cannot belong to it, or at the end of the file.
  mutating func readFlow(_ bytes: Span<UInt8>) -> Bool {
    var flow: [FlowCollection] = []
    isFlowLineReported = false
    takePending()
    guard openFlow(bytes, &flow) else { return false }
    while let innermost = flow.last {
      guard skipFlowBlanks(bytes, flow) else { return abandon(&flow) }
      let isRead =
        switch (innermost.expects, bytes[at]) {
        case (.value, .comma), (.value, .closeBracket), (.value, .closeBrace):
          endAbsentValue(bytes, &flow)
        case (.value, _): readFlowValue(bytes, &flow)
        case (_, .closeBracket), (_, .closeBrace): closeFlow(bytes, &flow)
        case (.entry, .comma): refuseEmptyEntry()
        case (.entry, _): readFlowEntry(bytes, &flow)
        case (.comma, .comma): passComma(&flow)
        case (.comma, _): refuseMissingComma(bytes, &flow)
        }
      guard isRead else { return abandon(&flow) }
    }
    return true
  }

  // MARK: Opening and closing

  private mutating func openFlow(_ bytes: Span<UInt8>, _ flow: inout [FlowCollection]) -> Bool {
    let kind: FlowCollection.Kind = bytes[at] == .openBracket ? .list : .mapping
    guard pushFlow(kind, &flow, at: records.count, start: at) else { return false }
    at += 1
    return true
  }

  private mutating func pushFlow(
    _ kind: FlowCollection.Kind, _ flow: inout [FlowCollection], at node: Int, start: Int
  ) -> Bool {
    guard open.count + flow.count < limits.depth else {
      report(.tooDeep(limit: limits.depth), start, start + 1)
      isStopped = true
      return false
    }
    flow.append(FlowCollection(kind: kind, node: node, start: start))
    append(kind == .list ? .sequence : .mapping, .flow, start: start, end: start)
    if node < records.count - 1 {
      // A pair is recognised by the colon behind its key, which stands in the arena already.
      records.swapAt(node, records.count - 1)
      records[node + 1].next = UInt32(truncatingIfNeeded: node + 2)
      writtenEnd = Int(records[node + 1].end)
    }
    return true
  }

  private mutating func endFlow(_ bytes: Span<UInt8>, _ closed: FlowCollection, end: Int) {
    records[closed.node].next = UInt32(truncatingIfNeeded: records.count)
    records[closed.node].end = UInt32(truncatingIfNeeded: end)
    writtenEnd = end
    if closed.kind == .mapping { checkDuplicateKeys(bytes, of: closed.node) }
  }

  private mutating func closeFlow(_ bytes: Span<UInt8>, _ flow: inout [FlowCollection]) -> Bool {
    guard let innermost = flow.last else { return false }
    let expected: UInt8 = innermost.kind == .list ? .closeBracket : .closeBrace
    if bytes[at] != expected {
      report(.wrongBracket(expected: Character(Unicode.Scalar(expected))), at, at + 1)
      let found: FlowCollection.Kind = bytes[at] == .closeBracket ? .list : .mapping
      if flow.contains(where: { $0.kind == found }) {
        // Only the inner bracket was forgotten: this one closes its own collection.
        while let inner = flow.last, inner.kind != found {
          flow.removeLast()
          endFlow(bytes, inner, end: at)
        }
      }
    }
    guard let closed = flow.last else { return false }
    at += 1
    flow.removeLast()
    endFlow(bytes, closed, end: at)
    completeValue(bytes, &flow)
    return true
  }

  /// A value was written: a pair ends with it, other collections expect a comma.
  private mutating func completeValue(_ bytes: Span<UInt8>, _ flow: inout [FlowCollection]) {
    if let pair = flow.last, pair.kind == .pair {
      flow.removeLast()
      endFlow(bytes, pair, end: writtenEnd)
    }
    if !flow.isEmpty { flow[flow.count - 1].expects = .comma }
  }

  private mutating func abandon(_ flow: inout [FlowCollection]) -> Bool {
    while let closed = flow.popLast() {
      records[closed.node].next = UInt32(truncatingIfNeeded: records.count)
      writtenEnd = max(writtenEnd, closed.start + 1)
      records[closed.node].end = UInt32(truncatingIfNeeded: writtenEnd)
      records[closed.node].isIncomplete = true
      let isKeyWithoutValue = closed.kind != .list && closed.expects == .value
      if isKeyWithoutValue {
        append(.scalar, .absent, start: writtenEnd, end: writtenEnd)
        records[closed.node].next = UInt32(truncatingIfNeeded: records.count)
      }
      // The collection was the value that an outer one expected.
      if !flow.isEmpty { flow[flow.count - 1].expects = .comma }
    }
    return false
  }

  // MARK: Entries

  private mutating func endAbsentValue(
    _ bytes: Span<UInt8>, _ flow: inout [FlowCollection]
  ) -> Bool {
    append(.scalar, .absent, start: at, end: at)
    completeValue(bytes, &flow)
    return true
  }

  private mutating func passComma(_ flow: inout [FlowCollection]) -> Bool {
    at += 1
    flow[flow.count - 1].expects = .entry
    return true
  }

  private mutating func refuseEmptyEntry() -> Bool {
    report(.emptyFlowEntry, at, at + 1)
    at += 1
    return true
  }

  private mutating func refuseMissingComma(
    _ bytes: Span<UInt8>, _ flow: inout [FlowCollection]
  ) -> Bool {
    guard bytes[at] != .colon else {
      var before = at
      while before > lineStart, bytes[before - 1] == .space || bytes[before - 1] == .tab {
        before -= 1
      }
      if before == lineStart {
        report(.keyOverSeveralLines, at, at + 1)
      } else if bytes[before - 1] == .closeBracket || bytes[before - 1] == .closeBrace {
        report(.collectionAsKey, at, at + 1)
      } else {
        report(.missingComma, at, at + 1)
      }
      return false
    }
    report(.missingComma, at, at + 1)
    flow[flow.count - 1].expects = .entry
    return true
  }

  private mutating func readFlowEntry(
    _ bytes: Span<UInt8>, _ flow: inout [FlowCollection]
  ) -> Bool {
    guard let innermost = flow.last else { return false }
    if bytes[at] == .openBracket || bytes[at] == .openBrace {
      if innermost.kind == .mapping {
        report(.collectionAsKey, at, at + 1)
        return false
      }
      return openFlow(bytes, &flow)
    }
    let node = records.count
    guard let scalar = readFlowScalar(bytes, flow) else { return false }
    let end = at
    skipSpaces(bytes)
    let isKey =
      at < bytes.count && bytes[at] == .colon
      && (scalar.style != .plain || isBlankOrEnd(bytes, at + 1)
        || bytes[at + 1].isFlowIndicator)
    if isKey || innermost.kind == .mapping {
      if scalar.isMultiline { report(.keyOverSeveralLines, scalar.start, scalar.end) }
      checkKeyLength(bytes, scalar)
    }
    guard isKey else {
      at = end
      return endEntryWithoutColon(&flow, end)
    }
    if innermost.kind == .list {
      guard pushFlow(.pair, &flow, at: node, start: scalar.start) else { return false }
    }
    at += 1
    flow[flow.count - 1].expects = .value
    return true
  }

  private mutating func endEntryWithoutColon(_ flow: inout [FlowCollection], _ end: Int) -> Bool {
    if flow[flow.count - 1].kind == .mapping { append(.scalar, .absent, start: end, end: end) }
    flow[flow.count - 1].expects = .comma
    return true
  }

  private mutating func readFlowValue(
    _ bytes: Span<UInt8>, _ flow: inout [FlowCollection]
  ) -> Bool {
    if bytes[at] == .openBracket || bytes[at] == .openBrace { return openFlow(bytes, &flow) }
    guard readFlowScalar(bytes, flow) != nil else { return false }
    if at < bytes.count, bytes[at] == .colon, isBlankOrEnd(bytes, at + 1) {
      report(.missingComma, at, at + 1)
      return false
    }
    // A colon before a bracket or comma was reported already.
    if at < bytes.count, bytes[at] == .colon, problems.last?.problem == .colonBeforeBracket {
      at += 1
    }
    completeValue(bytes, &flow)
    return true
  }

  /// Reads a scalar and writes it to the arena; nil when reading cannot go on (reported).
  private mutating func readFlowScalar(
    _ bytes: Span<UInt8>, _ flow: [FlowCollection]
  ) -> ScannedScalar? {
    let isQuoted = bytes[at] == .quote || bytes[at] == .apostrophe
    let scanned =
      isQuoted ? scanQuoted(bytes, parent: parentColumn) : scanFlowPlain(bytes)
    guard let scanned else { return nil }
    append(
      .scalar, scanned.style, start: scanned.start, end: scanned.end, text: scanned.text,
      isDecoded: scanned.isDecoded)
    return scanned
  }
}
