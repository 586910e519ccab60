import Content
import Sessions
import Wording

/// People vote with hands, points or figures; what was counted is typed, and shown when all is in.
struct VotingPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  private var subjects: VotedSubjects { VotedSubjects(table, step) }
  private var way: FormatStep.Way { step.details.way ?? .hands }
  private var isOpen: Bool { table.state.rounds[step.id]?.isOpen ?? true }

  func run() throws(BreakOff) {
    guard !subjects.rows.isEmpty else {
      try table.screen.say(VotingWording.nothing)
      while case .text = try table.askLine(isCounting: true) {}
      return
    }
    if table.isFresh { try show() }
    if isOpen {
      if table.isFresh { try table.screen.say(VotingWording.how(way, step.details.dots)) }
    } else {
      try VoteResultScreen(table: table, step: step).show()
    }
    while true {
      if isOpen {
        guard try count() else { return }
      } else {
        guard try goOnClosed() else { return }
      }
    }
  }

  // MARK: What is shown

  private func show() throws(BreakOff) {
    if let question = step.details.question {
      try table.screen.say(
        [.blank] + ContributionWording.large(question).map { .paragraph($0) } + [.blank])
    }
    if step.details.material.isEmpty {
      guard step.details.about == .contributions || step.details.about == .options else { return }
      try showSubjects()
    } else {
      try MaterialScreen(table: table, step: step).show()
    }
  }

  private func showSubjects() throws(BreakOff) {
    try table.screen.say(
      .items(
        subjects.rows.map { row in
          (mark: "\(row.number)", text: row.explanation.map { "\(row.name). \($0)" } ?? row.name)
        }))
  }

  private func showMaterial() throws(BreakOff) {
    guard table.scan?.profile != nil else {
      return try table.screen.say(VotingWording.noMaterial)
    }
    let all = FormatStep(
      id: step.id, kind: step.kind, name: step.name, minutes: step.minutes,
      details: .init(material: FormatStep.Material.allCases))
    try MaterialScreen(table: table, step: all).show()
  }

  // MARK: Counting

  /// Whether sides or tables are counted apart; once something was counted, that tells.
  private func isByGroup() throws(BreakOff) -> Bool {
    guard table.state.groups.count(where: { $0.people > 0 }) > 1 else { return false }
    if let key = table.state.ballots.keys.first(where: { $0.step == step.id }) {
      return key.group != nil
    }
    let isByTable = table.state.setup?.isByTable ?? false
    let apart = isByTable || table.format.parties.count > 1
    return try table.ask(VotingWording.apart(isByTable: isByTable, standard: apart)) { text in
      switch text.lowercased() {
      case "": .understood(apart)
      case "a", "apart": .understood(true)
      case "s", "samen": .understood(false)
      default: .not(VotingWording.sayApart)
      }
    }
  }

  /// Goes through everything that is still to be counted. True when the round was closed, false when
  /// the group goes on without.
  private func count() throws(BreakOff) -> Bool {
    let isByGroup = try isByGroup()
    let counting = BallotCounting(table: table, step: step)
    var place: Int? = sheet(isByGroup).nextPlace(after: nil)
    while isOpen {
      let sheet = sheet(isByGroup)
      let entry = place.flatMap { sheet.entries.indices.contains($0) ? sheet.entries[$0] : nil }
      let prompt = entry.map { counting.prompt($0, sheet) } ?? VotingWording.endPrompt
      let help = PromptHelp(VotingWording.help(way))
      switch try table.askLine(prompt, help: help, isCounting: true) {
      case .next:
        if entry == nil {
          guard try close(sheet) else { continue }
          return !isOpen
        }
        place = sheet.nextPlace(after: place)
      case .text(let text):
        switch BallotLine(text) {
        case .list: try counting.showCounted(sheet)
        case .material: try showMaterial()
        case .reopen: try table.screen.say(ContributionWording.isOpen)
        case .result: try table.screen.say(VotingWording.notClosed)
        case .done:
          if try close(sheet), !isOpen { return true }
          place = nil
        case .goTo(let group, let subject):
          if let found = try counting.find(group, subject, from: place, sheet) { place = found }
        case .votes(let text):
          guard let entry else {
            try table.screen.say(VotingWording.allCounted)
            continue
          }
          if try counting.take(text, for: entry, sheet) {
            place = self.sheet(isByGroup).nextPlace(after: place)
          }
        }
      }
    }
    return true
  }

  private func sheet(_ isByGroup: Bool) -> BallotSheet {
    BallotSheet(step, subjects.rows, table.state, isByGroup: isByGroup)
  }

  // MARK: Closing and opening

  /// False when the group is not done yet; true with the round still open when it cannot be closed.
  private func close(_ sheet: BallotSheet) throws(BreakOff) -> Bool {
    let missing = sheet.entries.count { !sheet.isCounted($0) }
    if missing > 0 || table.state.isAnonymous {
      let isSure = try table.screen.askYesOrNo(
        VotingWording.sure(
          missing: missing, of: sheet.entries.count, isAnonymous: table.state.isAnonymous),
        standard: true)
      guard isSure else { return false }
    }
    if try table.perform(.roundClosed(step.id)) == nil {
      try table.screen.say(VotingWording.staysClosed)
      return true
    }
    try VoteResultScreen(table: table, step: step).show()
    return true
  }

  /// At the prompt of a closed round. False when the group goes on, true when it was opened again.
  private func goOnClosed() throws(BreakOff) -> Bool {
    while true {
      let help = PromptHelp(VotingWording.closedHelp)
      switch try table.askLine(VotingWording.closedPrompt, help: help, isCounting: true) {
      case .next: return false
      case .text(let text):
        switch BallotLine(text) {
        case .result, .list: try VoteResultScreen(table: table, step: step).show()
        case .material: try showMaterial()
        case .reopen:
          guard try table.perform(.roundReopened(step.id)) != nil else { continue }
          try table.screen.say(VotingWording.reopened(isAnonymous: table.state.isAnonymous))
          return true
        default: try table.screen.say(ContributionWording.isClosed)
        }
      }
    }
  }
}

extension BallotSheet {
  /// The next line that was not counted yet, after a place; nil when there is none.
  fileprivate func nextPlace(after place: Int?) -> Int? {
    let all = entries
    return all.indices.first { $0 > (place ?? -1) && !isCounted(all[$0]) }
  }
}
