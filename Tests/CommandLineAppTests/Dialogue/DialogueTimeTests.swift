import CommandLineApp
import Content
import Dossiers
import Sessions
import TestSupport
import Testing

@Suite("The clock of a dialogue")
struct DialogueTimeTests {
  private static let steps: [FormatStep] = [
    .plain("een", .plenary, minutes: 3), .plain("twee", .pairs, minutes: 10, shortest: 6),
    .plain("drie", .plenary, minutes: 5, mayBeDropped: true),
    .plain("vier", .closing, minutes: 2),
  ]

  @Test(
    arguments: [
      (
        FormatStep.Kind.pairs,
        ["nog 3 min", "nog 2 min", "nog 1 min", "nog 30 sec", "tijd is om", "1 min over tijd"]
      ),
      // Someone may be typing: only the end is told.
      (.plenary, ["nog 3 min", "tijd is om"]),
    ])
  func `the time that is left is told each minute where nobody types, and at the end everywhere`(
    kind: FormatStep.Kind, expected: [String]
  ) throws {
    let dialogue = try MemoryDialogue(
      [.plain("een", kind, minutes: 3)] + Self.steps.dropFirst())
    let spoken = try dialogue.talk(["", .pause(3 * 60 + 70), "stop"])
    let marks = spoken.text.split { "[]".contains($0) }.map(String.init).filter {
      $0.count < 16 && ($0.hasPrefix("nog") || $0.contains("tijd"))
    }
    #expect(marks == expected)
    #expect(dialogue.state.currentStep == "een")
    #expect(!spoken.text.contains("\u{7}"))
  }

  @Test func `a terminal hears a bell at the end`() throws {
    let dialogue = try MemoryDialogue(Self.steps)
    let spoken = try dialogue.talk(["", .pause(3 * 60 + 70), "stop"], onTerminal: true)
    #expect(spoken.text.filter { $0 == "\u{7}" }.count == 1)
  }

  @Test func `time that runs out is told at the next step, and nothing is done by itself`() throws {
    let dialogue = try MemoryDialogue(Self.steps)
    let spoken = try dialogue.talk(["", .pause(11 * 60), "", "", "", "", "", "stop"])
    #expect(spoken.told.contains("8 minuten uitgelopen."))
    #expect(dialogue.state.steps.values.allSatisfy { !$0.isDropped && $0.minutes == nil })
  }

  @Test func `the whole proposal is taken with one letter`() throws {
    let dialogue = try MemoryDialogue(Self.steps)
    // 3 + 10 + 5 + 2 = 20 minutes; after 11 minutes in the first the rest takes 17 where 9 are left.
    let spoken = try dialogue.talk(["", .pause(11 * 60), "", "a", "stop"])
    #expect(dialogue.state.steps["twee"]?.minutes == 6)
    #expect(dialogue.state.steps["drie"]?.isDropped == true)
    #expect(spoken.told.contains("Zo zijn jullie klaar om 14.19; jullie hebben tot 14.20."))
  }

  @Test func `too many people for the time is said before it begins`() throws {
    let steps =
      [FormatStep.plain("een", .joining, details: .init(minutesPerTen: 4))] + Self.steps
    let dialogue = try MemoryDialogue(steps, people: ["school": 25, "opleiding": 20])
    // 25 minutes; with 45 people four more tens begun, 16 minutes.
    let spoken = try dialogue.talk(["25", "", "stop"])
    #expect(spoken.told.contains("Met 45 mensen duurt alles samen 16 minuten te lang."))
  }

  @Test func `who only presses Enter gets the time that so many people need`() throws {
    let dialogue = try MemoryDialogue(
      format: "versnellingskamer", people: ["school": 25, "opleiding": 20])
    let spoken = try dialogue.talk(["", "stop"])
    // 60 minutes, and two for each of the four further tens begun.
    #expect(spoken.told.contains("Tot: (Enter = 15.08, 68 minuten)"), "\(spoken.told)")
    #expect(!spoken.told.contains("te lang"))
  }

  @Test(arguments: [
    ("15.30", "15:30"), ("15:30", "15:30"), ("15.30 uur", "15:30"), ("45", "14:45"),
    ("45 min", "14:45"),
  ])
  func `people say until when as a time or in minutes`(typed: String, end: String) throws {
    let dialogue = try MemoryDialogue(Self.steps)
    _ = try dialogue.talk(["straks", "13.00", .line(typed), "", "stop"])
    #expect(dialogue.state.sittings.last?.ends == ClockTime(end))
  }

  @Test func `before its end a sitting goes on, after it people sit down anew`() throws {
    let dialogue = try MemoryDialogue(Self.steps)
    _ = try dialogue.talk(["", "", "stop"])
    let again = try dialogue.talk(["stop"])
    #expect(dialogue.state.sittings.count == 1)
    #expect(again.told.contains("Jullie gaan verder bij: Stap twee."))
    dialogue.clock.seconds += 3600
    let later = try dialogue.talk(["", "stop"])
    #expect(dialogue.state.sittings.count == 2)
    #expect(later.told.contains("Jullie waren bij: Stap twee."))
    // Ten minutes, five and two are left.
    #expect(dialogue.state.sittings.last?.ends == ClockTime("15:17"))
  }

  @Test func `the timetable is there at any prompt`() throws {
    let dialogue = try MemoryDialogue(Self.steps)
    let spoken = try dialogue.talk(["", "", "tijd", "stop"])
    #expect(spoken.told.contains("14.00–14.10 · 10 minuten Stap twee"))
    #expect(spoken.told.contains("Jullie lopen op tijd.") || spoken.told.contains("klaar om 14.17"))
  }

  @Test func `without a clock nothing is counted`() throws {
    let dialogue = try MemoryDialogue(Self.steps)
    let spoken = try dialogue.talk(["tijd", "", "stop"], hasClock: false)
    #expect(!spoken.text.contains("[nog"))
    #expect(dialogue.state.sittings.map(\.begins) == [nil])
  }
}
