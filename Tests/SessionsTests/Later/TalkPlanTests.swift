import Content
import Sessions
import Testing

@Suite("Days for the calendar")
struct TalkPlanTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func plan(_ events: [SessionEvent], today: String) throws -> TalkPlan {
    let session = HeldSessions.session(
      HeldSessions.scan(["a"]), school: [1], institute: [1], further: events)
    return TalkPlan(EarlierTalks([session]), today: try day(today))
  }

  /// 20 February 2027 is a Saturday, 20 May a Thursday, 20 August a Friday.
  @Test func `three short talks, a quarter apart, on working days`() throws {
    let days = try plan([], today: "2026-11-20").entries.map(\.day.description)
    #expect(days == ["2027-02-22", "2027-05-20", "2027-08-20"])
  }

  @Test func `the next talk and steps with a day, in order; a short talk near the next goes`()
    throws
  {
    let due = try day("2027-01-15")
    let entries = try plan(
      [
        .actionPlanned(PlannedAction(what: "Bezoek", due: due)),
        .actionPlanned(PlannedAction(what: "Zonder dag", dueText: "in het voorjaar")),
        .nextTalk(try day("2027-05-27")),
      ], today: "2026-11-20"
    ).entries
    #expect(
      entries.map(\.day.description) == ["2027-01-15", "2027-02-22", "2027-05-27", "2027-08-20"])
    #expect(entries[2].subject == .nextTalk)
    #expect(Set(entries.map(\.id)).count == 4)
  }

  @Test func `what is past or done is left out`() throws {
    let action = PlannedAction(what: "Bezoek", due: try day("2027-06-01"))
    let done = SessionEvent.actionFollowed(
      ActionID(session: "2026-11-20-s", event: EventID(writer: "w", number: 8)),
      ActionStanding(.done))
    let entries = try plan([.actionPlanned(action), done], today: "2027-03-01").entries
    #expect(entries.map(\.day.description) == ["2027-05-20", "2027-08-20"])
  }

  @Test func `when the year is over the talks follow today`() throws {
    let days = try plan([], today: "2028-01-10").entries.map(\.day.description)
    // 10 April 2028 is a Monday, 10 July a Monday, 10 October a Tuesday.
    #expect(days == ["2028-04-10", "2028-07-10", "2028-10-10"])
  }

  /// A dialogue on a day, with what happened in it.
  private func dialogue(_ moment: String, _ events: [DialogueEvent]) throws -> HeldDialogue {
    let setup = DialogueSetup(
      partnership: "De Brug", format: "kort", fingerprint: "", unit: .partnership,
      moment: try day(moment), groups: [])
    let format = SessionFormat(
      id: "kort", title: "", explanation: "", minutes: 1, group: 2...50, steps: [])
    let stamped = ([.opened(setup)] + events).enumerated().map { place, event in
      StampedDialogueEvent(
        stamp: EventStamp(
          logicalTime: place + 1, id: EventID(writer: "w", number: place + 1)), event: event)
    }
    return HeldDialogue(
      format: format,
      state: DialogueState(session: "\(moment)-gesprek-kort", inOrder: stamped))
  }

  /// 10 March 2027 is a Wednesday, 10 June a Thursday, 10 September a Friday.
  @Test func `a dialogue after a scan plans the next talk and the short ones, and follows actions`()
    throws
  {
    let scan = HeldSessions.session(
      HeldSessions.scan(["a"]), school: [1], institute: [1],
      further: [
        .actionPlanned(PlannedAction(what: "Bezoek", due: try day("2027-01-15"))),
        .nextTalk(try day("2026-12-10")),
      ])
    let planned = try #require(EarlierTalks([scan]).openActions.first)
    let held = try dialogue(
      "2026-12-10",
      [
        .cardTaken(TakenCard(id: "k1", step: "a", question: "Hoe?")),
        .cardTaken(TakenCard(id: "k2", step: "a", question: "Wie?")), .cardPutBack("k2"),
        .actionFollowed(planned.id, ActionStanding(.done)),
        .actionPlanned(PlannedAction(what: "Kijken", due: try day("2027-02-01"))),
        .nextTalk(try day("2027-06-01")),
      ])
    let talks = EarlierTalks([scan], dialogues: [held])
    #expect(talks.usedCards == ["k1"])
    #expect(talks.openActions.map(\.plan.what) == ["Kijken"])
    let entries = TalkPlan(talks, today: try day("2026-12-10")).entries
    #expect(
      entries.map(\.day.description) == ["2027-02-01", "2027-03-10", "2027-06-01", "2027-09-10"])
    #expect(entries.allSatisfy { $0.session == "2026-12-10-gesprek-kort" })
  }

  @Test func `what a scan after a dialogue says of its actions holds`() throws {
    let first = try dialogue(
      "2026-10-01", [.actionPlanned(PlannedAction(what: "Kijken"))])
    let planned = try #require(EarlierTalks([], dialogues: [first]).openActions.first)
    let scan = HeldSessions.session(
      HeldSessions.scan(["a"]), school: [1], institute: [1],
      further: [.actionFollowed(planned.id, ActionStanding(.dropped))])
    let talks = EarlierTalks([scan], dialogues: [first])
    #expect(talks.actions.map(\.standing.state) == [.dropped] && talks.openActions.isEmpty)
  }

  @Test func `nothing without a session`() throws {
    #expect(TalkPlan(EarlierTalks([]), today: try day("2026-11-20")).entries.isEmpty)
  }
}
