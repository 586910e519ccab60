import Content
import Dossiers
import Foundation
import Sessions
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("merge brings laptops together, in any order and as often as one likes")
struct MergeCommandTests {
  private let folder: TemporaryFolder
  private let first: Laptop
  private let second: Laptop
  private let third: Laptop

  /// Three laptops with a folder each, `a`, `b` and `c`, made apart; nothing in them.
  init() throws {
    folder = try SmallContent.folder()
    first = Laptop(folder, "eerste")
    second = Laptop(folder, "tweede")
    third = Laptop(folder, "derde")
    for (laptop, map) in [(first, "a"), (second, "b"), (third, "c")] {
      #expect(laptop.run("new", map, "--name", "De Brug").exitCode == 0)
    }
  }

  private static let expect = "--expect=school=1,opleiding=1,student=1"

  private func fillApart() throws {
    try first.write(
      SmallContent.form("beoordelaar: {rol: student, partij: student}", "oordelen: {werk: eind}"),
      to: "student.yaml")
    #expect(first.run("fill", "a", "school.yaml", Self.expect).exitCode == 0)
    #expect(second.run("fill", "b", "instituut.yaml", Self.expect).exitCode == 0)
    #expect(third.run("fill", "c", "student.yaml", Self.expect).exitCode == 0)
  }

  @Test func `three laptops come to a reveal, whatever the order`() throws {
    try fillApart()
    for map in ["a", "b", "c"] { #expect(first.run("position", map).exitCode == 5) }
    var pictures: Set<String> = []
    var sessions: Set<[String: String]> = []
    for (number, order) in [
      ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"],
      ["c", "b", "a"],
    ].enumerated() {
      try first.copy(order[0], to: "samen\(number)")
      let once = first.run("merge", "samen\(number)", order[1])
      #expect(once.exitCode == 0 && once.told.contains("nog niet klaar"), "\(once.told)")
      let twice = first.run("merge", "samen\(number)", order[2])
      #expect(twice.exitCode == 0 && twice.told.contains("iedereen is klaar"), "\(twice.told)")
      for other in order {
        let again = first.run("merge", "samen\(number)", other)
        #expect(again.exitCode == 0 && again.told.contains("niets nieuws"), "\(again.told)")
      }
      let files = first.contents(of: "samen\(number)").filter { $0.key.hasPrefix("sessies") }
      sessions.insert(files)
      pictures.insert(first.run("position", "samen\(number)").output)
      #expect(first.run("verify", "samen\(number)").told.contains("Alles is heel."))
    }
    #expect(
      sessions.count == 1 && sessions.first?.keys.filter { $0.hasSuffix(".jsonl") }.count == 3)
    #expect(pictures.count == 1 && pictures.first?.contains("Ingevuld door 3 mensen") == true)
  }

  @Test func `a session that was begun differently is refused, and it says in what`() throws {
    #expect(first.run("fill", "a", "school.yaml").exitCode == 0)
    #expect(second.run("fill", "b", "instituut.yaml", Self.expect).exitCode == 0)
    let before = first.contents(of: "a")
    let run = first.run("merge", "a", "b")
    #expect(run.exitCode == 4 && run.told.contains("hoeveel mensen er worden verwacht"))
    #expect(first.contents(of: "a") == before)
  }

  @Test func `another version of the questions is refused`() throws {
    #expect(first.run("fill", "a", "school.yaml").exitCode == 0)
    try first.write(
      SmallContent.scan.replacingOccurrences(of: "Hoe gaat het werk?", with: "Wat doe je?"),
      to: "Scans/proef.yaml")
    #expect(second.run("fill", "b", "instituut.yaml").exitCode == 0)
    let before = first.contents(of: "a")
    let run = first.run("merge", "a", "b")
    #expect(run.exitCode == 4 && run.told.contains("instrument.yaml"))
    #expect(first.contents(of: "a") == before)
  }

  @Test func `a session that was deleted stays away, and goes on the other laptop as well`() throws
  {
    try fillApart()
    #expect(first.run("merge", "a", "b").exitCode == 0)
    let session = try first.name(in: "a")
    #expect(first.run("delete", "a", "--session", session, "--yes").exitCode == 0)
    #expect(
      first.files(in: "a").filter { $0.hasPrefix("sessies") } == ["sessies/\(session).verwijderd"])
    let back = first.run("merge", "a", "b")
    #expect(back.exitCode == 0 && back.told.contains("blijft weg"), "\(back.told)")
    #expect(try first.dossier("a").listing().sessions == [])
    let onward = second.run("merge", "b", "a")
    #expect(onward.exitCode == 0 && onward.told.contains("nu ook verwijderd"), "\(onward.told)")
    #expect(try first.dossier("b").listing().sessions == [])
    let late = second.run("fill", "b", "instituut.yaml")
    #expect(late.exitCode == 3 && late.told.contains("voorgoed verwijderd"), "\(late.told)")
  }

  @Test func `what was agreed differently on two laptops is told until someone decides`() throws {
    #expect(first.run("fill", "a", "school.yaml", "instituut.yaml").exitCode == 0)
    #expect(second.run("merge", "b", "a").exitCode == 0)
    try first.perform([.agree(.criterion(1), Self.pick(1))], in: "a")
    try second.perform([.agree(.criterion(1), Self.pick(2))], in: "b")
    for (laptop, own, other) in [(first, "a", "b"), (second, "b", "a")] {
      let run = laptop.run("merge", own, other)
      #expect(
        run.exitCode == 0
          && run.told.contains("op de ene laptop iets anders afgesproken dan op de andere"))
      #expect(try laptop.state(in: own).conflicts == [.criterion(1)])
      #expect(laptop.run("position", own).exitCode == 0)
    }
    #expect(first.run("position", "a").output == first.run("position", "b").output)
    try first.perform([.agree(.criterion(1), Self.pick(0))], in: "a")
    #expect(second.run("merge", "b", "a").exitCode == 0)
    #expect(try second.state(in: "b").conflicts == [])
    #expect(try second.state(in: "b").agreements == [.criterion(1): Self.pick(0)])
  }

  @Test func `two folders of one laptop part when both went on, and nothing is changed`() throws {
    #expect(first.run("fill", "a", "school.yaml", Self.expect).exitCode == 0)
    try first.copy("a", to: "kopie")
    try first.write(
      SmallContent.form("beoordelaar: {rol: student, partij: student}", "oordelen: {werk: eind}"),
      to: "student.yaml")
    #expect(first.run("fill", "a", "instituut.yaml").exitCode == 0)
    #expect(first.run("fill", "kopie", "student.yaml").exitCode == 0)
    let before = first.contents(of: "a")
    let run = first.run("merge", "a", "kopie")
    #expect(run.exitCode == 4 && run.told.contains("regel 3"), "\(run.told)")
    #expect(first.contents(of: "a") == before)
  }

  @Test func `the facts stay, and a difference is told`() throws {
    try fillApart()
    try first.write("opleidingsschool: De Brug\nstudenten: 12\n", to: "b/opleidingsschool.yaml")
    let facts = first.folder.text(of: "a/opleidingsschool.yaml")
    let run = first.run("merge", "a", "b")
    #expect(run.exitCode == 0 && run.told.contains("verschillen"))
    #expect(first.folder.text(of: "a/opleidingsschool.yaml") == facts)
    try first.write("opleidingsschool: De Linde\n", to: "b/opleidingsschool.yaml")
    let other = first.run("merge", "a", "b")
    #expect(other.exitCode == 4 && other.told.contains("De Linde"))
  }

  @Test(
    arguments: [
      (["merge"], 2), (["merge", "a"], 2), (["merge", "a", "a"], 2), (["merge", "a", "./a/"], 2),
      (["merge", "a", "niets"], 3), (["merge", "niets", "a"], 3), (["merge", "a", "Scans"], 3),
    ] as [([String], Int32)])
  func `a wrong command line changes nothing`(words: [String], exitCode: Int32) {
    let before = first.contents(of: "a")
    let run = ProgramRun(words, in: folder)
    #expect(run.exitCode == exitCode && run.output == "", "\(words): \(run.errors)")
    #expect(first.contents(of: "a") == before)
  }

  private static func pick(_ step: Int) -> Reply {
    .criterion(.init(response: .pick(.init(furthest: step)), remarks: Remarks(reason: "Samen.")))
  }
}
