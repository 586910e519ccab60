/// What is said at every prompt of a conversation.
package enum ConversationWording {
  /// A line longer than can be read.
  package static let lineTooLong =
    "Die regel is te lang om te lezen. Er is niets veranderd; typ het korter."

  /// A text longer than can be kept.
  package static func textTooLong(_ length: Int, limit: Int) -> String {
    "Dat zijn \(length) tekens; er passen er \(limit). Typ het korter. Er is niets veranderd."
  }

  /// Behind a question: what can be typed.
  package static func yesOrNo(standard: Bool?) -> String {
    switch standard {
    case true: "(Enter = ja, n = nee)"
    case false: "(Enter = nee, j = ja)"
    case nil: "(j = ja, n = nee)"
    }
  }

  /// Something else than yes or no.
  package static let sayYesOrNo = "Typ j (ja) of n (nee)."

  /// What works at every prompt. `terms` are words on the screen that can be explained.
  package static func helpEverywhere(terms: [String]) -> [String] {
    let example = terms.first?.lowercasedFirst ?? "partnerschap"
    var lines = ["Uitleg van een woord: typ ? met het woord erachter, zoals ? \(example)."]
    if terms.count > 1 {
      lines.append("Hier staan ook: \(list(terms.dropFirst().map(\.lowercasedFirst), "en")).")
    }
    lines.append("Stoppen: typ stop. Alles wat je hebt ingevuld is bewaard.")
    return lines
  }

  /// Before the explanation of a term that is nearly what was typed.
  package static func nearestTerm(to word: String) -> String {
    "\(quoted(word)) staat niet in de begrippenlijst; dit lijkt erop:"
  }

  /// A word nobody explained.
  package static func noTerm(_ word: String) -> String {
    "\(quoted(word)) staat niet in de begrippenlijst."
  }

  /// Behind an end before the end: everything is there, and how to go on.
  package static func kept(resume command: String) -> [String] {
    [
      "Alles wat is ingevuld, is bewaard. Verder gaan kan altijd; typ dan:",
      "  \(command)",
    ]
  }
}

extension Vocabulary {
  /// The meaning of a word of the table, as a sentence; nil for a word that is no label of it.
  package static func gloss(for word: String) -> String? {
    let folded = word.lowercased()
    return allCases.first { $0.label.lowercased() == folded }.map {
      "\($0.label.capitalizedFirst): \(ended($0.gloss))"
    }
  }
}
