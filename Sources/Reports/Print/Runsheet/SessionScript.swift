import Content
import Sessions
import Wording

/// A session format as it is printed: for whom, from when, and with which cards.
package struct SessionScript: Sendable {
  package let format: SessionFormat
  /// Nil when nobody said with how many: then times hold for at most ten.
  package let people: Int?
  /// Nil when times count from the start.
  package let start: ClockTime?
  /// By id of the step.
  package let hands: [String: [Card]]
  /// Cards that were chosen and have no step.
  package let spare: [Card]
  /// What draws the same cards again; nil when nothing was drawn.
  package let seed: UInt64?
  /// Names what the cards and the format refer to.
  package let library: Library

  package init(
    format: SessionFormat, people: Int? = nil, start: ClockTime? = nil,
    hands: [String: [Card]] = [:], spare: [Card] = [], seed: UInt64? = nil,
    library: Library = Library()
  ) {
    self.format = format
    self.people = people
    self.start = start
    self.hands = hands
    self.spare = spare
    self.seed = seed
    self.library = library
  }

  /// The profile of the format's scan; nil without one.
  var profile: Profile? { format.scan.flatMap { library.scans[$0]?.profile } }

  /// The cards with a step, in the order in which they come.
  var cards: [Card] { format.steps.flatMap { hands[$0.id] ?? [] } }

  /// How long the whole takes, in minutes.
  var minutes: Int { rows.last?.ends ?? 0 }

  /// When each step begins and ends.
  var rows: [Row] {
    var rows: [Row] = []
    for (place, step) in format.steps.enumerated() {
      let minutes = step.minutes(people: people ?? 0)
      rows.append(
        Row(number: place + 1, step: step, begins: rows.last?.ends ?? 0, minutes: minutes))
    }
    return rows
  }

  /// A step with its times.
  struct Row {
    /// From 1.
    let number: Int
    let step: FormatStep
    /// In minutes from the start.
    let begins: Int
    let minutes: Int

    var ends: Int { begins + minutes }
  }

  /// As in `0.05–0.15`, or `14:05–14:15` when the start is known.
  func times(_ row: Row) -> String { "\(time(row.begins))–\(time(row.ends))" }

  private func time(_ minute: Int) -> String {
    if let start { return start.adding(minutes: minute).description }
    let rest = minute % 60
    return "\(minute / 60).\(rest < 10 ? "0" : "")\(rest)"
  }
}
