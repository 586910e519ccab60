import Content
import Sessions
import Testing

@testable import CommandLineApp

@Suite("Two sides vote on pictures of the future")
struct FutureVoteTests {
  static let groups = [
    DialogueGroup(id: "school", people: 5), DialogueGroup(id: "opleiding", people: 3),
  ]

  @Test func `each side is counted on one line, and both stand beside each other`() throws {
    let dialogue = try StepDialogue("toekomstgesprek", Self.groups)
    let talked = try dialogue.go(
      through: "stemmen", ["", "3 2 1 0", "3 1 0 0", "", "0 1 0 1", "", "", "uitslag", ""])
    #expect(talked.left == 0)
    let options = try #require(MemorySession.library.scans["toekomstscenarios"]?.profile?.options)
    #expect(options.count == 3)
    let results = dialogue.state.visibleBallots(step: "stemmen")
    #expect(options.map { results[.option($0.id)]?.total } == [3, 2, 0])
    #expect(results[.option(options[1].id)]?.byGroup == ["school": [1], "opleiding": [1]])
    #expect(results[.question]?.byGroup == ["school": [0], "opleiding": [1]])
    for option in options { #expect(talked.text.contains(option.name)) }
    for text in [
      "Dat zijn 6 stemmen, en er zijn school: 5 mensen.", "1: 3 · 2: 1 · 3: 0 · 4: 0 (4 van 5)",
      "4  Geen van deze", "███ 3 stemmen", "school 1 · instituut 1", "-  Geen van deze",
      "school 0 · instituut 1", "2 van de 8 stemden niet.",
    ] {
      #expect(talked.text.contains(text), "\(text)")
    }
  }

  @Test func `the room can be counted as a whole`() throws {
    let dialogue = try StepDialogue("toekomstgesprek", Self.groups)
    let talked = try dialogue.go(
      through: "stemmen", ["s", "4 3 1", "4 2 1 1", "", "", ""])
    #expect(talked.left == 0)
    #expect(dialogue.state.ballots.keys.allSatisfy { $0.group == nil })
    #expect(talked.text.contains("het moeten er 4 zijn"))
    #expect(dialogue.state.visibleBallots(step: "stemmen")[.question]?.total == 1)
    #expect(!talked.text.contains("school 1"))
    #expect(!talked.text.contains("niet."))
  }

  @Test func `what the scan says of the options is on a key`() throws {
    let dialogue = try StepDialogue("toekomstgesprek", Self.groups)
    let talked = try dialogue.go(
      through: "stemmen", ["", "materiaal"] + Array(repeating: "", count: 20))
    #expect(talked.text.contains("Voordelen:"))
    #expect(talked.text.contains("Nadelen:"))
  }
}
