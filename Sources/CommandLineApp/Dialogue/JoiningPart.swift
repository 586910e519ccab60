import Content
import Sessions
import Wording

/// How many people sit on every side or at every table is confirmed or changed.
struct JoiningPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  func run() throws(BreakOff) {
    while true {
      let groups = table.state.groups
      try table.screen.say([.blank, .paragraph(DialogueGroupWording.counted(groups))])
      let line = try table.askLine(
        DialogueGroupWording.countPrompt(groups),
        help: PromptHelp([DialogueGroupWording.countHelp(groups)]), isCounting: true)
      guard case .text(let text) = line else { return }
      guard let people = TypedPeople(text, groups)?.people else {
        try table.screen.say(DialogueGroupWording.countHelp(groups))
        continue
      }
      let counted = zip(groups, people).map { DialogueGroup(id: $0.id, people: $1) }
      if try table.perform(.groupsCounted(counted)) != nil {
        table.acceptedOverrun = 0
        if table.state.isAnonymous {
          try table.screen.say(
            [.blank]
              + DialogueStartWording.tellAnonymous(table.state, table.format).map {
                .paragraph($0)
              })
        }
        try TimeFlow(table: table).warn()
      }
    }
  }
}

/// How many people there are, as someone types it: "6 5", "school=6, instituut=5".
struct TypedPeople: Hashable {
  /// In the order of the groups.
  let people: [Int]

  /// Nil for a text that names no numbers, or more or fewer than there are groups.
  init?(_ text: String, _ groups: [DialogueGroup]) {
    let words = text.lowercased().split { " ,;=:".contains($0) }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    let names = words.filter { Int($0) == nil && !["tafel", "en"].contains($0) }
    guard numbers.allSatisfy({ (0...200).contains($0) }) else { return nil }
    if names.isEmpty {
      guard numbers.count == groups.count else { return nil }
      people = numbers
      return
    }
    guard names.count == numbers.count else { return nil }
    var counted = groups.map(\.people)
    for (name, number) in zip(names, numbers) {
      guard
        let place = groups.firstIndex(where: {
          $0.id == name || DialogueGroupWording.short($0.id).lowercased() == name
        })
      else { return nil }
      counted[place] = number
    }
    people = counted
  }
}
