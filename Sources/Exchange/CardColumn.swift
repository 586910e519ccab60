/// The columns of a table of question cards: the keys of a card and of its set (docs/commands.md).
package enum CardColumn: String, CaseIterable, Sendable, TableColumn {
  case theme = "thema"
  case phase = "fase"
  case kind = "soort"
  case question = "vraag"
  case explanation = "toelichting"
  case easier = "lukt-het-niet"
  case followUps = "doorvragen"
  case audience = "voor"
  case condition = "conditie"
  case level = "niveau"
  case towards = "naar"
  case source = "bron"
  case id
  case title = "titel"
  case author = "auteur"
  case licence = "licentie"

  static let required: [CardColumn] = [.theme, .phase, .kind, .question, .source]

  /// Columns that say the same of every card.
  static let ofSet: [CardColumn] = [.theme, .title, .author, .licence]

  static func meant(by name: String) -> CardColumn? {
    switch name.lowercased() {
    case "uitleg", "waarom", "reden": .explanation
    case "lukt het niet", "makkelijker", "valt het stil": .easier
    case "doorvraag", "vervolgvragen", "vervolgvraag": .followUps
    case "rol", "rollen", "doelgroep": .audience
    case "stap": .towards
    case "bronnen": .source
    case "stelling", "tekst": .question
    default: nil
    }
  }
}
