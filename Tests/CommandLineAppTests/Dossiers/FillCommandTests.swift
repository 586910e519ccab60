import Foundation
import Sessions
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("fill reads forms into a session: all of them, or none")
struct FillCommandTests {
  private let laptop: Laptop

  init() throws { laptop = try Laptop.withDossier() }

  @Test func `two forms at once open a session and show it`() {
    let run = laptop.run("fill", "map", "school.yaml", "instituut.yaml")
    #expect(run.exitCode == 0 && run.errors == "")
    #expect(run.output.contains("Dit staat in de sessie 2026-11-01-proef."))
    #expect(run.output.contains("Iedereen is klaar."))
    #expect(laptop.journals(in: "map").count == 1)
    #expect(
      laptop.folder.text(of: "map/sessies/2026-11-01-proef/instrument.yaml") == SmallContent.scan)
    #expect(laptop.run("verify", "map").output.contains("Alles is heel."))
  }

  @Test func `one form waits for the other side, by name or role`() throws {
    let run = laptop.run("fill", "map", "school.yaml")
    #expect(run.exitCode == 0)
    #expect(
      run.told.contains("Nog niet klaar: iemand vanuit het instituut die nog niet begonnen is."))
    let second = laptop.run("fill", "map", "instituut.yaml")
    #expect(second.output.contains("Iedereen is klaar."))
    #expect(laptop.journals(in: "map").count == 1)
  }

  @Test func `an agreement before the answers are shown is refused, and nothing is made`() {
    for words in [["samen.yaml"], ["school.yaml", "samen.yaml"]] {
      let run = ProgramRun(["fill", "map"] + words, in: laptop.folder)
      #expect(run.exitCode == 5 && run.output == "")
      #expect(run.errors.contains("pas te zien als iedereen klaar is"))
      #expect(laptop.files(in: "map") == ["LEES-MIJ.txt", "opleidingsschool.yaml"])
    }
    #expect(laptop.run("fill", "map", "samen.yaml", "school.yaml", "instituut.yaml").exitCode == 0)
  }

  @Test func `a rater known by name or id replaces what was there, until it is shown`() throws {
    let named = "beoordelaar: {naam: Ada, rol: schoolopleider, partij: school}"
    try laptop.write(SmallContent.form(named, "oordelen: {werk: begin}"), to: "ada.yaml")
    try laptop.write(SmallContent.form(named, "oordelen: {overleg: eind}"), to: "ada2.yaml")
    #expect(laptop.run("fill", "map", "ada.yaml").exitCode == 0)
    let run = laptop.run("fill", "map", "ada2.yaml")
    #expect(run.exitCode == 0 && run.output.contains("vervangt wat Ada (vanuit de school)"))
    let state = try latest()
    #expect(state.raters.count == 1)
    #expect(Set(state.raters[0].replies(round: 1).keys) == [.criterion(0)])
    laptop.run("fill", "map", "instituut.yaml")
    let late = laptop.run("fill", "map", "ada.yaml")
    #expect(late.exitCode == 1 && late.errors.contains("De antwoorden zijn al te zien"))
  }

  @Test func `the same command twice changes nothing the second time`() throws {
    let words = [
      "fill", "map", "school.yaml", "instituut.yaml", "--expect", "school=1,opleiding=1",
    ]
    #expect(ProgramRun(words, in: laptop.folder).exitCode == 0)
    let before = laptop.contents(of: "map").filter { !$0.value.isEmpty }
    let again = ProgramRun(words, in: laptop.folder)
    #expect(again.exitCode == 0 && again.output.contains("stond er al"), "\(again.errors)")
    #expect(laptop.contents(of: "map").filter { !$0.value.isEmpty } == before)
  }

  @Test(
    arguments: [
      (
        SmallContent.form(
          "beoordelaar: {rol: schoolopleider, partij: school}", partnership: "De Linde"), 1,
        "De Linde"
      ),
      (
        SmallContent.form(
          "beoordelaar: {rol: directeur, partij: school}",
          more: "eenheid: {soort: school, naam: De Wilg}"), 1, "De Wilg"
      ),
      (SmallContent.form("beoordelaar: {rol: ouder, partij: ouders}"), 1, "ouders"),
      ("invulblad: proef\n", 1, "partnerschap"), ("niets", 1, ""),
      (
        SmallContent.form("beoordelaar: {rol: x, partij: school}", "oordelen: {weg: eind}"), 1,
        "weg"
      ),
    ] as [(String, Int32, String)])
  func `what does not belong in the session is refused whole`(
    form: String, exitCode: Int32, named: String
  ) throws {
    laptop.run("fill", "map", "school.yaml")
    let before = laptop.contents(of: "map")
    try laptop.write(form, to: "anders.yaml")
    for words in [["anders.yaml"], ["instituut.yaml", "anders.yaml"]] {
      let run = ProgramRun(
        ["fill", "map"] + words, in: laptop.folder,
        environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"])
      #expect(run.exitCode == exitCode && run.output == "", "\(run.errors)")
      #expect(named.isEmpty || run.told.contains(named), "\(run.errors)")
      #expect(laptop.contents(of: "map") == before)
    }
  }

  @Test(
    arguments: [
      (["fill"], 2), (["fill", "map"], 2), (["fill", "niets", "school.yaml"], 3),
      (["fill", "map", "niets.yaml"], 3), (["fill", "map", "school.yaml", "--session", "x"], 2),
      (["fill", "map", "school.yaml", "--expect", "school=veel"], 2),
      (["fill", "map", "school.yaml", "--expect", "ouders=1"], 2),
      (["fill", "map", "school.yaml", "--expect", "school=201"], 2),
    ] as [([String], Int32)])
  func `a wrong command line makes nothing`(words: [String], exitCode: Int32) {
    let run = ProgramRun(words, in: laptop.folder)
    #expect(run.exitCode == exitCode && run.output == "", "\(words): \(run.errors)")
    #expect(laptop.files(in: "map") == ["LEES-MIJ.txt", "opleidingsschool.yaml"])
  }

  @Test func `so many as were expected, and no other number later`() {
    #expect(
      laptop.run("fill", "map", "school.yaml", "--expect", "school=2,opleiding=1").exitCode == 0)
    let run = laptop.run("fill", "map", "instituut.yaml")
    #expect(run.told.contains("Nog niet klaar: iemand vanuit de school die nog niet begonnen is."))
    let other = laptop.run("fill", "map", "instituut.yaml", "--expect", "school=1,opleiding=1")
    #expect(other.exitCode == 2 && other.errors.contains("loopt al"))
  }

  @Test func `a session keeps its own version of the scan, also when the scan changed since`()
    throws
  {
    laptop.run("fill", "map", "school.yaml")
    // Now the two questions stand the other way round, in a new version.
    let parts = SmallContent.scan.components(separatedBy: "  - id: ")
    try laptop.write(
      (parts[0] + "  - id: "
        + parts[2].replacingOccurrences(of: "positie: {geheel: laag}", with: "")
        .components(separatedBy: "eerder:")[0] + "  - id: " + parts[1] + "positie: {geheel: laag}\n")
        .replacingOccurrences(of: "versie: 2", with: "versie: 3"),
      to: "Scans/proef.yaml")
    #expect(laptop.run("check").exitCode == 0, "\(laptop.run("check").errors)")
    let run = laptop.run("fill", "map", "instituut.yaml")
    #expect(run.exitCode == 0, "\(run.errors)")
    let state = try latest()
    let institute = try #require(state.raters.last)
    guard case .criterion(let answer)? = institute.replies(round: 1)[.criterion(0)],
      case .pick(let pick) = answer.response
    else {
      Issue.record("no answer about «overleg»")
      return
    }
    // «overleg» was answered «eind», and stands first in the session's own version.
    #expect(pick.furthest == 2 && state.setup?.version == 2)
    #expect(laptop.run("position", "map").exitCode == 0)
  }

  @Test func `questions that a session does not ask are refused`() throws {
    laptop.run("fill", "map", "school.yaml")
    try laptop.reopen(scope: [.criterion(0)])
    let run = laptop.run("fill", "map", "instituut.yaml")
    #expect(run.exitCode == 1 && run.errors.contains("wordt deze keer niet gevraagd"))
    try laptop.write(
      SmallContent.form(
        "beoordelaar: {rol: instituutsopleider, partij: opleiding}", "oordelen: {overleg: eind}"),
      to: "deel.yaml")
    #expect(laptop.run("fill", "map", "deel.yaml").exitCode == 0)
  }

  @Test func `a closed session stays as it is`() throws {
    laptop.run("fill", "map", "school.yaml", "instituut.yaml")
    try laptop.perform([.close])
    let before = laptop.contents(of: "map")
    let run = laptop.run("fill", "map", "samen.yaml")
    #expect(run.exitCode == 1 && run.errors.contains("afgesloten"))
    #expect(laptop.contents(of: "map") == before)
    try laptop.write(
      SmallContent.form("beoordelaar: {rol: student, partij: student}", moment: 9), to: "later.yaml"
    )
    #expect(laptop.run("fill", "map", "later.yaml").output.contains("2026-11-09-proef"))
  }

  private func latest() throws -> SessionState { try laptop.state() }
}
