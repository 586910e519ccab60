import Content
import Foundation
import Sessions
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("The picture of a session")
struct SessionPictureTests {
  private static let whole = ["Als geheel", "Het geheel", "Hoe elke kant het ziet"]

  private func shown() throws -> Laptop {
    let laptop = try Laptop.withDossier()
    #expect(laptop.run("fill", "map", "school.yaml", "instituut.yaml").exitCode == 0)
    return laptop
  }

  @Test func `until the topics were talked about no word for the whole is shown`() throws {
    let laptop = try shown()
    let text = laptop.run("position", "map")
    let json = laptop.run("position", "map", "--format", "json")
    let html = laptop.run("report", "map")
    for run in [text, laptop.run("position", "map", "--explain"), html] {
      #expect(run.exitCode == 0)
      for words in Self.whole { #expect(!run.output.contains(words), "\(words)") }
      #expect(run.output.contains("Eén woord voor het geheel komt nog niet"))
    }
    let object = try Self.object(json.output)
    #expect(object["overall"] is NSNull)
    for (_, party) in try #require(object["byParty"] as? [String: [String: Any]]) {
      #expect(party["overall"] is NSNull)
    }
    for key in ["sensitivity", "signals", "advice"] {
      #expect((object[key] as? [Any])?.isEmpty == true, "\(key)")
    }
    #expect((object["agenda"] as? [Any])?.isEmpty == false)
    #expect(laptop.run("report", "map", "--format", "json").output == json.output)
  }

  @Test func `after the topics it is the picture of the forms`() throws {
    let laptop = try shown()
    try laptop.perform([.finishStage(.topics)])
    let names = ["school.yaml", "instituut.yaml"]
    for words in [["position"], ["position", "--explain"], ["report"]] {
      let session = ProgramRun(words + ["map"], in: laptop.folder)
      let forms = ProgramRun(words + names, in: laptop.folder)
      #expect(session.exitCode == 0 && session.output == forms.output, "\(words)")
    }
    // A session calls people r1, r2 … in the order in which they came.
    let objects = try [["map"], names].map { words in
      try Self.object(
        ProgramRun(["position", "--format", "json"] + words, in: laptop.folder).output
      )
      .filter { $0.key != "raters" }
    }
    #expect(objects[0].count > 10 && NSDictionary(dictionary: objects[0]).isEqual(to: objects[1]))
  }

  @Test func `a second round and what was agreed are shown with it, the first as it was`() throws {
    let laptop = try shown()
    let before = laptop.run("position", "map", "--format", "json").output
    try laptop.perform([.openSecondRound])
    #expect(laptop.run("position", "map", "--format", "json").output == before)
    let raters = try laptop.state().raters
    try laptop.perform(
      raters.map { .answer($0.id, .criterion(1), Self.eind) } + raters.map { .finish($0.id) })
    let after = laptop.run("position", "map", "--format", "json").output
    #expect(after != before)
    #expect(laptop.run("position", "map", "--round", "1", "--format", "json").output == before)
    #expect(laptop.run("position", "map", "--round", "2", "--format", "json").output == after)
    #expect(laptop.run("fill", "map", "samen.yaml").exitCode == 0)
    let agreed = try Self.object(laptop.run("position", "map", "--format", "json").output)
    #expect(agreed["basis"] as? String == "mixed")
  }

  @Test func `the session that is named, else the latest in which something happened`() throws {
    let laptop = try shown()
    try laptop.write(
      SmallContent.form("beoordelaar: {rol: student, partij: student}", moment: 9), to: "later.yaml"
    )
    try laptop.perform([.close])
    #expect(laptop.run("fill", "map", "later.yaml").exitCode == 0)
    #expect(laptop.run("position", "map").exitCode == 5)
    let first = laptop.run("position", "map", "--session", "2026-11-01-proef")
    #expect(first.exitCode == 0 && first.output.contains("1 november 2026"))
    let wrong = laptop.run("position", "map", "--session", "2026-11-02-proef")
    #expect(wrong.exitCode == 2 && wrong.errors.contains("2026-11-01-proef"))
    // As left behind by a program that was stopped just then.
    try laptop.write(SmallContent.scan, to: "map/sessies/2026-12-01-proef/instrument.yaml")
    try laptop.write("", to: "map/sessies/2026-12-01-proef/abcdef.jsonl")
    #expect(laptop.run("position", "map").exitCode == 5)
    #expect(laptop.run("verify", "map").exitCode == 0)
    let empty = laptop.run("position", "map", "--session", "2026-12-01-proef")
    #expect(empty.exitCode == 1 && empty.errors.contains("nog niet begonnen"))
  }

  @Test func `a folder and forms do not go together`() throws {
    let laptop = try shown()
    #expect(laptop.run("position", "map", "school.yaml").exitCode == 2)
    #expect(laptop.run("position", "school.yaml", "--session", "x").exitCode == 2)
    #expect(laptop.run("position", "niets").exitCode == 3)
    laptop.run("new", "leeg")
    #expect(laptop.run("position", "leeg").exitCode == 1)
  }

  private static let eind = Reply.criterion(.init(response: .pick(.init(furthest: 2))))

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
