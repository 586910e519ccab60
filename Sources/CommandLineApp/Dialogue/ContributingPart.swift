import Content
import Sessions
import Wording

/// Sides or tables bring in their answers to a question, one line each, in turn or in any order.
struct ContributingPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  /// Who is heard now.
  private enum Place {
    /// By its place in `groups`.
    case group(Int)
    /// The room: of no side or table.
    case room
    /// Everybody was heard.
    case end
  }

  private var groups: [DialogueGroup] { table.state.groups.filter { $0.people > 0 } }
  private var limit: Int { step.details.contributions }
  private var themes: [Theme] { step.details.isThemed ? table.themesInOrder : [] }
  private var isOpen: Bool { table.state.rounds[step.id]?.isOpen ?? true }
  /// What came in, whether it may be seen or not.
  private var written: [WrittenLine] {
    table.state.lines.filter {
      $0.line.kind == .contribution && $0.line.step == step.id
    }
  }

  func run() throws(BreakOff) {
    if table.isFresh { try show() }
    var place = start
    while true {
      guard isOpen else {
        guard try goOnClosed() else { return }
        place = start
        continue
      }
      switch try table.askLine(prompt(place), help: help, isCounting: true) {
      case .next:
        guard case .end = place else {
          place = following(place)
          continue
        }
        guard try close() else { continue }
        if isOpen { return }
      case .text(let text): try take(text, &place)
      }
    }
  }

  // MARK: What is shown

  private func show() throws(BreakOff) {
    if let question = step.details.question {
      try table.screen.say(
        [.blank] + ContributionWording.large(question).map { .paragraph($0) } + [.blank])
    }
    try MaterialScreen(table: table, step: step).show()
    guard isOpen else { return try showList() }
    if !themes.isEmpty { try showThemes() }
    if groups.contains(where: { !$0.id.hasPrefix("tafel-") }) {
      try table.screen.say(.items(groupRows))
    }
    try table.screen.say(
      ContributionWording.keys(
        isThemed: !themes.isEmpty, isAnonymous: table.state.isAnonymous))
  }

  private var groupRows: [(mark: String, text: String)] {
    groups.enumerated().map { place, group in
      (mark: "@\(place + 1)", text: DialogueGroupWording.short(group.id))
    }
  }

  private func showThemes() throws(BreakOff) {
    try table.screen.say([
      .choices(themes.enumerated().map { "\($0 + 1) \($1.name)" }),
      .paragraph(ContributionWording.themeHint),
    ])
  }

  /// Of an anonymous round that is open only how many came in.
  private func showList() throws(BreakOff) {
    let rows = NumberedContributions(table.state, step: step.id).rows
    if table.state.isAnonymous, isOpen {
      try table.screen.say(
        ContributionWording.sealed(
          tellsGroups ? groups.map { ($0.id, count(of: $0.id)) } : nil, written.count))
      return
    }
    let isHeldBack = table.state.rounds[step.id]?.isHeldBack ?? false
    if !rows.isEmpty {
      try table.screen.say([.blank] + table.passages(of: rows))
    } else if !isHeldBack {
      try table.screen.say(ContributionWording.nothingYet)
    }
    if isHeldBack { try table.screen.say(ContributionWording.heldBack) }
  }

  private func prompt(_ place: Place) -> String {
    switch place {
    case .group(let place) where groups.indices.contains(place):
      let id = groups[place].id
      return ContributionWording.prompt(
        DialogueGroupWording.short(id), next: tellsGroups ? count(of: id) + 1 : nil, of: limit)
    case .room: return ContributionWording.roomPrompt
    default: return ContributionWording.endPrompt
    }
  }

  private var help: PromptHelp { PromptHelp(ContributionWording.help(limit: limit)) }

  // MARK: Who is heard

  /// False where how much comes from a group would tell what fewer than five people did.
  private var tellsGroups: Bool { table.state.mayShowGroups(in: step.id) }

  private func count(of group: String) -> Int { written.count { $0.line.group == group } }

  /// Where it was left: behind the one that was heard last.
  private var start: Place {
    guard let last = written.last else { return groups.isEmpty ? .room : .group(0) }
    guard let id = last.line.group, let place = groups.firstIndex(where: { $0.id == id }) else {
      return .room
    }
    return count(of: id) < limit ? .group(place) : following(.group(place))
  }

  /// The next one that may bring in more.
  private func following(_ place: Place) -> Place {
    guard case .group(let place) = place else { return .end }
    let next = groups.indices.first { $0 > place && count(of: groups[$0].id) < limit }
    return next.map { .group($0) } ?? .end
  }

  // MARK: What is typed

  private func take(_ text: String, _ place: inout Place) throws(BreakOff) {
    switch ContributionLine(text, themeCount: themes.count) {
    case .list: try showList()
    case .themes: try showThemes()
    case .done:
      place = .end
      if try close(), isOpen { place = .end }
    case .reopen: try table.screen.say(ContributionWording.isOpen)
    case .reword(let number, let words): try reword(number, words)
    case .noText: try table.screen.say(ContributionWording.onlyNumber)
    case .goTo(let name, let words):
      guard let found = find(name) else {
        return try table.screen.say(
          ContributionWording.noSuchGroup(name, groups.map { DialogueGroupWording.short($0.id) }))
      }
      place = found
      guard !words.isEmpty else { return }
      switch ContributionLine.text(words, themeCount: themes.count) {
      case .contribution(let words, let theme): try keep(words, theme, &place)
      default: try table.screen.say(ContributionWording.onlyNumber)
      }
    case .contribution(let words, let theme): try keep(words, theme, &place)
    }
  }

  /// By number or name; `0` and `zaal` are the room.
  private func find(_ name: String) -> Place? {
    let folded = name.lowercased()
    if folded == "0" || folded == ContributionWording.room { return .room }
    if let number = TypedNumber.of(folded) {
      let id = groups.firstIndex { $0.id == "tafel-\(number)" }
      if let id { return .group(id) }
      return groups.indices.contains(number - 1) ? .group(number - 1) : nil
    }
    guard !folded.isEmpty else { return nil }
    return groups.firstIndex { DialogueGroupWording.short($0.id).lowercased().hasPrefix(folded) }
      .map { .group($0) }
  }

  /// The last prompt stays where it was when the text is refused.
  private func keep(_ text: String, _ theme: Int?, _ place: inout Place) throws(BreakOff) {
    var group: DialogueGroup?
    switch place {
    case .group(let number) where groups.indices.contains(number): group = groups[number]
    case .end: return try table.screen.say(ContributionWording.sayWho)
    default: break
    }
    if let group, count(of: group.id) >= limit {
      return try table.screen.say(
        ContributionWording.full(DialogueGroupWording.short(group.id), limit: limit))
    }
    let id = try table.write(
      .contribution, text, group: group?.id, theme: theme.map { themes[$0].id })
    guard id != nil else { return }
    if let theme, !table.state.isAnonymous {
      try table.screen.say(ContributionWording.under(theme + 1, themes[theme].name))
    }
    if let group, count(of: group.id) >= limit { place = following(place) }
  }

  private func reword(_ number: Int, _ text: String) throws(BreakOff) {
    let numbered = NumberedContributions(table.state, step: step.id)
    guard let row = numbered.row(number) else {
      return try table.screen.say(
        table.state.isAnonymous
          ? ContributionWording.sealedChange : ContributionWording.noSuchNumber(number))
    }
    if try table.perform(.reworded(row.contribution.id, text)) != nil {
      try table.screen.say(DialogueWording.changed)
    }
  }

  // MARK: Closing and opening

  /// Closes the round when everything is in. False when the group is not done yet; true with the round
  /// still open when it cannot be closed.
  private func close() throws(BreakOff) -> Bool {
    let expected = groups.count * limit
    if table.state.isAnonymous || written.count < expected {
      let missing =
        tellsGroups
        ? groups.filter { count(of: $0.id) == 0 }.map { DialogueGroupWording.short($0.id) } : []
      let isSure = try table.screen.askYesOrNo(
        ContributionWording.sure(
          written.count, expected: expected, missing: missing,
          isAnonymous: table.state.isAnonymous), standard: true)
      guard isSure else { return false }
    }
    guard try table.perform(.roundClosed(step.id)) != nil else { return true }
    try table.screen.say(ContributionWording.closed(written.count))
    try showList()
    return true
  }

  /// At the prompt of a closed round. False when the group goes on, true when it was opened again.
  private func goOnClosed() throws(BreakOff) -> Bool {
    while true {
      let help = PromptHelp(ContributionWording.closedHelp)
      switch try table.askLine(ContributionWording.closedPrompt, help: help, isCounting: true) {
      case .next: return false
      case .text(let text):
        switch ContributionLine(text, themeCount: 0) {
        case .list: try showList()
        case .reword(let number, let words): try reword(number, words)
        case .reopen:
          guard try table.perform(.roundReopened(step.id)) != nil else { continue }
          try table.screen.say(
            ContributionWording.reopened(isAnonymous: table.state.isAnonymous))
          return true
        default: try table.screen.say(ContributionWording.isClosed)
        }
      }
    }
  }
}

extension DialogueTable {
  /// The themes a contribution can have, by name.
  var themesInOrder: [Theme] {
    library.themes.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// What a theme is called: its name, or the words of the group itself.
  func themeName(_ theme: String) -> String { library.themes[theme]?.name ?? theme }

  /// Contributions with what else is known of them.
  func passages(of rows: [NumberedContributions.Row]) -> [Passage] {
    .items(
      rows.map { row in
        let line = row.contribution
        let groups = [line.group].compactMap(\.self) + line.otherGroups
        return (
          mark: "\(row.number)",
          text: ContributionWording.listed(
            line.text, groups: groups.map(DialogueGroupWording.short), doubles: line.doubles,
            isWaiting: row.isWaiting)
        )
      })
  }
}
