import CommandLineApp
import Content
import Sessions
import TestSupport
import Testing

@Suite("Answering, as it reads from first to last line")
struct JudgingTranscriptTests {
  private static let folder = "Tests/CommandLineAppTests/"

  @Test func `one rater alone, the short scan`() throws {
    let session = try MemorySession()
    try session.join("a", "school", role: "schoolopleider")
    let (text, ending) = try session.judge(
      "a",
      [
        "", "j", "d", "z", "ja", "nee", "s",
        // c: both earlier ones, not on the way, an example
        "c", "", "", "Overleg van 3 maart, de schoolleider vertelde wat hem opviel.",
        // d: it went on; a is missing
        "d", "j", "a", "Werkgroep taal ging door toen twee opleiders wisselden.",
        // b: on the way to c
        "b", "", "j",
        "klaar",
      ])
    #expect(ending == .finished)
    Snapshot.expect(text, named: "antwoorden-alleen.txt")
  }
}
