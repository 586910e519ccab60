import TestSupport
import Testing
import Wording

@testable import CommandLineApp

/// The examples that `--help` gives can be typed.
@Suite struct HelpExampleTests {
  private static let environment = [
    "GRENSGANGER_DAG": "2026-11-21", "GRENSGANGER_KLOK": "14:00", "XDG_CONFIG_HOME": "/nowhere",
  ]

  /// Each on the folder of a partnership of its own, in which nothing was done yet.
  @Test(arguments: CommandWord.dialogue.help.examples + CommandWord.print.help.examples)
  func `an example works`(example: String) throws {
    let folder = try TemporaryFolder()
    #expect(ProgramRun(["new", "wilg"], in: folder).exitCode == 0)
    let words = example.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, part in
        place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
    let run = ProgramRun(Array(words.dropFirst()), in: folder, environment: Self.environment)
    #expect(run.exitCode == 0, "\(run.told)")
  }
}
