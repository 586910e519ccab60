/// What is said when the command line itself, or a file it names, is wrong.
package enum UsageWording {
  package static func unknownCommand(_ name: String, suggestion: String?) -> String {
    "De opdracht «\(name)» bestaat niet.\(meant(suggestion))\n"
      + "Typ grensganger --help voor de opdrachten die er zijn."
  }

  package static func unknownOption(_ name: String, suggestion: String?) -> String {
    "De optie «\(name)» bestaat hier niet.\(meant(suggestion))\n"
      + "Typ --help achter de opdracht voor de opties die er zijn."
  }

  package static func optionTakesNoValue(_ option: OptionWord) -> String {
    "Achter de optie «\(option.name)» hoort niets te staan. Haal weg wat achter het =-teken staat."
  }

  package static func optionNeedsValue(_ option: OptionWord) -> String {
    "Achter de optie «\(option.name)» ontbreekt iets: \(option.name) \(option.placeholder ?? "")."
  }

  package static func unknownChoice(
    _ text: String, _ option: OptionWord, _ words: [String], suggestion: String?
  ) -> String {
    "«\(text)» kan niet achter \(option.name).\(meant(suggestion))\nKies \(list(words, "of"))."
  }

  /// No form was given.
  package static let formMissing =
    "Welk formulier? Noem een of meer ingevulde formulieren, bijvoorbeeld:\n"
    + "  grensganger position school.yaml instituut.yaml"

  /// Standard input can be read once only.
  package static let inputTwice = "Noem - (de standaardinvoer) één keer."

  private static func meant(_ suggestion: String?) -> String {
    suggestion.map { " Bedoelde je «\($0)»?" } ?? ""
  }
}

extension OptionWord {
  fileprivate var name: String { spellings.last ?? rawValue }
}
