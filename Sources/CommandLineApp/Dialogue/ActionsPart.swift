import Content
import Sessions
import Wording

/// Next steps: what, which role, when, and what is needed from whom; then what is asked of the board.
struct ActionsPart: DialoguePart {
  let table: DialogueTable
  let step: FormatStep

  func run() throws(BreakOff) {
    if table.isFresh { try show() }
    let asked = table.state.lines(.askedOfBoard).contains { $0.line.step == step.id }
    if !asked {
      while let what = try table.askText(
        table.state.actions.isEmpty
          ? DialogueActionWording.what : DialogueActionWording.another)
      {
        try ActionQuestions(table: table).ask(idea(what) ?? what)
      }
    }
    try LineTaking(table: table, kind: .askedOfBoard).run()
  }

  private var ideas: [WrittenLine] { table.state.lines(.nextStep) }

  /// The one with this number in the list; nil for anything else that is typed.
  private func idea(_ text: String) -> String? {
    TypedNumber.of(text).flatMap { number in
      ideas.indices.contains(number - 1) ? ideas[number - 1].line.text : nil
    }
  }

  /// What could be a step until now, and the actions there are.
  private func show() throws(BreakOff) {
    let ideas = ideas
    if !ideas.isEmpty {
      try table.screen.say(
        [.blank, .paragraph(DialogueActionWording.ideas)]
          + .items(ideas.enumerated().map { (mark: String($0 + 1), text: $1.line.text) }))
    }
    for action in table.state.actions {
      try table.screen.say([
        .item(mark: "-", text: NextStepWording.action(action.plan, role: action.plan.role))
      ])
    }
  }
}

/// Asks what belongs to an action, each before the next question written down.
struct ActionQuestions {
  let table: DialogueTable

  func ask(_ what: String, card: String? = nil) throws(BreakOff) {
    var plan = PlannedAction(what: what, card: card)
    guard var id = try table.perform(.actionPlanned(plan))?.last else { return }
    if let role = try table.askText(DialogueActionWording.role) {
      plan = PlannedAction(what: what, role: role, card: card)
      id = try replace(id, by: plan)
    }
    if let when = try askWhen() {
      plan = PlannedAction(
        what: what, role: plan.role, due: when.day, dueText: when.text, card: card)
      id = try replace(id, by: plan)
    }
    if let needed = try table.askText(DialogueActionWording.needed) {
      plan = PlannedAction(
        what: what, role: plan.role, due: plan.due, dueText: plan.dueText, needed: needed,
        card: card)
      id = try replace(id, by: plan)
    }
    try table.screen.say(NextStepWording.action(plan, role: plan.role))
  }

  /// The fuller action first: whoever is stopped in between keeps two rather than none.
  private func replace(_ id: EventID, by plan: PlannedAction) throws(BreakOff) -> EventID {
    guard let new = try table.perform(.actionPlanned(plan))?.last else { return id }
    try table.perform(.undone(id))
    return new
  }

  private func askWhen() throws(BreakOff) -> (day: CalendarDate?, text: String?)? {
    let today = table.today
    return try table.ask(DialogueActionWording.when) { PlannedDay.orWords($0, today: today) }
  }
}
