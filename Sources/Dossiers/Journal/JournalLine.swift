import JSONText

/// The form of one line of a journal: fixed names in a fixed order, and a sum over the sum of the
/// line before it and everything in this one. docs/journal-format.md describes it.
package enum JournalLine {
  /// The version of the format that is written; lower ones are read.
  package static let version = 1

  /// No logical time and no number is higher, so that adding one never overflows.
  static let highest = 1 << 53

  /// Stands in the place of the previous line's sum before the first line.
  package static func seed(folder: String, writer: String) -> [UInt8] {
    var sum = CRC64()
    sum.add(Array("\(folder)/\(writer)".utf8).span)
    return sum.digits
  }

  /// The line with its line end. `sum` is that of the line before it, sixteen digits, and becomes
  /// that of this one.
  static func encode(_ entry: JournalEntry, after sum: inout [UInt8]) -> [UInt8] {
    var line = Array(
      ("{\"versie\":\(entry.version),\"schrijver\":\(JSONValue.string(entry.writer).text(.compact))"
        + ",\"nr\":\(entry.number),\"tijd\":\(entry.logicalTime)"
        + ",\"klok\":\(JSONValue(entry.wallTime).text(.compact))"
        + ",\"wat\":\(JSONValue.string(entry.kind).text(.compact))"
        + ",\"inhoud\":\(entry.payload.text(.compact))").utf8)
    var crc = CRC64()
    crc.add(sum.span)
    crc.add(line.span)
    sum = crc.digits
    line += Array(",\"som\":\"".utf8)
    line += sum
    line += Array("\"}\n".utf8)
    return line
  }

  /// How many bytes stand behind what the sum covers, the line end left out.
  static let tailLength = 26

  /// True when the line ends in the sum that belongs to it. Every version of the format ends so.
  static func hasItsSum(_ line: Span<UInt8>, after sum: Span<UInt8>) -> Bool {
    guard line.count > tailLength else { return false }
    let covered = line.count - tailLength
    var crc = CRC64()
    crc.add(sum)
    crc.add(line.extracting(0..<covered))
    let value = crc.value
    for place in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 15
      let mark = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      guard line[covered + 8 + place] == mark else { return false }
    }
    var reader = JSONReader(place: covered)
    guard (try? reader.skip(",\"som\":\"", line)) != nil else { return false }
    reader.place += 16
    return (try? reader.skip("\"}", line)) != nil && reader.place == line.count
  }

  /// Everything but the sum. Throws for a line of another form; the offset says nothing.
  static func decode(
    _ line: Span<UInt8>, version: Int, known: KnownTexts
  )
    throws(JSONProblem) -> JournalEntry
  {
    var reader = JSONReader()
    try reader.skip("{\"versie\":", line)
    _ = reader.count(line)
    try reader.skip(",\"schrijver\":", line)
    let writer = try reader.string(line)
    try reader.skip(",\"nr\":", line)
    let number = try count(&reader, line)
    try reader.skip(",\"tijd\":", line)
    let time = try count(&reader, line)
    try reader.skip(",\"klok\":", line)
    let wallTime = try optionalString(&reader, line)
    try reader.skip(",\"wat\":", line)
    let kind = try reader.string(line)
    try reader.skip(",\"inhoud\":", line)
    guard reader.place < line.count, line[reader.place] == UInt8(ascii: "{") else {
      throw JSONProblem(offset: reader.place, reason: .unexpectedByte)
    }
    let payload = try reader.value(line)
    guard reader.place == line.count - tailLength else {
      throw JSONProblem(offset: reader.place, reason: .trailingText)
    }
    return JournalEntry(
      version: version, writer: writer == known.writer ? known.writer : writer, number: number,
      logicalTime: time, wallTime: wallTime, kind: kind, payload: payload)
  }

  /// The version that a line says it has; nil for what is no line.
  static func version(of line: Span<UInt8>) -> Int? {
    var reader = JSONReader()
    guard (try? reader.skip("{\"versie\":", line)) != nil, let version = reader.count(line),
      (try? reader.skip(",", line)) != nil
    else { return nil }
    return version
  }

  /// A whole number from 1.
  private static func count(
    _ reader: inout JSONReader, _ line: Span<UInt8>
  ) throws(JSONProblem) -> Int {
    guard let count = reader.count(line), (1...highest).contains(count) else {
      throw JSONProblem(offset: reader.place, reason: .malformedNumber)
    }
    return count
  }

  private static func optionalString(
    _ reader: inout JSONReader, _ line: Span<UInt8>
  ) throws(JSONProblem) -> String? {
    guard reader.place < line.count, line[reader.place] != UInt8(ascii: "n") else {
      try reader.skip("null", line)
      return nil
    }
    return try reader.string(line)
  }

  /// Texts that every line repeats, so that they are kept once.
  struct KnownTexts {
    let writer: String
  }
}
