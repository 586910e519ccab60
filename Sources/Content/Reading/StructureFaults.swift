import StrictYAML

/// Where the reader could not follow how a file is built: an indentation, a bracket or a colon that
/// does not fit. What is around such a place may look wrong only because of it.
struct StructureFaults {
  private let source: [UInt8]
  /// In the order of the file.
  private let places: [SourceRange]

  static let none = StructureFaults(source: [], places: [])

  private init(source: [UInt8], places: [SourceRange]) {
    self.source = source
    self.places = places
  }

  init(_ document: YAMLDocument) {
    self.init(
      source: document.source,
      places: document.problems.filter(\.problem.isOfStructure).map(\.range))
  }

  /// White space and closing brackets.
  private static let passed: Set<UInt8> = [
    UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "]"),
    UInt8(ascii: "}"),
  ]

  var isEmpty: Bool { places.isEmpty }

  /// True when something stands on the same line.
  func touchLine(of range: SourceRange) -> Bool {
    places.contains { place in
      let lower = min(place.lower, range.lower)
      let upper = min(max(place.lower, range.lower), source.count)
      return !source[min(lower, upper)..<upper].contains(UInt8(ascii: "\n"))
    }
  }

  /// True when something stands in this stretch or directly behind it, so that the stretch may have
  /// ended too early.
  func touch(_ range: SourceRange) -> Bool {
    guard !places.isEmpty else { return false }
    var end = min(range.upper, source.count)
    while end < source.count, Self.passed.contains(source[end]) { end += 1 }
    return places.contains { range.lower <= $0.lower && $0.lower <= end }
  }
}

extension YAMLProblem {
  /// True when it is about how the file is built, not about one value.
  fileprivate var isOfStructure: Bool {
    switch self {
    case .tab, .tooDeep, .wrongIndentation, .missingColon, .missingSpaceAfterColon,
      .missingSpaceAfterDash, .listItemInMapping, .keyInList, .textAfterValue, .unexpectedLine,
      .emptyKey, .collectionAsKey, .explicitKey, .colonInContinuation, .continuationAfterComment,
      .unclosedQuote, .unclosedBracket, .wrongBracket, .bracketLineNotDeeper,
      .emptyFlowEntry, .missingComma, .colonBeforeBracket:
      true
    default: false
    }
  }
}
