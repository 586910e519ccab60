import Sessions

/// What was agreed after the picture, as a report tells it.
package enum AgreedWording {
  package static let heading = "Wat jullie afspraken"

  /// Whether the picture was recognised.
  package static func recognition(_ text: String) -> String {
    "Herkennen we dit beeld? " + ended(text.capitalizedFirst)
  }

  /// What the group wants to have reached somewhere.
  package static func ambition(_ place: String, _ text: String) -> String {
    "Over een jaar, \(place.lowercasedFirst): " + ended(text)
  }

  /// A next step with how it stands.
  package static func action(_ text: String, _ standing: ActionStanding) -> String {
    let note = standing.note.map { ": \($0)" } ?? ""
    let state =
      switch standing.state {
      case .open: ""
      case .goingOn: " Loopt nog\(note)."
      case .done: " Klaar\(note)."
      case .dropped: " Vervallen\(note)."
      }
    return "Volgende stap: " + text + state
  }
}
