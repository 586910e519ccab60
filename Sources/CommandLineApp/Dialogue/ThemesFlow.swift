import Content
import Sessions
import Wording

/// Contributions that have no theme yet get one, one after the other.
struct ThemesFlow {
  let table: DialogueTable

  /// A theme that was typed; without an id it means none.
  struct Chosen {
    let id: String?
  }

  /// Characters of a theme in the group's own words.
  private static let longest = 60

  private var open: [NumberedContributions.Row] {
    NumberedContributions(table.state).rows.filter {
      $0.contribution.theme == nil && !table.ordering.withoutTheme.contains($0.contribution.id)
    }
  }

  func run() throws(BreakOff) {
    guard !open.isEmpty else { return }
    try showThemes()
    while let row = open.first {
      try table.screen.say([.blank] + table.passages(of: [row]))
      let text = try table.ask(
        OrderingWording.themePrompt(left: open.count),
        help: PromptHelp(OrderingWording.themeHelp)
      ) { .understood($0) }
      if ["k", "klaar"].contains(text.lowercased()) {
        table.ordering.withoutTheme.formUnion(open.map(\.contribution.id))
      } else if text.isEmpty {
        table.ordering.withoutTheme.insert(row.contribution.id)
      } else if let chosen = try theme(text) {
        if chosen.id == nil
          || (try table.perform(.sorted(row.contribution.id, theme: chosen.id))) == nil
        {
          table.ordering.withoutTheme.insert(row.contribution.id)
        }
      }
    }
  }

  func showThemes() throws(BreakOff) {
    let names = table.themesInOrder.enumerated().map { "\($0 + 1) \($1.name)" }
    try table.screen.say([.blank, .choices(names), .paragraph(OrderingWording.ownTheme)])
  }

  /// A number of the list, a name, or own words; 0 is no theme. Says why it is none of these; then it
  /// gives nil.
  func theme(_ typed: String) throws(BreakOff) -> Chosen? {
    let themes = table.themesInOrder
    if let number = TypedNumber.of(typed) {
      if number == 0 { return Chosen(id: nil) }
      guard number <= themes.count else {
        try table.screen.say(OrderingWording.sayTheme(upTo: themes.count))
        return nil
      }
      return Chosen(id: themes[number - 1].id)
    }
    let folded = typed.lowercased()
    if let known = themes.first(where: { $0.name.lowercased() == folded || $0.id == folded }) {
      return Chosen(id: known.id)
    }
    guard (2...Self.longest).contains(typed.count), typed.contains(where: \.isLetter) else {
      try table.screen.say(OrderingWording.sayTheme(upTo: themes.count))
      return nil
    }
    return Chosen(id: typed)
  }
}
