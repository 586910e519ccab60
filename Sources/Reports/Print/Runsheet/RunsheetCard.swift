import Content
import Wording

/// A question card in full, large enough to read aloud.
struct RunsheetCard {
  private let card: Card
  private let name: String?
  private let texts: CardTexts

  /// `name` stands above it, as in "Kaart 1".
  init(_ card: Card, name: String?, _ texts: CardTexts) {
    self.card = card
    self.name = name
    self.texts = texts
  }

  var html: String {
    let heading = CardWording.heading(theme: texts.themeName(card), card)
    let above = [name, heading].compactMap(\.self).joined(separator: CardWording.separator)
    var lines = [
      "<article class=\"card\">", "<p class=\"soft\">\(HTMLText.escaped(above))</p>",
      "<h3>\(HTMLText.escaped(PageText.line(card.question)))</h3>",
    ]
    lines += labelled(CardWording.easier, card.easier.map { [$0] } ?? [])
    lines += labelled(CardWording.followUps, card.followUps)
    lines += labelled(CardWording.why, card.explanation.map { [$0] } ?? [])
    let audience = texts.audience(card).joined(separator: CardWording.separator)
    lines += labelled(CardWording.audience, audience.isEmpty ? [] : [audience])
    lines.append("<p class=\"soft\">\(CardWording.card): \(HTMLText.escaped(card.id))</p>")
    return lines.joined(separator: "\n") + "\n</article>"
  }

  private func labelled(_ label: String, _ texts: [String]) -> [String] {
    let texts = texts.filter { !$0.isEmpty }
    guard texts.count > 1 else {
      return texts.map { "<p><b>\(label):</b> \(HTMLText.escaped(PageText.line($0)))</p>" }
    }
    return ["<p class=\"label\"><b>\(label):</b></p>", "<ul>"]
      + texts.map { "<li>\(HTMLText.escaped(PageText.line($0)))</li>" } + ["</ul>"]
  }
}
