import Foundation
import TestSupport
import Testing

@testable import CommandLineApp

/// Where content comes from, as a command sees it.
@Suite struct ContentLayerTests {
  private func title(
    _ arguments: [String] = [], in folder: TemporaryFolder, below: String = "",
    _ environment: [String: String] = [:]
  ) -> String {
    let run = ProgramRun(
      ["position", "-"] + arguments, in: folder, below: below, environment: environment,
      input: SmallContent.school)
    guard run.exitCode == 0 else { return "exit \(run.exitCode): \(run.errors)" }
    let line = run.output.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
    return line.split(separator: " · ").first.map(String.init) ?? ""
  }

  /// A folder with the scan under another title.
  private func other(_ title: String, folders: [String] = ["Scans"]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in folders { try folder.makeFolder(name) }
    try folder.write(
      SmallContent.scan.replacing("Proefscan", with: title), to: "Scans/proef.yaml")
    try folder.write(SmallContent.sources, to: "Scans/bronnen.yaml")
    return folder
  }

  @Test func `the nearest folder at or above with both folders is used`() throws {
    let folder = try SmallContent.folder()
    try folder.makeFolder("diep/dieper")
    try folder.makeFolder("half/Scans")
    #expect(title(in: folder) == "Proefscan")
    #expect(title(in: folder, below: "/diep/dieper") == "Proefscan")
    #expect(title(in: folder, below: "/half") == "Proefscan")
    let only = try other("Zonder kaarten")
    #expect(title(in: only).hasPrefix("exit 1"))
  }

  @Test func `the environment lies over the nearest folder, and --content over that, in order`()
    throws
  {
    let near = try SmallContent.folder()
    let named = try other("Uit de omgeving")
    let given = try other("Meegegeven")
    let last = try other("Als laatste")
    let environment = ["GRENSGANGER_CONTENT": named.path]
    #expect(title(in: near, environment) == "Uit de omgeving")
    #expect(title(["--content", given.path], in: near, environment) == "Meegegeven")
    #expect(
      title(["--content", given.path, "--content=\(last.path)"], in: near, environment)
        == "Als laatste")
    #expect(title(in: near, ["GRENSGANGER_CONTENT": ""]) == "Proefscan")
  }

  @Test func `--content may be relative and end in a slash`() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallContent.scan, to: "mijn/Scans/proef.yaml")
    try folder.write(SmallContent.sources, to: "mijn/Scans/bronnen.yaml")
    #expect(title(["--content=mijn/"], in: folder) == "Proefscan")
    #expect(title(["--content=./mijn"], in: folder) == "Proefscan")
  }

  @Test(arguments: [".", "./", "./Scans/..", "Cards/../Scans/./..", "weg/..", "/../"])
  func `a folder is one layer, however its path is written`(path: String) throws {
    let folder = try SmallContent.folder()
    let written = path == "/../" ? "/.." + folder.path : path
    let run = ProgramRun(["check", "--content", written], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == ProgramRun(["check"], in: folder).output)
    let twice = try other("Tweemaal")
    #expect(
      ProgramRun(["check", "--content", twice.path, "--content=\(twice.path)/Scans/../."]).output
        == ProgramRun(["check", "--content", twice.path]).output)
  }

  @Test func `behind a symbolic link two full stops lead where the system says`() throws {
    let folder = try SmallContent.folder()
    let elsewhere = try other("Elders")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: elsewhere.path + "/Scans")
    #expect(title(["--content", "link/.."], in: folder) == "Elders")
  }

  @Test(arguments: ["weg", "school.yaml", "leeg"])
  func `a content folder that is none ends with 3`(path: String) throws {
    let folder = try SmallContent.folder()
    try folder.makeFolder("leeg")
    let run = ProgramRun(["position", "school.yaml", "--content", path], in: folder)
    #expect(run.exitCode == 3)
    #expect(run.errors.contains(path))
    let named = ProgramRun(
      ["check"], in: folder, environment: ["GRENSGANGER_CONTENT": path])
    #expect(named.exitCode == 3)
  }

  @Test func `a broken file of another scan is reported and not in the way`() throws {
    let folder = try SmallContent.folder()
    let clean = ProgramRun(["position", "school.yaml"], in: folder)
    try folder.write("scan: kapot\n\ttitel: x\n", to: "Scans/kapot.yaml")
    let run = ProgramRun(["position", "school.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == clean.output)
    #expect(run.errors.contains("Scans/kapot.yaml:2:1: fout"))
  }

  @Test func `a broken file of the scan itself is in the way`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      SmallContent.scan.replacing("versie: 2", with: "versie: twee"), to: "Scans/proef.yaml")
    let run = ProgramRun(["position", "school.yaml"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("[scan-left-out]"))
  }

  @Test func `hidden files and files of other kinds are skipped`() throws {
    let folder = try SmallContent.folder()
    try folder.write("kapot: [", to: "Scans/.verborgen.yaml")
    try folder.write("kapot: [", to: "Scans/notitie.txt")
    try folder.write("kapot: [", to: "Scans/oud.yaml.bak")
    try folder.write("kapot: [", to: "Cards/.#slot.yaml")
    let run = ProgramRun(["check", "."], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Nagekeken: 2 bestanden van jou. Geen fouten gevonden."))
  }
}
