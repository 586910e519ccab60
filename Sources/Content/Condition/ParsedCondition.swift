/// What reading the text of a condition gave.
package struct ParsedCondition: Sendable {
  package let text: String
  /// The condition with the places of its parts; nil when there is a problem.
  package let tree: ConditionTree?
  /// Everything that is wrong, in the order of the text; empty exactly when there is a tree.
  package let problems: [ConditionFinding]

  /// The condition itself; nil when there is a problem.
  package var condition: Condition? { tree?.condition }
}

/// A condition, or a part of one, with the places in the text where it was read.
package struct ConditionTree: Sendable {
  package let condition: Condition
  /// In bytes, from its first word to just past its last; parentheses around it not included.
  package let range: Range<Int>
  package let shape: Shape

  /// The parts of a condition; all ranges are in bytes.
  package indirect enum Shape: Sendable {
    /// Parts joined by `en` or `of`.
    case chain([ConditionTree])
    /// `niet`, with the range of that word.
    case negation(word: Range<Int>, ConditionTree)
    case coreQuestion
    case comparison(left: Range<Int>, relation: Range<Int>, right: Range<Int>)
  }
}
