/// What people read in place of the terms of the code and of the files: the one table of words.
///
/// Every word has a label, a gloss in one line and the words it stands in for, which are never
/// printed. Labels are written as they stand inside a sentence.
package enum Vocabulary: CaseIterable, Sendable {
  // Where a partnership stands
  case position, beforeFirstStep, positionUnknown, front, gaps, margin, threshold
  // States
  case firm, visible, notYet, unknown, notHere, inOrder, partlyInOrder
  // Sides and what they share
  case side, school, institute, oneSided, shared, agreed, seenOtherwise
  // What people do
  case rater, answering, example, pick, stepByStep, reveal, report, folder, logbook
  // Questions and topics
  case criterion, topics, decisive, decisiveTogether, standout, alike
  // What stands out
  case agreementsAhead, fewPeople, islands, fewExamples, lopsided, skippedStep
  // Levels
  case organisations, people, ownRole
  // Steps
  case coordination, identification, reflection, transformation
  // Answers
  case partly, dontKnow, ratherNot, notApplicable, noneOfThese, unanswered, notAsked

  /// One row of the table.
  package struct Entry: Sendable {
    /// What is printed.
    package let label: String
    /// What it means, in one line.
    package let gloss: String
    /// Words that are not printed in its place, every form of them by itself.
    package let forbidden: [String]
    /// Terms that are printed only where the label stands beside them.
    package let onlyBeside: [String]

    init(
      _ label: String, _ gloss: String, not forbidden: [String] = [], onlyBeside: [String] = []
    ) {
      self.label = label
      self.gloss = gloss
      self.forbidden = forbidden
      self.onlyBeside = onlyBeside
    }
  }

  /// What is printed.
  package var label: String { entry.label }
  /// What it means, in one line.
  package var gloss: String { entry.gloss }
}
