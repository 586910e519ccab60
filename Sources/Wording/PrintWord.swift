/// Something that can be printed, by its name, with the words of its help.
package enum PrintWord: String, CaseIterable, Sendable {
  case form, scan, invitation, numbers, cards, runsheet

  /// What it is, in one line.
  package var summary: String {
    switch self {
    case .form:
      "het formulier om op papier in te vullen; met --interactive om in een browser in te vullen"
    case .scan: "alle vragen met alle beschrijvingen en de namen van de stappen, om te lezen"
    case .invitation: "een uitnodiging om aan de ander te mailen"
    case .numbers: "kaarten met een cijfer, om tegelijk te laten zien wat je koos"
    case .cards: "vragenkaarten om uit te knippen, met de vraag voorop en de uitleg achterop"
    case .runsheet:
      "het draaiboek van een werkvorm, om een gesprek zonder laptop te leiden"
    }
  }
}
