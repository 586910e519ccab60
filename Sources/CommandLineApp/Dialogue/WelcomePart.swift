import Content
import Sessions
import Wording

/// The group is welcomed; the program waits.
struct WelcomePart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  func run() throws(BreakOff) {
    if table.isFresh {
      let purpose = table.state.setup?.purpose ?? ""
      var passages: [Passage] =
        purpose.isEmpty ? [] : [.blank, .paragraph(DialogueStartWording.purposeIs(purpose))]
      if table.state.isAnonymous {
        passages += [.blank]
        passages += DialogueStartWording.tellAnonymous(table.state, table.format).map {
          .paragraph($0)
        }
      }
      try table.screen.say(passages)
    }
    try NoteTaking(table: table).run(isCounting: true)
  }
}

/// Notes are taken until the group goes on.
struct NoteTaking {
  let table: DialogueTable

  /// With `isCounting` the time that is left is told while nobody types.
  func run(isCounting: Bool) throws(BreakOff) {
    let help = PromptHelp([DialogueTalkWording.noteHelp])
    while case .text(let text) = try table.askLine(help: help, isCounting: isCounting) {
      if try table.write(.note, text) != nil { try table.screen.say(DialogueWording.noted) }
    }
  }
}
