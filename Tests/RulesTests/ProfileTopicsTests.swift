import Content
import Positions
import Testing

@testable import Rules

/// What there is to talk about after a profile scan.
struct ProfileTopicsTests {
  /// Two options with two statements each: 0 and 1 of the first, 2 and 3 of the second.
  private static func agenda(_ raters: (Int, String)..., notes: SessionNotes = .init()) -> Agenda {
    let profile = Profile(
      options: ["a", "b"].map {
        Profile.Option(id: $0, name: "", core: "", advantages: [], disadvantages: [])
      },
      statements: (0..<4).map {
        Profile.Statement(id: "s\($0)", option: $0 / 2, text: "", theme: nil, sources: [])
      })
    let plan = ProfilePlan(
      profile, parties: Parties(counting: ["school", "opleiding"], alsoHeard: ["student"]))
    let answers = Answers(
      responses: raters.map { Response(party: $0.0, cells: cells($0.1)) })
    return Agenda(plan.outcome(of: answers), answers: answers, plan: plan, notes: notes)
  }

  /// Shared jj dn: the first option fits with 4 of 4. s2: ja and deels; s3: ja and nee. Neither makes
  /// the second option fit better (3 of 4 at most).
  @Test func `what differs most goes first`() {
    let agenda = Self.agenda((0, "jjjj"), (1, "jjdn"))
    #expect(agenda.proposals.map(\.subject) == [.statement(3), .statement(2)])
    #expect(agenda.proposals.map(\.decisive) == [.none, .none])
    #expect(agenda.proposals[0].views == [.init(party: 0, score: 2), .init(party: 1, score: 0)])
    #expect(agenda.alike.map(\.subject) == [.statement(0), .statement(1)])
  }

  /// Shared jd nj: the first option has 3 of 4, the second 2. With s2 taken as ja the second has 4;
  /// with s1 taken as ja the first still fits best.
  @Test func `what the best fit hangs on goes before what differs as much`() {
    let agenda = Self.agenda((0, "jjjj"), (1, "jdnj"))
    #expect(agenda.proposals.map(\.subject) == [.statement(2), .statement(1)])
    #expect(agenda.proposals.map(\.decisive) == [.alone, .none])
  }

  @Test func `where nothing differs the best option's least true statement is there`() {
    let agenda = Self.agenda((0, "jdnn"), (1, "jdnn"))
    #expect(agenda.proposals.map(\.subject) == [.statement(1)])
    #expect(agenda.proposals.map(\.why) == [.nearest])
    #expect(Self.agenda().proposals.map(\.subject) == [.statement(0)])
  }

  @Test func `wishes stand beside it`() {
    let notes = SessionNotes(wishes: [.statement(3): [1]])
    let agenda = Self.agenda((0, "jdnn"), (1, "jdnn"), notes: notes)
    #expect(agenda.wishes.map(\.subject) == [.statement(3)])
    #expect(agenda.wishes.map(\.why) == [.wish])
    #expect(agenda.wishes[0].wishes == [1])
  }
}
