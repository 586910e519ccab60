import Foundation
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("new makes the folder of one partnership")
struct NewCommandTests {
  private let laptop: Laptop

  init() throws { laptop = Laptop(try SmallContent.folder()) }

  @Test func `the facts can be read, nothing is shared, and it says who can read it`() throws {
    let run = laptop.run(
      "new", "map", "--name", "De \"Brug\" #1", "--sector", "po", "--partner", "Stichting A",
      "--partner", "Pabo: B", "--school", "De Wilg", "--students", "40")
    #expect(run.exitCode == 0 && run.errors == "")
    #expect(
      run.output.contains("map is klaar") && run.output.contains("kan de antwoorden wel lezen"))
    #expect(laptop.files(in: "map") == ["LEES-MIJ.txt", "opleidingsschool.yaml"])
    let facts = try laptop.dossier().facts()
    let text = String(decoding: facts.bytes, as: UTF8.self)
    #expect(text.contains("opleidingsschool: \"De \\\"Brug\\\" #1\""))
    #expect(text.contains("\"Stichting A\", \"Pabo: B\""))
    #expect(!text.contains(": ja "))
    #expect(laptop.run("verify", "map").exitCode == 0)
  }

  @Test func `without a name the partnership is called as the folder`() {
    let run = laptop.run("new", "De Linde/")
    #expect(run.exitCode == 0 && run.output.contains("voor De Linde."))
  }

  @Test(
    arguments: [
      (["new"], 2), (["new", "a", "b"], 2), (["new", "map", "--sector", "hbo"], 2),
      (["new", "map", "--students", "veel"], 2), (["new", "geen/map"], 3), (["new", "Cards"], 0),
      (["new", "Scans"], 3), (["new", "school.yaml"], 3),
    ] as [([String], Int32)])
  func `what cannot be made is refused`(words: [String], exitCode: Int32) throws {
    let before = laptop.contents(of: "Scans")
    let run = ProgramRun(words, in: laptop.folder)
    #expect(run.exitCode == exitCode, "\(words): \(run.errors)")
    #expect(laptop.contents(of: "Scans") == before)
    #expect(laptop.folder.text(of: "school.yaml") == SmallContent.school)
  }

  @Test func `a second time it is refused and the facts stay`() {
    laptop.run("new", "map", "--name", "De Brug")
    let before = laptop.contents(of: "map")
    let run = laptop.run("new", "map", "--name", "Anders")
    #expect(run.exitCode == 3 && run.errors.contains("is al de map van een opleidingsschool"))
    #expect(laptop.contents(of: "map") == before)
  }

  @Test func `facts with errors are told with their line, and no session is touched`() throws {
    laptop.run("new", "map", "--name", "De Brug")
    try laptop.write(
      "opleidingsschool: De Brug\nsector: hbo\nstudenten: veel\n", to: "map/opleidingsschool.yaml")
    for words in [
      ["fill", "map", "school.yaml"], ["position", "map"], ["verify", "map"],
      ["report", "map", "-o", "v.html"],
    ] {
      let run = ProgramRun(words, in: laptop.folder)
      #expect(run.exitCode == 1, "\(words)")
      #expect(run.errors.contains(":2:") && run.errors.contains(":3:"), "\(words)")
      #expect(run.errors.contains("Verbeter eerst de fouten") && run.output == "", "\(words)")
    }
    #expect(laptop.journals(in: "map") == [])
  }
}
