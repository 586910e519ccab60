import Content
import Positions

extension CardAdvice {
  /// How many cards are advised at most.
  package static let most = 5

  /// How many go to what asks for it most, so that there is room for the rest.
  private static let mostPressing = 4

  /// How many come from one theme while another is due too: first two, then three.
  private static let mostOfTheme = [2, 3]

  /// Cards for the next talk: at most five, none where no card fits. The same outcome and library give
  /// the same cards.
  ///
  /// Four places go to what asks for it most: the ambition, core questions that are not or partly in
  /// order, signals that fired. What is left goes to gaps, topics and the next step, and if those have
  /// no cards to the former again. A weak core question gets cards of the theme that is about it, and
  /// of others only when that has none left. Within a theme the phases take turns. Linear in cards × needs.
  package static func cards(
    from library: Library, scan: Scan, outcome: Outcome, agenda: Agenda,
    signals: [SignalFinding], ambition: [AmbitionTarget] = []
  ) -> [CardAdvice] {
    let shelf = CardShelf(library)
    guard let ladder = scan.ladder, !shelf.cards.isEmpty else { return [] }
    let needs = CardNeeds(
      scan: scan, ladder: ladder, outcome: outcome, agenda: agenda, signals: signals,
      shelf: shelf, library: library)
    let (pressing, further) = (needs.pressing(ambition), needs.further)
    var drawing = CardDrawing(shelf)
    for limit in mostOfTheme {
      drawing.draw(pressing, upTo: mostPressing, mostOfTheme: limit)
    }
    for limit in mostOfTheme {
      drawing.draw(further, upTo: most, mostOfTheme: limit, keepingThemes: !pressing.isEmpty)
    }
    drawing.draw(pressing + further, upTo: most)
    return drawing.advice
  }
}
