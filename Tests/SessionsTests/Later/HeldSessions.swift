import Content
import Rules
import Sessions

/// Sessions to lay beside each other.
enum HeldSessions {
  /// A scan with the core question `x` and criteria with these ids, of some version.
  static func scan(
    _ criteria: [String], version: Int = 1, earlier: [EarlierCriterion] = [], id: String = "s"
  ) -> Scan {
    let small = SmallScan.scan(
      core: ["x"], conditions: ["x"], criteria: criteria.map { SmallScan.criterion($0) })
    return Scan(
      id: id, title: "S", version: version, language: "nl", rationale: "",
      parties: small.parties, alsoHeard: [], coreQuestions: small.coreQuestions, signals: [],
      earlier: earlier, kind: small.kind)
  }

  /// Both sides' picks, by criterion: the number of the furthest step, 0 for none, nil for no view;
  /// what was agreed, by place; actions and the rest as further events.
  static func session(
    _ scan: Scan, school: [Int?], institute: [Int?], agreed: [Int: Int] = [:],
    unit: Sheet.Unit = .init(kind: "school", name: "De Wilg"), isByTable: Bool = false,
    on day: String = "2026-11-20", isFinished: Bool = true, further: [SessionEvent] = []
  ) -> HeldSession {
    var state = SessionState(session: "\(day)-\(scan.id)")
    let setup = SessionSetup(
      partnership: "P", scan: scan.id, version: scan.version, fingerprint: "", unit: unit,
      period: nil, moment: CalendarDate(day) ?? .earliest, expected: [:], isByTable: isByTable)
    var events: [SessionEvent] = [.opened(setup)]
    for (id, party, picks) in [("a", "school", school), ("b", "opleiding", institute)] {
      events.append(.joined(id, Participant(party: party, role: nil, name: nil)))
      for (place, pick) in picks.enumerated() {
        events.append(.answered(id, round: 1, .criterion(place), reply(pick)))
      }
    }
    if isFinished { events += [.finished("a", round: 1), .finished("b", round: 1)] }
    for (place, pick) in agreed.sorted(by: { $0.key < $1.key }) {
      events.append(.agreed(.criterion(place), reply(pick), replaces: []))
    }
    for (place, event) in (events + further).enumerated() {
      let id = EventID(writer: "w", number: place + 1)
      state.apply(
        StampedEvent(stamp: EventStamp(logicalTime: place + 1, id: id), event: event))
    }
    return HeldSession(scan: scan, state: state)
  }

  static func reply(_ pick: Int?) -> Reply {
    .criterion(
      CriterionAnswer(
        response: pick.map { .pick(.init(furthest: $0 == 0 ? nil : $0 - 1)) } ?? .whole(.dontKnow)))
  }
}
