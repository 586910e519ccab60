import TestSupport
import Testing

@testable import CommandLineApp

/// `check --ids`: in which file everything stands that has an id, with content in layers.
@Suite struct CheckIDsTests {
  private let deck = """
    kaarten: eigen
    titel: Eigen kaarten
    taal: nl
    thema: doelen
    kaartenlijst:
      - {id: doelen-visie-1, soort: prikkel, fase: visie, vraag: Wat wil je echt?, bron: eigen}
      - {id: eigen-1, soort: spiegel, fase: visie, vraag: Wat deed je gisteren?, bron: eigen}

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try SmallContent.folder()
    try folder.write(deck, to: "Cards/eigen.yaml")
    return folder
  }

  @Test func `every id has its file and line, and what it replaces`() throws {
    let run = ProgramRun(["check", "--ids", "."], in: try folder())
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Scans\n  proef  Scans/proef.yaml:1\n"))
    #expect(run.output.contains("  eigen-1         Cards/eigen.yaml:7\n"))
    #expect(
      run.output.contains(
        "  doelen-visie-1  Cards/eigen.yaml:6, in plaats van grensganger:Cards/doelen.yaml:"))
    #expect(run.output.contains("Bronnen\n  eigen  Scans/bronnen.yaml:2\n"))
    #expect(!run.output.contains("doelen-visie-2"))
  }

  @Test func `without a path what is built in is listed too`() throws {
    let run = ProgramRun(["check", "--ids"], in: try folder())
    #expect(run.output.contains("  doelen-visie-2 "))
    #expect(run.output.contains(" grensganger:Cards/doelen.yaml:"))
    #expect(!ProgramRun(["check"], in: try folder()).output.contains("doelen-visie-2"))
  }

  @Test func `as data`() throws {
    let run = ProgramRun(["check", "--ids", "--format", "json", "."], in: try folder())
    #expect(
      run.output.contains(
        #""kind": "scan", "id": "proef", "file": "Scans/proef.yaml", "line": 1, "replaces": []"#),
      "\(run.output)")
    #expect(run.output.contains(#""replaces": ["#))
    #expect(
      !ProgramRun(["check", "--format", "json"], in: try folder()).output.contains(#""ids""#))
  }

  @Test func `a layer with faults leaves what it would have replaced`() throws {
    let folder = try folder()
    try folder.write(deck.replacing("fase: visie", with: "fase: doen"), to: "Cards/eigen.yaml")
    let run = ProgramRun(["check", "--ids"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("  doelen-visie-1 "))
    #expect(!run.output.contains("in plaats van"))
  }

  @Test func `what replaces a card is what is shown, and the other cards stay`() throws {
    let run = ProgramRun(["cards", "doelen-visie-1"], in: try folder())
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Wat wil je echt?"))
    let all = ProgramRun(["cards", "--theme", "doelen"], in: try folder())
    #expect(all.output.contains("eigen-1") && all.output.contains("doelen-visie-2"))
  }

  @Test func `of two layers with one scan the later is used, and both are named`() throws {
    let near = try folder()
    let later = try TemporaryFolder()
    try later.write(
      SmallContent.scan.replacing("Proefscan", with: "Nieuwere"), to: "Scans/proef.yaml")
    let content = ["--content", later.path]
    let position = ProgramRun(["position", "school.yaml"] + content, in: near)
    #expect(position.exitCode == 0 && position.output.contains("Nieuwere"), "\(position.errors)")
    let ids = ProgramRun(["check", "--ids"] + content, in: near)
    #expect(
      ids.output.contains("\(later.path)/Scans/proef.yaml:1, in plaats van Scans/proef.yaml:1\n"))
    let schema = ProgramRun(["schema", "card", "--scan", "proef"] + content, in: near)
    #expect(schema.exitCode == 0)
  }
}
