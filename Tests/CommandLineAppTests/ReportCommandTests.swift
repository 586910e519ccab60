import TestSupport
import Testing

@testable import CommandLineApp

/// `report`: to standard output or to a file.
@Suite struct ReportCommandTests {
  private let forms = ["school.yaml", "instituut.yaml", "samen.yaml"]

  @Test(arguments: [[], ["--format=html"], ["-o", "-"], ["--output=-"]])
  func `HTML goes to standard output`(options: [String]) throws {
    let run = ProgramRun(["report"] + options + forms, in: try SmallContent.folder())
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
    #expect(run.output.hasSuffix("</html>\n"))
  }

  @Test func `JSON is that of position`() throws {
    let folder = try SmallContent.folder()
    #expect(
      ProgramRun(["report", "--format=json"] + forms, in: folder).output
        == ProgramRun(["position", "--format=json"] + forms, in: folder).output)
  }

  @Test func `Markdown says what HTML says`() throws {
    let run = ProgramRun(["report", "--format=md"] + forms, in: try SmallContent.folder())
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("# Waar we staan"))
    #expect(run.output.contains("\n## ") && run.output.contains("| --- |"))
  }

  @Test(arguments: [["-o", "uit.html"], ["--output", "uit.html"], ["--output=uit.html"]])
  func `with -o the report stands in the file, and again after a second run`(
    options: [String]
  ) throws {
    let folder = try SmallContent.folder()
    let expected = ProgramRun(["report"] + forms, in: folder).output
    for _ in 1...2 {
      let run = ProgramRun(["report"] + forms + options, in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output == "")
      #expect(run.errors == "Het verslag staat in uit.html.\n")
      #expect(folder.text(of: "uit.html") == expected)
    }
  }

  @Test(arguments: ["weg/uit.html", "Scans"])
  func `a file that cannot be written ends with 3`(path: String) throws {
    let run = ProgramRun(
      ["report", "-o", path] + forms, in: try SmallContent.folder())
    #expect(run.exitCode == 3)
    #expect(run.output == "")
    #expect(run.errors.contains("«\(path)»"))
  }

  @Test func `with faulty forms no file is written`() throws {
    let folder = try SmallContent.folder()
    try folder.write("invulblad: proef\n", to: "leeg.yaml")
    let run = ProgramRun(["report", "-o", "uit.html", "leeg.yaml"], in: folder)
    #expect(run.exitCode == 1)
    #expect(folder.text(of: "uit.html") == nil)
  }
}
