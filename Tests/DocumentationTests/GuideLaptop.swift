import CommandLineApp
import Content
import Foundation
import Sessions
import TestSupport
import Testing

/// A folder of its own with someone at the keyboard who does what a guide tells.
final class GuideLaptop {
  var day = CalendarDate("2026-11-20") ?? .earliest
  /// What the clock in the room says, for talks that are held by it.
  var clock = ClockTime("14:00") ?? .midnight
  private let sink = ScreenSink()
  private let folder: TemporaryFolder
  private let seed: UInt64

  /// `seed` is where names and draws come from.
  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    self.seed = seed
  }

  /// All that was on the screen until now.
  var screen: String { sink.text }

  /// Runs a command as it stands in a guide; gives its exit code.
  ///
  /// `reply` gets the end of the screen as one line and says what is typed there.
  func run(_ command: String, reply: @escaping (String) -> InputLine) throws -> Int32 {
    let words = command.words
    #expect(words.first == "grensganger")
    var surroundings = Surroundings(
      arguments: Array(words.dropFirst()),
      environment: ["XDG_CONFIG_HOME": folder.path + "/config"],
      currentFolder: folder.path, readInput: { [] },
      lines: Typist(sink, reply), output: sink, errors: sink)
    surroundings.now = { [unowned self] in
      Moment(day: day, clock: clock, universal: "\(day)T\(clock):00Z")
    }
    surroundings.random = SeededRandom(seed: seed)
    return Program.run(surroundings)
  }

  func copy(_ name: String, to other: String, of laptop: GuideLaptop) throws {
    let target = URL(fileURLWithPath: laptop.folder.path + "/" + other)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: URL(fileURLWithPath: folder.path + "/" + name), to: target)
  }
}

private final class ScreenSink: TextSink {
  var text = ""
  let isTerminal = false

  func write(_ text: String) { self.text += text }
}

/// Types what fits what is on the screen, and gives up when that goes on for ever.
private final class Typist: LineSource {
  let isTerminal = false
  private let sink: ScreenSink
  private let reply: (String) -> InputLine
  private var left = 600

  init(_ sink: ScreenSink, _ reply: @escaping (String) -> InputLine) {
    self.sink = sink
    self.reply = reply
  }

  func next() -> InputLine {
    left -= 1
    guard left > 0 else { return .end }
    // A prompt may go on over two lines.
    return reply(String(sink.text.suffix(400)).replacingOccurrences(of: "\n", with: " ").trimmed)
  }
}

extension String {
  /// The words of a command line; what stands between quotes is one word.
  fileprivate var words: [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
