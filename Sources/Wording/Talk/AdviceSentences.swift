import Content
import Rules

/// Why a card was chosen, in one sentence.
package struct AdviceSentences {
  private let scan: Scan

  package init(_ scan: Scan) {
    self.scan = scan
  }

  /// As a whole sentence, beside the card.
  package func because(_ reason: CardAdvice.Reason) -> String {
    switch reason {
    case .ambition(.whole): "Dit past bij wat jullie je voornamen."
    case .ambition(.criterion(let criterion)):
      "Dit past bij wat jullie je voornamen: \(question(criterion))."
    case .ambition(.place(let place)):
      "Dit past bij wat jullie je voornamen: \(scan.at(place))."
    case .core(let question, .notYet):
      "\(quoted(scan.coreQuestions[question].name)) is nog niet op orde."
    case .core(let question, .partly):
      "\(quoted(scan.coreQuestions[question].name)) is gedeeltelijk op orde."
    case .signal(let place): ended("Dit valt op: \(scan.signals[place].name.lowercasedFirst)")
    case .gap(let place, let step):
      "\(scan.at(place).capitalizedFirst) is \(scan.glossed(step: step)) nog niet te zien."
    case .topic(let criterion): "Dit past bij het gespreksonderwerp \(question(criterion))."
    case .next(let place, let step):
      "\(scan.at(place).capitalizedFirst) is \(scan.glossed(step: step)) de volgende stap."
    }
  }

  /// The card's question with its theme and why it was chosen.
  package func sentence(_ advice: CardAdvice, in library: Library) -> String {
    let question = library.cards[advice.card].map(asked) ?? quoted(advice.card)
    let theme = library.themes[advice.theme]?.name ?? advice.theme
    return "\(question) (\(theme)) \(because(advice.reason))"
  }

  /// The question of a card. A statement to react to is told apart: nobody advises it.
  private func asked(_ card: Card) -> String {
    let text = ended(card.question)
    return card.kind == .prompt && !text.hasSuffix("?") ? "Mee eens? «\(text)»" : text
  }

  private func question(_ criterion: Int) -> String {
    quoted(scan.ladder?.criteria[criterion].name ?? "")
  }
}
