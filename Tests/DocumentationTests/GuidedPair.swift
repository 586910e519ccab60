import CommandLineApp
import Content
import Testing

/// Two people who do what the guide for a trainer pair tells, each at a laptop.
final class GuidedPair {
  let anne: Trainer
  private let bram: Trainer

  /// Runs the guide's commands in its order. Anne stops at the first question, Bram gets a copy of the
  /// folder and answers, then Anne does; a year later she begins again.
  init(commands: [String]) throws {
    anne = try Trainer(answers: "bccbcabb")
    bram = try Trainer(answers: "bbacbabc")
    for command in commands { try follow(command) }
    guard commands.count > 1 else { return }
    anne.laptop.day = CalendarDate("2027-11-19") ?? .earliest
    anne.stopsAtFirstQuestion = true
    #expect(try anne.run("grensganger scan wilg --unit \"De Wilg\" --new") == 0)
  }

  /// All that was on the two screens, without blank lines.
  var transcript: [String] { (anne.laptop.screen + "\n" + bram.laptop.screen).meaningfulLines }

  private func follow(_ command: String) throws {
    if command.contains("--rater Bram") {
      try anne.laptop.copy("wilg", to: "wilg", of: bram.laptop)
      #expect(try bram.run(command) == 0, "\(command)")
      anne.stopsAtFirstQuestion = false
      #expect(try anne.run("grensganger scan wilg --rater Anne") == 0)
      return
    }
    if command.contains("merge") {
      try bram.laptop.copy("wilg", to: "usb/wilg", of: anne.laptop)
    }
    anne.stopsAtFirstQuestion = command.contains("--rater Anne")
    #expect(try anne.run(command) == 0, "\(command)")
  }
}

/// Someone at a laptop who answers the questions of a scan and talks about them.
final class Trainer {
  let laptop: GuideLaptop
  var stopsAtFirstQuestion = false
  private let letters: [Character]

  /// `answers` are the letters of the descriptions that are picked, over and over.
  init(answers: String) throws {
    letters = Array(answers)
    laptop = try GuideLaptop(
      seed: UInt64(letters.count) + UInt64(letters[1].utf8.first ?? 0))
  }

  /// Runs a command as it stands in the guide; gives its exit code.
  func run(_ command: String) throws -> Int32 {
    let typing = Typing(letters, stops: stopsAtFirstQuestion)
    return try laptop.run(command) { typing.reply(to: $0) }
  }
}

/// What is typed during one command.
private final class Typing {
  private let letters: [Character]
  private let stops: Bool
  private var picked = 0
  private var agreed = 0

  init(_ letters: [Character], stops: Bool) {
    self.letters = letters
    self.stops = stops
  }

  func reply(to screen: String) -> InputLine {
    if screen.hasSuffix("Antwoord:") {
      if stops { return .line("stop") }
      if screen.contains("d = bij een deel van ons") { return .line("j") }
      defer { picked += 1 }
      return .line(String(letters[picked % letters.count]))
    }
    if screen.hasSuffix("Samen:") {
      agreed += 1
      return .line(agreed == 1 ? "b" : "o")
    }
    for (end, line) in Self.replies where screen.hasSuffix(end) { return .line(line) }
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
