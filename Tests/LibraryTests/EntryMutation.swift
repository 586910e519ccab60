import StrictYAML

/// One slip at one entry.
enum EntryMutation: String, CaseIterable, Sendable {
  /// The entry is gone.
  case delete
  /// One letter of its key is another.
  case renameKey
  /// One letter of its value is another.
  case renameValue
  /// It stands there twice.
  case double
  /// Its value is gone.
  case blank
  /// Its first line stands one column further right, or left.
  case shiftRight, shiftLeft

  var isShift: Bool { self == .shiftRight || self == .shiftLeft }

  /// The file with the slip in it; nil where the slip cannot be made.
  func bytes(_ entry: Entry, in source: [UInt8]) -> [UInt8]? {
    switch self {
    case .delete: return Self.deleted(entry, source)
    case .renameKey: return entry.key.flatMap { Self.renamed($0, source) }
    case .renameValue: return entry.value.kind == .scalar ? Self.renamed(entry.value, source) : nil
    case .double: return Self.doubled(entry, source)
    case .blank:
      let range = entry.value.range.lower..<max(entry.value.range.lower, entry.range.upperBound)
      return range.isEmpty ? nil : source.replacing(range, with: "")
    case .shiftRight:
      return source.replacing(entry.range.lowerBound..<entry.range.lowerBound, with: " ")
    case .shiftLeft:
      let before = entry.range.lowerBound - 1
      guard before >= 0, source[before] == UInt8(ascii: " ") else { return nil }
      return source.replacing(before..<before + 1, with: "")
    }
  }

  private static func deleted(_ entry: Entry, _ source: [UInt8]) -> [UInt8] {
    if let next = entry.next {
      return source.replacing(entry.range.lowerBound..<next.lowerBound, with: "")
    }
    guard let previous = entry.previous else { return source.replacing(entry.range, with: "") }
    return source.replacing(previous.upperBound..<entry.range.upperBound, with: "")
  }

  /// With the letter or digit nearest to the middle replaced.
  private static func renamed(_ node: YAMLNode, _ source: [UInt8]) -> [UInt8]? {
    let range = node.range.lower..<node.range.upper
    let middle = (range.lowerBound + range.upperBound) / 2
    let letters = range.filter { place in
      let scalar = Unicode.Scalar(source[place])
      return scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    }
    guard let place = letters.min(by: { abs($0 - middle) < abs($1 - middle) }) else { return nil }
    let other = source[place] == UInt8(ascii: "q") ? "x" : "q"
    return source.replacing(place..<place + 1, with: other)
  }

  private static func doubled(_ entry: Entry, _ source: [UInt8]) -> [UInt8] {
    let text = String(decoding: source[entry.range], as: UTF8.self)
    let end = entry.range.upperBound..<entry.range.upperBound
    if entry.isFlow { return source.replacing(end, with: ", " + text) }
    let start = entry.range.lowerBound
    let line = source[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indentation = String(repeating: " ", count: start - line)
    return source.replacing(end, with: "\n" + indentation + text)
  }
}

extension [UInt8] {
  fileprivate func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    Array(self[..<range.lowerBound]) + Array(text.utf8) + Array(self[range.upperBound...])
  }
}
