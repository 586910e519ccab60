import CommandLineApp
import Foundation
import TestSupport
import Testing

/// Two people who do what the guide for a trainer pair tells, each at a laptop.
final class GuidedPair {
  let anne: Laptop
  private let bram: Laptop

  /// Runs the guide's commands in its order. Anne stops at the first question, Bram gets a copy of the
  /// folder and answers, then Anne does; a year later she begins again.
  init(commands: [String]) throws {
    anne = try Laptop(answers: "bccbcabb")
    bram = try Laptop(answers: "bbacbabc")
    for command in commands { try follow(command) }
    guard commands.count > 1 else { return }
    anne.day = "2027-11-19"
    anne.stopsAtFirstQuestion = true
    #expect(try anne.run("grensganger scan wilg --unit \"De Wilg\" --new") == 0)
  }

  /// All that was on the two screens, without blank lines.
  var transcript: [String] { (anne.screen + "\n" + bram.screen).meaningfulLines }

  private func follow(_ command: String) throws {
    if command.contains("--rater Bram") {
      try anne.copy("wilg", to: "wilg", of: bram)
      #expect(try bram.run(command) == 0, "\(command)")
      anne.stopsAtFirstQuestion = false
      #expect(try anne.run("grensganger scan wilg --rater Anne") == 0)
      return
    }
    if command.contains("merge") { try bram.copy("wilg", to: "usb/wilg", of: anne) }
    anne.stopsAtFirstQuestion = command.contains("--rater Anne")
    #expect(try anne.run(command) == 0, "\(command)")
  }
}

/// A folder of its own with someone who types what the screen asks for.
final class Laptop {
  var day = "2026-11-20"
  var stopsAtFirstQuestion = false
  fileprivate let sink = ScreenSink()
  private let folder: TemporaryFolder
  private let letters: [Character]

  /// `answers` are the letters of the descriptions that are picked, over and over.
  init(answers: String) throws {
    folder = try TemporaryFolder()
    letters = Array(answers)
  }

  var screen: String { sink.text }

  /// Runs a command as it stands in the guide; gives its exit code.
  func run(_ command: String) throws -> Int32 {
    let words = command.words
    #expect(words.first == "grensganger")
    var surroundings = Surroundings(
      arguments: Array(words.dropFirst()),
      environment: ["XDG_CONFIG_HOME": folder.path + "/config", "GRENSGANGER_DAG": day],
      currentFolder: folder.path, readInput: { [] },
      lines: Typist(sink, letters, stops: stopsAtFirstQuestion), output: sink, errors: sink)
    surroundings.random = SeededRandom(
      seed: UInt64(letters.count) + UInt64(letters[1].utf8.first ?? 0))
    return Program.run(surroundings)
  }

  func copy(_ name: String, to other: String, of laptop: Laptop) throws {
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

/// Types what fits what is on the screen.
private final class Typist: LineSource {
  let isTerminal = false
  private let sink: ScreenSink
  private let letters: [Character]
  private let stops: Bool
  private var picked = 0
  private var agreed = 0
  private var left = 400

  init(_ sink: ScreenSink, _ letters: [Character], stops: Bool) {
    self.sink = sink
    self.letters = letters
    self.stops = stops
  }

  func next() -> InputLine {
    left -= 1
    guard left > 0 else { return .end }
    // A prompt may go on over two lines.
    let tail = String(sink.text.suffix(400)).replacingOccurrences(of: "\n", with: " ")
    let prompt = tail.trimmed
    if prompt.hasSuffix("Antwoord:") {
      if stops { return .line("stop") }
      if tail.contains("d = bij een deel van ons") { return .line("j") }
      defer { picked += 1 }
      return .line(String(letters[picked % letters.count]))
    }
    if prompt.hasSuffix("Samen:") {
      agreed += 1
      return .line(agreed == 1 ? "b" : "o")
    }
    for (end, line) in Self.replies where prompt.hasSuffix(end) { return .line(line) }
    return .line("")
  }

  private static let replies = [
    ("(Enter = ja, n = nee)", "n"), ("Klaar?", "klaar"), ("(k, l of v)", "k"),
    ("d = deels, n = nee)", "j"),
    ("Wat gaan jullie doen? (Enter = nu geen stap)", "Twee lessen bij elkaar bekijken"),
    ("(Enter = weten we nog niet)", "schoolopleider"), ("(Enter = open)", "over zes weken"),
    ("Enter = later)", "over drie maanden"),
  ]
}

extension String {
  /// The words of a command line; what stands between quotes is one word.
  fileprivate var words: [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, part in
      place % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
