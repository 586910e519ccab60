import Content
import TestSupport
import Testing
import Wording

@testable import CommandLineApp

/// `schema`: what an editor is told of a kind of file.
@Suite struct SchemaCommandTests {
  @Test(arguments: SchemaWord.allCases)
  func `the schema in docs is the one the program gives`(word: SchemaWord) throws {
    let run = ProgramRun(["schema", word.rawValue])
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output == (try ProjectFiles.text("docs/schema/\(word.rawValue).json")))
  }

  @Test(arguments: RecordKind.allCases)
  func `every key of every record is described`(kind: RecordKind) {
    let schema = kind.schema
    let own: [String?] = schema.ownKeys == nil ? [] : [nil]
    #expect(Set(KeyWording.keys(of: kind)) == Set(schema.keys.map(\.name) + own))
    #expect(KeyWording.keys(of: kind).count == schema.keys.count + own.count)
  }

  @Test func `a card for a scan has its steps, questions and values to choose from`() throws {
    let folder = try SmallContent.folder()
    let run = ProgramRun(["schema", "card", "--scan", "proef"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains(#""enum": ["begin", "midden", "eind"]"#))
    #expect(run.output.contains(#""enum": ["ruimte", "tijd", "boven", "onder"]"#))
    #expect(
      run.output == ProgramRun(["schema", "card", "--for", "Scans/proef.yaml"], in: folder).output)
  }

  @Test func `a form of a scan has its questions as keys, and answers to choose from`() throws {
    let folder = try SmallContent.folder()
    let run = ProgramRun(["schema", "form", "--for", "school.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains(#""enum": ["begin", "midden", "eind", "geen", "#))
    #expect(run.output.contains(#""enum": ["school", "opleiding", "student"]"#))
    #expect(run.output.contains(#""overleg": {"#))
    #expect(run.output.contains(#""enum": ["proef"]"#))
  }

  @Test func `a scan that is not finished gives what it has`() throws {
    let folder = try SmallContent.folder()
    let text = SmallContent.scan.replacing("titel: Proefscan\n", with: "")
    try folder.write(text, to: "half.yaml")
    let run = ProgramRun(["schema", "scan", "--for", "half.yaml"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.contains(#""enum": ["boven", "onder"]"#))
  }

  @Test(
    arguments: [
      ([], "Voor wat voor bestand?"), (["kaart"], "is er niet"),
      (["formm"], "Bedoelde je «form»?"), (["formaat"], "Bedoelde je «format»?"),
      (["card", "scan"], "één soort"),
      (["term", "--scan", "proef"], "horen bij scan, card en form"),
      (["format", "--scan", "proef"], "horen bij scan, card en form"),
      (["card", "--scan", "proeff"], "Bedoelde je «proef»?"),
      (["card", "--scan", "proef", "--for", "school.yaml"], "één scan"),
    ] as [([String], String)])
  func `what is asked wrongly ends with 2 and says what can be asked`(
    arguments: [String], answer: String
  ) throws {
    let run = ProgramRun(["schema"] + arguments, in: try SmallContent.folder())
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(answer), "\(run.errors)")
  }

  @Test(
    arguments: [
      ("Scans/bronnen.yaml", 1 as Int32, "geen scan en geen formulier"),
      ("weg.yaml", 3, "bestaat niet"), ("ander.yaml", 1, "is er niet"),
    ])
  func `a file without a scan is refused`(path: String, code: Int32, answer: String) throws {
    let folder = try SmallContent.folder()
    try folder.write("invulblad: bestaat-niet\n", to: "ander.yaml")
    let run = ProgramRun(["schema", "card", "--for", path], in: folder)
    #expect(run.exitCode == code)
    #expect(run.errors.contains(answer), "\(run.errors)")
  }
}
