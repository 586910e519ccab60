/// Reads JSON to the letter of RFC 8259, and refuses what the RFC leaves open: a name twice in one
/// object, half a surrogate pair, more levels than the limit.
///
/// The bytes are handed in at every call, so that one reader can walk along a text in which JSON
/// stands beside other things.
package struct JSONReader: Sendable {
  /// The next byte to be read.
  package var place: Int
  /// How many arrays and objects may stand inside each other.
  package let depthLimit: Int
  private var depth = 0

  package init(place: Int = 0, depthLimit: Int = 64) {
    self.place = place
    self.depthLimit = depthLimit
  }

  /// Reads one value with the white space before it, and stops behind it.
  package mutating func value(_ bytes: Span<UInt8>) throws(JSONProblem) -> JSONValue {
    skipSpace(bytes)
    switch try peek(bytes) {
    case UInt8(ascii: "\""): return .string(try string(bytes))
    case UInt8(ascii: "{"): return .object(try members(bytes))
    case UInt8(ascii: "["): return .array(try elements(bytes))
    case UInt8(ascii: "t"):
      try skip("true", bytes)
      return .bool(true)
    case UInt8(ascii: "f"):
      try skip("false", bytes)
      return .bool(false)
    case UInt8(ascii: "n"):
      try skip("null", bytes)
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(bytes)
    default: throw problem(.unexpectedByte)
    }
  }

  /// Reads the space behind the last value, and refuses anything else.
  package mutating func end(_ bytes: Span<UInt8>) throws(JSONProblem) {
    skipSpace(bytes)
    guard place == bytes.count else { throw problem(.trailingText) }
  }

  /// Reads exactly this text; a byte that is not in it is where the problem lies.
  package mutating func skip(
    _ text: StaticString, _ bytes: Span<UInt8>
  ) throws(JSONProblem) {
    let length = text.utf8CodeUnitCount
    let start = place
    let same = text.withUTF8Buffer { wanted in
      for offset in 0..<length {
        guard start + offset < bytes.count, bytes[start + offset] == wanted[offset] else {
          return offset
        }
      }
      return length
    }
    place = start + same
    guard same == length else {
      throw problem(place < bytes.count ? .unexpectedByte : .unexpectedEnd)
    }
  }

  private mutating func members(
    _ bytes: Span<UInt8>
  ) throws(JSONProblem) -> [JSONValue.Member] {
    try descend()
    defer { depth -= 1 }
    skipSpace(bytes)
    var members: [JSONValue.Member] = []
    if try peek(bytes) == UInt8(ascii: "}") {
      place += 1
      return members
    }
    members.reserveCapacity(6)
    var names = NamesSeen()
    while true {
      skipSpace(bytes)
      let start = place
      guard try peek(bytes) == UInt8(ascii: "\"") else { throw problem(.unexpectedByte) }
      let name = try string(bytes)
      guard names.isNew(name, beside: members) else {
        throw JSONProblem(offset: start, reason: .duplicateName)
      }
      skipSpace(bytes)
      guard try peek(bytes) == UInt8(ascii: ":") else { throw problem(.unexpectedByte) }
      place += 1
      members.append(JSONValue.Member(name, try value(bytes)))
      if try endsList(bytes, UInt8(ascii: "}")) { return members }
    }
  }

  private mutating func elements(_ bytes: Span<UInt8>) throws(JSONProblem) -> [JSONValue] {
    try descend()
    defer { depth -= 1 }
    skipSpace(bytes)
    var elements: [JSONValue] = []
    if try peek(bytes) == UInt8(ascii: "]") {
      place += 1
      return elements
    }
    while true {
      elements.append(try value(bytes))
      if try endsList(bytes, UInt8(ascii: "]")) { return elements }
    }
  }

  /// Reads a comma, or the closing bracket: then true.
  private mutating func endsList(
    _ bytes: Span<UInt8>, _ close: UInt8
  ) throws(JSONProblem) -> Bool {
    skipSpace(bytes)
    let byte = try peek(bytes)
    guard byte == close || byte == UInt8(ascii: ",") else { throw problem(.unexpectedByte) }
    place += 1
    return byte == close
  }

  /// Steps over the opening bracket.
  private mutating func descend() throws(JSONProblem) {
    guard depth < depthLimit else { throw problem(.tooDeep) }
    depth += 1
    place += 1
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  func peek(_ bytes: Span<UInt8>) throws(JSONProblem) -> UInt8 {
    guard place < bytes.count else { throw problem(.unexpectedEnd) }
    return bytes[place]
  }

  func problem(_ reason: JSONProblem.Reason) -> JSONProblem {
    JSONProblem(offset: place, reason: reason)
  }
}

/// The names of one object. Few are compared with each other, many are looked up.
private struct NamesSeen {
  private var many: Set<[UInt8]> = []

  /// By code unit, as the RFC compares: texts that only look the same are two names.
  mutating func isNew(_ name: String, beside members: [JSONValue.Member]) -> Bool {
    guard members.count >= 16 else {
      return !members.contains { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }
    }
    if many.isEmpty { many = Set(members.map { Array($0.name.utf8) }) }
    return many.insert(Array(name.utf8)).inserted
  }
}

extension JSONValue {
  /// Reads a whole text that holds one value. Throws the first problem with its place.
  package init(parsing bytes: [UInt8], depthLimit: Int = 64) throws(JSONProblem) {
    var reader = JSONReader(depthLimit: depthLimit)
    let span = bytes.span
    self = try reader.value(span)
    try reader.end(span)
  }

  /// Reads a whole text that holds one value.
  package init(parsing text: String) throws(JSONProblem) {
    try self.init(parsing: Array(text.utf8))
  }
}
