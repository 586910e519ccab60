import Content
import TestSupport
import Testing

@Suite("Mutated conditions")
struct ConditionMutantTests {
  private static let pieces = [
    "(", ")", ".", "+", "*", "/", "<", ">=", "=", "!=", "!", " ", "\n", "en", "of", "niet",
    "niet (",
    "geen", "positie", "gaten", "niveau.", "kernvraag.", "criterium.", "aantal(", "voorbeelden(",
    "op-orde", "0", "1/2", "999999", "1000000", "99999999999999999999", "reflectie", "x", "ö", "é",
    "\u{0308}", "\u{0}", "🙂", "≥", "%", ",5", "-", "--", "_", "'", "\"", "&&", "\r\n",
  ]

  @Test("either a condition is read or a problem is told", arguments: UInt64(1)...6)
  func mutants(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<4_000 {
      var text = Array(realConditions[Int.random(in: 0..<realConditions.count, using: &random)])
      for _ in 0...Int.random(in: 0...3, using: &random) { Self.mutate(&text, &random) }
      check(String(text), "seed \(seed), round \(round)")
    }
  }

  private static func mutate(_ text: inout [Character], _ random: inout SeededRandom) {
    let place = Int.random(in: 0...text.count, using: &random)
    let piece = Array(pieces[Int.random(in: 0..<pieces.count, using: &random)])
    let end = min(text.count, place + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: text.insert(contentsOf: piece, at: place)
    case 1: text.removeSubrange(place..<end)
    case 2: text.replaceSubrange(place..<end, with: piece)
    case 3:
      text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &random))
    default: text.removeSubrange(place...)
    }
  }

  private func check(_ text: String, _ where: String) {
    let parsed = ConditionParser.parse(text, names: mainNames)
    #expect((parsed.tree == nil) == !parsed.problems.isEmpty, "\(`where`): \(text)")
    let size = text.utf8.count
    for finding in parsed.problems + parsed.requirementProblems
    where finding.range.lowerBound < 0 || finding.range.upperBound > size {
      Issue.record("range outside the text; \(`where`): \(text)")
    }
    guard let condition = parsed.condition else { return }
    let written = condition.text(names: mainNames)
    #expect(
      ConditionParser.parse(written, names: mainNames).condition == condition,
      "\(`where`): \(text) as \(written)")
  }

  @Test("every beginning of a rule is read or told what is missing", arguments: realConditions)
  func beginnings(text: String) {
    for length in 0...text.count { check(String(text.prefix(length)), "first \(length)") }
  }
}
