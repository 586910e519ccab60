import Foundation
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("delete removes for good, after it said what went elsewhere")
struct DeleteCommandTests {
  private let laptop: Laptop

  init() throws {
    laptop = try Laptop.withDossier()
    laptop.run("fill", "map", "school.yaml")
    laptop.run("new", "ander", "--name", "De Brug")
    laptop.run("merge", "ander", "map")
  }

  @Test(arguments: [[], [""], ["nee"], ["j"], ["jazeker"], ["y"]])
  func `without a plain yes everything stays`(typed: [String]) {
    let before = laptop.contents(of: "map")
    let run = laptop.run("delete", "map", typed: typed)
    #expect(run.exitCode == 0 && run.told.contains("Er is niets verwijderd."))
    #expect(laptop.contents(of: "map") == before)
  }

  @Test(arguments: [["ja"], ["JA"]])
  func `with a yes the whole folder is emptied but for a tombstone`(typed: [String]) throws {
    try laptop.write("van mij", to: "map/notitie.txt")
    let run = laptop.run("delete", "map", typed: typed)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(laptop.files(in: "map") == ["notitie.txt", "opleidingsschool.verwijderd"])
    for words in [
      ["position", "map"], ["fill", "map", "school.yaml"], ["verify", "map"],
      ["merge", "map", "ander"], ["delete", "map", "--yes"],
    ] {
      let after = ProgramRun(words, in: laptop.folder)
      #expect(after.exitCode == 3 && after.told.contains("voorgoed verwijderd"), "\(words)")
    }
    #expect(ProgramRun(["new", "map"], in: laptop.folder).exitCode == 3)
  }

  @Test func `one session is asked about by name, with where it went`() throws {
    let session = try laptop.name(in: "ander")
    let run = laptop.run("delete", "ander", "--session", session, typed: ["ja"])
    #expect(run.exitCode == 0)
    #expect(run.told.contains("voorgoed de sessie \(session)"))
    #expect(run.told.contains("samengevoegd met de map map (\(session))"), "\(run.told)")
    #expect(
      laptop.files(in: "ander").filter { $0.hasPrefix("sessies") } == [
        "sessies/\(session).verwijderd"
      ])
    #expect(laptop.run("verify", "ander").told.contains("Verwijderd: \(session)."))
    let again = laptop.run("delete", "ander", "--session", session, "--yes")
    #expect(again.exitCode == 2)
  }

  @Test func `without exchanges it says so, and a session in use stays`() throws {
    let session = try laptop.name()
    let run = laptop.run("delete", "map", "--session", session)
    #expect(run.told.contains("is er nooit iets samengevoegd of uitgevoerd"))
    let opened = try laptop.dossier().open(
      session: session, as: try laptop.writer(), instrument: nil, clock: { "" })
    defer { opened.close() }
    let before = laptop.contents(of: "map")
    for words in [["delete", "map", "--yes"], ["delete", "map", "--session", session, "--yes"]] {
      let refused = ProgramRun(words, in: laptop.folder)
      #expect(refused.exitCode == 5, "\(refused.told)")
      #expect(laptop.contents(of: "map") == before)
    }
  }

  @Test func `facts with errors are no reason to keep a folder`() throws {
    try laptop.write("opleidingsschool:\n", to: "map/opleidingsschool.yaml")
    #expect(laptop.run("delete", "map", "--yes").exitCode == 0)
  }
}
