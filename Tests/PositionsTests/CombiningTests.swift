import Content
import Positions
import Testing

/// From raters to one picture: docs/measurement.md, section 2.
struct CombiningTests {
  /// One cell, with the judgements of each party's raters; `agreed` a letter or nothing.
  private static func outcome(
    _ school: String, _ institute: String = "", student: String = "", agreed: String = ""
  ) -> Outcome {
    var ladder = SmallLadder.single(1)
    ladder.stepCount = 1
    let raters = zip(0..., [school, institute, student]).flatMap { party, letters in
      letters.map { (party: party, cells: cells(String($0))) }
    }
    return ladder.outcome(raters, agreed: cells(agreed))
  }

  @Test(arguments: [
    ("j", "j"), ("jn", "n"), ("jd", "d"), ("jjn", "j"), ("jdn", "d"), ("jjdn", "d"),
    ("jjnn", "n"), ("jjjn", "j"), ("jw.l", "j"), ("jdw", "d"), ("w.", "w"), ("l.", "l"),
    ("lw", "w"), ("..", "."),
  ])
  func `a party sees the lower median of what its raters know`(raters: String, view: String) {
    #expect(Self.outcome(raters).picture(ofParty: 0)?.judgements == cells(view))
  }

  @Test(arguments: [
    ("v", "v"), ("vj", "j"), ("vvj", "v"), ("vvjn", "n"), ("vw", "v"), ("vww", "v"),
    ("vjww", "j"), ("vvvjj", "v"),
  ])
  func `a party says nvt when more than half of those who say anything of presence do`(
    raters: String, view: String
  ) {
    #expect(Self.outcome(raters).picture(ofParty: 0)?.judgements == cells(view))
  }

  @Test(arguments: [
    ("j", "j", "j", false), ("j", "d", "d", false), ("j", "n", "n", false), ("d", "n", "n", false),
    ("j", "w", "j", true), ("j", "", "j", true), ("", "n", "n", true), ("j", "v", "j", true),
    ("v", "v", "v", false), ("v", "", "v", false), ("v", "w", "w", false), ("v", ".", ".", false),
    ("w", "l", "w", false), (".", "l", "l", false), ("", "", ".", false),
    // A rater's weet-niet is said, though the party's view is nvt.
    ("vw", ".", "w", false),
  ])
  func `both sides see the lowest of the parties that know`(
    school: String, institute: String, shared: String, isOneSided: Bool
  ) {
    let outcome = Self.outcome(school, institute)
    #expect(outcome.shared.judgements == cells(shared))
    #expect(outcome.isOneSided == [isOneSided])
  }

  @Test func `a party that is only also heard has a picture and no say`() {
    let outcome = Self.outcome("j", "j", student: "n")
    #expect(outcome.shared.judgements == cells("j"))
    #expect(outcome.picture(ofParty: 2)?.judgements == cells("n"))
    #expect(Self.outcome("", "", student: "j").shared.judgements == cells("."))
  }

  @Test(arguments: ["j", "d", "n", "w", "l", "v"])
  func `what was agreed replaces the views, also when it is weet-niet or nvt`(agreed: String) {
    let outcome = Self.outcome("j", "n", agreed: agreed)
    #expect(outcome.shared.judgements == cells(agreed))
    #expect(outcome.isOneSided == [false])
    #expect(outcome.picture(ofParty: 0)?.judgements == cells("j"))
    #expect(outcome.picture(ofParty: 1)?.judgements == cells("n"))
  }

  @Test func `what was agreed on one cell leaves the others as they were`() {
    var ladder = SmallLadder.single(1)
    ladder.stepCount = 3
    let outcome = ladder.outcome([(0, cells("jjw")), (1, cells("jnj"))], agreed: cells(".j."))
    #expect(outcome.shared.judgements == cells("jjj"))
    #expect(outcome.isOneSided == [false, false, true])
  }

  @Test(arguments: [
    ("n", "n", "j", [0]), ("n", "d", "j", [0]), ("n", "j", "j", []), ("n", "w", "d", [0]),
    ("w", "w", "j", []), ("n", "n", "w", []), ("n", "n", "", []),
  ])
  func `an agreement above every view is pointed out`(
    school: String, institute: String, agreed: String, expected: [Int]
  ) {
    #expect(Self.outcome(school, institute, agreed: agreed).agreedAboveViews == expected)
  }

  @Test func `a counting party without raters is missing, one with a blank form is not`() {
    #expect(Self.outcome("j").missingParties == [1])
    #expect(Self.outcome("j", ".").missingParties == [])
    #expect(Self.outcome("", "", student: "j").missingParties == [0, 1])
  }

  @Test func `core questions are combined by the same rules`() {
    var ladder = SmallLadder.single(1)
    ladder.stepCount = 1
    ladder.coreCount = 5
    let answers = Answers(
      responses: [
        Response(party: 0, cells: [nil], core: cells("jjwv.")),
        Response(party: 1, cells: [nil], core: cells("jdnv.")),
      ], agreed: cells(". ....j"))
    let outcome = ladder.plan.outcome(of: answers)
    #expect(
      (0..<5).map(outcome.shared.core) == [.inOrder, .partly, .notYet, .notApplicable, .inOrder])
    #expect(outcome.picture(ofParty: 0)?.core(2) == .unknown)
  }

  @Test func `when counted by table every table is a rater of the one party`() {
    var ladder = SmallLadder.single(1)
    ladder.stepCount = 1
    ladder.parties = Parties(counting: [Parties.table])
    let outcome = ladder.outcome([(0, cells("j")), (0, cells("d")), (0, cells("n"))])
    #expect(outcome.shared.judgements == cells("d"))
    #expect(outcome.isOneSided == [false])
    #expect(outcome.missingParties == [])
  }
}
