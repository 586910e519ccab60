import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@testable import CommandLineApp

@Suite("The record of a dialogue in a dossier")
struct DialogueReportTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  /// Opens a dialogue on a day, in which one thing is agreed.
  private func hold(
    _ text: String, on day: String, in laptop: Laptop, isAnonymous: Bool = false,
    and events: [DialogueEvent] = []
  ) throws -> String {
    let bytes = try ProjectFiles.bytes("Scans/werkvorm-kort-gesprek.yaml")
    let format = ContentFile(path: "Scans/werkvorm-kort-gesprek.yaml", bytes: bytes)
    let name = SessionID(moment: try date(day), dialogueFormat: "kort-gesprek").description
    let opened = try laptop.dossier().openDialogue(
      session: name, as: try laptop.writer(), format: format, clock: { "2026-11-21T09:12:03Z" })
    defer { opened.close() }
    let setup = DialogueSetup(
      partnership: "De Brug", format: "kort-gesprek", fingerprint: CRC64.fingerprint(bytes),
      unit: Sheet.Unit(kind: "partnerschap", name: nil), moment: try date(day),
      isAnonymous: isAnonymous,
      groups: [DialogueGroup(id: "school", people: 6), DialogueGroup(id: "opleiding", people: 5)])
    let step = try #require(opened.session.format.steps.first?.id)
    let lines: [DialogueEvent] = [
      .opened(setup), .written(DialogueLine(.agreed, step: step, text: text)),
    ]
    for event in lines + events { try opened.session.perform(event) }
    return name
  }

  @Test func `a dossier with dialogues alone gives the record of the latest`() throws {
    let laptop = try Laptop.withDossier()
    let first = try hold("Het eerste", on: "2026-10-01", in: laptop)
    _ = try hold("Het laatste", on: "2026-11-20", in: laptop)
    let run = laptop.run("report", "map", "--format", "md")
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("# Verslag van ons gesprek: De Brug\n"))
    #expect(run.output.contains("Het laatste") && !run.output.contains("Het eerste"))
    let named = laptop.run("report", "map", "--session", first, "-o", "-")
    #expect(named.output.hasPrefix("<!DOCTYPE html>"))
    #expect(named.output.contains("Het eerste") && !named.output.contains("Het laatste"))
  }

  @Test func `beside a scan it is asked for by its kind or its name`() throws {
    let laptop = try Laptop.withDossier()
    #expect(laptop.run("fill", "map", "school.yaml", "instituut.yaml").exitCode == 0)
    let name = try hold("Samen eens", on: "2026-11-20", in: laptop)
    #expect(laptop.run("report", "map", "--format=md").output.hasPrefix("# Waar we staan"))
    for words in [["--kind", "dialogue"], ["--session", name]] {
      let run = ProgramRun(
        ["report", "map", "--format=md"] + words, in: laptop.folder,
        environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"])
      #expect(run.exitCode == 0)
      #expect(run.output.contains("- Samen eens"))
    }
    #expect(laptop.run("report", "map", "--kind", "scan", "--session", name).exitCode == 2)
  }

  @Test func `what earlier dialogues left open stands in it as it is now`() throws {
    let laptop = try Laptop.withDossier()
    _ = try hold(
      "Het eerste", on: "2026-10-01", in: laptop,
      and: [.actionPlanned(PlannedAction(what: "Rollen beschrijven", role: "schoolopleider"))])
    let past = try laptop.dossier().earlierTalks()
    let action = try #require(past.openActions.first)
    _ = try hold(
      "Het laatste", on: "2026-11-20", in: laptop,
      and: [.actionFollowed(action.id, ActionStanding(.goingOn))])
    let run = laptop.run("report", "map", "--kind", "dialogue", "--format", "md")
    #expect(run.output.contains("| Rollen beschrijven |"))
    #expect(run.output.contains("| loopt nog |"))
  }

  @Test(
    arguments: [
      (["report", "school.yaml", "--kind", "dialogue"], 2, "map van een opleidingsschool"),
      (["report", "map", "--kind", "dialogue"], 1, "nog geen gesprek"),
      (["report", "map", "--kind", "dialogue", "--format", "json"], 2, "html of md"),
      (["report", "map", "--kind", "dialogue", "--round", "1"], 2, "«--round»"),
      (["report", "map", "--kind", "kaart"], 2, "«kaart»"),
    ])
  func `what cannot be is refused`(words: [String], exitCode: Int32, message: String) throws {
    let laptop = try Laptop.withDossier()
    let run = ProgramRun(
      words, in: laptop.folder, environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"])
    #expect(run.exitCode == exitCode)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
