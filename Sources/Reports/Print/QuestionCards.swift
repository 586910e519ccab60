import Content
import Wording

/// Question cards to cut out: four on a page, the page with their backs behind it.
package enum QuestionCards: PrintedPiece {
  package static let word = PrintWord.cards

  /// How many stand on one page, two beside each other.
  static let perPage = 4

  package static func html(of request: PrintRequest) -> String {
    let hand = request.hand
    let texts = CardTexts(library: hand.library)
    let cards = hand.cards.map { QuestionCard($0, texts: texts) }
    var body = [
      "<main>", "<header class=\"howto\"><h1>\(HTMLText.escaped(QuestionCardWording.title))</h1>",
    ]
    body += QuestionCardWording.howTo.map { "<p>\(HTMLText.escaped($0))</p>" }
    body.append("</header>")
    for start in stride(from: 0, to: cards.count, by: perPage) {
      let sheet = Array(cards[start..<min(start + perPage, cards.count)])
      body += page("fronts", sheet.map(\.front) + blanks(beside: sheet.count), cuts: cutsOnFront)
      body += page("backs", mirrored(sheet.map(\.back)), cuts: cuts)
    }
    return HTMLFile(
      title: QuestionCardWording.title, style: PackageResources.cards_css, body: body + ["</main>"]
    ).text
  }

  /// Cards with more text than fits on them, in the order in which they are printed.
  package static func overfull(in hand: CardHand) -> [String] {
    let texts = CardTexts(library: hand.library)
    return hand.cards.filter { QuestionCard($0, texts: texts).isOverfull }.map(\.id)
  }

  private static func page(_ name: String, _ cards: [String], cuts: String) -> [String] {
    ["<section class=\"sheet \(name)\">"] + cards + [cuts, "</section>"]
  }

  private static func blanks(beside count: Int) -> [String] {
    Array(repeating: blank, count: perPage - count)
  }

  /// Backs so that each lies behind its front when the paper is turned over its long edge: in every
  /// row the other way around.
  static func mirrored(_ backs: [String]) -> [String] {
    let places = backs + blanks(beside: backs.count)
    return stride(from: 0, to: perPage, by: 2).flatMap { [places[$0 + 1], places[$0]] }
  }

  private static let blank = "<div class=\"card blank\"></div>"

  /// Where to cut, in millimetres: short lines at the edges and a cross in the middle.
  private static let cuts = drawing(
    "<path d=\"M105 0v9M105 288v9M0 148.5h9M201 148.5h9M105 144.5v8M101 148.5h8\"/>")

  /// With a fine line along the whole cut, for scissors. Not on the back, where it would stand beside
  /// the cut as soon as the paper shifts in the printer.
  private static let cutsOnFront =
    cuts + drawing("<path class=\"along\" d=\"M105 0v297M0 148.5h210\"/>")

  private static func drawing(_ lines: String) -> String {
    "<svg class=\"cuts\" viewBox=\"0 0 210 297\" aria-hidden=\"true\">\(lines)</svg>"
  }
}
