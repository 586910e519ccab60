extension Vocabulary {
  /// Words of the table that a text prints though it should not: those that have a better word, and
  /// terms without their label beside them. In the order of the table.
  ///
  /// What stands between guillemets is left out: there the keys of files and what people wrote are
  /// quoted. Words are compared whole, letter case aside. Costs the length of the text and of the
  /// table.
  package static func forbiddenWords(in text: String) -> [String] {
    let text = WordSequence(text)
    return rules.filter { rule in
      text.contains(rule.words) && !(rule.beside.map(text.contains) ?? false)
    }.map(\.term)
  }

  /// A word that may not be printed, or only beside another.
  private struct Rule {
    let term: String
    let words: [String]
    let beside: [String]?
  }

  private static let rules: [Rule] = allCases.map(\.entry).flatMap { entry in
    entry.forbidden.map { Rule(term: $0, words: WordSequence($0).words, beside: nil) }
      + entry.onlyBeside.map {
        Rule(
          term: $0, words: WordSequence($0).words, beside: WordSequence(entry.label).words)
      }
  }

  /// The words of a text in small letters, without what is quoted.
  private struct WordSequence {
    let words: [String]
    private let set: Set<String>

    init(_ text: String) {
      var words: [String] = []
      var word = ""
      var depth = 0
      for character in text {
        if character == "«" { depth += 1 }
        if character == "»" { depth = max(0, depth - 1) }
        if depth == 0, character.isLetter || character.isNumber || character == "'" {
          word += character.lowercased()
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
      if !word.isEmpty { words.append(word) }
      self.words = words
      set = Set(words)
    }

    func contains(_ group: [String]) -> Bool {
      guard group.allSatisfy(set.contains) else { return false }
      guard group.count > 1, group.count <= words.count else { return group.count == 1 }
      return (0...words.count - group.count).contains { start in
        words[start..<start + group.count].elementsEqual(group)
      }
    }
  }
}
