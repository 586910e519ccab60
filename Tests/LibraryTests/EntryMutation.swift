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

  /// The change that makes the slip; nil where it cannot be made.
  func edit(_ entry: Entry, in source: [UInt8]) -> Edit? {
    switch self {
    case .delete: return Self.deletion(of: entry)
    case .renameKey: return entry.key.flatMap { Self.misspelling(of: $0, source) }
    case .renameValue:
      return entry.value.kind == .scalar ? Self.misspelling(of: entry.value, source) : nil
    case .double: return Self.repetition(of: entry, source)
    case .blank:
      let start = entry.value.range.lower
      let range = start..<max(start, entry.range.upperBound)
      return range.isEmpty ? nil : Edit(range: range, text: [])
    case .shiftRight:
      return Edit(at: entry.range.lowerBound, " ")
    case .shiftLeft:
      let before = entry.range.lowerBound - 1
      guard before >= 0, source[before] == UInt8(ascii: " ") else { return nil }
      return Edit(range: before..<before + 1, text: [])
    }
  }

  private static func deletion(of entry: Entry) -> Edit {
    if let next = entry.next {
      return Edit(range: entry.range.lowerBound..<next.lowerBound, text: [])
    }
    let start = entry.previous?.upperBound ?? entry.range.lowerBound
    return Edit(range: start..<entry.range.upperBound, text: [])
  }

  /// Replaces the letter or digit nearest to the middle.
  private static func misspelling(of node: YAMLNode, _ source: [UInt8]) -> Edit? {
    let range = node.range.lower..<node.range.upper
    let middle = (range.lowerBound + range.upperBound) / 2
    for distance in 0...range.count {
      for place in [middle + distance, middle - distance] where range.contains(place) {
        let scalar = Unicode.Scalar(source[place])
        guard
          ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || ("0"..."9").contains(scalar)
        else { continue }
        let other = scalar == "q" ? UInt8(ascii: "x") : UInt8(ascii: "q")
        return Edit(range: place..<place + 1, text: [other])
      }
    }
    return nil
  }

  private static func repetition(of entry: Entry, _ source: [UInt8]) -> Edit {
    let text = String(decoding: source[entry.range], as: UTF8.self)
    let start = entry.range.lowerBound
    if entry.isFlow { return Edit(at: entry.range.upperBound, ", " + text) }
    let line = source[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indentation = String(repeating: " ", count: start - line)
    return Edit(at: entry.range.upperBound, "\n" + indentation + text)
  }
}

/// Other bytes in the place of one stretch of a file.
struct Edit: Sendable {
  let range: Range<Int>
  let text: [UInt8]

  init(range: Range<Int>, text: [UInt8]) {
    self.range = range
    self.text = text
  }

  /// Puts text in.
  init(at place: Int, _ text: String) {
    self.init(range: place..<place, text: Array(text.utf8))
  }

  func changed(_ source: [UInt8]) -> [UInt8] {
    var result = source
    result.replaceSubrange(range, with: text)
    return result
  }

  /// The line in the changed file of a byte of it. Costs less than counting lines anew.
  func line(of offset: Int, before: SourceText, source: [UInt8]) -> Int {
    func lines(_ bytes: some Sequence<UInt8>) -> Int { bytes.count { $0 == UInt8(ascii: "\n") } }
    let start = range.lowerBound
    if offset <= start { return before.place(of: offset).line }
    let inside = offset - start
    if inside <= text.count { return before.place(of: start).line + lines(text.prefix(inside)) }
    let unchanged = before.place(of: inside - text.count + range.upperBound).line
    return unchanged - lines(source[range]) + lines(text)
  }
}
