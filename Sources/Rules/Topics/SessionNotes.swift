import Content
import Positions

/// What raters wrote beside their answers that topics are chosen by.
package struct SessionNotes: Sendable {
  /// Who wants to talk about what, as places in the session's raters, ascending.
  package var wishes: [Item: [Int]]
  /// How many examples were written, by place in the criteria or statements; short is zero.
  package var exampleCounts: [Int]

  package init(wishes: [Item: [Int]] = [:], exampleCounts: [Int] = []) {
    self.wishes = wishes.filter { !$0.value.isEmpty }
    self.exampleCounts = exampleCounts
  }

  /// From the forms of a session.
  package init(_ participation: Participation, scan: Scan, round: Int = 1) {
    var wishes: [Item: [Int]] = [:]
    for question in scan.coreQuestions.indices {
      wishes[.core(question)] = participation.wishes(forCore: question, round: round)
    }
    for criterion in scan.ladder?.criteria.indices ?? 0..<0 {
      wishes[.criterion(criterion)] = participation.wishes(forCriterion: criterion, round: round)
    }
    for statement in scan.profile?.statements.indices ?? 0..<0 {
      wishes[.statement(statement)] = participation.wishes(forStatement: statement, round: round)
    }
    self.init(
      wishes: wishes,
      exampleCounts: (scan.ladder?.criteria.indices ?? 0..<0).map {
        participation.exampleCount(criterion: $0, round: round)
      })
  }

  func exampleCount(_ place: Int) -> Int {
    exampleCounts.indices.contains(place) ? exampleCounts[place] : 0
  }
}
