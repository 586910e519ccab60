import Content
import Sessions
import Wording

/// What a group votes on in a step, with numbers.
struct VotedSubjects {
  let rows: [Row]

  struct Row {
    let number: Int
    let subject: Ballot.Subject
    let name: String
    /// What else is shown of it once; nil when the name is all.
    let explanation: String?
  }

  init(_ table: DialogueTable, _ step: FormatStep) {
    switch step.details.about {
    case .contributions:
      rows = NumberedContributions(table.state).rows.filter { !$0.isWaiting }.map { row in
        Row(
          number: row.number, subject: .line(row.contribution.id),
          name: row.contribution.text, explanation: nil)
      }
    case .options:
      let options = table.scan?.profile?.options ?? []
      let chosen = options.enumerated().map { place, option in
        Row(
          number: place + 1, subject: .option(option.id), name: option.name,
          explanation: option.core)
      }
      let none = Row(
        number: options.count + 1, subject: .question, name: VotingWording.noneOfThese,
        explanation: nil)
      rows = chosen + (step.countsNoneOfThese && !options.isEmpty ? [none] : [])
    case .choices, nil:
      rows = [
        Row(
          number: 1, subject: .question, name: step.details.question ?? step.name,
          explanation: nil)
      ]
    }
  }

  /// The name of something voted on, also when it is not voted on any more.
  func name(of subject: Ballot.Subject, in state: DialogueState) -> String {
    if let row = rows.first(where: { $0.subject == subject }) { return row.name }
    switch subject {
    case .line(let id): return state.visibleText(id) ?? ""
    case .option(let id): return id
    case .question: return ""
    }
  }
}
