import Content

/// The days to put in a calendar after a session: the next talk, what was promised, and three short
/// talks in the year that follows.
package struct TalkPlan: Hashable, Sendable {
  /// By day.
  package let entries: [Entry]

  /// Something that happens on a day.
  package struct Entry: Hashable, Sendable {
    package let day: CalendarDate
    package let subject: Subject
    /// The session it comes from.
    package let session: String

    /// The same each time it is made.
    package var id: String {
      switch subject {
      case .nextTalk: "gesprek.\(session)@grensganger"
      case .action(let action): "stap.\(action.id)@grensganger"
      case .shortTalk(let number): "kort-gesprek-\(number).\(session)@grensganger"
      }
    }
  }

  /// What happens on a day.
  package enum Subject: Hashable, Sendable {
    case nextTalk
    case action(Action)
    /// From 1 to 3.
    case shortTalk(Int)
  }

  /// Months after a session in which a short talk comes.
  private static let quarters = [3, 6, 9]
  /// A short talk this many days or fewer from the next talk is left out: it is that talk.
  private static let near = 14

  /// What lies before today is left out. Short talks follow the latest session, on working days, a
  /// quarter apart; when their year is over they follow today. Empty without sessions.
  package init(_ talks: EarlierTalks, today: CalendarDate) {
    guard let last = talks.traces.last else {
      entries = []
      return
    }
    let planned = talks.traces.last { $0.nextTalk != nil }
    let next = planned.flatMap { trace in
      trace.nextTalk.map { Entry(day: $0, subject: .nextTalk, session: trace.session) }
    }
    let actions = talks.openActions.compactMap { action in
      action.plan.due.map {
        Entry(day: $0, subject: .action(action), session: action.id.session)
      }
    }
    func short(after day: CalendarDate) -> [Entry] {
      Self.quarters.enumerated().compactMap { place, months in
        day.adding(months: months).map {
          Entry(
            day: $0.workday, subject: .shortTalk(place + 1), session: last.session)
        }
      }.filter { $0.day >= today }
    }
    let following = short(after: last.moment)
    let talksToCome = (following.isEmpty ? short(after: today) : following).filter { entry in
      next.map { abs($0.day.days(to: entry.day)) > Self.near } ?? true
    }
    entries = ([next].compactMap(\.self) + actions + talksToCome)
      .filter { $0.day >= today }
      .enumerated().sorted {
        $0.element.day != $1.element.day
          ? $0.element.day < $1.element.day : $0.offset < $1.offset
      }.map(\.element)
  }
}
