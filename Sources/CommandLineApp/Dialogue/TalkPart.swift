import Content

/// Not written yet: waits until the group goes on.
struct TalkPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  func run() throws(BreakOff) {
    while case .text = try table.askLine() {}
  }
}
