import Foundation
import TestSupport
import Testing

@testable import CommandLineApp

/// What `check` tells an author, for one mistake after another, to the letter. Every text was read as
/// someone who knows nothing of the format: is it enough to mend the file?
@Suite struct AuthorMistakesTests {
  @Test func `the scan in which mistakes are made has none itself`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try AuthorMistake.scan(), to: "mijn-scan.yaml")
    let run = ProgramRun(["check", "mijn-scan.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == "Nagekeken: 1 bestand van jou. Geen fouten gevonden.\n")
  }

  @Test(arguments: AuthorMistake.all)
  func `a mistake is explained`(mistake: AuthorMistake) throws {
    let folder = try TemporaryFolder()
    try folder.write(mistake.edit(try AuthorMistake.scan()), to: "mijn-scan.yaml")
    let run = ProgramRun(["check", "mijn-scan.yaml"], in: folder)
    #expect(run.errors == "")
    #expect(run.exitCode == (run.output.contains(": fout [") ? 1 : 0))
    #expect(!run.output.contains("Geen fouten gevonden."))
    Snapshot.expect(run.output, named: mistake.name + ".txt")
  }

  /// Writes the files to the folder in `GRENSGANGER_MISTAKES`, for the test of the schemas in `.ci`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GRENSGANGER_MISTAKES"] != nil))
  func `the files with mistakes are handed on`() throws {
    let folder = URL(
      filePath: ProcessInfo.processInfo.environment["GRENSGANGER_MISTAKES"] ?? "",
      directoryHint: .isDirectory)
    for mistake in AuthorMistake.all {
      let bytes = mistake.edit(try AuthorMistake.scan())
      try Data(bytes).write(to: folder.appending(path: mistake.name + ".yaml"))
    }
  }

  @Test func `every mistake has a name of its own`() {
    #expect(Set(AuthorMistake.all.map(\.name)).count == AuthorMistake.all.count)
  }
}
