/// What was found for a word that someone wants explained.
package enum TermMatch: Sendable {
  case term(Term)
  /// No term is written so; this one nearly is.
  case near(Term)
  case none
}

extension Library {
  /// The term that is written so, as it is or in the plural, letter case and hyphens aside;
  /// otherwise the one of which the word is the beginning; otherwise the nearest.
  package func term(for word: String) -> TermMatch {
    let asked = word.foldedTerm
    guard !asked.isEmpty else { return .none }
    let all = terms.values.sorted { $0.id < $1.id }
    let spellings = all.map { [$0.id.foldedTerm] + $0.term.termSpellings }
    func first(_ fits: (String) -> Bool) -> Term? {
      zip(all, spellings).first { $0.1.contains(where: fits) }?.0
    }
    let plurals = ["en", "s", "n", "'s", "e"].map { asked + $0 }
    let singulars = ["en", "s", "n"].compactMap { end in
      asked.hasSuffix(end) && asked.count > end.count + 2
        ? String(asked.dropLast(end.count)) : nil
    }
    if let term = first({ $0 == asked }) ?? first({ plurals.contains($0) })
      ?? first({ singulars.contains($0) })
    {
      return .term(term)
    }
    if asked.count > 3, let term = first({ $0.hasPrefix(asked) }) { return .near(term) }
    guard let near = Suggestion.closest(to: asked, among: spellings.joined()) else { return .none }
    return first { $0 == near }.map(TermMatch.near) ?? .none
  }

  /// The terms of which a text holds the word, in the order of the text, each once.
  package func terms(in text: String) -> [Term] {
    let words = " " + text.foldedTerm + " "
    return terms.values.flatMap { term in
      term.term.termSpellings.compactMap { spelling in
        words.range(ofWord: spelling).map { (place: $0, term: term) }
      }.prefix(1)
    }.sorted { ($0.place, $0.term.id) < ($1.place, $1.term.id) }.map(\.term)
  }
}

extension String {
  /// Small letters, with single spaces in place of everything that is no letter, digit or apostrophe.
  fileprivate var foldedTerm: String {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
  }

  /// A term with what stands between brackets as a spelling of its own.
  fileprivate var termSpellings: [String] {
    let parts = split { $0 == "(" || $0 == ")" }.map { String($0).foldedTerm }
    return parts.filter { !$0.isEmpty }
  }

  /// Where a word, or a few, stand between spaces, in characters.
  fileprivate func range(ofWord word: String) -> Int? {
    let all = Array(self)
    let part = Array(" " + word + " ")
    guard part.count <= all.count else { return nil }
    return (0...(all.count - part.count)).first { start in
      all[start..<start + part.count].elementsEqual(part)
    }
  }
}
