/// A command by its name.
package enum CommandWord: String, CaseIterable, Sendable {
  case demo, new, scan, dialogue, fill, position, report, plan, merge, verify, delete, cards, check,
    schema,
    print

  /// The words of its help.
  package var help: CommandHelp {
    switch self {
    case .demo: .demo
    case .new: .new
    case .scan: .scan
    case .dialogue: .dialogue
    case .fill: .fill
    case .position: .position
    case .report: .report
    case .plan: .plan
    case .merge: .merge
    case .verify: .verify
    case .delete: .delete
    case .cards: .cards
    case .check: .check
    case .schema: .schema
    case .print: .print
    }
  }
}

extension CommandWord {
  /// True for a command that works in the folder of a partnership.
  var usesDossier: Bool {
    switch self {
    case .scan, .dialogue, .fill, .position, .report, .plan, .merge, .verify, .delete: true
    case .demo, .new, .cards, .check, .schema, .print: false
    }
  }
}

/// What the help says of a command.
package struct CommandHelp: Sendable {
  /// What it takes, as in a usage line.
  package let usage: String
  /// What it does, in one line.
  package let summary: String
  /// What there is to know, in a few paragraphs.
  package let explanation: [String]
  /// Command lines to try.
  package let examples: [String]
}
