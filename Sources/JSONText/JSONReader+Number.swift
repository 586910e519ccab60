extension JSONReader {
  /// Reads a number: an integer where it is one, a number where six decimals hold it, and else the
  /// digits as they stand.
  mutating func number(_ bytes: Span<UInt8>) throws(JSONProblem) -> JSONValue {
    let start = place
    var isInteger = true
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let first = place
    try skipDigits(bytes)
    if bytes[first] == UInt8(ascii: "0"), place > first + 1 {
      throw JSONProblem(offset: first, reason: .malformedNumber)
    }
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      isInteger = false
      place += 1
      try skipDigits(bytes)
    }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      place += 1
      if place < bytes.count,
        bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-")
      {
        place += 1
      }
      try skipDigits(bytes)
    }
    if isInteger, let integer = Self.integer(bytes, start..<place) { return .integer(integer) }
    let digits = Self.text(bytes, start..<place)
    if let number = Double(digits), JSONWriter.decimal(number) == digits { return .number(number) }
    return .numeral(digits)
  }

  /// Reads a number without sign, point and exponent; nil, without a step, where none stands or
  /// where it does not fit.
  package mutating func count(_ bytes: Span<UInt8>) -> Int? {
    let start = place
    guard (try? skipDigits(bytes)) != nil, let value = Self.integer(bytes, start..<place),
      bytes[start] != UInt8(ascii: "0") || place == start + 1
    else {
      place = start
      return nil
    }
    return value
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) throws(JSONProblem) {
    let start = place
    while place < bytes.count, bytes[place] &- UInt8(ascii: "0") < 10 { place += 1 }
    guard place > start else {
      throw problem(place < bytes.count ? .malformedNumber : .unexpectedEnd)
    }
  }

  /// Nil for what does not fit, and for minus zero, which is no integer.
  private static func integer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for place in (isNegative ? range.lowerBound + 1 : range.lowerBound)..<range.upperBound {
      let digit = Int(bytes[place] &- UInt8(ascii: "0"))
      let (tenfold, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, stillTooLarge) = tenfold.subtractingReportingOverflow(digit)
      if tooLarge || stillTooLarge { return nil }
      value = next
    }
    // Counted downwards, for the lowest integer has no positive brother.
    if isNegative { return value == 0 ? nil : value }
    return value == .min ? nil : -value
  }
}
