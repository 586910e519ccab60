import Content
import Dossiers
import Sessions
import Testing
import Wording

@testable import CommandLineApp

/// A dialogue whose events are kept in memory, to run parts of it with lines that someone types.
final class StepDialogue {
  let running: RunningDialogue

  init(_ format: String, _ groups: [DialogueGroup], isAnonymous: Bool = false) throws {
    let shipped = try #require(MemorySession.library.formats[format])
    let setup = DialogueSetup(
      partnership: "de-beek", format: format, fingerprint: "",
      unit: .init(kind: "partnerschap", name: nil), moment: .earliest, isAnonymous: isAnonymous,
      isByTable: groups.first?.id.hasPrefix("tafel-") ?? false, groups: groups)
    running = Self.running(shipped, DialogueState(session: "2026-11-21-gesprek"))
    try running.perform(.opened(setup))
    try running.perform(.sittingBegan(Sitting(day: .earliest)))
  }

  /// The same dialogue as another start of the program finds it.
  init(again other: StepDialogue) {
    running = Self.running(
      other.running.format,
      DialogueState(session: other.state.session, events: other.state.history))
  }

  var state: DialogueState { running.state }

  private static func running(_ format: SessionFormat, _ state: DialogueState) -> RunningDialogue {
    var time = state.logicalTime
    return RunningDialogue(format: format, state: state, writer: "w") { event in
      time += 1
      return StampedDialogueEvent(
        stamp: EventStamp(logicalTime: time, id: EventID(writer: "w", number: time)),
        event: event)
    }
  }

  /// Goes through a step with these lines: what the program put on the screen, without what was typed.
  @discardableResult
  func go(through id: String, _ lines: [String]) throws -> Talked {
    let step = try #require(running.format.step(id))
    if state.currentStep != id { try running.perform(.stepBegan(id, at: nil)) }
    let sink = CollectingSink()
    let input = ReadingLines(lines, sink)
    let console = Console(input: input, output: sink, library: MemorySession.library)
    let table = DialogueTable(
      dialogue: running, console: console, library: MemorySession.library,
      earlier: EarlierTalks([]), clock: RoomClock(nil), today: .earliest,
      wishes: DialogueWishes(), seeds: { 1 })
    let ending = try Ending.of { () throws(BreakOff) in
      table.isFresh = true
      while true {
        do throws(BreakOff) {
          return try step.kind.part.init(table: table, step: step).run()
        } catch {
          guard case .elsewhere = error, self.state.currentStep == id else { throw error }
          table.isFresh = false
        }
      }
    }
    let wide = sink.text.split(separator: "\n").filter { DisplayWidth.of(String($0)) > 80 }
    #expect(wide.isEmpty, "\(wide)")
    // What the scans say is held to the words elsewhere.
    let own = step.kind == .voting && step.details.about == .options ? "" : sink.text
    #expect(Vocabulary.forbiddenWords(in: own) == [])
    return Talked(text: sink.text, ending: ending, left: input.left)
  }

  /// The texts brought in, with the group they come from.
  var contributions: [[String?]] {
    state.lines.filter { $0.line.kind == .contribution }.map {
      [$0.line.group, $0.line.text, $0.line.theme]
    }
  }

  /// The votes of a step by number of the subject: of a group, or of all together.
  func votes(_ step: String, _ text: String, of group: String? = nil) -> [Int] {
    let line = state.lines.first { $0.line.text == text }
    guard let line else { return [] }
    return state.ballots[Ballot.Key(step: step, subject: .line(line.id), group: group)] ?? []
  }
}

/// Lines that someone types who presses Enter by themselves where a full screen waits for it.
final class ReadingLines: LineSource {
  let isTerminal = true
  private var lines: ArraySlice<String>
  private let sink: CollectingSink

  init(_ lines: [String], _ sink: CollectingSink) {
    self.lines = lines[...]
    self.sink = sink
  }

  var left: Int { lines.count }

  func next() -> InputLine {
    let isFull = sink.text.hasSuffix("\(TalkingWording.pause) ")
    sink.write("\n")
    return isFull ? .line("") : lines.popFirst().map { .line($0) } ?? .end
  }
}
