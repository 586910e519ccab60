/// What votes came to.
package enum VoteRecordWording {
  /// Over the first column: what was voted on.
  package static let subject = "Waarover"
  package static let who = "Wie"
  package static let hands = "Aantal"
  package static let place = "Plaats"
  package static let dots = "Stippen"
  package static let together = "samen"
  package static let handsCaption = "Hoeveel mensen"
  package static let dotsCaption = "Van de meeste naar de minste stippen"

  /// The middle figure and how many gave one.
  package static func middle(_ figure: Int, of count: Int) -> String {
    count == 1 ? "één antwoord: een \(figure)" : "de middelste van \(count) gaf een \(figure)"
  }

  /// What every side gives it: the lowest of their middle figures.
  package static func allSides(_ least: Int) -> String {
    "bij elke kant gaf de middelste minstens een \(least)"
  }

  package static let none = "nog geen cijfer"
}
