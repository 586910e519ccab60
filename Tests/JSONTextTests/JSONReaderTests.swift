import Foundation
import JSONText
import TestSupport
import Testing

/// JSON is read to the letter of RFC 8259.
@Suite struct JSONReaderTests {
  @Test(
    arguments: [
      ("null", .null), (" true ", true), ("\t\r\nfalse", false), ("0", 0), ("-7", -7),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .numeral("9223372036854775808")),
      ("-9223372036854775809", .numeral("-9223372036854775809")),
      ("-0", .numeral("-0")), ("0.5", .number(0.5)), ("-2.25", .number(-2.25)),
      ("0.333333", .number(0.333333)), ("0.3333333", .numeral("0.3333333")),
      ("1.50", .numeral("1.50")), ("1e3", .numeral("1e3")), ("1E-400", .numeral("1E-400")),
      ("1e+999", .numeral("1e+999")), ("\"\"", ""), ("\"é😀\"", "é😀"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\uD83D\ude00a""#, "é😀a"),
      ("[]", []), ("[ ]", []), ("[1,[2],\"a\"]", [1, [2], "a"]), ("{}", .object([])),
      ("{ \"b\" : 1 , \"a\" : null }", ["b": 1, "a": nil]), ("\"\\u0000\"", "\u{0}"),
      ("{\"é\":1,\"e\u{301}\":2}", .object([.init("é", 1), .init("e\u{301}", 2)])),
    ] as [(String, JSONValue)])
  func `values are read`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(
    arguments: [
      ("", 0, .unexpectedEnd), ("  ", 2, .unexpectedEnd), ("nul", 3, .unexpectedEnd),
      ("nulL", 3, .unexpectedByte), ("True", 0, .unexpectedByte), ("1 2", 2, .trailingText),
      ("01", 0, .malformedNumber), ("-01", 1, .malformedNumber), ("-", 1, .unexpectedEnd),
      ("1.", 2, .unexpectedEnd), (".5", 0, .unexpectedByte), ("1.e3", 2, .malformedNumber),
      ("1e", 2, .unexpectedEnd), ("+1", 0, .unexpectedByte), ("NaN", 0, .unexpectedByte),
      ("[1,]", 3, .unexpectedByte), ("[1 2]", 3, .unexpectedByte), ("[1", 2, .unexpectedEnd),
      ("]", 0, .unexpectedByte), ("{\"a\"}", 4, .unexpectedByte), ("{a:1}", 1, .unexpectedByte),
      ("{\"a\":1,}", 7, .unexpectedByte), ("{\"a\":1 \"b\":2}", 7, .unexpectedByte),
      ("{\"a\":1,\"a\":2}", 7, .duplicateName), ("{\"\\u0061\":1,\"a\":2}", 12, .duplicateName),
      ("\"a", 2, .unexpectedEnd), ("\"a\nb\"", 2, .controlCharacter), ("'a'", 0, .unexpectedByte),
      ("\"\\x\"", 1, .unknownEscape), ("\"\\u12g4\"", 5, .unknownEscape),
      ("\"\\ud800\"", 1, .loneSurrogate), ("\"\\udc00\"", 1, .loneSurrogate),
      ("\"\\ud800\\ud800\"", 1, .loneSurrogate), ("\"\\ud800\\n\"", 1, .loneSurrogate),
      ("\"\\", 2, .unexpectedEnd), ("// a\n1", 0, .unexpectedByte),
      ("\u{FEFF}1", 0, .unexpectedByte),
    ] as [(String, Int, JSONProblem.Reason)])
  func `the first problem is named with its place`(
    text: String, offset: Int, reason: JSONProblem.Reason
  ) {
    #expect(throws: JSONProblem(offset: offset, reason: reason)) { try JSONValue(parsing: text) }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func `what is no UTF-8 is refused`(bytes: [UInt8]) {
    #expect(throws: JSONProblem(offset: 1, reason: .invalidUTF8)) {
      try JSONValue(parsing: [0x22] + bytes + [0x22])
    }
  }

  @Test func `more levels than the limit are refused, however many`() throws {
    for depth in [64, 65, 1_000_000] {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      if depth == 64 {
        _ = try JSONValue(parsing: text)
      } else {
        #expect(throws: JSONProblem(offset: 64, reason: .tooDeep)) { try JSONValue(parsing: text) }
      }
    }
  }

  @Test func `among many names one that stands there twice is found`() {
    let names = (0..<100).map { "\"naam\($0)\":1" }
    for twice in [0, 50, 99] {
      let text = "{" + (names + [names[twice]]).joined(separator: ",") + "}"
      #expect {
        try JSONValue(parsing: text)
      } throws: {
        ($0 as? JSONProblem)?.reason == .duplicateName
      }
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `what is written is read again`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let value = Self.value(depth: 4, &random)
    for layout in [JSONValue.Layout.compact, .indented] {
      #expect(try JSONValue(parsing: value.text(layout)) == value, "seed \(seed)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `of mutants exactly those are read that Foundation reads, but for what we refuse on purpose`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    let text = Array(Self.value(depth: 3, &random).text(.compact).utf8)
    let marks = Array("{}[]:,\"\\u0019.eE+-tfn \u{7F}é\n".utf8)
    for _ in 0..<500 {
      var mutant = text
      for _ in 0..<Int.random(in: 1...3, using: &random) where !mutant.isEmpty {
        let place = Int.random(in: 0..<mutant.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: mutant[place] = UInt8.random(in: 0...255, using: &random)
        case 1: mutant.remove(at: place)
        case 2: mutant.insert(marks.randomElement(using: &random) ?? 0, at: place)
        default: mutant.removeSubrange(place..<min(place + 5, mutant.count))
        }
      }
      let isFoundations =
        (try? JSONSerialization.jsonObject(with: Data(mutant), options: .fragmentsAllowed)) != nil
      let shown = "seed \(seed): \(String(decoding: mutant, as: UTF8.self))"
      do {
        let value = try JSONValue(parsing: mutant)
        #expect(isFoundations || value.holdsNumeral, "\(shown)")
        #expect(try JSONValue(parsing: value.text(.compact)) == value, "\(shown)")
      } catch {
        #expect((0...mutant.count).contains(error.offset), "\(shown)")
        // Foundation lets a comma stand before a closing bracket.
        let isComma = error.offset < mutant.count && mutant[error.offset] == UInt8(ascii: "]")
        let isOnPurpose = Self.onPurpose.contains(error.reason) || isComma
        #expect(!isFoundations || isOnPurpose, "\(shown) \(error)")
      }
    }
  }

  private static let onPurpose: Set<JSONProblem.Reason> = [
    .duplicateName, .loneSurrogate, .tooDeep,
  ]

  private static func value(depth: Int, _ random: inout SeededRandom) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return [nil, true, false].randomElement(using: &random) ?? nil
    case 1: return .integer(Int.random(in: -9...9, using: &random))
    case 2: return .integer(Int.random(in: .min...Int.max, using: &random))
    case 3: return .number(Double(Int.random(in: -999...999, using: &random) * 2 + 1) / 8)
    case 4, 5: return .string(text(&random))
    case 6:
      return .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth: depth - 1, &random) })
    default:
      return .object(
        (0..<Int.random(in: 0..<5, using: &random)).map {
          JSONValue.Member("\($0)" + text(&random), value(depth: depth - 1, &random))
        })
    }
  }

  private static func text(_ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let limit: UInt32 = [0x30, 0x80, 0x3000, 0x110000].randomElement(using: &random) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension JSONValue {
  /// True where a number stands in it that Foundation may find too large.
  fileprivate var holdsNumeral: Bool {
    switch self {
    case .numeral: true
    case .array(let elements): elements.contains(where: \.holdsNumeral)
    case .object(let members): members.contains { $0.value.holdsNumeral }
    default: false
    }
  }
}
