import Content
import Positions
import Testing

/// From forms to answers.
struct ParticipationTests {
  private static let ladder = {
    var small = SmallLadder.single(2)
    small.notAsked = [(1, 2)]
    return small.ladder
  }()
  private static let parties = Parties(counting: ["school", "opleiding"], alsoHeard: ["student"])

  private static func sheet(
    _ author: Sheet.Author, round: Int = 1, _ answers: [CriterionAnswer?],
    core: [Answer?] = [], day: Int = 1
  ) -> Sheet {
    Sheet(
      scan: "s", version: 1, partnership: "p", unit: nil, period: nil,
      moment: CalendarDate(year: 2026, month: 1, day: day)!, author: author, round: round,
      coreAnswers: core, criterionAnswers: answers, statementAnswers: [])
  }

  private static func rater(
    _ party: String, _ role: String = "rol", name: String? = nil, id: String? = nil
  ) -> Sheet.Author {
    .rater(Rater(id: id, name: name, role: role, party: party))
  }

  private static func pick(
    _ furthest: Int?, missing: Set<Int> = [], onTheWay: Bool = false
  ) -> CriterionAnswer {
    CriterionAnswer(
      response: .pick(.init(furthest: furthest, missing: missing, isOnTheWay: onTheWay)))
  }

  @Test(arguments: [
    (pick(2), "jjjn"), (pick(3), "jjjj"), (pick(nil), "nnnn"), (pick(2, missing: [0]), "njjn"),
    (pick(1, onTheWay: true), "jjdn"), (pick(nil, onTheWay: true), "dnnn"),
    (CriterionAnswer(response: .whole(.dontKnow)), "wwww"),
    (CriterionAnswer(response: .whole(.ratherNot)), "llll"),
    (CriterionAnswer(response: .whole(.notApplicable)), "vvvv"),
    (
      CriterionAnswer(
        response: .stepByStep([Answer(.yes), nil, Answer(.partly), Answer(nil)])), "j.d."
    ),
  ])
  func `an answer gives every cell its judgement`(answer: CriterionAnswer, expected: String) {
    #expect(answer.cells(Self.ladder.criteria[0].descriptors) == cells(expected))
  }

  @Test(arguments: [
    (pick(3), "jjvj"), (pick(1, onTheWay: true), "jjvd"),
    (CriterionAnswer(response: .whole(.dontKnow)), "wwvw"),
  ])
  func `a cell that is not asked is nvt and not the next one`(
    answer: CriterionAnswer, expected: String
  ) {
    #expect(answer.cells(Self.ladder.criteria[1].descriptors) == cells(expected))
  }

  @Test func `raters without an id are numbered by party, role, name and content`() {
    let sheets = [
      Self.sheet(Self.rater("opleiding"), [Self.pick(1), nil]),
      Self.sheet(Self.rater("school", "b"), [Self.pick(1), nil]),
      Self.sheet(Self.rater("school", "a", name: "z"), [Self.pick(1), nil]),
      Self.sheet(Self.rater("school", "a", name: "y"), [Self.pick(2), nil]),
      Self.sheet(Self.rater("school", "a", name: "y"), [Self.pick(0), nil]),
      Self.sheet(Self.rater("school", "a", id: "r2"), [nil, nil]),
    ]
    for order in [sheets, sheets.reversed(), Array(sheets[3...] + sheets[..<3])] {
      let participation = Participation(order, parties: Self.parties)
      let found = participation.participants.map { "\($0.id) \($0.rater.role)" }
      #expect(found == ["r2 a", "r1 a", "r3 a", "r4 a", "r5 b", "r6 rol"])
      let answers = participation.answers(to: Self.ladder, coreCount: 0)
      #expect(answers.responses[1].judgements == cells("jnnn ...."))
      #expect(answers.responses[2].judgements == cells("jjjn ...."))
    }
  }

  @Test func `the first round is the picture unless the second is asked for`() {
    let participation = Participation(
      [
        Self.sheet(Self.rater("school"), round: 2, [Self.pick(2), nil], day: 2),
        Self.sheet(Self.rater("school"), [Self.pick(0), nil]),
        Self.sheet(Self.rater("opleiding", id: "x"), [Self.pick(1), nil]),
        Self.sheet(Self.rater("student"), round: 2, [Self.pick(3), nil]),
      ], parties: Self.parties)
    #expect(participation.participants.map(\.id) == ["r1", "x", "r2"])
    let first = participation.answers(to: Self.ladder, coreCount: 0)
    #expect(
      first.responses.map { Array($0.judgements[..<4]) }
        == [cells("jnnn"), cells("jjnn"), cells("jjjj")])
    let second = participation.answers(to: Self.ladder, coreCount: 0, round: 2)
    #expect(
      second.responses.map { Array($0.judgements[..<4]) }
        == [cells("jjjn"), cells("jjnn"), cells("jjjj")])
    #expect(second.responses.map(\.party) == [0, 1, 2])
  }

  @Test func `what was agreed counts cell by cell and the last word goes before`() {
    let participation = Participation(
      [
        Self.sheet(
          .consensus, round: 2,
          [CriterionAnswer(response: .stepByStep([nil, Answer(.no), nil, nil])), nil]),
        Self.sheet(.consensus, [Self.pick(1), nil], core: [Answer(.partly)]),
      ], parties: Self.parties)
    let answers = participation.answers(to: Self.ladder, coreCount: 2)
    #expect(answers.agreed == cells("jnnn .... d."))
    #expect(answers.responses.isEmpty)
  }

  @Test func `by table everyone who is not also heard is of the one party`() {
    let scan = Scan(
      id: "s", title: "", version: 1, language: "nl", rationale: "",
      parties: ["school", "opleiding"], alsoHeard: ["student"], coreQuestions: [], signals: [],
      earlier: [], kind: .ladder(Self.ladder))
    let parties = Parties(scan, byTable: true)
    #expect(parties.ids == ["tafel", "student"])
    #expect(["school", "opleiding", "tafel", "student"].map(parties.place) == [0, 0, 0, 1])
    #expect(OutcomePlan(scan, byTable: true)?.parties == parties)
    #expect(OutcomePlan(scan)?.parties == Self.parties)
    #expect(Self.parties.place(of: "tafel") == nil)
  }

  @Test func `a plan and other remarks change no judgement`() {
    let bare = Answer(.no)
    let planned = Answer(.no, remarks: Remarks(plan: "volgend jaar", isDoubtful: true))
    let answers = [bare, planned].map { cell in
      Participation(
        [Self.sheet(Self.rater("school"), [.init(response: .stepByStep([cell])), nil])],
        parties: Self.parties
      ).answers(to: Self.ladder, coreCount: 0)
    }
    #expect(answers[0] == answers[1])
  }

  @Test func `the plan beside a cell is the agreed one, else the first rater's`() {
    func answer(_ plan: String?) -> CriterionAnswer {
      CriterionAnswer(
        response: .stepByStep([nil, Answer(.no, remarks: Remarks(plan: plan))]),
        remarks: Remarks(reason: plan))
    }
    let raters = [
      Self.sheet(Self.rater("opleiding"), [answer("b"), nil]),
      Self.sheet(Self.rater("school"), [answer("a"), nil]),
    ]
    let before = Participation(raters, parties: Self.parties)
    #expect(before.plans(criterion: 0, step: 1) == ["a", "b"])
    #expect(before.plans(criterion: 0, step: 0) == [])
    #expect(before.plans(criterion: 1, step: 1) == [])
    #expect(before.agreement(onCriterion: 0) == nil)
    let after = Participation(
      raters + [Self.sheet(.consensus, [answer("c"), nil])], parties: Self.parties)
    #expect(after.plans(criterion: 0, step: 1) == ["a", "b", "c"])
    #expect(after.agreement(onCriterion: 0)?.remarks.reason == "c")
    #expect(after.agreement(onCriterion: 1) == nil)
  }
}
