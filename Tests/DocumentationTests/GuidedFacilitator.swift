import CommandLineApp
import Content
import Sessions
import Testing

/// Someone who leads talks as the guide for it tells: a short one with eight people, one with a full
/// room that breaks off and goes on a week later, and one on paper that is typed in.
final class GuidedFacilitator {
  private let laptop: GuideLaptop

  /// Runs the guide's commands in its order.
  init(commands: [String]) throws {
    laptop = try GuideLaptop(seed: 8)
    for command in commands { #expect(try run(command) == 0, "\(command)") }
  }

  /// All that was on the screen, without blank lines.
  var transcript: [String] { laptop.screen.meaningfulLines }

  /// Runs a command as it stands in the guide; gives its exit code.
  func run(_ command: String) throws -> Int32 {
    let talk = GuidedTalk.all.first { command.contains($0.command) } ?? GuidedTalk(command: "")
    laptop.day = CalendarDate(talk.day) ?? .earliest
    laptop.clock = ClockTime(talk.begins) ?? .midnight
    var asked: [String: Int] = [:]
    return try laptop.run(command) { [laptop] screen in
      guard let lines = talk.lines.first(where: { screen.hasSuffix($0.prompt) }) else {
        return .line("")
      }
      let place = asked[lines.prompt, default: 0]
      asked[lines.prompt] = place + 1
      let line = lines.typed.indices.contains(place) ? lines.typed[place] : lines.otherwise
      laptop.clock = laptop.clock.adding(minutes: line.after)
      return .line(line.text)
    }
  }
}

/// What is typed during one command.
struct GuidedTalk {
  /// What the command has in it.
  var command: String
  var day = "2026-11-20"
  var begins = "14:00"
  var lines: [Lines] = []

  /// What is typed at a prompt that ends so: one after the other, and Enter when they are used up.
  struct Lines {
    let prompt: String
    let typed: [Line]
    var otherwise: Line = ""

    init(_ prompt: String, _ typed: Line...) {
      self.prompt = prompt
      self.typed = typed
    }

    init(_ prompt: String, always line: Line) {
      self.prompt = prompt
      typed = []
      otherwise = line
    }
  }

  struct Line: ExpressibleByStringLiteral {
    let text: String
    /// Minutes that go by before it is typed.
    let after: Int

    init(stringLiteral text: String) {
      self.text = text
      after = 0
    }

    init(_ text: String, after minutes: Int) {
      self.text = text
      after = minutes
    }
  }

  static let all = [short, fullRoom, onPaper, goingOn]

  private static let short = GuidedTalk(
    command: "--format-id kort-gesprek",
    lines: [
      Lines("(Enter = dat zien we wel)", "één stap voor onze studenten"),
      Lines("school? (0 mag)", "4"), Lines("instituut? (0 mag)", "4"),
      Lines("Kloppen de aantallen? >", Line("", after: 2)),
      Lines("woord = betekenis >", "leervraag = wat een student wil leren", Line("", after: 4)),
      Lines("Nummer:", "1"), Lines("Enter = terug)", "4"),
      Lines(
        "] >", Line("", after: 1), Line("m", after: 2),
        "Een student vroeg drie begeleiders hetzelfde",
        "p Wie betaalt de uren van begeleiders?", Line("", after: 3)),
      Lines("Nu:", "Begeleiders weten niet wat een student al vroeg"),
      Lines("Later:", "Eén plek waar de leervraag staat"),
      Lines("Volgende stap:", "Samen één blad maken"),
      Lines("Samen afgesproken: (Enter = klaar)", "De leervraag is van de student"),
      Lines("Anders gezien: (Enter = klaar)", "school: wij hebben nu geen uren over"),
      Lines("Aan het bestuur: (Enter = klaar)", "Geef begeleiders tien uur per jaar"),
      Lines("Wat gaan jullie doen? (Enter = klaar)", "Eén blad maken voor de leervraag"),
      Lines("(Enter = nog niet bekend)", "schoolopleider"),
      Lines("(Enter = open)", "over drie weken"),
      Lines("Enter = niet gevraagd)", "j"),
    ])

  private static let fullRoom = GuidedTalk(
    command: "--tables 9",
    lines: [
      Lines("een spatie.", "5"), Lines("(Enter = 1, open)", "2"),
      Lines("Tot: (Enter = 15.08, 68 minuten)", "70"),
      Lines("(k, l of v)", "l"),
      Lines("Kloppen de aantallen? >", Line("", after: 11)),
      Lines("woord = betekenis >", Line("", after: 5)),
      Lines(
        "tafel 1 (1 van 2) >", Line("11 Begeleiders krijgen vaste uren in hun rooster", after: 7)),
      Lines("tafel 2 (1 van 2) >", "Eén blad voor de leervraag van een student"),
      Lines("tafel 3 (1 van 2) >", "Begeleiders krijgen uren in hun rooster"),
      Lines("tafel 4 (1 van 2) >", "Leraren kijken een dag mee op het instituut"),
      Lines("tafel 5 (1 van 2) >", "lijst", "Een student denkt mee over het programma"),
      Lines("tafel 6 (1 van 2) >", "Instituutsopleiders zijn elke week op school"),
      Lines("tafel 7 (1 van 2) >", "Nieuwe leraren houden hun begeleider een jaar"),
      Lines("tafel 8 (1 van 2) >", "Lessen van elkaar bekijken en bespreken"),
      Lines("tafel 9 (1 van 2) >", "Twee vaste middagen per jaar met beide kanten"),
      Lines("toch nog van 3) >", Line("", after: 4)),
      Lines("(j = ja, n = nee)", always: "j"),
      Lines("genoeg vergeleken) >", Line("j", after: 6)), Lines("nog 7) >", "k"),
      Lines("s = samen) >", Line("", after: 12)),
      Lines("tafel 8 · 1 Begeleiders krijgen vaste uren in hun r… · 5 mensen >", "2 2 3 3 4"),
      Lines("tafel 9 · 1 Begeleiders krijgen vaste uren in hun r… · 5 mensen >", "2 2 3 3 4"),
      Lines("1 Begeleiders krijgen vaste uren in hun r… · 5 mensen >", always: "7 8 9 9 10"),
      Lines("mensen >", always: "6 7 7 8 9"),
      Lines("Enter = niets)", "a"),
      Lines("(van 15) >", "stop"),
      Lines("] >", Line("", after: 3), Line("", after: 5)),
    ])

  private static let goingOn = GuidedTalk(
    command: "dialogue wilg", day: "2026-11-27",
    lines: [
      Lines("minuten)", "40"),
      Lines("(van 15) >", always: "6 3 3 1 0 1 1 0"),
      Lines("(j = ja, n = nee)", always: "j"),
      Lines("Wat gaan jullie doen? (Enter = klaar)", "Uren voor begeleiders vragen"),
      Lines("(Enter = nog niet bekend)", "programmaleider"),
      Lines("(Enter = open)", "15 januari"),
    ])

  private static let onPaper = GuidedTalk(
    command: "--afterwards", day: "2026-12-01",
    lines: [
      Lines("(Enter = vandaag)", "30 november"),
      Lines("school? (0 mag)", "5"), Lines("instituut? (0 mag)", "4"),
      Lines("(k, l of v)", always: "l"), Lines("Nummer:", always: "3"),
    ])
}
