import Foundation
import JSONText
import TestSupport
import Testing

/// JSON is written to the letter of RFC 8259, the same on every machine.
@Suite struct JSONWriterTests {
  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"),
      (.integer(.max), "9223372036854775807"), (.integer(.min), "-9223372036854775808"),
      ("", "\"\""), ("é😀", "\"é😀\""), ([], "[]"), (.object([]), "{}"),
      ([1, [2], "a"], "[1,[2],\"a\"]"), (["b": 1, "a": .null], "{\"b\":1,\"a\":null}"),
      ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), ("\n\r\t", "\"\\n\\r\\t\""),
      ("\r\n", "\"\\r\\n\""), ("\u{0}\u{1F}\u{8}", "\"\\u0000\\u001f\\u0008\""),
      ("\u{7F}\u{85}\u{9F}", "\"\\u007f\\u0085\\u009f\""),
      ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("</script>", "\"</script>\""),
    ] as [(JSONValue, String)])
  func `values are written compactly`(value: JSONValue, text: String) {
    #expect(value.text(.compact) == text)
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (0.5, "0.5"), (-2.25, "-2.25"), (0.1 + 0.2, "0.3"),
      (2.0 / 3, "0.666667"), (1e-7, "0"), (-1e-7, "0"), (0.0000015, "0.000002"),
      (999_999.999_999_9, "1000000"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func `numbers have at most six decimals and no zeros at the end`(number: Double, text: String) {
    #expect(JSONValue.number(number).text(.compact) == text)
  }

  @Test func `indented text keeps what is flat on one line`() {
    let value: JSONValue = ["a": [1, 2], "b": ["c": [["d": 1]], "e": []]]
    #expect(
      value.text(.indented) == """
        {
          "a": [1, 2],
          "b": {
            "c": [
              {"d": 1}
            ],
            "e": []
          }
        }
        """)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `any text comes back as it was`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var text = ""
    for _ in 0..<40 {
      let limits: [UInt32] = [0x30, 0xA0, 0x3000, 0x110000]
      let limit = limits.randomElement(using: &random) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    for layout in [JSONValue.Layout.compact, .indented] {
      let data = Data(JSONValue.object([.init(text, .string(text))]).text(layout).utf8)
      let read = try JSONSerialization.jsonObject(with: data) as? [String: String]
      #expect(read?.values.first.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed)")
      #expect(read?.keys.first.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed)")
    }
  }
}
