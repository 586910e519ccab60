import Content
import Sessions
import Wording

/// What comes of the whole talk: what people agree on, what stays different and for whom, and how it is
/// now and should be later.
struct HarvestPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  static let kinds: [DialogueLine.Kind] = [.agreed, .different, .now, .later]

  func run() throws(BreakOff) {
    if table.isFresh { try show() }
    let begun = Self.kinds.lastIndex { kind in
      table.state.lines(kind).contains { $0.line.step == step.id }
    }
    for kind in Self.kinds[(begun ?? 0)...] {
      try LineTaking(table: table, kind: kind).run()
    }
  }

  /// What was said of the cards, to go through.
  private func show() throws(BreakOff) {
    if let question = step.details.question {
      try table.screen.say([.blank, .paragraph(DialogueWording.question(question))])
    }
    for card in table.state.cards {
      let lines = table.state.lines(about: .card(card.id)).filter {
        [.now, .later, .nextStep].contains($0.line.kind)
      }
      guard !lines.isEmpty else { continue }
      try table.screen.say(
        [.blank, .paragraph(card.question)]
          + .items(
            lines.map { (mark: DialogueHarvestWording.name($0.line.kind), text: $0.line.text) }))
    }
  }
}

/// Lines of one kind are taken until Enter.
struct LineTaking {
  let table: DialogueTable
  let kind: DialogueLine.Kind

  func run() throws(BreakOff) {
    let known = table.state.lines(kind).filter { $0.line.step == table.state.currentStep }
    let tellsGroups = table.state.mayShowGroups
    let headings =
      kind == .different && !tellsGroups
      ? [DialogueHarvestWording.differentUntold, DialogueHarvestWording.withoutGroups]
      : [DialogueHarvestWording.heading(kind)]
    var passages: [Passage] = [.blank] + headings.map { .paragraph($0) }
    passages += known.map { .item(mark: "-", text: text(of: $0.line)) }
    try table.screen.say(passages)
    while let text = try table.askText(
      DialogueHarvestWording.prompt(kind),
      help: PromptHelp([DialogueHarvestWording.help(kind, tellsGroups: tellsGroups)]))
    {
      guard kind == .different else {
        try table.write(kind, text)
        continue
      }
      let sided = SidedText(text, groups: table.state.groups)
      try table.write(kind, sided.text, group: tellsGroups ? sided.group : nil)
    }
  }

  private func text(of line: DialogueLine) -> String {
    line.group.map { "\(DialogueGroupWording.short($0)): \(line.text)" } ?? line.text
  }
}
