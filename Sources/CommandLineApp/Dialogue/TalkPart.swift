import Content
import Reports
import Sessions
import Wording

/// People think for themselves, talk in pairs or all together; notes are taken, and reactions under
/// what was brought in.
struct TalkPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  /// Subjects of a vote that a talk goes on with.
  private static let mostVoted = 5

  func run() throws(BreakOff) {
    if table.isFresh { try show() }
    let rows = step.details.takesReactions ? table.shownContributions : []
    let help = PromptHelp(
      [rows.isEmpty ? DialogueTalkWording.noteHelp : DialogueTalkWording.reactionHelp])
    while case .text(let text) = try table.askLine(help: help, isCounting: true) {
      try take(text, rows)
    }
  }

  private var showsVotes: Bool {
    step.details.about == .contributions && !step.details.takesReactions
  }

  private func show() throws(BreakOff) {
    if let question = step.details.question {
      try table.screen.say([.blank, .paragraph(DialogueWording.question(question))])
    }
    try MaterialScreen(table: table, step: step).show()
    guard step.details.about == .contributions || step.details.takesReactions else { return }
    if showsVotes, try table.showVotes(before: step, most: Self.mostVoted) {
      return
    }
    try table.showContributions()
    if step.details.takesReactions {
      try table.screen.say([.blank, .paragraph(DialogueTalkWording.reactionHelp)])
    }
  }

  /// A number with a text is a reaction, anything else a note.
  private func take(_ text: String, _ rows: [NumberedContributions.Row]) throws(BreakOff) {
    if text.lowercased() == "uitslag", showsVotes, try table.showVotes(before: step) { return }
    let parts = text.split(separator: " ", maxSplits: 1).map(\.trimmingSpaces)
    if !rows.isEmpty, let number = TypedNumber.of(parts[0]) {
      guard let target = rows.first(where: { $0.number == number }), parts.count == 2 else {
        let last = rows.last?.number ?? rows.count
        return try table.screen.say(DialogueTalkWording.sayReaction(upTo: last))
      }
      if try table.write(.reaction, parts[1], about: .line(target.contribution.id)) != nil {
        try table.screen.say(DialogueTalkWording.reacted(number))
      }
    } else if try table.write(.note, text) != nil {
      try table.screen.say(DialogueWording.noted)
    }
  }
}

extension DialogueTable {
  /// The contributions that may be seen now and stand for themselves, with their numbers.
  var shownContributions: [NumberedContributions.Row] { NumberedContributions(state).rows }

  /// Shows them with the reactions under them.
  func showContributions() throws(BreakOff) {
    let rows = shownContributions
    guard !rows.isEmpty else {
      return try screen.say([.blank, .paragraph(DialogueTalkWording.noContributions)])
    }
    var lines: [Passage] = [.blank]
    for row in rows {
      lines += passages(of: [row])
      lines += state.visibleReactions(to: row.contribution)
        .map { .item(mark: "", text: DialogueTalkWording.reaction($0.line.text)) }
    }
    try screen.say(lines)
  }
}

/// What the format's scan says of its options, as far as a step shows it.
struct MaterialScreen {
  let table: DialogueTable
  let step: FormatStep

  func show() throws(BreakOff) {
    guard let profile = table.scan?.profile else { return }
    let kinds = step.details.material
    guard !kinds.isEmpty else { return }
    for option in profile.options {
      var passages: [Passage] = [.blank, .paragraph(option.name)]
      if kinds.contains(.options) { passages.append(.paragraph(option.core)) }
      if kinds.contains(.advantages) {
        passages += list(DialogueTalkWording.advantages, option.advantages)
      }
      if kinds.contains(.disadvantages) {
        passages += list(DialogueTalkWording.disadvantages, option.disadvantages)
      }
      if kinds.contains(.conditions) {
        for themed in option.conditions {
          passages += list(DialogueTalkWording.conditions(themed.theme), themed.texts)
        }
      }
      try table.screen.say(passages)
    }
  }

  private func list(_ heading: String, _ texts: [String]) -> [Passage] {
    texts.isEmpty ? [] : [.paragraph(heading)] + texts.map { .item(mark: "-", text: $0) }
  }
}
