import TestSupport
import Testing

@testable import CommandLineApp

/// An agreement that goes beyond both views counts, with a warning when it does not say why.
@Suite struct AgreementReasonTests {
  private func errors(_ answers: String, more: [String: String] = [:]) throws -> String {
    let folder = try SmallContent.folder()
    try folder.write(SmallContent.form("consensus: ja", answers), to: "samen.yaml")
    for (name, text) in more { try folder.write(text, to: name) }
    let run = ProgramRun(
      ["position", "school.yaml", "instituut.yaml", "samen.yaml"] + more.keys.sorted(),
      in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("Waar we staan"))
    return run.errors
  }

  @Test func `the warning names the question, the step and what to add`() throws {
    let errors = try errors("oordelen: {werk: eind}")
    #expect(
      errors == """
        samen.yaml:5:12: waarschuwing [agreement-without-reason]
            5 | consensus: ja
              |            ^~
          Bij het antwoord op de vraag «werk» («Midden» en «Eind») spraken jullie iets
          af dat verder gaat dan wat elke kant zelf invulde, en er staat geen reden bij.
          Waarom: Met een reden weten jullie later nog waarom je het samen anders bent
          gaan zien.
          Doe dit: Zet er «reden:» bij, met in één zin waarom jullie dit hebben
          afgesproken.


        """)
  }

  @Test(
    arguments: [
      // School and institute both chose begin: midden is above both.
      ("oordelen: {werk: {midden: ja}}", 1), ("oordelen: {werk: {midden: deels}}", 1),
      ("oordelen: {werk: {midden: {oordeel: ja, reden: Gezien.}}}", 0),
      ("oordelen: {werk: {kies: midden, reden: Gezien.}}", 0),
      ("oordelen: {werk: {midden: nee}}", 0), ("oordelen: {werk: weet-niet}", 0),
      // The institute chose eind, the school midden: eind is not above both.
      ("oordelen: {overleg: eind}", 0),
      // School ja, institute deels; school nee, institute unknown.
      ("kernvragen: {ruimte: ja}", 0), ("kernvragen: {tijd: ja}", 1),
      ("kernvragen: {tijd: {oordeel: deels, reden: Gezien.}}", 0),
      ("kernvragen: {tijd: ja}\noordelen: {werk: eind}", 2), ("", 0),
    ] as [(String, Int)])
  func `only what is above every view and has no reason is warned of`(
    answers: String, count: Int
  ) throws {
    let errors = try errors(answers)
    #expect(
      errors.split(separator: "[agreement-without-reason]").count - 1 == (count == 0 ? -1 : count))
  }

  @Test func `the last agreement on an answer must give the reason`() throws {
    let later = SmallContent.form(
      "consensus: ja", "oordelen: {werk: {kies: eind, reden: Gezien.}}", more: "ronde: 2")
    #expect(try errors("oordelen: {werk: eind}", more: ["tweede.yaml": later]) == "")
    let without = SmallContent.form("consensus: ja", "oordelen: {werk: eind}", more: "ronde: 2")
    let errors = try errors(
      "oordelen: {werk: {kies: eind, reden: Gezien.}}", more: ["tweede.yaml": without])
    #expect(errors.hasPrefix("tweede.yaml"))
  }
}
