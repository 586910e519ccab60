import Foundation
import Sessions
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("Until everyone is done no byte that is written holds anybody's answer")
struct SealingTests {
  private static let marks = ["XVOORBEELDX", "XPLANX", "XNOOTX", "XKERNX"]

  /// A form that is full of words nobody else may see.
  private static func form(_ author: String) -> String {
    SmallContent.form(
      author,
      """
      kernvragen: {ruimte: {oordeel: deels, toelichting: XKERNX}}
      oordelen:
        overleg: {kies: midden, voorbeeld: XVOORBEELDX, plan: XPLANX, toelichting: XNOOTX}
        werk: {begin: {oordeel: ja, voorbeeld: XVOORBEELDX}, eind: deels}
      """)
  }

  private func sealed() throws -> Laptop {
    let laptop = try Laptop.withDossier()
    try laptop.write(
      Self.form("beoordelaar: {naam: Ada, rol: schoolopleider, partij: school}"), to: "ada.yaml")
    try laptop.copy("map", to: "ander")
    #expect(laptop.run("fill", "map", "ada.yaml").exitCode == 0)
    return laptop
  }

  @Test func `position and report say who is still busy`() throws {
    let laptop = try sealed()
    for words in [
      ["position", "map"], ["position", "map", "--format", "json"],
      ["position", "map", "--explain"],
      ["position", "map", "--round", "2"], ["report", "map"],
      ["report", "map", "--format", "json"],
      ["report", "map", "-o", "verslag.html"],
    ] {
      let run = ProgramRun(words, in: laptop.folder)
      #expect(run.exitCode == 5 && run.output == "", "\(words)")
      #expect(
        run.told.contains("Nog niet klaar: iemand vanuit het instituut die nog niet begonnen is."),
        "\(words)")
      expectNothing(run, "\(words)")
    }
    #expect(laptop.folder.text(of: "verslag.html") == nil)
  }

  @Test func `nor do the other commands, and files beside the journals`() throws {
    let laptop = try sealed()
    let other = Laptop(laptop.folder, "tweede")
    for words in [
      ["verify", "map"], ["merge", "ander", "map"], ["merge", "map", "ander"], ["verify", "ander"],
      ["position", "ander"], ["fill", "map", "ada.yaml"], ["fill", "map", "samen.yaml"],
      ["delete", "map"], ["delete", "map", "--session", try laptop.name()],
    ] {
      let run = ProgramRun(
        words, in: laptop.folder, environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/tweede"])
      expectNothing(run, "\(words)")
    }
    for map in ["map", "ander", "laptop", "tweede"] {
      for (path, text) in laptop.contents(of: map) where !path.hasSuffix(".jsonl") {
        for mark in Self.marks { #expect(!text.contains(mark), "\(map)/\(path)") }
      }
    }
    // The other laptop fills in and is told no more.
    let run = other.run("fill", "map", "instituut.yaml")
    #expect(run.exitCode == 0)
    expectNothing(run, "fill")
    #expect(laptop.run("position", "map", "--explain").output.contains("XVOORBEELDX"))
  }

  @Test func `damage in a sealed session tells nothing either`() throws {
    let laptop = try sealed()
    let journal = try #require(laptop.journals(in: "map").first)
    let text = try #require(laptop.folder.text(of: "map/\(journal)"))
    for spoiled in [
      text.replacingOccurrences(of: "XNOOTX", with: "XNOOTY"), String(text.dropLast(30)) + "\n",
      text.replacingOccurrences(of: "\"kies\"", with: "\"keus\""), text + text,
    ] {
      try laptop.folder.write(spoiled, to: "map/\(journal)")
      for words in [["verify", "map"], ["position", "map"], ["merge", "map", "ander"]] {
        let run = ProgramRun(words, in: laptop.folder)
        expectNothing(run, "\(words)")
        #expect(!run.output.contains("XNOOTY") && !run.errors.contains("XNOOTY"))
      }
    }
  }

  private func expectNothing(_ run: ProgramRun, _ what: String) {
    for mark in Self.marks {
      #expect(!run.output.contains(mark) && !run.errors.contains(mark), "\(what)")
    }
  }
}
