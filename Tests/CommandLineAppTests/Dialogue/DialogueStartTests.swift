import Testing

@testable import CommandLineApp

@Suite("The begin of a dialogue")
struct DialogueStartTests {
  @Test func `asked to be anonymous with four people, none begins`() throws {
    let laptop = try Laptop.withDossier()
    let run = laptop.run(
      "dialogue", "map", "--format-id", "versnellingskamer", "--tables", "1", "--purpose", "x",
      "--unit", "partnerschap", "--anonymous", typed: ["4", "", "stop"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("jullie zijn met 4"))
    #expect(try laptop.dossier().listing().sessions.isEmpty)
  }
}
