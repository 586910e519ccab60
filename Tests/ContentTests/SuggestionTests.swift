import Content
import TestSupport
import Testing

@Suite("Did you mean")
struct SuggestionTests {
  private static let steps = ["coordinatie", "identificatie", "reflectie", "transformatie"]

  static let near: [(String, String?)] = [
    ("refelctie", "reflectie"),
    ("refleksie", "reflectie"),
    ("reflexie", "reflectie"),
    ("REFLECTIE", "reflectie"),
    ("coördinatie", "coordinatie"),
    ("reflectie", nil),
    ("tekst", nil),
    ("", nil),
    (String(repeating: "a", count: 65), nil),
  ]

  @Test("the nearest word within about a third of the length", arguments: near)
  func closest(word: String, expected: String?) {
    #expect(Suggestion.closest(to: word, among: Self.steps) == expected)
  }

  @Test("of equally near words the first")
  func ties() {
    #expect(Suggestion.closest(to: "bat", among: ["cat", "hat", "ba"]) == "cat")
    #expect(Suggestion.closest(to: "bat", among: ["hat", "cat"]) == "hat")
    #expect(Suggestion.closest(to: "Bat", among: ["cat", "bat"]) == "bat")
  }

  @Test("long words are compared up to 64 letters")
  func long() {
    let word = String(repeating: "ab", count: 32)
    #expect(Suggestion.closest(to: word, among: [word + "c"]) == word + "c")
    #expect(Suggestion.closest(to: word + "c", among: [word]) == nil)
  }

  @Test("distances are those of the whole table, up to the limit")
  func wholeTable() {
    for seed in UInt64(1)...3_000 {
      var random = SeededRandom(seed: seed)
      func letters() -> [Unicode.Scalar] {
        (0..<Int.random(in: 0...8, using: &random)).map { _ in
          ["a", "b", "c"][Int.random(in: 0..<3, using: &random)]
        }
      }
      let (one, other) = (letters(), letters())
      let expected = table(one, other)
      for limit in 0...4 {
        #expect(
          Suggestion.distance(one, other, atMost: limit) == (expected <= limit ? expected : nil),
          "seed \(seed), limit \(limit)")
      }
    }
  }

  /// The definition, without any short cut.
  private func table(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var cells = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for i in 0...one.count {
      for j in 0...other.count {
        guard i > 0, j > 0 else {
          cells[i][j] = i + j
          continue
        }
        cells[i][j] = min(
          cells[i - 1][j] + 1, cells[i][j - 1] + 1,
          cells[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1))
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          cells[i][j] = min(cells[i][j], cells[i - 2][j - 2] + 1)
        }
      }
    }
    return cells[one.count][other.count]
  }
}
