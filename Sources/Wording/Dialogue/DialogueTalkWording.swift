/// Notes, contributions and what the scan says, in a dialogue.
package enum DialogueTalkWording {
  package static let noteHelp = "Typ wat er gezegd wordt: elke regel is een notitie."
  package static let reactionHelp =
    "Typ een nummer met tekst om te reageren, zoals 3 dat herkennen we. Zonder nummer is het een notitie."
  /// The number of a reaction is not in the list.
  package static func sayReaction(upTo: Int) -> String {
    "Typ een nummer van 1 tot en met \(upTo) met een tekst erachter."
  }
  /// A reaction was kept.
  package static func reacted(_ number: Int) -> String { "Genoteerd bij \(number)." }
  /// A reaction under a contribution.
  package static func reaction(_ text: String) -> String { "reactie: \(text)" }
  package static let noContributions = "Er is nog niets ingebracht dat te zien is."
  package static let advantages = "Voordelen:"
  package static let disadvantages = "Nadelen:"
  /// Over what an option needs under one heading.
  package static func conditions(_ theme: String) -> String { "Nodig (\(theme)):" }
}
