import Content
import Sessions
import Testing

/// A scan and a dialogue on one day, of which nobody knows which came first.
@Suite struct OneDayTests {
  private static let day = "2026-11-20"
  private static let kinds: [ActionStanding.State] = [.done, .dropped]

  private static func scan(_ events: [SessionEvent], on day: String = day) -> HeldSession {
    HeldSessions.session(
      HeldSessions.scan(["a"]), school: [1], institute: [1], on: day, further: events)
  }

  private static func dialogue(_ events: [DialogueEvent]) throws -> HeldDialogue {
    let moment = try #require(CalendarDate(day))
    let setup = DialogueSetup(
      partnership: "De Brug", format: "kort", fingerprint: "", unit: .partnership, moment: moment,
      groups: [])
    let stamped = ([.opened(setup)] + events).enumerated().map { place, event in
      StampedDialogueEvent(
        stamp: EventStamp(logicalTime: place + 1, id: EventID(writer: "w", number: place + 1)),
        event: event)
    }
    let format = SessionFormat(
      id: "kort", title: "", explanation: "", minutes: 1, group: 2...50, steps: [])
    return HeldDialogue(
      format: format, state: DialogueState(session: "\(day)-gesprek-kort", inOrder: stamped))
  }

  private static let plan = PlannedAction(what: "Kijken")

  @Test(arguments: kinds)
  func `what a scan says of an action of a dialogue of that day holds`(
    kind: ActionStanding.State
  ) throws {
    let first = try Self.dialogue([.actionPlanned(Self.plan)])
    let action = try #require(EarlierTalks([], dialogues: [first]).openActions.first)
    let later = Self.scan([.actionFollowed(action.id, ActionStanding(kind, note: "Zo."))])
    let talks = EarlierTalks([later], dialogues: [first])
    #expect(talks.actions.map(\.standing) == [ActionStanding(kind, note: "Zo.")])
  }

  @Test(arguments: kinds)
  func `what one session of a day calls done is not going on by the other`(
    kind: ActionStanding.State
  ) throws {
    let before = Self.scan([.actionPlanned(Self.plan)], on: "2026-10-01")
    let action = try #require(EarlierTalks([before]).openActions.first)
    let (goingOn, over) = (ActionStanding(.goingOn), ActionStanding(kind))
    let scanLast = EarlierTalks(
      [before, Self.scan([.actionFollowed(action.id, over)])],
      dialogues: [try Self.dialogue([.actionFollowed(action.id, goingOn)])])
    let dialogueLast = EarlierTalks(
      [before, Self.scan([.actionFollowed(action.id, goingOn)])],
      dialogues: [try Self.dialogue([.actionFollowed(action.id, over)])])
    #expect(scanLast.actions.map(\.standing) == [over] && scanLast.openActions.isEmpty)
    #expect(dialogueLast.actions.map(\.standing) == [over])
  }

  @Test func `on a later day it can go on after all`() throws {
    let before = Self.scan([.actionPlanned(Self.plan)], on: "2026-10-01")
    let action = try #require(EarlierTalks([before]).openActions.first)
    let talks = EarlierTalks(
      [before, Self.scan([.actionFollowed(action.id, ActionStanding(.done))], on: "2026-11-19")],
      dialogues: [try Self.dialogue([.actionFollowed(action.id, ActionStanding(.goingOn))])])
    #expect(talks.openActions.map(\.standing.state) == [.goingOn])
  }

  @Test func `a record keeps what its dialogue said, though a scan of that day closed it`() throws {
    let before = Self.scan([.actionPlanned(Self.plan)], on: "2026-10-01")
    let action = try #require(EarlierTalks([before]).openActions.first)
    let held = try Self.dialogue([.actionFollowed(action.id, ActionStanding(.goingOn))])
    let other = try Self.dialogue([])
    let earlier = EarlierTalks(
      [before, Self.scan([.actionFollowed(action.id, ActionStanding(.done))])])
    #expect(earlier.actions(openBefore: held.state).map(\.id) == [action.id])
    #expect(earlier.actions(openBefore: other.state).isEmpty)
  }
}
