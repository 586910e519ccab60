import TestSupport
import Testing
import Wording

@testable import CommandLineApp

/// Words on the command line: commands, options, help and what is said when they are wrong.
@Suite struct CommandLineTests {
  @Test func `every command word has its command, once, in the order of the help`() {
    #expect(Commands.all.map { $0.word } == CommandWord.allCases)
  }

  @Test(arguments: Commands.all.map { $0.word.rawValue })
  func `every command takes the options of every command once`(name: String) throws {
    let command = try #require(Commands.all.first { $0.word.rawValue == name })
    let options = command.options + OptionWord.ofEveryCommand
    #expect(Set(options).count == options.count)
    let spellings = options.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count)
  }

  @Test(arguments: [[], ["--help"], ["-h"], ["help"]])
  func `without a command the overview names every command`(arguments: [String]) {
    let run = ProgramRun(arguments)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    for word in CommandWord.allCases { #expect(run.output.contains("  \(word.rawValue) ")) }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(
    arguments: CommandWord.allCases,
    [["--help"], ["-h"], ["x.yaml", "--help"], ["--format", "--help"]])
  func `help of a command wins from whatever else is asked`(
    word: CommandWord, arguments: [String]
  ) {
    let run = ProgramRun([word.rawValue] + arguments)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Gebruik: grensganger \(word.help.usage)"))
    #expect(run.output == ProgramRun(["help", word.rawValue]).output)
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(Vocabulary.forbiddenWords(in: run.output) == [])
  }

  @Test func `the version is one line`() {
    let run = ProgramRun(["--version"])
    #expect(run.exitCode == 0)
    #expect(run.output == "grensganger \(Program.version)\n")
    #expect(run.errors == "")
  }

  @Test(
    arguments: [
      (["positon"], "De opdracht «positon» bestaat niet. Bedoelde je «position»?"),
      (["xyzzy"], "De opdracht «xyzzy» bestaat niet.\n"),
      (["help", "chek"], "Bedoelde je «check»?"),
      (
        ["position", "--explian", "a"],
        "De optie «--explian» bestaat hier niet. Bedoelde je «--explain»?"
      ),
      (["position", "--tree", "a"], "De optie «--tree» bestaat hier niet."),
      (["position", "-x"], "De optie «-x» bestaat hier niet."),
      (["position", "--format"], "Achter de optie «--format» ontbreekt iets: --format SOORT."),
      (["position", "--format="], "Achter de optie «--format» ontbreekt iets"),
      (
        ["position", "--format=jsn", "a"],
        "«jsn» kan niet achter --format. Bedoelde je «json»?\nKies text of json."
      ),
      (["report", "--format", "text", "a"], "Kies html, md of json."),
      (["position", "--round", "3", "a"], "Kies 1 of 2."),
      (["position", "--explain=ja", "a"], "Achter de optie «--explain» hoort niets te staan."),
      (["position"], "Welk formulier?"),
      (["report"], "Welk formulier?"),
      (["check", "--tree"], "Welk bestand?"),
      (["position", "-", "-"], "één keer"),
    ] as [([String], String)])
  func `wrong use is explained on standard error and ends with 2`(
    arguments: [String], message: String
  ) {
    let run = ProgramRun(arguments)
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.hasSuffix("\n"))
  }

  @Test func `control characters in a word are shown and not sent to the terminal`() {
    let run = ProgramRun(["\u{1B}[31mrood\u{202E}"])
    #expect(run.exitCode == 2)
    #expect(!run.errors.unicodeScalars.contains("\u{1B}"))
    #expect(!run.errors.unicodeScalars.contains("\u{202E}"))
    for arguments in [["position", "--\u{1B}c"], ["position", "--format", "\u{1B}c", "a"]] {
      #expect(!ProgramRun(arguments).errors.unicodeScalars.contains("\u{1B}"))
    }
    let missing = ProgramRun(["position", "\u{1B}c.yaml"])
    #expect(missing.exitCode == 3)
    #expect(!missing.errors.unicodeScalars.contains("\u{1B}"))
  }
}
