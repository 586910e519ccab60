import Content
import Rules
import Sessions

/// What people want to have reached.
package enum AmbitionWording {
  package static let heading = "Over een jaar"
  package static let question = "Wat ziet een collega over een jaar dat nu nog niet zo is?"
  package static let introduction =
    "Kies waar; één of twee is genoeg. Iets houden zoals het is, is ook een keuze."

  /// Everything as one.
  package static let whole = "Het partnerschap als geheel"

  package static let prompt = "Waar? (nummer, Enter = klaar)"
  package static let another = "Nog een? (nummer, Enter = klaar)"

  /// About one place.
  package static func ask(_ place: String) -> String {
    "\(place): wat ziet een collega over een jaar dat nu nog niet zo is? Willen jullie het houden zoals het is, typ dan =."
  }

  package static let textPrompt = "Over een jaar: (Enter = toch niet)"

  /// An ambition as it is shown again.
  package static func text(_ ambition: Ambition) -> String {
    guard ambition.keepsAsIs else { return ambition.text }
    return ambition.text.isEmpty
      ? "houden zoals het is" : "houden zoals het is: \(ambition.text)"
  }

  /// That of last time, before a new talk.
  package static func earlier(_ place: String, _ ambition: Ambition) -> String {
    "\(place): \(text(ambition))"
  }

  package static let earlierHeading = "Dit wilden jullie de vorige keer over een jaar zien:"
}

extension SessionNames {
  /// Where an ambition is about: a level or condition, a question, or the whole.
  package func name(of target: AmbitionTarget) -> String {
    switch target {
    case .whole: AmbitionWording.whole
    case .criterion(let place): name(of: Item.criterion(place))
    case .place(let place): name(ofPlace: place) ?? AmbitionWording.whole
    }
  }
}
