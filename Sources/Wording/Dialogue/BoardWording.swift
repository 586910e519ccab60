import Content
import Sessions

/// The first page of the record of a dialogue, for the board.
package enum BoardWording {
  package static let purpose = "Doel"
  package static let people = "Wie"
  package static let openness = "Open of anoniem"
  package static let agreedHeading = "Samen afgesproken"
  package static let differentHeading = "Anders gezien"
  package static let actionsHeading = "Wie doet wat, en wanneer"
  package static let askedHeading = "Wat het bestuur gevraagd wordt"
  package static let nextTalk = "Volgende gesprek"

  /// Over the table of next steps.
  package static let actionsCaption = "De volgende stappen"

  /// The columns of the table of next steps: what, who, when, and what is needed.
  package static let actionColumns = ["Wat", "Wie", "Wanneer", "Wat is nodig, en van wie"]

  /// How many people took part, per side or table.
  package static func people(_ count: Int, groups: [(name: String, people: Int)]) -> String {
    let all = counted(count, "deelnemer", "deelnemers")
    let present = groups.filter { $0.people > 0 }
    guard let first = present.first else { return all }
    if present.count == 1 { return "\(all), \(first.name)" }
    return "\(all): \(list(present.map { "\($0.people) \($0.name)" }, "en"))"
  }

  /// What can be seen of who said what. `byTable` when tables are heard and not sides.
  package static func openness(isAnonymous: Bool, groups: GroupsTold, byTable: Bool) -> String {
    let group = byTable ? "welke tafel" : "welke kant"
    return switch (isAnonymous, groups) {
    case (false, _): "Open: er kan bij staan van \(group) iets komt."
    case (true, .everything): "Anoniem: nergens staat wie iets zei, wel van \(group) het komt."
    case (true, .part):
      "Anoniem: nergens staat wie iets zei; bij een deel staat van \(group) het komt."
    case (true, .nothing): "Anoniem: nergens staat wie iets zei of van \(group) het komt."
    }
  }

  /// Something that stayed different, with who sees it so.
  package static func different(_ text: String, group: String?) -> String {
    group.map { "\($0.capitalizedFirst): \(text)" } ?? text
  }

  /// Which role does a step, by its name; nil when nobody said.
  package static func who(_ role: String?) -> String { role ?? "nog af te spreken" }

  /// When a step is done: a day, or in the group's own words.
  package static func when(_ plan: PlannedAction) -> String {
    plan.due.map(\.dutch) ?? plan.dueText ?? "nog af te spreken"
  }

  /// What is done, with how it stands when it is not open any more.
  package static func what(_ plan: PlannedAction, _ standing: ActionStanding) -> String {
    standing.state == .open
      ? plan.what : "\(ended(plan.what)) \(self.standing(standing).capitalizedFirst)"
  }

  /// How a step stands.
  package static func standing(_ standing: ActionStanding) -> String {
    let state =
      switch standing.state {
      case .open: "staat nog open"
      case .goingOn: "loopt nog"
      case .done: "klaar"
      case .dropped: "vervallen"
      }
    return standing.note.map { "\(state): \($0)" } ?? state
  }

  /// What does not fit on this page.
  package static func more(_ count: Int) -> String {
    "En nog \(count) meer; alles staat verderop in dit verslag."
  }

  /// Over a part that is whole where the first page has room for the beginning only.
  package static func whole(_ heading: String) -> String { "\(heading): alles" }
}
