import CommandLineApp
import Content
import Dossiers
import Sessions
import Testing
import Wording

/// What someone types, and how long it takes.
enum Typed: ExpressibleByStringLiteral {
  case line(String)
  /// Nobody types for so many seconds.
  case pause(Int)
  case interrupt

  init(stringLiteral value: String) { self = .line(value) }
}

/// A clock that only runs when the test says so.
final class FakeClock {
  /// Seconds since midnight.
  var seconds: Int

  init(_ time: String) {
    seconds = (ClockTime(time)?.minuteOfDay ?? 0) * 60
  }

  var moment: Moment {
    Moment(
      day: .earliest, clock: ClockTime.midnight.adding(minutes: seconds / 60),
      second: seconds % 60, universal: "")
  }
}

/// Lines that someone types while a clock runs, with how much came on the screen before each.
final class TimedLines: LineSource {
  let isTerminal: Bool
  private var lines: ArraySlice<Typed>
  private let clock: FakeClock
  private let sink: CollectingSink
  private var seen = 0
  /// What stood on the screen each time a line was asked for.
  private(set) var screens: [String] = []

  init(_ lines: [Typed], _ clock: FakeClock, _ sink: CollectingSink, isTerminal: Bool) {
    self.lines = lines[...]
    self.clock = clock
    self.sink = sink
    self.isTerminal = isTerminal
  }

  var left: Int { lines.count }

  func next() -> InputLine {
    while true {
      if let line = next(within: 0) { return line }
    }
  }

  /// A second passes each time it is looked at.
  func next(within milliseconds: Int) -> InputLine? {
    switch lines.first {
    case .pause(let seconds):
      clock.seconds += 1
      lines.removeFirst()
      if seconds > 1 { lines = [.pause(seconds - 1)] + lines }
      return nil
    case .line(let text):
      take()
      return .line(text)
    case .interrupt:
      take()
      return .interrupted
    case nil:
      take()
      return .end
    }
  }

  private func take() {
    screens.append(String(sink.text.dropFirst(seen)))
    seen = sink.text.count
    lines = lines.dropFirst()
  }
}

/// What a conversation in memory gave.
struct Spoken {
  let text: String
  let ending: Ending
  /// Lines nobody asked for.
  let left: Int

  /// In one line, however it was broken off.
  var told: String { text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}

/// A dialogue in memory.
struct MemoryDialogue {
  let running: RunningDialogue
  let clock: FakeClock

  var state: DialogueState { running.state }

  /// Opens a dialogue, of the steps that are given or of a format of the program.
  init(
    _ steps: [FormatStep] = [], format id: String? = nil, people: [String: Int] = [:],
    isAnonymous: Bool = false, at time: String = "14:00", on day: String = "2026-11-20"
  ) throws {
    let own = SessionFormat(
      id: "eigen", title: "Eigen", explanation: "Om te proberen.",
      minutes: steps.reduce(0) { $0 + $1.minutes }, group: 2...50, steps: steps)
    let format: SessionFormat
    if let id {
      format = try #require(MemorySession.library.formats[id])
    } else {
      format = own
    }
    var number = 0
    running = RunningDialogue(
      format: format, state: DialogueState(session: "\(day)-gesprek-\(format.id)"),
      writer: "k3f9x2"
    ) { event in
      number += 1
      return StampedDialogueEvent(
        stamp: EventStamp(logicalTime: number, id: EventID(writer: "k3f9x2", number: number)),
        event: event)
    }
    clock = FakeClock(time)
    let groups = (people.isEmpty ? ["school": 4, "opleiding": 3] : people)
      .sorted { $0.key > $1.key }.map { DialogueGroup(id: $0.key, people: $0.value) }
    try running.perform(
      .opened(
        DialogueSetup(
          partnership: "De Beek", format: format.id, fingerprint: "", unit: .partnership,
          moment: try #require(CalendarDate(day)), isAnonymous: isAnonymous,
          groups: groups)))
  }

  /// Goes on with the dialogue with these lines typed. Every screen must fit.
  func talk(
    _ lines: [Typed], earlier: EarlierTalks = EarlierTalks([]), today: String = "2026-11-20",
    hasClock: Bool = true, onTerminal: Bool = false, themes: [String] = [],
    cards: [String] = [], seed: UInt64? = nil, checksWords: Bool = true
  ) throws -> Spoken {
    let sink = CollectingSink(isTerminal: onTerminal)
    let input = TimedLines(lines, clock, sink, isTerminal: onTerminal)
    let clock = clock
    let flow = DialogueFlow(
      dialogue: running,
      console: Console(input: input, output: sink, library: MemorySession.library),
      library: MemorySession.library, earlier: earlier, now: hasClock ? { clock.moment } : nil,
      today: try #require(CalendarDate(today)), themes: themes, cards: cards, seed: seed)
    let ending = try Ending.of { () throws(BreakOff) in try flow.run() }
    let broken = ScreenRules.broken(by: input.screens)
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
    if checksWords {
      #expect(Vocabulary.forbiddenWords(in: sink.text) == [], "\(sink.text)")
    }
    return Spoken(text: sink.text, ending: ending, left: input.left)
  }
}

extension FormatStep {
  /// A step of five minutes with a name and words of its own.
  static func plain(
    _ id: String, _ kind: Kind, minutes: Int = 5, shortest: Int? = nil,
    mayBeDropped: Bool = false, details: Details = Details()
  ) -> FormatStep {
    FormatStep(
      id: id, kind: kind, name: "Stap \(id)", minutes: minutes, shortest: shortest,
      mayBeDropped: mayBeDropped, leader: "Doe dit.", participants: "Doe mee.",
      details: details)
  }
}
