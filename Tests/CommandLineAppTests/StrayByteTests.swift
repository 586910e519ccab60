import Testing

@Suite("Files that are not text")
struct StrayByteTests {
  @Test(
    "a file that is no text ends in a message, in every form of the output",
    arguments: [[], ["--format", "json"], ["--tree"]])
  func strayByte(options: [String]) {
    for file: [UInt8] in [
      [0xA9], [0x93, 0x0A], [0xFF, 0xD8, 0xFF], [0x25, 0x50, 0x44, 0x46, 0x2D],
    ] {
      let run = ProgramRun(["check"] + options + ["-"], bytes: file)
      #expect(run.exitCode == 1, "\(file)")
      #expect(!run.output.isEmpty, "\(file)")
    }
  }
}
