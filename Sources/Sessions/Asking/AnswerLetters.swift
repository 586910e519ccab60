import Content

/// The letters under which a question shows its descriptions.
package struct AnswerLetters: Hashable, Sendable {
  /// The steps that are asked, as places in the scale, in the order of the letters.
  package let steps: [Int]

  /// In the order of the alphabet, without the letters that mean something else at a question.
  private static let alphabet = Array("abcdefghijkmopqruvwxy")

  /// A letter for every step of the criterion that has a description.
  package init(_ criterion: Criterion) {
    let asked = criterion.descriptors.indices.filter { criterion.descriptors[$0].isAsked }
    steps = Array(asked.prefix(Self.alphabet.count))
  }

  /// The letter of a step; nil for one that is not asked.
  package func letter(of step: Int) -> Character? {
    steps.firstIndex(of: step).map { Self.alphabet[$0] }
  }

  /// The step of a letter, in either case; nil for a letter without a description.
  package func step(of letter: Character) -> Int? {
    let small = Character(letter.lowercased())
    return Self.alphabet.firstIndex(of: small).flatMap { $0 < steps.count ? steps[$0] : nil }
  }

  /// The step that many fingers stand for, from 1; nil for a number without a description.
  package func step(ofNumber number: Int) -> Int? {
    (1...max(1, steps.count)).contains(number) && !steps.isEmpty ? steps[number - 1] : nil
  }

  /// The asked steps before a step.
  package func steps(before step: Int) -> [Int] { steps.filter { $0 < step } }

  /// The asked step after a step, or the first one after nil; nil above the top.
  package func step(after step: Int?) -> Int? { steps.first { $0 > step ?? -1 } }
}
