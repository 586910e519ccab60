import Content
import Dossiers
import Rules
import Sessions
import Testing
import Wording

@testable import CommandLineApp

extension MemorySession {
  /// Someone takes part and answers everything: criteria by the number of the furthest step (0 is none
  /// of them, nil is no view), core questions in short (`j` `d` `n` `z`).
  func fill(
    _ id: RaterID, _ party: String, name: String? = nil, _ picks: [Int?], core: String,
    examples: [Int: String] = [:], wishes: Set<Int> = []
  ) throws {
    try running.perform(.join(id, Participant(party: party, role: nil, name: name)))
    for (place, letter) in core.enumerated() {
      let judgement: Judgement =
        letter == "j" ? .yes : letter == "d" ? .partly : letter == "n" ? .no : .dontKnow
      try running.perform(.answer(id, .core(place), .single(Answer(judgement))))
    }
    for (place, pick) in picks.enumerated() {
      let response: CriterionAnswer.Response =
        pick.map { .pick(.init(furthest: $0 == 0 ? nil : $0 - 1)) } ?? .whole(.dontKnow)
      try running.perform(
        .answer(
          id, .criterion(place),
          .criterion(
            CriterionAnswer(
              response: response,
              remarks: Remarks(example: examples[place], isWish: wishes.contains(place))))))
    }
    try running.perform(.finish(id))
  }

  /// See `RunningSession.talk`.
  func talk(
    _ lines: [String], earlier: [HeldSession] = [], today: String = "2026-11-20",
    isOnlyEarlier: Bool = false
  ) throws -> Talked {
    try running.talk(lines, earlier: earlier, today: today, isOnlyEarlier: isOnlyEarlier)
  }

  /// The session with its instrument, as a later one sees it.
  var held: HeldSession { HeldSession(scan: running.scan, state: running.state) }

  /// The events so far, folded again: what another start of the program finds.
  var state: SessionState { running.state }
}

/// A conversation that was held.
struct Talked {
  /// What was on the screen.
  let text: String
  let ending: Ending
  /// How many lines nobody asked for.
  let left: Int
}

extension RunningSession {
  /// The conversation after the reveal with these lines typed: what was on the screen, how it ended,
  /// and how many lines nobody asked for.
  func talk(
    _ lines: [String], earlier: [HeldSession] = [], today: String = "2026-11-20",
    isOnlyEarlier: Bool = false
  ) throws -> Talked {
    let sink = CollectingSink()
    let input = WatchedLines(lines, sink)
    let console = Console(input: input, output: sink, library: MemorySession.library)
    let flow = AfterRevealFlow(
      session: self, console: console, library: MemorySession.library,
      earlier: EarlierTalks(earlier),
      today: try #require(CalendarDate(today)), folder: "de-beek")
    let ending = try Ending.of { () throws(BreakOff) in
      if isOnlyEarlier { try flow.askEarlierActions() } else { try flow.run() }
    }
    let broken = ScreenRules.broken(by: input.screens) + Vocabulary.forbiddenWords(in: sink.text)
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
    return Talked(text: sink.text, ending: ending, left: input.left)
  }
}

/// Lines that someone types, with how much came on the screen before each.
private final class WatchedLines: LineSource {
  let isTerminal = false
  private var lines: ArraySlice<String>
  private let sink: CollectingSink
  private var seen = 0
  /// What stood on the screen each time a line was asked for.
  private(set) var screens: [String] = []

  init(_ lines: [String], _ sink: CollectingSink) {
    self.lines = lines[...]
    self.sink = sink
  }

  var left: Int { lines.count }

  func next() -> InputLine {
    screens.append(String(sink.text.dropFirst(seen)))
    seen = sink.text.count
    return lines.popFirst().map { .line($0) } ?? .end
  }
}

/// What every screen of a conversation must be.
enum ScreenRules {
  /// Lines that are too wide, screens that have more lines than a terminal.
  static func broken(by screens: [String]) -> [String] {
    screens.flatMap { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let wide = lines.dropLast().filter { DisplayWidth.of($0) > 80 }
      return wide.map { "wide: \($0)" } + (lines.count > 24 ? ["no pause in: \(screen)"] : [])
    }
  }
}
