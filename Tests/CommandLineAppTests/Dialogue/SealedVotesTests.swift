import Content
import Sessions
import Testing

@testable import CommandLineApp

@Suite("An anonymous dialogue shows nothing before its time")
struct SealedVotesTests {
  /// Three of them: what is told of the others would tell what comes from these.
  static let groups = DialogueGroup.tables([5, 3])
  static let lines = [
    "MERK een eerste zin", "MERK nog een regel", "MERK derde gedachte", "MERK slotwoord",
  ]

  private func filled() throws -> (StepDialogue, Talked) {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    let talked = try dialogue.go(
      through: "inbreng", Self.lines + ["lijst", "@1", "lijst", "wijzig 1 Iets", "klaar", "n"])
    return (dialogue, talked)
  }

  @Test func `of what comes in only how many is told`() throws {
    let (dialogue, talked) = try filled()
    #expect(dialogue.state.lines.count == 4)
    #expect(!talked.text.contains("MERK"))
    #expect(talked.text.contains("Binnen: 4. De teksten"))
    #expect(talked.text.contains("De bijdragen zijn nog niet te zien."))
  }

  @Test func `how much comes from a table is not told while a small one is there`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    let talked = try dialogue.go(
      through: "inbreng", ["Eerste zin", "@2", "lijst", "klaar", "n", "@1", "stop"])
    #expect(!talked.text.contains("tafel 1:") && !talked.text.contains("tafel 2:"))
    #expect(!talked.text.contains("van 2)") && talked.text.contains("tafel 2 >"))
    #expect(!talked.text.contains("Nog niets van"))
    #expect(talked.text.contains("1 bijdrage binnen"))
  }

  @Test func `how much comes from a table of three stays untold when more sit down with them`()
    throws
  {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    try dialogue.go(through: "inbreng", ["@2 Eerste zin", "stop"])
    try dialogue.running.perform(.groupsCounted(DialogueGroup.tables([5, 7])))
    let talked = try dialogue.go(through: "inbreng", ["lijst", "stop"])
    #expect(talked.text.contains("Binnen: 1. De teksten"))
  }

  @Test func `how much comes from a table is told where all are of five or more`() throws {
    let dialogue = try StepDialogue(
      "versnellingskamer", DialogueGroup.tables([5, 5]), isAnonymous: true)
    let talked = try dialogue.go(through: "inbreng", ["Eerste zin", "lijst", "klaar", "n", "stop"])
    #expect(talked.text.contains("Binnen: 1 (tafel 1: 1 · tafel 2: 0)"))
    #expect(talked.text.contains("tafel 1 (2 van 2)"))
    #expect(talked.text.contains("Nog niets van tafel 2."))
  }

  @Test func `of four contributions nothing comes out, though the round is closed`() throws {
    let (dialogue, _) = try filled()
    let closing = try dialogue.go(through: "inbreng", ["klaar", "j", ""])
    #expect(closing.text.contains("MERK") == (dialogue.state.visible(step: "inbreng") != nil))
    #expect(!closing.text.contains("tafel 2;"))
  }

  @Test(arguments: [false, true])
  func `a round in which nothing was counted says so`(isAnonymous: Bool) throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: isAnonymous)
    try dialogue.go(
      through: "inbreng", Self.lines + ["@0 MERK vijfde uit de zaal", "klaar", "j", ""])
    let talked = try dialogue.go(through: "cijfers", ["", "klaar", "j", ""])
    #expect(talked.text.contains("Er is niets geteld."), "\(talked.text)")
    #expect(!talked.text.contains("stemden minder"), "\(talked.text)")
  }

  private func voted(_ second: [String]) throws -> (StepDialogue, Talked, Talked) {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    try dialogue.go(
      through: "inbreng",
      Self.lines + ["@0 MERK vijfde uit de zaal", "klaar", "j", ""])
    let rows = NumberedContributions(dialogue.state).rows
    #expect(rows.count == 5)
    try dialogue.go(through: "ordenen", ["k", "k", "wacht 2 3 4 5", ""])
    let before = try dialogue.go(
      through: "cijfers", ["", "10x4 9", ""] + second + ["lijst", "uitslag"])
    let after = try dialogue.go(through: "cijfers", ["klaar", "j", ""])
    return (dialogue, before, after)
  }

  @Test func `votes are shown together once the round is closed`() throws {
    let (dialogue, before, after) = try voted(["3 3 3", ""])
    #expect(!before.text.contains("10: 4"))
    #expect(!before.text.contains("3: 3"))
    #expect(before.text.contains("Gelezen: 5 van 5."))
    #expect(before.text.contains("De uitslag is te zien als de ronde dicht is."))
    // 3 3 3 9 10 10 10 10: of eight the lower middle one is the fourth, a 9.
    #expect(after.text.contains("3: 3 · 9: 1 · 10: 4"))
    #expect(after.text.contains("de middelste gaf een 9 (8 cijfers)"))
    #expect(!after.text.contains("per groep"))
    #expect(dialogue.state.visibleBallots(step: "cijfers").values.allSatisfy { $0.byGroup.isEmpty })
  }

  @Test func `a round opened again tells of the rule`() throws {
    let (dialogue, _, _) = try voted(["3 3 3", ""])
    let talked = try dialogue.go(
      through: "cijfers", ["open weer", "@2", "3 3 4", "", "klaar", "j"])
    #expect(talked.text.contains("minstens 5 stemmen"))
    #expect(talked.text.contains("Er veranderde te weinig om het te laten zien"))
    #expect(!talked.text.contains("3: 2 · 4: 1"))
  }

  @Test func `new words are told neither by changing lines nor by taking back`()
    throws
  {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    try dialogue.go(through: "inbreng", ["Eerste zin", "klaar", "j", "open weer"])
    let talked = try dialogue.go(through: "inbreng", ["wijzig 1 MERK nieuw", "wijzig", "stop"])
    #expect(dialogue.state.lines.map(\.line.text) == ["MERK nieuw"])
    #expect(!talked.text.contains("MERK"))
    // Taken back by another laptop, the rewording is the last thing that happened here.
    try dialogue.running.perform(.undone(try #require(dialogue.state.lines.first?.id)))
    let taken = try dialogue.go(through: "inbreng", ["terug", "stop"])
    #expect(taken.text.contains("Ongedaan gemaakt"))
    #expect(!taken.text.contains("MERK"))
  }

  @Test func `changing lines does not tell who was heard first`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    let talked = try dialogue.go(
      through: "inbreng", ["Zon", "Maan", "klaar", "j", "p Fietsen", "wijzig", "stop"])
    let list = talked.text.components(separatedBy: "Geparkeerd.").last ?? ""
    #expect(list.contains("1  Fietsen") && !list.contains("Zon") && !list.contains("Maan"))
  }

  @Test func `points that two people can have given are not said to be all people`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    try dialogue.go(
      through: "inbreng", Self.lines + ["@0 MERK vijfde uit de zaal", "klaar", "j", ""])
    let talked = try dialogue.go(
      through: "kiezen", ["s", "1=6", "", "klaar", "j", "stop"])
    #expect(talked.text.contains("van minder dan 5 mensen"))
    #expect(!talked.text.contains("jullie zijn met"))
  }

  @Test func `own words for two that were shown are not asked, and not lost`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    try dialogue.go(
      through: "inbreng", ["Meer tijd samen", "Meer tijd samen.", "klaar", "j", ""])
    let talked = try dialogue.go(
      through: "ordenen", ["Samen meer tijd nemen", "j", "k", "wijzig 1 Anders", ""])
    #expect(dialogue.state.lines.count { $0.joinedInto != nil } == 1)
    #expect(!talked.text.contains("Open hem eerst weer"))
    #expect(talked.text.contains("Anoniem: de woorden blijven zoals ze te zien waren"))
  }

  @Test func `of fewer than five voters nothing is shown, and why`() throws {
    let dialogue = try StepDialogue("versnellingskamer", Self.groups, isAnonymous: true)
    try dialogue.go(
      through: "inbreng", Self.lines + ["@0 MERK vijfde uit de zaal", "klaar", "j", ""])
    try dialogue.go(through: "ordenen", ["k", "k", "wacht 2 3 4 5", ""])
    let talked = try dialogue.go(
      through: "cijfers", ["", "10 10", "", "9 9", "", "klaar", "j", ""])
    #expect(!talked.text.contains("10: 2"))
    #expect(talked.text.contains("minder dan 5 mensen"))
  }
}
