import Content
import Wording

/// Cards with a number, to show all at once what one chose: two on a page, to be cut apart.
package enum NumberCards: PrintedPiece {
  package static let word = PrintWord.numbers

  private struct Card {
    let sign: String
    let letter: String
    let text: String
  }

  package static func html(of request: PrintRequest) -> String {
    let cards = cards(for: request.scan)
    var body = ["<main class=\"cards\">", "<h1>\(HTMLText.escaped(NumberCardWording.title))</h1>"]
    body.append("<p class=\"howto\">\(HTMLText.escaped(NumberCardWording.howTo(request.scan)))</p>")
    for start in stride(from: 0, to: cards.count, by: 2) {
      body.append("<section class=\"sheet\">")
      body += cards[start..<min(start + 2, cards.count)].map { card in
        "<article><p class=\"sign\">\(HTMLText.escaped(card.sign))</p>"
          + "<p class=\"letter\">\(HTMLText.escaped(card.letter))</p>"
          + "<p class=\"text\">\(HTMLText.escaped(card.text))</p></article>"
      }
      body.append("</section>")
    }
    return HTMLFile(
      title: NumberCardWording.title, style: PackageResources.numbers_css, body: body + ["</main>"]
    ).text
  }

  private static func cards(for scan: Scan) -> [Card] {
    let unknown = Card(sign: "?", letter: "", text: Judgement.dontKnow.label)
    guard let ladder = scan.ladder else {
      return [Judgement.no, .partly, .yes].enumerated().map { place, judgement in
        Card(sign: String(place), letter: "", text: judgement.label)
      } + [unknown]
    }
    let none = Card(sign: "0", letter: "", text: Vocabulary.noneOfThese.label)
    return [none]
      + ladder.scale.indices.map { place in
        let letter = FormWording.letter(place)
        return Card(
          sign: String(place + 1), letter: letter, text: NumberCardWording.description(letter))
      } + [unknown]
  }
}
