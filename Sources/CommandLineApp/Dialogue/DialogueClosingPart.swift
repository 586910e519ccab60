import Content
import Sessions
import Wording

/// The end: parked matters, whether people recognise what was written down, the next talk, and closing.
struct DialogueClosingPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  func run() throws(BreakOff) {
    try ParkedMatters(table: table).run()
    if table.state.recognition == nil {
      try showWhatIsWritten()
      try askRecognition()
    }
    if table.state.nextTalk == nil { try askNextTalk() }
    try showWhatIsAgreed()
    while true {
      switch try table.askLine(
        DialogueEndWording.closePrompt, help: PromptHelp([DialogueEndWording.closeHelp]))
      {
      case .next:
        try table.perform(.stepDone(step.id))
        guard try table.perform(.closed) != nil else { return }
        return try table.screen.say(DialogueEndWording.isClosed)
      case .text(let text) where ["n", "nee", "later"].contains(text.lowercased()):
        throw .stopped
      case .text(let text):
        if try table.write(.note, text) != nil { try table.screen.say(DialogueWording.noted) }
      }
    }
  }

  /// What people are asked whether they recognise it: it is read aloud from the screen.
  private func showWhatIsWritten() throws(BreakOff) {
    var passages: [Passage] = []
    for kind in [DialogueLine.Kind.agreed, .different, .askedOfBoard] {
      let lines = table.state.lines(kind)
      guard !lines.isEmpty else { continue }
      passages.append(.paragraph(DialogueEndWording.heading(kind)))
      passages += lines.map { .item(mark: "-", text: text(of: $0.line)) }
    }
    if !table.state.actions.isEmpty {
      passages.append(.paragraph(DialogueEndWording.steps(table.state.actions.count)))
      passages += table.state.actions.map {
        .item(mark: "-", text: NextStepWording.action($0.plan, role: $0.plan.role))
      }
    }
    guard !passages.isEmpty else { return }
    try table.screen.say([.blank, .paragraph(DialogueEndWording.readAloud), .blank] + passages)
  }

  private func text(of line: DialogueLine) -> String {
    BoardWording.different(
      line.text,
      group: line.kind == .different && table.state.mayShowGroups
        ? line.group.map(DialogueGroupWording.short) : nil)
  }

  private func askRecognition() throws(BreakOff) {
    try table.screen.say([.blank, .paragraph(DialogueEndWording.recognition)])
    let answer: Recognition.Answer? = try table.ask(DialogueEndWording.recognitionPrompt) { text in
      switch text.lowercased() {
      case "": .understood(nil)
      case "j", "ja": .understood(.yes)
      case "d", "deels": .understood(.partly)
      case "n", "nee": .understood(.no)
      default: .not(DialogueEndWording.recognitionLetters)
      }
    }
    guard let answer else { return }
    try table.perform(.recognised(Recognition(answer)))
    guard answer != .yes, let because = try table.askText(DialogueEndWording.because) else {
      return
    }
    try table.perform(.recognised(Recognition(answer, because: because)))
  }

  private func askNextTalk() throws(BreakOff) {
    try table.screen.say([.blank, .paragraph(NextStepWording.nextTalk)])
    let today = table.today
    let day = try table.ask(NextStepWording.nextTalkPrompt) {
      PlannedDay.ofNextTalk($0, today: today)
    }
    if let day { try table.perform(.nextTalk(day)) }
  }

  private func showWhatIsAgreed() throws(BreakOff) {
    let state = table.state
    var passages: [Passage] = [.blank, .paragraph(DialogueEndWording.steps(state.actions.count))]
    passages += state.actions.map {
      .item(mark: "-", text: NextStepWording.action($0.plan, role: $0.plan.role))
    }
    if let day = state.nextTalk { passages.append(.paragraph(NextStepWording.nextTalkIs(day))) }
    passages.append(.paragraph(DialogueEndWording.question))
    try table.screen.say(passages)
  }
}

/// What was parked is read out: it becomes a step, or stays as it is.
struct ParkedMatters {
  let table: DialogueTable

  func run() throws(BreakOff) {
    let taken = Set(table.state.actions.map(\.plan.what))
    let readOut = readOut
    // A contribution that waits stands in the record anyway; there can be twenty of them.
    let open = table.state.lines(.parked).filter { line in
      if case .line = line.line.about { return false }
      return !table.leftParked.contains(line.id) && !readOut.contains(line.id)
        && !taken.contains(line.line.text)
    }
    guard !open.isEmpty else { return }
    try table.screen.say([.blank, .paragraph(DialogueEndWording.parked(open.count))])
    for line in open {
      try table.screen.say([.item(mark: "-", text: line.line.text)])
      let isStep = try table.ask(DialogueEndWording.parkedPrompt) { text in
        switch text.lowercased() {
        case "": .understood(false)
        case "a": .understood(true)
        default: .not(DialogueEndWording.parkedLetters)
        }
      }
      if isStep {
        try ActionQuestions(table: table).ask(line.line.text)
      } else {
        table.leftParked.insert(line.id)
      }
    }
  }

  /// What was parked before people said what they recognise, or when they talk on: that is asked behind
  /// it, so that they heard it then.
  private var readOut: Set<EventID> {
    let history = table.state.history
    let asked = history.lastIndex { stamped in
      guard !table.state.undone.contains(stamped.stamp.id) else { return false }
      return switch stamped.event {
      case .recognised, .nextTalk: true
      default: false
      }
    }
    return Set(history[..<(asked ?? 0)].map(\.stamp.id))
  }
}
