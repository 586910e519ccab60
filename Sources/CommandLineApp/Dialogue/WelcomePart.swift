import Content

/// Not written yet: waits until the group goes on.
struct WelcomePart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  func run() throws(BreakOff) {
    while case .text = try table.askLine() {}
  }
}
