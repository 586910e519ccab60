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

  @Test func `once closed, the laptop forgets its name, also when nobody wants a record`() throws {
    let laptop = try Laptop.withDossier()
    let run = laptop.run(
      "dialogue", "map", "--format-id", "kort-gesprek", "--expect", "school=6,opleiding=5",
      "--purpose", "x", "--unit", "partnerschap", "--anonymous", "--minutes", "60",
      typed: ["naar", "8", "", "", ""])
    #expect(run.output.contains("Het gesprek is afgesloten."), "\(run.output)")
    #expect(laptop.files(in: "laptop").filter { $0.contains("anoniem/") } == [])
  }
}
