import Content
import StrictYAML
import TestSupport
import Testing
import Wording

@Suite("Files that are not text")
struct StrayByteTests {
  @Test("any byte may begin a line")
  func firstByte() {
    for byte in UInt8.min...UInt8.max {
      for file in [[byte], [byte, 0x0A], Array("a: b\n".utf8) + [byte] + Array(" c: d\n".utf8)] {
        #expect(Self.rendersEverything(file), "byte \(byte)")
      }
    }
  }

  @Test("random bytes end in messages")
  func randomBytes() {
    for seed in UInt64(0)..<3000 {
      var random = SeededRandom(seed: seed)
      let length = Int.random(in: 0...120, using: &random)
      let file = (0..<length).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array(" \n:-#[]{}\"'|>a\t".utf8).randomElement(using: &random) ?? 0
      }
      #expect(Self.rendersEverything(file), "seed \(seed)")
    }
  }

  /// Whether every problem of a file has a message with its place.
  private static func rendersEverything(_ bytes: [UInt8]) -> Bool {
    let text = SourceText(bytes)
    return YAMLDocument.read(bytes).problems.allSatisfy { finding in
      Diagnostic(path: "a.yaml", range: finding.range, problem: .syntax(finding.problem))
        .text { _ in text }.hasPrefix("a.yaml:")
    }
  }
}
