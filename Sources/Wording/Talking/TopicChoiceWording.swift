import Content
import Rules

/// Choosing what to talk about.
package enum TopicChoiceWording {
  package static let heading = "Waar hebben jullie het over?"
  package static let introduction =
    "Kies samen; drie is genoeg. Jullie eigen wensen tellen even zwaar."
  package static let proposal = "Het voorstel:"
  package static let wishes = "Dit gaven jullie zelf aan:"
  package static let others = "De andere vragen:"

  /// What can be typed. `standard` are the numbers of the proposal.
  package static func keys(_ standard: [Int], hasOthers: Bool) -> [String] {
    let numbers = standard.map(String.init).joined(separator: " ")
    return [
      "Typ de nummers, zoals 1 3. Enter = het voorstel (\(numbers)).",
      (hasOthers ? "+ = een andere vraag erbij · " : "") + "0 = deze keer overslaan",
    ]
  }

  /// The steps with what they come down to, for who reads their names here first.
  package static func steps(_ ladder: Ladder) -> [String] {
    ladder.scale.indices.map { place in
      let (name, value) = PlateWording.explained(place + 1, ladder, byNumber: false)
      return "\(name) = \(value)"
    }
  }

  package static let prompt = "Jullie keuze:"

  /// What `?` tells.
  package static let help =
    "Typ de nummers in de volgorde waarin jullie erover willen praten. Met 0 slaan jullie de gesprekken over; het beeld komt dan meteen."

  /// More than one conversation can hold.
  package static func tooMany(_ count: Int, most: Int) -> String {
    "\(count) onderwerpen is te veel voor één gesprek. Kies er ten hoogste \(most)."
  }

  /// What was chosen.
  package static func chosen(_ count: Int) -> String {
    "\(counted(count, "onderwerp", "onderwerpen")), ongeveer \(count * 8) minuten. Daarna komt het beeld."
  }

  /// Nothing was chosen.
  package static let skipped = "Jullie slaan de onderwerpen deze keer over."
}
