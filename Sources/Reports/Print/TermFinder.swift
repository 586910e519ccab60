import Content

/// Finds which terms of the glossary occur in a text, so that they can be explained beside it.
struct TermFinder {
  private let terms: [(id: String, words: [String])]

  init(_ terms: [Term]) {
    self.terms = terms.map { ($0.id, Self.words($0.term)) }.filter { !$0.words.isEmpty }
  }

  /// Ids of the terms of which all words stand next to each other, whole, in one of the texts. Letter
  /// case aside; a word also counts in its plural on -s, -'s, -en or -n. In the order of the glossary.
  func terms(in texts: [String]) -> [String] {
    let texts = texts.map(Self.words)
    return terms.filter { term in texts.contains { Self.holds($0, term.words) } }.map(\.id)
  }

  private static func holds(_ text: [String], _ term: [String]) -> Bool {
    guard term.count <= text.count else { return false }
    return (0...text.count - term.count).contains { start in
      zip(text[start...], term).allSatisfy { isForm($0, of: $1) }
    }
  }

  private static func isForm(_ word: String, of base: String) -> Bool {
    guard word.hasPrefix(base) else { return false }
    return ["", "s", "'s", "en", "n"].contains(word.dropFirst(base.count))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }
      .map(String.init)
  }
}
