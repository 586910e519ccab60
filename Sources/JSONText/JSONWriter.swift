extension JSONValue {
  /// How a value is laid out.
  package enum Layout: Sendable {
    /// Everything on one line, no spaces.
    case compact
    /// Two spaces a level; what holds no object or array stays on one line.
    case indented
  }

  /// The value as UTF-8 text, without a line end behind it. Same value, same bytes, anywhere.
  package func text(_ layout: Layout) -> String {
    var writer = JSONWriter(isIndented: layout == .indented)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

struct JSONWriter {
  let isIndented: Bool
  var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .number(let number): append(Self.decimal(number))
    case .numeral(let digits): append(digits)
    case .string(let text): writeString(text)
    case .array(let elements):
      writeAll(elements, depth, "[", "]", isFlat: elements.allSatisfy(\.isScalar)) {
        $0.write($1, depth: depth + 1)
      }
    case .object(let members):
      writeAll(members, depth, "{", "}", isFlat: members.allSatisfy(\.value.isScalar)) {
        $0.writeString($1.name)
        $0.append($0.isIndented ? ": " : ":")
        $0.write($1.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeAll<Element>(
    _ elements: [Element], _ depth: Int, _ open: StaticString, _ close: StaticString, isFlat: Bool,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (place, element) in elements.enumerated() {
      if place > 0 { append(isIndented && isFlat ? ", " : ",") }
      if !isFlat { breakLine(depth + 1) }
      write(&self, element)
    }
    if !isFlat { breakLine(depth) }
    append(close)
  }

  private mutating func breakLine(_ depth: Int) {
    guard isIndented else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a string with the escapes RFC 8259 demands, and U+2028 and U+2029 escaped so that the
  /// text may stand in a script.
  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: writeEscape(scalar.value)
      default: UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  /// A number rounded to six decimals, without zeros at the end; null for what JSON cannot hold.
  static func decimal(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e12 else { return "null" }
    let millionths = Int((number.magnitude * 1_000_000).rounded())
    var fraction = String(millionths % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = number < 0 && millionths > 0 ? "-" : ""
    return sign + String(millionths / 1_000_000) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension JSONValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }
}
