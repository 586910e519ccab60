import Content
import Testing

@testable import Rules
@testable import Sessions

@Suite("A difference settled with one key")
struct QuickAgreementTests {
  private func topic(_ why: Topic.Reason = .difference) -> Topic {
    Topic(
      subject: .criterion(0), why: why, decisions: [], views: [], size: .none, higher: .party(0),
      lower: .party(1), wishes: [])
  }

  private func choice(school: Reply, institute: Reply) throws -> QuickAgreement? {
    var session = HeldSessions.session(
      HeldSessions.scan(["a"]), school: [], institute: [], isFinished: false)
    var state = session.state
    state.anticipate([
      .answered("a", round: 1, .criterion(0), school),
      .answered("b", round: 1, .criterion(0), institute),
      .finished("a", round: 1), .finished("b", round: 1),
    ])
    session = HeldSession(scan: session.scan, state: state)
    let picture = try #require(SessionPicture(state, scan: session.scan))
    return QuickAgreement(topic(), in: picture)
  }

  private func cells(_ reply: Reply?) -> [Judgement?]? {
    guard case .criterion(let answer)? = reply, case .stepByStep(let cells) = answer.response else {
      return nil
    }
    return cells.map { $0?.judgement }
  }

  @Test func `lowest, highest, and the first step between partly so`() throws {
    let choice = try choice(school: HeldSessions.reply(3), institute: HeldSessions.reply(1))
    #expect(cells(choice?.lowest) == [.yes, .no, .no, .no])
    #expect(cells(choice?.highest) == [.yes, .yes, .yes, .no])
    #expect(cells(choice?.between) == [.yes, .partly, .no, .no])
  }

  @Test func `who is on the way already leaves nothing between`() throws {
    let onTheWay = Reply.criterion(
      CriterionAnswer(response: .pick(.init(furthest: 0, isOnTheWay: true))))
    let choice = try choice(school: onTheWay, institute: HeldSessions.reply(1))
    #expect(cells(choice?.highest) == [.yes, .partly, .no, .no])
    #expect(choice?.between == nil)
  }

  @Test func `who has no view is no lowest`() throws {
    let choice = try choice(school: HeldSessions.reply(2), institute: HeldSessions.reply(nil))
    #expect(choice?.lowest == nil)
    #expect(choice?.between == nil)
    #expect(cells(choice?.highest) == [.yes, .yes, .no, .no])
  }
}
