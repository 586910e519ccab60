import Content
import Sessions
import Wording

/// "Wat noemen we hoe?": the words that people use differently, and what the group means by them today.
struct TermsPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  /// Words that are offered at most.
  private static let most = 6

  func run() throws(BreakOff) {
    let offered = offered
    if table.isFresh {
      var passages: [Passage] = [.blank]
      passages += DialogueTermWording.localNames().map { .paragraph($0) }
      if !offered.isEmpty {
        passages.append(.paragraph(DialogueTermWording.offered))
        passages += .items(
          offered.enumerated().map { (mark: String($0 + 1), text: $1.term) })
      }
      passages.append(.paragraph(DialogueTermWording.how))
      try table.screen.say(passages)
    }
    let help = PromptHelp([DialogueTermWording.how, DialogueTermWording.number])
    while case .text(let text) = try table.askLine(
      DialogueTermWording.prompt, help: help, isCounting: true)
    {
      try take(text, offered)
    }
  }

  private func take(_ text: String, _ offered: [Term]) throws(BreakOff) {
    if let number = Int(text), offered.indices.contains(number - 1) {
      let term = offered[number - 1]
      return try table.screen.say("\(term.term): \(term.explanation)")
    }
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return try table.screen.say(DialogueTermWording.sayMeaning)
    }
    let place = Int(parts[0]).map { $0 - 1 }
    let word =
      place.flatMap { offered.indices.contains($0) ? offered[$0].term : nil } ?? parts[0]
    if try table.write(.term, "\(word) = \(parts[1])") != nil {
      try table.screen.say(DialogueWording.noted)
    }
  }

  /// Words of the library that occur in the cards and questions of this dialogue.
  private var offered: [Term] {
    let cards = CardPile(table: table)
    let questions =
      table.state.cards.map(\.question)
      + cards.likely(count: 6).map(\.question)
      + table.format.steps.compactMap(\.details.question) + [step.leader]
    return Array(table.library.terms(in: questions.joined(separator: " ")).prefix(Self.most))
  }
}

extension Substring {
  /// Without spaces around it.
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
