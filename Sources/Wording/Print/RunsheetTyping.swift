import Content

/// How what was written on paper gets into the program.
package struct RunsheetTyping {
  private let format: SessionFormat
  /// The ids of the cards that are printed in the script.
  private let cards: [String]

  package static let heading = "Achteraf intypen"

  package init(_ format: SessionFormat, cards: [String] = []) {
    self.format = format
    self.cards = cards
  }

  /// What to type to begin. `MAP` stands for the folder of the partnership.
  package var command: String {
    switch format.scanWay {
    case nil:
      "grensganger dialogue MAP --format-id \(format.id) --afterwards"
        + (cards.isEmpty ? "" : " --cards " + cards.joined(separator: ","))
    case .atHome: "grensganger scan MAP --scan \(scan)"
    case .together: "grensganger scan MAP --scan \(scan) --together"
    }
  }

  /// What to do before and after, one line each.
  package var lines: [String] {
    let before = [
      "MAP is de map van jullie partnerschap. Is die er nog niet? Begin dan met: grensganger new MAP"
    ]
    let how =
      format.scanWay == nil
      ? [
        "Het programma vraagt dan niet naar de klok. Het vraagt wat op dit papier staat, in dezelfde volgorde: begin bij «\(RunsheetWording.date)» en ga stap voor stap naar achteren. Wat leeg bleef, sla je over met Enter.",
        "Wat je nog niet zeker weet, laat je leeg. Stoppen kan altijd; met dezelfde opdracht ga je verder waar je was.",
      ]
      : [
        "Typ eerst de formulieren in, één voor één, en daarna wat jullie afspraken. Stoppen kan altijd; met dezelfde opdracht ga je verder waar je was."
      ]
    let cards =
      format.steps.contains { $0.kind == .card } && format.scanWay == nil
      ? [
        "Lag er een andere kaart op tafel dan hier gedrukt is? Typ bij de kaart die jullie niet namen een k; een andere zoek je met zijn naam of een woord uit de vraag."
      ] : []
    return before + how + cards + [
      format.scanWay == nil
        ? "Het verslag maak je met: grensganger report MAP --kind dialogue -o verslag.html"
        : "Het verslag maak je met: grensganger report MAP -o verslag.html",
      "Bewaar dit papier tot iedereen het verslag heeft gezien. Gaf iedereen anoniem antwoord? Doe briefjes en telbladen dan weg zodra ze zijn ingetypt.",
    ]
  }

  private var scan: String { format.scan ?? Scan.mainID }
}
