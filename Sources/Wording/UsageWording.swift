import ContentFolders

/// What is said when the command line itself, or a file it names, is wrong.
package enum UsageWording {
  /// There is no such command.
  package static func unknownCommand(_ name: String, suggestion: String?) -> String {
    "De opdracht \(quotedPath(name)) bestaat niet.\(meant(suggestion))\n"
      + "Typ grensganger --help voor de opdrachten die er zijn."
  }

  /// A form stands where the command belongs.
  package static func commandForgotten(_ path: String) -> String {
    "Welke opdracht? Voor een formulier bijvoorbeeld:\n  grensganger position \(VisibleText.of(path))"
  }

  /// What somebody means who types a Dutch word for a command or option; nil for other words.
  package static func dutchCommand(_ name: String) -> String? {
    switch name.lowercased() {
    case "positie", "stand", "uitkomst": CommandWord.position.rawValue
    case "verslag", "rapport": CommandWord.report.rawValue
    case "controleer", "nakijken", "kijk-na": CommandWord.check.rawValue
    case "printen", "afdrukken", "formulier", "uitnodiging": CommandWord.print.rawValue
    case "kaart", "kaarten", "card": CommandWord.cards.rawValue
    case "voorbeeld": CommandWord.demo.rawValue
    case "hulp", "uitleg", "--hulp", "-?": "--help"
    case "versie", "version", "--versie", "-v": "--version"
    default: nil
    }
  }

  /// The command has no such option.
  package static func unknownOption(_ name: String, suggestion: String?) -> String {
    "De optie \(quotedPath(name)) bestaat hier niet.\(meant(suggestion))\n"
      + "Typ --help achter de opdracht voor de opties die er zijn."
  }

  /// A value stands behind an option that takes none.
  package static func optionTakesNoValue(_ option: OptionWord) -> String {
    "Achter de optie «\(option.name)» hoort niets te staan. Haal weg wat achter het =-teken staat."
  }

  /// The value behind an option is missing.
  package static func optionNeedsValue(_ option: OptionWord) -> String {
    "Achter de optie «\(option.name)» ontbreekt iets: \(option.name) \(option.placeholder ?? "")."
  }

  /// The value behind an option is none of the few that can stand there.
  package static func unknownChoice(
    _ text: String, _ option: OptionWord, _ words: [String], suggestion: String?
  ) -> String {
    "\(quotedPath(text)) kan niet achter \(option.name).\(meant(suggestion))\nKies \(list(words, "of"))."
  }

  /// No form was given.
  package static func formMissing(_ command: CommandWord) -> String {
    "Welk formulier? Noem een of meer ingevulde formulieren, bijvoorbeeld:\n"
      + "  \(command.help.examples[0])"
  }

  /// The report would be poured over the screen.
  package static let outputMissing =
    "Waar moet het verslag staan? Noem een bestand achter -o, bijvoorbeeld:\n"
    + "  \(CommandWord.report.help.examples[0])"

  /// The report would take the place of a form.
  package static func reportOverForm(_ path: String) -> String {
    "\(quotedPath(path)) is een formulier; daar schrijft het programma geen verslag overheen.\n"
      + "Noem achter -o eerst een naam voor het verslag, bijvoorbeeld:\n"
      + "  \(CommandWord.report.help.examples[0])"
  }

  /// More than one folder was given where one belongs.
  package static let oneFolder = "Noem hier één map."

  /// Standard input can be read once only.
  package static let inputTwice = "Noem - (de standaardinvoer) één keer."

  /// No file was given to `check --tree`.
  package static let fileMissing =
    "Welk bestand? Noem een of meer bestanden, bijvoorbeeld:\n  grensganger check --tree scan.yaml"

  /// How messages name standard input.
  package static let standardInput = "(standaardinvoer)"

  /// Forms have errors, which were reported above this.
  package static let formsNotUsed =
    "Er is nog geen uitkomst: verbeter eerst de fouten hierboven."

  /// The file could not be written.
  package static func cannotWrite(_ path: String) -> String {
    "\(quotedPath(path)) kan niet worden geschreven. Kijk of de map bestaat en of je er mag schrijven."
  }

  /// Says where the report was written.
  package static func written(_ path: String) -> String {
    "Het verslag staat in \(VisibleText.of(path))."
  }

  /// A command that works in the folder of a partnership needs one.
  package static func dossierMissing(_ command: CommandWord) -> String {
    "Welke map? Noem de map van één opleidingsschool, bijvoorbeeld:\n  \(command.help.examples[0])"
  }

  /// `merge` needs two folders.
  package static let twoDossiers =
    "Noem twee mappen: eerst die van jullie, dan die erbij moet. Bijvoorbeeld:\n"
    + "  \(CommandWord.merge.help.examples[0])"

  /// The same folder twice.
  package static let sameDossier = "Dat is twee keer dezelfde map. Noem ook de andere."

  /// A number was expected.
  package static func notANumber(
    _ text: String, _ option: OptionWord, _ range: ClosedRange<Int>
  ) -> String {
    "Achter \(option.spellings[0]) hoort een getal van \(range.lowerBound) tot en met \(range.upperBound), niet \(quoted(text))."
  }

  /// `--session` belongs to the folder of a partnership.
  package static let sessionWithoutFolder =
    "De optie «--session» hoort bij de map van een opleidingsschool. Noem die map."

  /// A folder and something else.
  package static let folderOrForms =
    "Noem één map van een opleidingsschool, of alleen formulieren."

  /// What stands behind `--expect` cannot be read.
  package static func expectation(_ text: String, parties: [String]) -> String {
    "\(quoted(text)) is niet te lezen. Noem achter --expect per kant een getal, zoals school=4,opleiding=2.\(couldStand(parties))"
  }

  /// From which side someone answers has to be known.
  package static func partyMissing(_ parties: [String]) -> String {
    "Van welke kant is deze invuller? Noem achter --party een van: \(choices(parties))."
  }

  private static func meant(_ suggestion: String?) -> String {
    suggestion.map { " Bedoelde je «\($0)»?" } ?? ""
  }
}

extension OptionWord {
  fileprivate var name: String { spellings.last ?? rawValue }
}

extension ContentFolderProblem {
  /// The problem in Dutch, with what to do.
  package var message: String {
    switch self {
    case .missing(let path):
      "\(quotedPath(path)) bestaat niet. Kijk of de naam klopt en of je in de goede map staat."
    case .folder(let path):
      "\(quotedPath(path)) is een map. Noem een bestand, bijvoorbeeld een formulier in die map."
    case .unreadable(let path):
      "\(quotedPath(path)) kan niet worden gelezen. Kijk of je het mag openen."
    case .withoutContent(let path):
      "In de map \(quotedPath(path)) staan geen Cards en geen Scans. Noem de map waarin die mappen staan."
    }
  }
}
