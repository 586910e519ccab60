import CommandLineApp
import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("Taking back in a dialogue, and going on")
struct DialogueUndoTests {
  private static let steps: [FormatStep] = [
    .plain("een", .welcome), .plain("twee", .joining), .plain("drie", .terms),
    .plain("vier", .card, details: .init(cards: 2)), .plain("vijf", .plenary),
    .plain("zes", .harvest), .plain("zeven", .actions), .plain("acht", .closing),
  ]

  /// Everything that can be typed, once.
  private static let lines: [Typed] = [
    "60", "Welkom iedereen.", "p fietsen", "", "5 4", "", "leervraag = wat je wilt leren", "",
    // the card gets a screen of its own
    "", "Over de kaart.", "", "Nu.", "Later.", "Stap.", "", "Nu ook.", "", "", "Een notitie.", "",
    "Samen.", "", "school: anders", "", "Nu alles.", "", "Later alles.", "", "Plannen",
    "teamleider", "15 mei", "rooster", "", "Geld.", "", "", "d", "omdat", "over zes weken", "",
  ]

  private func dialogue() throws -> MemoryDialogue { try MemoryDialogue(Self.steps) }

  @Test func `everything can be done from first to last line`() throws {
    let dialogue = try dialogue()
    let spoken = try dialogue.talk(Self.lines, seed: 3)
    #expect(spoken.ending == .finished, "\(spoken.text)")
    #expect(spoken.left == 0)
    #expect(dialogue.state.isClosed)
    #expect(dialogue.state.cards.count == 2)
    #expect(dialogue.state.actions.count == 1)
  }

  @Test(arguments: 1..<40)
  func `stopped at any prompt, everything is there and it goes on`(count: Int) throws {
    let dialogue = try dialogue()
    _ = try dialogue.talk(Array(Self.lines.prefix(count)) + ["stop"], seed: 3)
    let before = dialogue.state
    let spoken = try dialogue.talk(Array(repeating: "", count: 60), seed: 3)
    #expect(spoken.ending == .finished, "\(spoken.text)")
    let ids = Set(dialogue.state.lines.map(\.id))
    #expect(before.lines.allSatisfy { ids.contains($0.id) })
    #expect(Set(dialogue.state.actions).isSuperset(of: before.actions))
    #expect(dialogue.state.isClosed)
  }

  @Test(arguments: Array(stride(from: 1, to: 40, by: 3)))
  func `at any prompt everything can be taken back, and brought back`(count: Int) throws {
    let dialogue = try dialogue()
    _ = try dialogue.talk(Array(Self.lines.prefix(count)) + ["stop"], seed: 3)
    let before = dialogue.state
    let backs = Array(repeating: Typed.line("terug"), count: 45)
    _ = try dialogue.talk(backs + ["stop"], seed: 3)
    #expect(dialogue.state.lines.isEmpty && dialogue.state.actions.isEmpty)
    #expect(dialogue.state.cards.isEmpty && dialogue.state.recognition == nil)
    #expect(dialogue.state.groups == dialogue.state.setup?.groups)
    #expect(dialogue.state.currentStep == "een")

    let other = try self.dialogue()
    _ = try other.talk(Array(Self.lines.prefix(count)) + ["stop"], seed: 3)
    let agains = Array(repeating: Typed.line("opnieuw"), count: 45)
    _ = try other.talk(backs + agains + ["stop"], seed: 3)
    #expect(other.state.lines.map(\.line) == before.lines.map(\.line))
    #expect(other.state.actions.map(\.plan) == before.actions.map(\.plan))
    #expect(other.state.cards == before.cards)
    #expect(other.state.currentStep == before.currentStep)
  }

  @Test func `what is taken back is said`() throws {
    let dialogue = try dialogue()
    let spoken = try dialogue.talk(["60", "Eerste.", "terug", "terug", "opnieuw", "stop"])
    #expect(spoken.told.contains("Ongedaan gemaakt: «Eerste.»."))
    #expect(spoken.told.contains("Er is niets meer om ongedaan te maken."))
    #expect(spoken.told.contains("Weer terug: «Eerste.»."))
  }

  @Test func `a line is changed or taken away`() throws {
    let dialogue = try dialogue()
    _ = try dialogue.talk([
      "60", "Een.", "Twee.", "wijzig", "1", "Eén.", "wijzig", "2", "weg", "stop",
    ])
    #expect(dialogue.state.lines.map(\.line.text) == ["Eén."])
  }

  @Test func `people go to any step, and back to what they passed over`() throws {
    let dialogue = try dialogue()
    _ = try dialogue.talk(["60", "naar", "5", "Hier.", "naar", "", "", "stop"], seed: 3)
    #expect(dialogue.state.lines(.note).map(\.line.step) == ["vijf"])
    #expect(dialogue.state.currentStep == "twee")
  }

  @Test func `from the last step back to another, the dialogue still comes to its end`() throws {
    let dialogue = try MemoryDialogue([.plain("een", .welcome), .plain("twee", .closing)])
    let spoken = try dialogue.talk(["60", "", "", "", "naar", "1", "Nog dit.", "", "", "", ""])
    #expect(spoken.ending == .finished)
    #expect(dialogue.state.isClosed)
    #expect(dialogue.state.lines.map(\.line.step) == ["een"])
  }

  @Test func `where a full screen waits, taking back goes on with the dialogue`() throws {
    let long = FormatStep(
      id: "twee", kind: .plenary, name: "Lang", minutes: 5,
      leader: String(repeating: "Lees dit. ", count: 300))
    let dialogue = try MemoryDialogue([.plain("een", .welcome), long])
    let spoken = try dialogue.talk(["60", "Eerst.", "", "terug", "Toch hier.", "stop"])
    #expect(spoken.ending == .stopped && spoken.left == 0)
    #expect(dialogue.state.currentStep == "een")
    #expect(dialogue.state.lines.map(\.line.text) == ["Eerst.", "Toch hier."])
  }

  @Test func `an open action of an earlier session is asked about first`() throws {
    let earlier = try MemoryDialogue([.plain("een", .actions)], on: "2026-10-20")
    _ = try earlier.talk(["5", "Lesbezoek", "", "", "", "", ""])
    #expect(earlier.state.actions.count == 1)
    let dialogue = try dialogue()
    _ = try dialogue.talk(
      ["60", "k", "Het hielp.", "stop"],
      earlier: EarlierTalks(
        [], dialogues: [HeldDialogue(format: earlier.running.format, state: earlier.state)]))
    #expect(dialogue.state.followed.values.map(\.state) == [.done])
    #expect(dialogue.state.followed.values.first?.note == "Het hielp.")
  }
}
