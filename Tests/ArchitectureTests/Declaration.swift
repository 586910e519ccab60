/// A declaration as far as one line of code shows it.
struct Declaration: Equatable {
  let keyword: String
  let name: String
  /// True for `package` and `public`.
  let isExposed: Bool
  /// True when a body opens on the line.
  let hasBody: Bool

  private static let modifiers: Set<String> = [
    "package", "public", "internal", "private", "fileprivate", "static", "final", "mutating",
    "nonmutating", "indirect", "override", "convenience", "required", "nonisolated", "lazy", "weak",
    "private(set)", "fileprivate(set)", "package(set)", "class",
  ]
  static let types: Set<String> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
  private static let keywords =
    types.union(["func", "subscript", "var", "let", "init", "case", "extension"])

  /// Nil when the line of code declares nothing.
  init?(_ code: String) {
    var words = code.split(separator: " ").map(String.init)[...]
    while words.first?.hasPrefix("@") == true { words.removeFirst() }
    var exposed = false
    while let word = words.first, Self.modifiers.contains(word) {
      // `class` is a modifier only before another keyword.
      if word == "class", words.count < 2 || !Self.isKeyword(words[words.startIndex + 1]) { break }
      exposed = exposed || word == "package" || word == "public"
      words.removeFirst()
    }
    guard let first = words.popFirst(), let keyword = Self.keyword(first) else { return nil }
    self.keyword = keyword
    let rest = keyword == first ? words.first ?? "" : String(first.dropFirst(keyword.count))
    let end = rest.firstIndex { "(:<{,?".contains($0) && $0 != rest.first } ?? rest.endIndex
    name = keyword == "func" && "<=>!".contains(rest.first ?? " ") ? rest : String(rest[..<end])
    isExposed = exposed
    hasBody = code.contains("{")
  }

  private static func keyword(_ word: String) -> String? {
    let letters = String(word.prefix { $0.isLetter })
    guard keywords.contains(letters) else { return nil }
    let isCalled = letters == "init" || letters == "subscript"
    return letters == word || isCalled ? letters : nil
  }

  private static func isKeyword(_ word: String) -> Bool { keyword(word) != nil }
}
