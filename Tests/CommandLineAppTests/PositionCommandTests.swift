import TestSupport
import Testing

@testable import CommandLineApp

/// `position` on forms: what goes where, and how it ends.
@Suite struct PositionCommandTests {
  private let forms = ["school.yaml", "instituut.yaml", "samen.yaml"]

  @Test func `forms give the page on standard output and nothing on standard error`() throws {
    let folder = try SmallContent.folder()
    let run = ProgramRun(["position"] + forms, in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Waar we staan: De Brug\n"))
    #expect(!run.output.contains("Hoe dit beeld ontstaat"))
  }

  @Test func `the order of the files changes no byte`() throws {
    let folder = try SmallContent.folder()
    for options in [[], ["--explain"], ["--format", "json"]] {
      let first = ProgramRun(["position"] + options + forms, in: folder)
      for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let run = ProgramRun(["position"] + options + order.map { forms[$0] }, in: folder)
        #expect(run.output == first.output)
        #expect(run.errors == first.errors)
      }
    }
  }

  private let card = """
    kaarten: tijd
    titel: Tijd
    taal: nl
    thema: tijd
    kaartenlijst:
      - {id: tijd-1, soort: spiegel, fase: visie, vraag: "Wie heeft er tijd?", conditie: tijd, bron: eigen}

    """

  @Test func `cards of the folder are advised, and those with faults are named`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      "themas: wij\nthemalijst: [{id: tijd, naam: Tijd, uitleg: Uren.}]\n", to: "Scans/t.yaml")
    try folder.write(card, to: "Cards/tijd.yaml")
    let run = ProgramRun(["position", "school.yaml"], in: folder)
    #expect(run.output.contains("  - Wie heeft er tijd? (Tijd) «Tijd» is nog niet op orde.\n"))
    #expect(run.errors == "")
    try folder.write(card + "  - {id: tijd-2}\n", to: "Cards/tijd.yaml")
    let faulty = ProgramRun(["position", "school.yaml"], in: folder)
    #expect(faulty.exitCode == 0)
    #expect(!faulty.output.contains("Wie heeft er tijd?"))
    #expect(faulty.errors.contains("Cards/tijd.yaml"))
  }

  @Test func `a card that a scan names and that is not there keeps nobody from their outcome`()
    throws
  {
    let folder = try SmallContent.folder()
    let signal =
      "signalen: [{id: s, als: kernvraag.ruimte op-orde, naam: Let op, zeg: Zo?, kaarten: [weg], bron: eigen}]\n"
    try folder.write(SmallContent.scan + signal, to: "Scans/proef.yaml")
    let run = ProgramRun(["position", "school.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Wat opvalt\n  - Let op. «Ruimte» is op orde.\n"))
    #expect(ProgramRun(["check"], in: folder).output.contains("«weg»"))
  }

  @Test func `the names of the files change no byte`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("Cards")
    try folder.write(SmallContent.scan, to: "Scans/proef.yaml")
    try folder.write(SmallContent.sources, to: "Scans/bronnen.yaml")
    func form(_ author: String, _ more: String) -> String {
      SmallContent.form(author, "oordelen: {overleg: midden}", more: more)
    }
    let texts = [
      form(
        "beoordelaar: {rol: coach, partij: school}",
        "periode: {van: 2026-01-01, tot: 2026-06-01}\neenheid: {soort: partnerschap, naam: Zuid}"),
      form(
        "beoordelaar: {rol: coach, partij: opleiding}",
        "periode: {van: 2025-01-01, tot: 2025-06-01}"),
      form("consensus: ja", "eenheid: {soort: partnerschap, naam: Noord}"),
    ]
    var outputs: Set<String> = []
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      for (place, text) in zip(order, texts) { try folder.write(text, to: "f\(place).yaml") }
      let files = ["f0.yaml", "f1.yaml", "f2.yaml"]
      outputs.insert(ProgramRun(["position", "--explain"] + files, in: folder).output)
      outputs.insert(ProgramRun(["position", "--format=json"] + files, in: folder).output)
    }
    #expect(outputs.count == 2)
  }

  @Test(
    arguments: [
      ["position", "--explain", "school.yaml"], ["position", "school.yaml", "--explain"],
      ["position", "--explain", "--", "school.yaml"],
    ])
  func `options stand before or after arguments`(arguments: [String]) throws {
    let run = ProgramRun(arguments, in: try SmallContent.folder())
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Hoe dit beeld ontstaat"))
  }

  @Test func `behind -- an option is a file name`() throws {
    let folder = try SmallContent.folder()
    try folder.write(SmallContent.school, to: "--explain")
    let run = ProgramRun(["position", "--", "--explain"], in: folder)
    #expect(run.exitCode == 0)
    #expect(!run.output.contains("Hoe dit beeld ontstaat"))
    let help = ProgramRun(["position", "--", "--help"], in: folder)
    #expect(help.exitCode == 3)
  }

  @Test(arguments: [["--format=json"], ["--format", "json"]])
  func `--option=value is --option value`(option: [String]) throws {
    let run = ProgramRun(
      ["position"] + option + ["school.yaml"], in: try SmallContent.folder())
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("{\n  \"schemaVersion\": 1"))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test func `the last of an option given twice counts`() throws {
    let run = ProgramRun(
      ["position", "--format=json", "--format=text", "school.yaml"],
      in: try SmallContent.folder())
    #expect(run.output.hasPrefix("Waar we staan"))
  }

  @Test func `- reads a form from standard input`() throws {
    let folder = try SmallContent.folder()
    let piped = ProgramRun(["position", "-"], in: folder, input: SmallContent.school)
    #expect(piped.exitCode == 0)
    #expect(piped.output == ProgramRun(["position", "school.yaml"], in: folder).output)
  }

  @Test func `faults of standard input are named as such`() throws {
    let run = ProgramRun(
      ["position", "-"], in: try SmallContent.folder(), input: "invulblad: proef\n\tx: 1\n")
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("(standaardinvoer):2:1: fout [tab]"))
  }

  @Test(arguments: ["weg.yaml", "Scans", "weg/weg.yaml"])
  func `what is no file that can be read ends with 3`(path: String) throws {
    let run = ProgramRun(["position", "school.yaml", path], in: try SmallContent.folder())
    #expect(run.exitCode == 3)
    #expect(run.output == "")
    #expect(run.errors.contains("«\(path)»"))
  }

  @Test func `a folder as a form is told apart from a file that is not there`() throws {
    let folder = try SmallContent.folder()
    let errors = ProgramRun(["position", "Scans"], in: folder).errors
    #expect(errors.contains("is een map"))
    #expect(!ProgramRun(["position", "weg.yaml"], in: folder).errors.contains("is een map"))
  }

  @Test func `a faulty form is reported, gives no outcome, and ends with 1`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      SmallContent.form("beoordelaar: {rol: coach, partij: school}", "oordelen: {werk: bgin}"),
      to: "fout.yaml")
    let run = ProgramRun(["position", "school.yaml", "fout.yaml"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("fout.yaml:7:18: fout [unknown-reference]"))
    #expect(run.errors.contains("Bedoelde je «begin»?"))
    #expect(!run.errors.contains("school.yaml"))
  }

  @Test func `a scan in place of a form is refused`() throws {
    let run = ProgramRun(["position", "Scans/proef.yaml"], in: try SmallContent.folder())
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("[not-a-form]"))
  }

  @Test func `a warning is said on standard error and the outcome is given`() throws {
    let folder = try SmallContent.folder()
    try folder.write(
      SmallContent.form("beoordelaar: {rol: goochelaar, partij: school}"), to: "rol.yaml")
    let run = ProgramRun(["position", "--format=json", "rol.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("waarschuwing [unknown-role]"))
    #expect(run.output.hasPrefix("{"))
  }

  @Test func `forms of another partnership or unit do not go together`() throws {
    let folder = try SmallContent.folder()
    let rater = "beoordelaar: {rol: coach, partij: opleiding}"
    try folder.write(SmallContent.form(rater, partnership: "De Poort"), to: "ander.yaml")
    try folder.write(
      SmallContent.form(rater, more: "eenheid: {soort: school, naam: De Poort}"), to: "eenheid.yaml"
    )
    for file in ["ander.yaml", "eenheid.yaml"] {
      let run = ProgramRun(["position", "school.yaml", file], in: folder)
      #expect(run.exitCode == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("[forms-differ]"))
    }
  }

  @Test func `a form given twice counts once and is said`() throws {
    let folder = try SmallContent.folder()
    let text = SmallContent.form("beoordelaar: {id: a1, rol: coach, partij: school}")
    try folder.write(text, to: "een.yaml")
    try folder.write(text, to: "twee.yaml")
    let run = ProgramRun(["position", "--format=json", "een.yaml", "twee.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("[form-counted-once]"))
    #expect(
      run.output == ProgramRun(["position", "--format=json", "een.yaml"], in: folder).output)
    let same = ProgramRun(["position", "een.yaml", "een.yaml"], in: folder)
    #expect(same.errors.contains("[form-named-twice]"))
    let written = ProgramRun(["position", "school.yaml", "./school.yaml"], in: folder)
    #expect(written.errors.contains("[form-named-twice]"))
    #expect(written.output == ProgramRun(["position", "school.yaml"], in: folder).output)
  }

  @Test func `a copy of a form by no one known counts as a second person and is said`() throws {
    let folder = try SmallContent.folder()
    try folder.write(SmallContent.school, to: "kopie.yaml")
    let run = ProgramRun(["position", "school.yaml", "kopie.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("school.yaml:5:14: waarschuwing [forms-alike]"))
    #expect(run.errors.contains("«kopie.yaml», en ze tellen als"))
  }

  @Test func `the later form of one rater counts and is said`() throws {
    let folder = try SmallContent.folder()
    let rater = "beoordelaar: {id: a1, rol: coach, partij: school}"
    try folder.write(
      SmallContent.form(rater, "oordelen: {werk: eind}", moment: 1), to: "later-gelezen.yaml")
    try folder.write(SmallContent.form(rater, "oordelen: {werk: begin}", moment: 2), to: "a.yaml")
    let run = ProgramRun(
      ["position", "--format=json", "later-gelezen.yaml", "a.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("later-gelezen.yaml:4:9: waarschuwing [later-form-counts]"))
    #expect(
      run.output == ProgramRun(["position", "--format=json", "a.yaml"], in: folder).output)
  }

  @Test func `the second round is shown only when it is asked for`() throws {
    let folder = try SmallContent.folder()
    let rater = "beoordelaar: {id: a1, rol: coach, partij: school}"
    try folder.write(SmallContent.form(rater, "oordelen: {werk: geen}"), to: "een.yaml")
    try folder.write(
      SmallContent.form(rater, "oordelen: {werk: eind}", more: "ronde: 2"), to: "twee.yaml")
    let files = ["een.yaml", "twee.yaml"]
    func second(_ options: [String]) -> String {
      ProgramRun(["position", "--format=json"] + options + files, in: folder).output
    }
    #expect(second([]) == second(["--round=1"]))
    #expect(second([]).contains("\"id\": \"werk\",\n      \"index\": 0,"))
    #expect(second(["--round", "2"]).contains("\"id\": \"werk\",\n      \"index\": 3,"))
  }
}
