import Content
import ContentFolders
import Positions
import Sessions
import TestSupport
import Testing

/// Forms in a session: everything they say, or nothing.
struct FillingTests {
  /// Raters get t1, t2 … in the order in which they are new.
  @discardableResult
  private func fill(_ sheets: [Sheet], in one: inout Installation) throws -> [Filling.Outcome] {
    var count = one.state.raters.count
    let filling = Filling(sheets, in: one.state, scan: one.scan) {
      count += 1
      return "t\(count)"
    }
    try one.perform(filling.commands)
    return filling.results
  }

  private func sheet(
    _ party: String, _ core: [Judgement?], id: String? = nil, name: String? = nil, round: Int = 1,
    wishes: Set<Int> = []
  ) throws -> Sheet {
    Sheet(
      scan: "ladder", version: 2, partnership: "De Wilg", unit: nil, period: nil,
      moment: try SessionSamples.day("2026-11-20"),
      author: .rater(Rater(id: id, name: name, role: "", party: party)), round: round,
      coreAnswers: core.enumerated().map { place, judgement in
        judgement.map { Answer($0, remarks: Remarks(isWish: wishes.contains(place))) }
      }, criterionAnswers: [nil, nil, nil], statementAnswers: [])
  }

  /// The two sides and what they agreed, through a session and straight from the files.
  @Test func `the worked case gives the same outcome as its forms`() throws {
    let folders = ContentFinder(currentFolder: ProjectFiles.root)
    let layers = try folders.layers(environment: [:], given: [])
    let library = Library.assemble(layers: layers.map(\.files), for: .scans(["korte-scan"])).library
    let scan = try #require(library.scans["korte-scan"])
    let ladder = try #require(scan.ladder)
    for files in [["school", "instituut"], ["school", "instituut", "samen"]] {
      let forms = try files.map { name in
        let file = try folders.file("docs/voorbeelden/boss-po/\(name).yaml")
        return try #require(Sheet.read(file, library: library).sheet)
      }
      var one = Installation(scan: scan)
      try one.perform(
        .open(
          SessionSetup(
            partnership: forms[0].partnership, scan: scan.id, version: scan.version,
            fingerprint: "f", unit: try #require(forms[0].unit), period: forms[0].period,
            moment: forms[0].moment, expected: SessionSetup.oneEach(of: scan))))
      try fill(forms, in: &one)
      let parties = Parties(scan)
      let plan = OutcomePlan(ladder, coreCount: scan.coreQuestions.count, parties: parties)
      let outcomes = [forms, one.state.sheets(of: scan)].map { sheets in
        plan.outcome(
          of: Participation(sheets, parties: parties)
            .answers(to: ladder, coreCount: scan.coreQuestions.count))
      }
      #expect(outcomes[0].answers == outcomes[1].answers)
      #expect(outcomes[0].shared.judgements == outcomes[1].shared.judgements)
      #expect(outcomes[0].shared.overall.position == outcomes[1].shared.overall.position)
      #expect(outcomes[0].shared.overall.front == 3 && outcomes[1].shared.overall.front == 3)
      // Whatever was written beside the answers is there as well.
      #expect(
        one.state.sheets(of: scan).map(\.criterionAnswers) == forms.map(\.criterionAnswers))
      #expect(one.state.sheets(of: scan).map(\.coreAnswers) == forms.map(\.coreAnswers))
    }
  }

  @Test func `the same forms again change nothing`() throws {
    var one = try SessionSamples.opened(expected: ["school": 3, "opleiding": 1])
    let forms = [
      try sheet("school", [.yes, nil], id: "anne"), try sheet("school", [.no, .no], name: "Bas"),
      try sheet("opleiding", [.partly, nil]),
    ]
    #expect(try fill(forms, in: &one) == [.added("t1"), .added("t2"), .added("t3")])
    let state = one.state
    #expect(try fill(forms, in: &one) == [.known("t1"), .known("t2"), .known("t3")])
    #expect(one.state == state)
  }

  @Test func `a later form takes the place of the earlier, wishes too`() throws {
    var one = try SessionSamples.opened(expected: ["school": 3])
    try fill([try sheet("school", [.yes, .yes], id: "anne", wishes: [0, 1])], in: &one)
    let later = try sheet("school", [.no, nil], id: "anne", wishes: [0])
    #expect(try fill([later], in: &one) == [.replaced("t1")])
    #expect(one.state.rater("t1")?.replies(round: 1) == [.core(0): .say(.no, wish: true)])
    #expect(one.state.rater("t1")?.finishedRounds == [1])
  }

  @Test func `nameless forms that are alike are as many raters`() throws {
    var one = try SessionSamples.opened(expected: ["school": 9], anonymous: true)
    let form = try sheet("school", [.yes, .no])
    let forms = [Sheet](repeating: form, count: 5)
    try fill(forms, in: &one)
    #expect(one.state.raters.count == 5)
    let again = try fill(forms + [form], in: &one)
    #expect(again == (1...5).map { .known("t\($0)") } + [.added("t6")])
  }

  @Test func `all forms of one call are in before the reveal`() throws {
    var one = try SessionSamples.opened()
    let forms = [
      try sheet("school", [.yes, nil], id: "a"), try sheet("opleiding", [.yes, nil], id: "b"),
      try sheet("student", [.no, nil], id: "c"), try sheet("school", [.no, nil], id: "d"),
    ]
    try fill(forms, in: &one)
    #expect(one.state.raters.count == 4 && one.state.visibleRound == 1)
  }

  @Test func `forms of two rounds come in at once`() throws {
    var one = try SessionSamples.opened()
    let forms = [
      try sheet("school", [.no, .yes], id: "a", round: 2),
      try sheet("opleiding", [.yes, nil], id: "b", round: 2),
      try sheet("opleiding", [.yes, nil], id: "b"), try sheet("school", [.yes, nil], id: "a"),
    ]
    #expect(
      try fill(forms, in: &one)
        == [.secondRound("t2"), .secondRound("t1"), .added("t1"), .added("t2")])
    #expect(one.shownRounds == [1, 2])
  }

  @Test func `a form of a round that has passed is refused and changes nothing`() throws {
    var one = try SessionSamples.opened()
    try fill(
      [
        try sheet("school", [.yes, nil], id: "a"), try sheet("opleiding", [.yes, nil], id: "b"),
      ], in: &one)
    try one.perform(.openSecondRound)
    let late = try sheet("school", [.no, nil], id: "a")
    #expect(throws: Refusal.alreadyRevealed(round: 1)) { try fill([late], in: &one) }
    #expect(one.state.rater("t1")?.latestReplies(round: 2) == [.core(0): .say(.yes)])
  }

  @Test func `an anonymous session keeps nothing of who filled in a form`() throws {
    var one = try SessionSamples.opened(expected: ["school": 6], anonymous: true)
    try fill([try sheet("school", [.yes, nil], id: "anne", name: "Anne")], in: &one)
    #expect(one.state.raters.map(\.participant) == [SessionSamples.someone("school")])
  }
}
