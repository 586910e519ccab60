import StrictYAML

/// Where the reader could not follow how a file is built: an indentation, a bracket or a colon that
/// does not fit. What is around such a place may look wrong only because of it.
struct StructureFaults {
  private let source: [UInt8]
  /// Where they begin, in the order of the file.
  private let places: [Int]
  /// The lines on which they begin, in the order of the file, each once.
  private let lines: [Range<Int>]

  static let none = StructureFaults(source: [], places: [])

  init(_ document: YAMLDocument) {
    self.init(
      source: document.source,
      places: document.problems.filter(\.problem.isOfStructure).map(\.range.lower).sorted())
  }

  private init(source: [UInt8], places: [Int]) {
    self.source = source
    self.places = places
    var lines: [Range<Int>] = []
    for place in places where lines.last.map({ $0.upperBound < place }) ?? true {
      lines.append(Self.line(around: place, in: source))
    }
    self.lines = lines
  }

  var isEmpty: Bool { places.isEmpty }

  /// True when something stands on the same line.
  func touchLine(of range: SourceRange) -> Bool {
    let line = lines.firstPlace { $0.upperBound >= range.lower }
    return line < lines.count && lines[line].lowerBound <= range.lower
  }

  /// True when something stands in this stretch or directly behind it, so that the stretch may have
  /// ended too early.
  func touch(_ range: SourceRange) -> Bool {
    guard !isEmpty else { return false }
    var end = min(range.upper, source.count)
    while end < source.count, Self.passed.contains(source[end]) { end += 1 }
    let place = places.firstPlace { $0 >= range.lower }
    return place < places.count && places[place] <= end
  }

  /// White space and closing brackets.
  private static let passed: Set<UInt8> = [
    UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "]"),
    UInt8(ascii: "}"),
  ]

  private static func line(around offset: Int, in source: [UInt8]) -> Range<Int> {
    var start = min(offset, source.count)
    var end = start
    while start > 0, source[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place where the condition holds, of which it is known that it then holds to the end;
  /// the end when it holds nowhere. Costs the logarithm of the length.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension YAMLProblem {
  /// True when it is about how the file is built, not about one value.
  fileprivate var isOfStructure: Bool {
    switch self {
    case .tab, .tooDeep, .wrongIndentation, .missingColon, .missingSpaceAfterColon,
      .missingSpaceAfterDash, .listItemInMapping, .keyInList, .duplicateKey, .textAfterValue,
      .unexpectedLine,
      .emptyKey, .collectionAsKey, .explicitKey, .colonInContinuation, .continuationAfterComment,
      .unclosedQuote, .unclosedBracket, .wrongBracket, .bracketLineNotDeeper,
      .emptyFlowEntry, .missingComma, .colonBeforeBracket:
      true
    default: false
    }
  }
}
