import CommandLineApp
import Content
import TestSupport
import Testing

@Suite("A dialogue that was held on paper is typed in afterwards")
struct AfterwardsTests {
  private static let today = "2026-11-21"
  private static let session = "2026-11-14-gesprek-kort-gesprek"
  private static let words = [
    "dialogue", "map", "--format-id", "kort-gesprek", "--afterwards",
  ]

  /// Runs the program on 21 November 2026 for someone who presses Enter where a screen is full.
  private static func run(
    _ words: [String], in laptop: Laptop, typed: [String] = []
  ) throws -> ProgramRun {
    let day = try #require(CalendarDate(today))
    return ProgramRun(
      words, in: laptop.folder, environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"]
    ) { surroundings in
      surroundings.now = { Moment(day: day, clock: .midnight, second: 0, universal: "") }
      if let sink = surroundings.output as? CollectingSink {
        surroundings.lines = ReadingLines(typed, sink)
      }
    }
  }

  /// What stands on the paper of a short dialogue, straight down.
  private static let paper =
    ["Eén afspraak", "4", "3", "open"]  // before it begins
    + ["", "4 4", "", "leervraag = wat een student wil leren", ""]  // welcome, counts, words
    + ["Dat zagen we pas nog", "", "Nu zo", "Later zo", "Een stap"]  // the first card
    + ["p Het rooster", "", "", "", ""]  // the second, at which something is parked
    + ["We kijken samen", "", "school: Wij hebben minder tijd", "", "", ""]
    + ["Meekijken", "schoolopleider", "1 december", "Een uur", "", "Geef ons een uur", ""]
    + ["", "d", "Twee mensen missen iets", "12 januari"]

  private static func typedIn(_ rest: [String]) throws -> (Laptop, ProgramRun) {
    let laptop = try Laptop.withDossier()
    let cards = ["--cards", "doelen-visie-1,doelen-visie-2", "--date", "2026-11-14"]
    return (laptop, try run(words + cards, in: laptop, typed: paper + rest))
  }

  @Test func `straight down the paper, with no clock anywhere, under the day it was`() throws {
    let (laptop, run) = try Self.typedIn(["", "n"])
    #expect(run.exitCode == 0 && run.errors == "", "\(run.told)")
    #expect(run.told.contains("Een nieuw gesprek: \(Self.session)."))
    #expect(run.told.contains("Het gesprek is afgesloten."))
    for clock in ["[nog", "over tijd]", "uitgelopen", "Tot hoe laat", "00.00", "00:00"] {
      #expect(!run.output.contains(clock), "\(clock)")
    }
    let report = try Self.run(
      ["report", "map", "--kind", "dialogue", "--format", "md"], in: laptop)
    #expect(report.output.contains("14 november 2026"))
    #expect(!report.output.contains("21 november"))
    for text in [
      "leervraag = wat een student wil leren", "We kijken samen", "Wij hebben minder tijd",
      "Geef ons een uur", "Twee mensen missen iets", "Het rooster", "1 december 2026",
      "12 januari 2027",
    ] {
      #expect(report.output.contains(text), "\(text)")
    }
  }

  @Test func `broken off, the same command goes on, and a parked matter is not read out twice`()
    throws
  {
    let (laptop, broken) = try Self.typedIn(["n"])
    #expect(broken.told.contains("Eén punt is geparkeerd:"))
    let date = ["--date", "2026-11-14"]
    let again = try Self.run(Self.words + date, in: laptop, typed: ["", "n"])
    #expect(again.told.contains("We gaan verder met het gesprek \(Self.session)."))
    #expect(!again.told.contains("geparkeerd"))
    #expect(again.told.contains("Het gesprek is afgesloten."))
    #expect(again.told.contains("grensganger dialogue map --session \(Self.session)"))
  }

  @Test func `once closed it is opened again to correct a line, and closed again`() throws {
    let (laptop, _) = try Self.typedIn(["", "n"])
    let taken = try Self.run(Self.words + ["--date", "2026-11-14"], in: laptop)
    #expect(taken.exitCode == 2 && taken.told.contains("--session \(Self.session)"))
    let named = ["dialogue", "map", "--session", Self.session]
    let offered = try Self.run(named, in: laptop, typed: ["n", "n"])
    #expect(offered.told.contains("Heropenen om iets te verbeteren?"))
    #expect(
      offered.told.contains("grensganger report map --kind dialogue --session \(Self.session)"))
    let mended = try Self.run(
      named, in: laptop, typed: ["j", "wijzig", "9", "Geef ons twee uur", "", "n"])
    #expect(mended.told.contains("Het gesprek is weer open."))
    #expect(!mended.told.contains("Tot hoe laat"))
    let report = try Self.run(
      ["report", "map", "--kind", "dialogue", "--format", "md"], in: laptop)
    #expect(report.output.contains("Geef ons twee uur"), "\(mended.output)")
    #expect(!report.output.contains("nog niet afgesloten"))
  }

  @Test(arguments: [
    (["--afterwards", "--date", "2026-11-22"], "komt nog"),
    (["--afterwards", "--date", "2027-01-01"], "komt nog"),
    (["--afterwards", "--date", "2026-13-01"], "is geen dag"),
    (["--afterwards", "--date", "gisteravond"], "is geen dag"),
    (["--afterwards", "--new", "--date", "2026-11-22"], "komt nog"),
    (["--date", "2026-11-14"], "hoort bij --afterwards"),
  ])
  func `a day that was not is refused before anything is made`(
    words: [String], message: String
  ) throws {
    let laptop = try Laptop.withDossier()
    let run = try Self.run(
      ["dialogue", "map", "--format-id", "kort-gesprek"] + words, in: laptop)
    #expect(run.exitCode == 2)
    #expect(run.told.contains(message), "\(run.told)")
    #expect(laptop.journals(in: "map").isEmpty)
  }

  @Test func `asked for the day, one to come is asked again`() throws {
    let laptop = try Laptop.withDossier()
    let run = try Self.run(
      Self.words, in: laptop, typed: ["22-11-2026", "14 november", "", "2", "2"])
    #expect(run.told.contains("Die dag komt nog."))
    #expect(run.told.contains(Self.session))
  }
}

@Suite("A format that is the script of a scan goes on into that scan")
struct ScanHandoverTests {
  @Test func `together, with both sides at one table`() throws {
    let laptop = try Laptop.withDossier()
    let run = ProgramRun(
      ["dialogue", "map", "--format-id", "scan-in-duo-samen"], in: laptop.folder,
      environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"],
      typed: Array(repeating: "", count: 12))
    #expect(run.told.contains("Met Enter begint de scan."))
    #expect(run.told.contains("opleiden-in-de-school"), "\(run.output.suffix(600))")
    let journal = try #require(
      laptop.journals(in: "map").first.flatMap { laptop.contents(of: "map")[$0] })
    #expect(journal.contains("\"school\"") && journal.contains("\"opleiding\""), "\(journal)")
    #expect(!laptop.files(in: "map").contains { $0.contains("gesprek-") })
  }

  @Test func `filled in at home, the script says what to do before people meet`() throws {
    let laptop = try Laptop.withDossier()
    let run = ProgramRun(
      ["dialogue", "map", "--format-id", "scan-in-duo-thuis"], in: laptop.folder,
      environment: ["XDG_CONFIG_HOME": "\(laptop.folder.path)/laptop"],
      typed: Array(repeating: "", count: 12))
    #expect(run.told.contains("dit is het draaiboek van een scan."))
    #expect(run.told.contains("Voeg de mappen samen op één laptop"))
    #expect(run.told.contains("Met Enter begint de scan."))
  }
}
