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

  @Test(arguments: [
    ("kort-gesprek", false), ("dialoogtafel", false), ("driehoeksgesprek", false),
    ("versnellingskamer", true), ("ontwerpatelier", true), ("toekomstgesprek", true),
  ])
  func `the choice promises rounds only where there are rounds`(format: String, has: Bool) throws {
    let laptop = try Laptop.withDossier()
    let run = laptop.run(
      "dialogue", "map", "--format-id", format, "--expect", "school=6,opleiding=5",
      "--purpose", "x", "--unit", "partnerschap", typed: ["stop"])
    let told = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(told.contains("pas te zien als de ronde dicht is") == has, "\(told)")
    #expect(told.contains("is meteen te zien, zonder naam") == !has, "\(told)")
  }

  @Test(arguments: [
    // Two for each side or table: two sides give four, three give six.
    ("versnellingskamer", "Per kant zijn dat er 4 samen"),
    ("ontwerpatelier", "Per kant zijn dat er 6 samen"),
  ])
  func `where ideas are brought in, people are asked whether they count by table`(
    format: String, told: String
  ) throws {
    let laptop = try Laptop.withDossier()
    let run = laptop.run(
      "dialogue", "map", "--format-id", format, "--purpose", "x", "--unit", "partnerschap",
      typed: ["t", "9", "5", "stop"])
    #expect(run.output.contains(told), "\(run.output)")
    #expect(run.output.contains("Hoeveel tafels zijn er?"))
    let talk = laptop.run(
      "dialogue", "map", "--format-id", "dialoogtafel", "--purpose", "x", "--unit",
      "partnerschap", typed: ["stop"])
    #expect(!talk.output.contains("per tafel"), "\(talk.output)")
  }

  @Test(arguments: [
    ("5", "apart te zien per tafel: negen tafels van 5."),
    ("5 5 5 6 5 5 5 5 6", "zeven tafels van 5, tafel 4 (6) en tafel 9 (6)."),
    ("5 5 5 3 5 5 5 5 4", "Van tafel 4 (3) en tafel 9 (4) is apart niets te zien"),
  ])
  func `tables of the same size are told together`(people: String, told: String) throws {
    let laptop = try Laptop.withDossier()
    let run = laptop.run(
      "dialogue", "map", "--format-id", "versnellingskamer", "--tables", "9", "--purpose", "x",
      "--unit", "partnerschap", typed: [people, "stop"])
    let output = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(output.contains(told), "\(output)")
  }

  @Test func `its help speaks of a talk, not of a scan`() throws {
    let help = try Laptop.withDossier().run("dialogue", "--help", typed: []).output
    for text in ["Hoeveel mensen per kant", "2026-11-20-gesprek-kort-gesprek", "Anoniem: wat"] {
      #expect(help.contains(text), "\(help)")
    }
    #expect(!help.contains("korte-scan") && !help.contains("invullers"), "\(help)")
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
