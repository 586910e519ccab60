import Content
import Wording

/// Question cards on a terminal, at most 80 columns wide.
package struct CardPages {
  private let library: Library
  private let texts: CardTexts
  private let style: TerminalStyle

  package init(library: Library, style: TerminalStyle) {
    self.library = library
    texts = CardTexts(library: library)
    self.style = style
  }

  /// Whole cards, the question of each first, with a line between them.
  package func text(of cards: [Card]) -> String {
    let rule = style.faint(String(repeating: "─", count: TextLayout.width))
    return cards.map { lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: rule + "\n")
  }

  /// Questions alone, under the names of their themes.
  package func listing(of cards: [Card]) -> String {
    var lines: [String] = []
    var theme: String?
    for card in cards {
      if theme != texts.themeName(card) {
        theme = texts.themeName(card)
        if !lines.isEmpty { lines.append("") }
        lines.append(style.bold(texts.themeName(card)))
      }
      lines += wrapped(card.question, indent: 2)
      let small = [card.id, card.kind.rawValue, card.phase.rawValue]
      lines += wrapped(small.joined(separator: CardWording.separator), indent: 4).map(style.faint)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of card: Card) -> [String] {
    var lines = [""]
    lines += wrapped(card.question, indent: 4, width: 64).map(style.bold)
    lines += [""]
    lines += wrapped(CardWording.heading(theme: texts.themeName(card), card), indent: 4).map(
      style.faint)
    lines += [""]
    if let why = card.explanation { lines += labelled(CardWording.why, [why]) }
    if let easier = card.easier { lines += labelled(CardWording.easier, [easier]) }
    lines += labelled(CardWording.followUps, card.followUps)
    lines += labelled(
      CardWording.audience, [texts.audience(card).joined(separator: CardWording.separator)])
    lines += labelled(CardWording.place, [place(card)])
    lines += labelled(CardWording.towards, [towards(card)])
    lines += labelled(CardWording.sources, texts.sources(card))
    lines += labelled(CardWording.card, [card.id])
    return lines + [""]
  }

  /// A label with what belongs to it: behind it, or below it with dashes when there is more.
  private func labelled(_ label: String, _ texts: [String]) -> [String] {
    let texts = texts.filter { !$0.isEmpty }
    guard texts.count > 1 else {
      return texts.flatMap { wrapped("\(label): \(PageText.line($0))", indent: 2, hang: 4) }
    }
    return ["  \(label):"] + texts.flatMap { wrapped("- " + PageText.line($0), indent: 4, hang: 6) }
  }

  private func wrapped(
    _ text: String, indent: Int, hang: Int? = nil, width: Int = TextLayout.width
  ) -> [String] {
    let rest = hang ?? indent
    return TextLayout.wrap(PageText.line(text), width: width - rest).enumerated().map {
      String(repeating: " ", count: $0.offset == 0 ? indent : rest) + $0.element
    }
  }

  /// Scans by id, so that of a name in two of them always the same is shown.
  private var scans: [Scan] { library.scans.values.sorted { $0.id < $1.id } }

  private func place(_ card: Card) -> String {
    let questions = scans.flatMap(\.coreQuestions)
    let values = scans.compactMap(\.ladder).flatMap(\.axes).flatMap(\.values)
    func name(_ id: String) -> String {
      questions.first { $0.id == id }?.name.lowercasedFirst
        ?? values.first { $0.id == id }?.labelWithTerm ?? id
    }
    return [card.condition, card.level].compactMap(\.self).map(name)
      .joined(separator: CardWording.separator)
  }

  private func towards(_ card: Card) -> String {
    guard let id = card.towards else { return "" }
    let steps = scans.compactMap(\.ladder).flatMap(\.scale)
    return steps.first { $0.id == id }?.nameWithGloss ?? id
  }
}
