import TestSupport
import Testing

@Suite("Files that are not text")
struct StrayByteTests {
  @Test("any byte may begin a line", arguments: [UInt8(0x80)...0xBF, 0xC0...0xFF, 0x00...0x1F])
  func firstByte(bytes: ClosedRange<UInt8>) {
    for byte in bytes {
      for file in [[byte], [byte, 0x0A], Array("a: b\n".utf8) + [byte] + Array(" c: d\n".utf8)] {
        let run = ProgramRun(["check", "-"], bytes: file)
        #expect(run.exitCode != 0 || !run.output.isEmpty, "byte \(byte)")
      }
    }
  }

  @Test("random bytes end in messages", arguments: 0..<4)
  func randomBytes(part: UInt64) {
    for seed in part * 250..<(part + 1) * 250 {
      var random = SeededRandom(seed: seed)
      let length = Int.random(in: 0...120, using: &random)
      let file = (0..<length).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array(" \n:-#[]{}\"'|>a\t".utf8).randomElement(using: &random) ?? 0
      }
      for arguments in [
        ["check", "-"], ["check", "--format", "json", "-"], ["check", "--tree", "-"],
      ] {
        let run = ProgramRun(arguments, bytes: file)
        #expect([0, 1].contains(run.exitCode), "seed \(seed)")
        #expect(!run.output.isEmpty, "seed \(seed)")
      }
    }
  }
}
