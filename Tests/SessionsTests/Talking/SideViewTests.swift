import Content
import Sessions
import Testing

@Suite("How each side answered")
struct SideViewTests {
  private func state(anonymous: Bool, school: Int, institute: Int) -> SessionState {
    var state = SessionState(session: "2026-11-20-s")
    var events: [SessionEvent] = [
      .opened(
        SessionSetup(
          partnership: "P", scan: "s", version: 1, fingerprint: "",
          unit: .init(kind: "partnerschap", name: nil), period: nil, moment: .earliest,
          expected: [:], isAnonymous: anonymous))
    ]
    let people =
      (0..<school).map { ("s\($0)", "school") } + (0..<institute).map { ("o\($0)", "opleiding") }
    for (id, party) in people {
      events += [
        .joined(id, Participant(party: party, role: nil, name: nil)),
        .answered(id, round: 1, .criterion(0), HeldSessions.reply(party == "school" ? 2 : 1)),
      ]
    }
    events += people.map { .finished($0.0, round: 1) }
    state.anticipate(events)
    return state
  }

  private let scan = HeldSessions.scan(["a"])

  @Test func `sides stand apart in an open session`() {
    let sides = state(anonymous: false, school: 3, institute: 1).sides(
      of: .criterion(0), scan: scan)
    #expect(sides.map(\.who) == [.party("school", count: 3), .rater("o0", party: "opleiding")])
    #expect(sides[0].choices == [.step(1, isOnTheWay: false): 3])
  }

  @Test(arguments: [(5, 2, false), (4, 4, false), (5, 5, true), (5, 0, true)])
  func `in an anonymous one only when each is large enough`(
    school: Int, institute: Int, isApart: Bool
  ) {
    let state = state(anonymous: true, school: school, institute: institute)
    let sides = state.sides(of: .criterion(0), scan: scan)
    #expect(state.showsSides == isApart)
    #expect(sides.contains { if case .everyone = $0.who { true } else { false } } == !isApart)
    #expect(!sides.contains { if case .rater = $0.who { true } else { false } })
  }

  @Test func `nothing of an anonymous session that is too small`() {
    let state = state(anonymous: true, school: 3, institute: 1)
    #expect(state.sides(of: .criterion(0), scan: scan).isEmpty)
    #expect(SessionPicture(state, scan: scan) == nil)
  }
}
