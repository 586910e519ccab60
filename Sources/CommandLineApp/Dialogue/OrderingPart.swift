import Content
import Sessions
import Wording

/// What was brought in is put in order: doubles joined, the rest under themes.
struct OrderingPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  private var numbered: NumberedContributions { NumberedContributions(table.state) }

  func run() throws(BreakOff) {
    guard !numbered.rows.isEmpty else {
      try table.screen.say(OrderingWording.nothing)
      while case .text = try table.askLine(isCounting: true) {}
      return
    }
    try DoublesFlow(table: table).run()
    try ThemesFlow(table: table).run()
    try showList()
    try table.screen.say(OrderingWording.keys)
    let help = PromptHelp(OrderingWording.help)
    while case .text(let text) = try table.askLine(help: help, isCounting: true) {
      try take(OrderingLine(text))
    }
  }

  private func take(_ line: OrderingLine) throws(BreakOff) {
    switch line {
    case .list: try showList()
    case .themes: try ThemesFlow(table: table).showThemes()
    case .doubles:
      table.ordering.keptApart = []
      try DoublesFlow(table: table).run()
      try showList()
    case .join(let one, let other): try join(one, other)
    case .separate(let number): try separate(number)
    case .theme(let numbers, let theme): try sort(numbers, theme)
    case .reword(let number, let text):
      guard !table.state.isAnonymous else {
        return try table.screen.say(OrderingWording.wordsStay)
      }
      guard let row = try row(number) else { return }
      if try table.perform(.reworded(row.contribution.id, text)) != nil {
        try table.screen.say(DialogueWording.changed)
      }
    case .wait(let numbers): try wait(numbers)
    case .takeBack(let numbers): try takeBack(numbers)
    case .unknown: try table.screen.say(OrderingWording.notUnderstood)
    }
  }

  /// By theme, those with most first; what has none comes last.
  private func showList() throws(BreakOff) {
    let rows = numbered.rows
    let groups = Dictionary(grouping: rows) { $0.contribution.theme }
    let themes = groups.keys.sorted { one, other in
      guard let one, let other else { return one != nil }
      let (first, second) = (groups[one]?.count ?? 0, groups[other]?.count ?? 0)
      return first != second
        ? first > second : table.themeName(one) < table.themeName(other)
    }
    for theme in themes {
      let own = groups[theme] ?? []
      let name = theme.map(table.themeName)
      try table.screen.say(
        [.blank, .paragraph(OrderingWording.heading(name, own.count))]
          + table.passages(of: own))
    }
    let waiting = rows.count { $0.isWaiting }
    try table.screen.say([
      .blank, .paragraph(OrderingWording.counts(rows.count - waiting, waiting: waiting)),
    ])
  }

  /// Says so when there is no such number.
  private func row(_ number: Int) throws(BreakOff) -> NumberedContributions.Row? {
    let row = numbered.row(number)
    if row == nil { try table.screen.say(ContributionWording.noSuchNumber(number)) }
    return row
  }

  private func join(_ one: Int, _ other: Int) throws(BreakOff) {
    guard let line = try row(one), let head = try row(other) else { return }
    guard one != other else { return try table.screen.say(OrderingWording.itself(one)) }
    if try table.perform(.joined(line.contribution.id, into: head.contribution.id)) != nil {
      try table.screen.say(OrderingWording.joined(one, other))
    }
  }

  /// Takes back the last joining into a contribution.
  private func separate(_ number: Int) throws(BreakOff) {
    guard let row = try row(number) else { return }
    let (state, head) = (table.state, row.contribution.id)
    let joining = state.history.last { stamped in
      guard case .joined(let line, into: _) = stamped.event else { return false }
      return !state.undone.contains(stamped.stamp.id) && state.line(line)?.joinedInto == head
    }
    guard let joining else { return try table.screen.say(OrderingWording.nothingJoined(number)) }
    if try table.perform(.undone(joining.stamp.id)) != nil {
      try table.screen.say(OrderingWording.separated(number))
    }
  }

  private func sort(_ numbers: [Int], _ typed: String) throws(BreakOff) {
    let flow = ThemesFlow(table: table)
    guard let theme = try flow.theme(typed) else { return }
    for number in numbers {
      guard let row = try row(number) else { continue }
      try table.perform(.sorted(row.contribution.id, theme: theme.id))
    }
    try table.screen.say(OrderingWording.sorted(numbers, under: theme.id.map(table.themeName)))
  }

  /// What waits is kept with everything else that is kept for another time.
  private func wait(_ numbers: [Int]) throws(BreakOff) {
    for number in numbers {
      guard let row = try row(number), !row.isWaiting else { continue }
      try table.write(.parked, row.contribution.text, about: .line(row.contribution.id))
    }
    let left = numbered.rows.count { !$0.isWaiting }
    try table.screen.say(OrderingWording.waits(left))
  }

  private func takeBack(_ numbers: [Int]) throws(BreakOff) {
    for number in numbers {
      guard let row = try row(number),
        let parked = table.state.waiting(for: row.contribution.id)
      else { continue }
      try table.perform(.undone(parked))
    }
    let left = numbered.rows.count { !$0.isWaiting }
    try table.screen.say(OrderingWording.waits(left))
  }
}
