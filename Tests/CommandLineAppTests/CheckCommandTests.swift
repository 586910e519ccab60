import Foundation
import TestSupport
import Testing

@testable import CommandLineApp

/// `check`: all faults at once, for people and as data.
@Suite struct CheckCommandTests {
  @Test func `what is shipped has no faults`() {
    let run = ProgramRun(["check"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Geen fouten gevonden."))
    #expect(run.errors == "")
  }

  @Test func `a fault is reported on standard output and ends with 1`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      SmallContent.scan.replacing("titel:", with: "titl:"), to: "Scans/proef.yaml")
    let run = ProgramRun(["check"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors == "")
    #expect(run.output.contains("Scans/proef.yaml:2:1: fout [unknown-key]"))
    #expect(run.output.contains("Bedoelde je «titel»?"))
  }

  @Test func `warnings alone end with 0`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      SmallContent.form("beoordelaar: {rol: goochelaar, partij: school}"), to: "rol.yaml")
    let run = ProgramRun(["check", "rol.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("1 waarschuwing in 1 bestand."))
  }

  @Test func `a named file is checked against all content, and only it is reported`() throws {
    let folder = try SmallContent.folder()
    try folder.write("kapot: [\n", to: "Scans/kapot.yaml")
    let run = ProgramRun(["check", "school.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == "Nagekeken: 1 bestand van jou. Geen fouten gevonden.\n")
    let both = ProgramRun(["check", "school.yaml", "Scans/kapot.yaml"], in: folder)
    #expect(both.exitCode == 1)
    #expect(both.output.contains("Nagekeken: 2 bestanden van jou."))
  }

  @Test func `- is standard input`() throws {
    let folder = try SmallContent.folder()
    let good = ProgramRun(["check", "-"], in: folder, input: SmallContent.school)
    #expect(good.exitCode == 0)
    let bad = ProgramRun(["check", "-"], in: folder, input: "invulblad: proeff\n")
    #expect(bad.exitCode == 1)
    #expect(bad.output.contains("(standaardinvoer):1:12: fout"))
    #expect(bad.output.contains("Bedoelde je «proef»?"))
  }

  @Test func `of a scan that is not found it is said how one in another folder is`() throws {
    let run = ProgramRun(
      ["check", "-"], in: try SmallContent.folder(), input: "invulblad: mijn-eigen-scan\n")
    #expect(run.output.contains("«--content MAP»"))
  }

  @Test func `a content folder or a folder of files may be named`() throws {
    let folder = try SmallContent.folder()
    #expect(ProgramRun(["check", folder.path]).output.contains("Nagekeken: 2 bestanden van jou."))
    #expect(
      ProgramRun(["check", "."], in: folder).output.contains("Nagekeken: 2 bestanden van jou."))
    let scans = ProgramRun(["check", "Scans"], in: folder)
    #expect(scans.exitCode == 0)
    #expect(scans.output.contains("Nagekeken: 2 bestanden van jou."))
  }

  @Test(arguments: ["weg.yaml", "weg/"])
  func `what is not there ends with 3`(path: String) throws {
    let run = ProgramRun(["check", path], in: try SmallContent.folder())
    #expect(run.exitCode == 3)
    #expect(run.output == "")
    #expect(run.errors.contains("bestaat niet"))
  }

  @Test func `what replaces something of an earlier layer is listed`() throws {
    let folder = try SmallContent.folder()
    let over = try SmallContent.folder()
    try over.write(
      SmallContent.scan.replacing("Proefscan", with: "Andere"), to: "Scans/proef.yaml")
    let run = ProgramRun(["check", "--content", over.path], in: folder)
    #expect(run.exitCode == 0)
    #expect(
      run.output.contains(
        "Scan «proef» in «\(over.path)/Scans/proef.yaml» komt in de plaats van die in «Scans/proef.yaml»."
      ))
  }

  @Test func `JSON holds the same faults, sorted`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      SmallContent.scan.replacing("titel:", with: "titl:").replacing("{geheel", with: "{gehel"),
      to: "Scans/proef.yaml")
    let run = ProgramRun(["check", "--format=json", "Scans"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors == "")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["schemaVersion"] as? Int == 1)
    #expect(json["files"] as? [String] == ["Scans/bronnen.yaml", "Scans/proef.yaml"])
    let found = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(found.map { $0["code"] as? String } == ["unknown-key", "unknown-key"])
    #expect(found.map { $0["line"] as? Int } == [2, 33])
    let first = try #require(found.first)
    #expect(
      Set(first.keys) == [
        "severity", "code", "file", "line", "column", "endLine", "endColumn", "message", "remedy",
        "suggestion", "text",
      ])
    #expect(first["severity"] as? String == "error")
    #expect(first["file"] as? String == "Scans/proef.yaml")
    #expect(first["column"] as? Int == 1)
    #expect(first["endColumn"] as? Int == 5)
    #expect(first["suggestion"] as? String == "titel")
    #expect(first["text"] as? String == "titl: Proefscan")
  }

  @Test func `the last line says how many files came with the program and how many are yours`()
    throws
  {
    let alone = ProgramRun(["check"]).output
    #expect(alone.contains(" bestanden uit het programma. Geen fouten gevonden.\n"))
    let both = ProgramRun(["check"], in: try SmallContent.folder()).output
    #expect(both.contains(" bestanden uit het programma en 2 van jou. Geen fouten gevonden.\n"))
    let empty = try TemporaryFolder()
    try empty.makeFolder("leeg")
    #expect(ProgramRun(["check", "leeg"], in: empty).output.hasPrefix("Nagekeken: 0 bestanden."))
  }

  @Test(arguments: ["een.yml", "een.yaml.txt", "een.YAML", "een.Yml"])
  func `a file that looks like content and is not read is named`(name: String) throws {
    let folder = try SmallContent.folder()
    try folder.write("kapot: [", to: "Scans/" + name)
    let sentence =
      "Waarschuwing: «Scans/\(name)» is niet gelezen: de naam moet op «.yaml» eindigen.\n"
    for arguments in [["check"], ["check", "."], ["check", "Scans"]] {
      let run = ProgramRun(arguments, in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output.contains(sentence), "\(arguments)")
    }
    #expect(!ProgramRun(["check", "school.yaml"], in: folder).output.contains("niet gelezen"))
  }

  @Test(arguments: [("Cards", "Scans"), ("Scans", "Cards")])
  func `of a folder that stands alone it is said that it is not read`(
    name: String, other: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(name)
    let run = ProgramRun(["check"], in: folder)
    #expect(run.exitCode == 0)
    #expect(
      run.output.contains(
        "De map «\(name)» hier is niet gelezen: de map «\(other)» staat er niet bij."))
    #expect(!ProgramRun(["check", "--content", "."], in: folder).output.contains("niet gelezen"))
  }

  @Test func `of a folder in small letters it is said what its name must be`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("cards")
    try folder.makeFolder("scans")
    // Where capitals make no difference both are read.
    guard !FileManager.default.fileExists(atPath: folder.path + "/Cards") else { return }
    let run = ProgramRun(["check"], in: folder)
    for (name, right) in [("cards", "Cards"), ("scans", "Scans")] {
      #expect(
        run.output.contains(
          "Waarschuwing: De map «\(name)» is niet gelezen: de naam moet «\(right)» zijn."))
    }
  }

  @Test func `trees are one line of JSON per file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a: [1, {b: }]\n", to: "goed.yaml")
    try folder.write("a: 1\na: 2\n", to: "fout.yaml")
    let good = ProgramRun(["check", "--tree", "goed.yaml"], in: folder)
    #expect(good.exitCode == 0)
    #expect(good.output == "{\"tree\":{\"a\":[\"1\",{\"b\":\"\"}]}}\n")
    let both = ProgramRun(["check", "--tree", "fout.yaml", "-"], in: folder, input: "x")
    #expect(both.exitCode == 1)
    let lines = both.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("{\"refused\":[{\"line\":2,\"column\":1,\"code\":"))
    #expect(lines[1] == "{\"tree\":\"x\"}")
  }

  @Test(arguments: [", ", ",\n  "])
  func `of a file full of faults the first are shown, and how many more there are`(
    comma: String
  ) throws {
    let folder = try TemporaryFolder()
    let faults = Array(repeating: "{idd: é}", count: 3000).joined(separator: comma)
    try folder.write("bronnen: x\nbronnenlijst: [\(faults)]\n", to: "vol.yaml")
    let run = ProgramRun(["check", "vol.yaml"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.output.split(separator: "vol.yaml:2:").count <= 201)
    #expect(run.output.contains("meldingen, die hier niet staan."))
    #expect(run.output.utf8.count < 150_000)
    let json = ProgramRun(["check", "--format=json", "vol.yaml"], in: folder)
    #expect(json.output.utf8.count < 1_000_000)
  }
}
