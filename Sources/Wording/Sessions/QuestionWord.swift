import Content

/// What can be done at a question besides answering it. The raw value is the word that is typed.
package enum QuestionWord: String, CaseIterable, Sendable {
  case back = "terug"
  case next = "verder"
  case go = "ga naar"
  case note = "notitie"
  case example = "voorbeeld"
  case plan = "plan"
  case doubt = "twijfel"
  case wish = "wens"
  case steps = "stap voor stap"
  case takeBack = "wis"
  case overview = "overzicht"
  case done = "klaar"

  /// What it does, for `?`.
  package var explanation: String {
    switch self {
    case .back: "de vraag hiervoor"
    case .next: "de volgende vraag; deze kan later"
    case .go: "naar een andere vraag, met een nummer of een naam, zoals ga naar 3"
    case .note: "schrijf iets bij deze vraag"
    case .example: "schrijf waaraan je het ziet"
    case .plan: "schrijf wat jullie van plan zijn; een plan telt niet als praktijk"
    case .doubt: "markeer dat je twijfelt; nog eens typen haalt het weg"
    case .wish: "markeer: hier wil ik het over hebben (bij twee vragen)"
    case .steps: "beantwoord elke beschrijving apart"
    case .takeBack: "haal je antwoord weg"
    case .overview: "alle vragen met je antwoorden"
    case .done: "afronden"
    }
  }

  /// True for a word that can have something behind it.
  private var takesText: Bool { [.go, .note, .example, .plan].contains(self) }

  private var spellings: [String] {
    switch self {
    case .back: [rawValue, "t", "vorige"]
    case .next: [rawValue, "v", "volgende", "later"]
    case .go: [rawValue, "ga", "naar", "spring naar"]
    case .note: [rawValue, "noteer"]
    case .wish: [rawValue, "hier wil ik het over hebben", "bespreken"]
    case .steps: [rawValue, "stap-voor-stap", "stap", "stappen"]
    case .takeBack: [rawValue, "wissen", "leeg"]
    case .overview: [rawValue, "o", "lijst"]
    default: [rawValue]
    }
  }

  /// What a line was taken for.
  package enum Match: Hashable, Sendable {
    /// With what stands behind it; empty for the word alone.
    case word(QuestionWord, rest: String)
    /// Several words begin like this.
    case several([QuestionWord])
    /// No word; the nearest one, if one is near.
    case none(near: QuestionWord?)
  }

  /// Reads a line as one of `offered`: the word itself, or two letters or more of its beginning.
  package static func match(_ line: String, among offered: [QuestionWord] = allCases) -> Match {
    let folded = line.lowercased()
    let all = offered.flatMap { word in word.spellings.map { (word: word, spelling: $0) } }
      .sorted { $0.spelling.count > $1.spelling.count }
    for (word, spelling) in all {
      if folded == spelling { return .word(word, rest: "") }
      if word.takesText, folded.hasPrefix(spelling + " ") || folded.hasPrefix(spelling + ":") {
        let rest = line.dropFirst(spelling.count).drop { $0 == " " || $0 == ":" }
        return .word(word, rest: String(rest))
      }
    }
    if folded.count > 1 {
      let begun = offered.filter { word in word.spellings.contains { $0.hasPrefix(folded) } }
      if begun.count == 1 { return .word(begun[0], rest: "") }
      if begun.count > 1 { return .several(begun) }
    }
    let near = Suggestion.closest(to: folded, among: offered.map(\.rawValue))
    return .none(near: near.flatMap(QuestionWord.init))
  }

  /// For `?`: every word with what it does, a line each.
  package static func help(_ offered: [QuestionWord]) -> [(word: String, text: String)] {
    offered.map { ($0.rawValue, $0.explanation) }
  }
}
