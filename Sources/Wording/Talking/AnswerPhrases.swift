import Content
import Positions
import Sessions

/// How an answer is called once answers are shown: with the names of steps.
package struct AnswerPhrases {
  private let scan: Scan

  package init(_ scan: Scan) {
    self.scan = scan
  }

  /// A step by its place in the scale, with its plain words: "reflectie (door elkaars ogen kijken)".
  package func step(_ place: Int) -> String { scan.glossed(step: place + 1) }

  /// A step by its place in the scale, by name alone.
  package func shortStep(_ place: Int) -> String {
    guard let scale = scan.ladder?.scale, scale.indices.contains(place) else { return "" }
    return scale[place].name.lowercasedFirst
  }

  /// What someone chose.
  package func choice(_ choice: SideView.Choice) -> String {
    switch choice {
    case .step(let step, let isOnTheWay):
      let name = step.map(self.step) ?? Vocabulary.noneOfThese.label
      return isOnTheWay ? "\(name), op weg naar de volgende stap" : name
    case .judgement(let judgement): return judgement.label
    case .unanswered: return Vocabulary.unanswered.label
    }
  }

  /// Where a question stands: a step by its number, or how far something is so in half-judgements.
  package func score(_ score: Int, of item: Item) -> String {
    if case .criterion = item {
      return score == 0 ? Vocabulary.noneOfThese.label : shortStep(score - 1)
    }
    return score == 2 ? "ja" : score == 1 ? Vocabulary.partly.label : "nee"
  }

  /// An answer in a few words: its step, what of it is partly so, or a judgement.
  package func reply(_ reply: Reply, to item: Item, withGloss: Bool = false) -> String {
    guard case .criterion(let place) = item, case .criterion(let answer) = reply,
      let ladder = scan.ladder, ladder.criteria.indices.contains(place)
    else { return Judgement.label(reply.judgement) }
    if case .whole(let judgement) = answer.response { return judgement.label }
    let cells = answer.cells(ladder.criteria[place].descriptors)
    let furthest = cells.lastIndex(of: .yes)
    let above = cells.indices.last { $0 > furthest ?? -1 && cells[$0] == .partly }
    let isUnknown = cells.allSatisfy { $0 == nil || $0 == .dontKnow || $0 == .notApplicable }
    if furthest == nil, above == nil, isUnknown { return Vocabulary.dontKnow.label }
    let name = furthest.map(withGloss ? step : shortStep) ?? Vocabulary.noneOfThese.label
    let missing = cells.indices.filter { $0 < furthest ?? 0 && cells[$0] == .no }.map(shortStep)
    return name + (above.map { ", op weg naar \(shortStep($0))" } ?? "")
      + (missing.isEmpty ? "" : ", zonder \(list(missing, "en"))")
  }
}

extension Reply {
  fileprivate var judgement: Judgement? {
    if case .single(let answer) = self { answer.judgement } else { nil }
  }
}
