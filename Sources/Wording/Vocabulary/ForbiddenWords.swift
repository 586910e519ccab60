extension Vocabulary {
  /// Words of the table that a text prints though it should not: those that have a better word, and
  /// terms without their label beside them. In the order of the table.
  ///
  /// What stands between guillemets is left out: there the keys of files and what people wrote are
  /// quoted. Words are compared whole, letter case aside. Costs the table times the text.
  package static func forbiddenWords(in text: String) -> [String] {
    let words = WordSequence(text)
    var found: [String] = []
    for entry in allCases.map(\.entry) {
      found += entry.forbidden.filter(words.contains)
      if !words.contains(entry.label) { found += entry.onlyBeside.filter(words.contains) }
    }
    return found
  }

  /// The words of a text in small letters, so that whole words and word groups can be found.
  private struct WordSequence {
    private let words: String

    init(_ text: String) {
      var words = " "
      var depth = 0
      for character in text {
        if character == "«" { depth += 1 }
        if character == "»" { depth = max(0, depth - 1) }
        if depth == 0, character.isLetter || character.isNumber || character == "'" {
          words += character.lowercased()
        } else if words.last != " " {
          words += " "
        }
      }
      self.words = words.last == " " ? words : words + " "
    }

    func contains(_ group: String) -> Bool {
      words.firstRange(of: WordSequence(group).words) != nil
    }
  }
}

extension String {
  /// Where another text begins in this one; nil when it does not occur. Compares code points.
  fileprivate func firstRange(of other: String) -> Substring.UnicodeScalarView? {
    var rest = unicodeScalars[...]
    while !rest.isEmpty {
      if rest.starts(with: other.unicodeScalars) { return rest.prefix(other.unicodeScalars.count) }
      rest.removeFirst()
    }
    return nil
  }
}
