import Content

/// What stands on and around printed question cards, beside the texts of the card.
package enum QuestionCardWording {
  package static let title = "Vragenkaarten"

  /// How to print and cut them; stands on the screen only.
  package static let howTo = [
    "Print dubbelzijdig op A4 en kies: omslaan langs de lange kant. Zet de schaal op 100 %.",
    "Op elke pagina staan vier kaarten. Knip langs de streepjes. Geen dubbelzijdige printer? Print eerst de oneven pagina's, leg het papier terug en print dan de even pagina's.",
    "De vorm is de fase, het plaatje is het thema. Zo vind je kaarten ook terug als ze zwart-wit geprint zijn.",
  ]

  /// Under a proposition, that a group might otherwise read in silence.
  package static let proposition = "Wat vind je van deze stelling?"

  /// What a card of this kind does, in plain words.
  package static func kind(_ kind: Card.Kind) -> (name: String, does: String) {
    switch kind {
    case .prompt: ("Prikkel", "zeg wat je vindt")
    case .mirror: ("Spiegel", "kijk naar je eigen werk")
    case .suggestion: ("Suggestie", "past dit bij jullie?")
    }
  }

  /// What a phase asks, in plain words.
  package static func phase(_ phase: Card.Phase) -> (name: String, asks: String) {
    switch phase {
    case .vision: ("Visie", "wat willen we?")
    case .realisation: ("Realisatie", "wat doen we?")
    case .evaluation: ("Evaluatie", "wat leverde het op?")
    }
  }

  /// The theme options were given for something else than cards.
  package static func onlyCards(_ option: OptionWord) -> String {
    "De optie «\(option.spellings[0])» hoort bij vragenkaarten, bijvoorbeeld:\n"
      + "  \(CommandWord.print.help.examples.last ?? "")"
  }

  /// A card holds more than fits, even in the smallest letters.
  package static func tooLong(_ ids: [String]) -> String {
    "Te veel tekst voor een kaart van dit formaat: \(list(ids, "en")). Onderaan valt iets weg; maak de tekst korter."
  }
}
