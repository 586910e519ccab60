import Testing

@Suite("The brute force brings raters together as measurement.md says")
struct BruteForceCombiningTests {
  private typealias Brute = BruteForce

  @Test(
    "a party has the lower median of what is known, or nvt by majority",
    arguments: [
      ([.yes], .yes), ([.yes, .no], .no), ([.yes, .partly], .partly), ([.no, .yes, .yes], .yes),
      ([.no, .partly, .yes, .yes], .partly), ([.yes, .dontKnow, .unanswered], .yes),
      ([.yes, .notApplicable], .yes), ([.notApplicable, .notApplicable, .no], .notApplicable),
      ([.notApplicable, .dontKnow, .dontKnow], .notApplicable), ([], .unanswered),
      ([.unanswered, .ratherNot], .ratherNot), ([.ratherNot, .dontKnow], .dontKnow),
    ] as [([BruteForce.Word], BruteForce.Word)])
  func views(judgements: [BruteForce.Word], expected: BruteForce.Word) {
    #expect(Brute.view(of: judgements, answered: judgements.count).word == expected)
  }

  @Test(
    "a view is narrow when it rests on fewer than half of those who answered anything",
    arguments: [
      ([.yes, .dontKnow], 2, false), ([.yes, .dontKnow, .ratherNot], 3, true),
      ([.yes, .unanswered, .unanswered], 2, false), ([.yes, .unanswered, .unanswered], 3, true),
      ([.dontKnow, .dontKnow], 2, false), ([.notApplicable, .dontKnow, .dontKnow], 3, true),
    ] as [([BruteForce.Word], Int, Bool)])
  func narrow(judgements: [BruteForce.Word], answered: Int, expected: Bool) {
    #expect(Brute.view(of: judgements, answered: answered).isNarrow == expected)
  }

  /// What two counting parties with these raters share.
  private func shared(
    _ judgements: [[Brute.Word]], agreed: Brute.Word = .unanswered
  ) -> Brute.SharedCell {
    Brute.shared(
      judgements.map { Brute.view(of: $0, answered: $0.count) }, judgements,
      parties: ["school", "opleiding"], agreed: agreed)
  }

  @Test("the lowest of the parties that know is shared, one-sided when one does not know")
  func lowest() {
    #expect(shared([[.yes], [.partly]]) == Brute.SharedCell(word: .partly))
    #expect(shared([[.yes], []]) == Brute.SharedCell(word: .yes, isOneSided: true))
    #expect(shared([[.yes], [.dontKnow]]) == Brute.SharedCell(word: .yes, isOneSided: true))
    #expect(shared([[.notApplicable], [.no]]) == Brute.SharedCell(word: .no, isOneSided: true))
  }

  @Test("with nobody knowing it is nvt only when all parties that are there say so")
  func nobody() {
    #expect(shared([[.notApplicable], []]) == Brute.SharedCell(word: .notApplicable))
    #expect(shared([[.notApplicable], [.unanswered]]) == Brute.SharedCell(word: .unanswered))
    #expect(shared([[.unanswered, .ratherNot], [.dontKnow]]) == Brute.SharedCell(word: .dontKnow))
    #expect(shared([[], []]) == Brute.SharedCell(word: .unanswered))
  }

  @Test("what was agreed replaces the views, also when it is weet-niet or nvt")
  func agreed() {
    for word in Brute.Word.allCases where word != .unanswered {
      #expect(
        shared([[.yes], [.no]], agreed: word) == Brute.SharedCell(word: word, isAgreed: true))
    }
  }

  @Test("a pick fills the cells below and above it")
  func picks() {
    let described = [false, false, false, false]
    #expect(
      Brute.cells(of: .pick(furthest: 3, missing: [1], isOnTheWay: true), undescribed: described)
        == [.no, .yes, .yes, .partly])
    #expect(
      Brute.cells(of: .pick(furthest: 0, missing: [], isOnTheWay: true), undescribed: described)
        == [.partly, .no, .no, .no])
    #expect(
      Brute.cells(
        of: .pick(furthest: 4, missing: [], isOnTheWay: false),
        undescribed: [false, true, false, false]) == [.yes, .notApplicable, .yes, .yes])
    #expect(
      Brute.cells(
        of: .pick(furthest: 1, missing: [], isOnTheWay: true),
        undescribed: [false, true, false, false]) == [.yes, .notApplicable, .partly, .no])
    #expect(
      Brute.cells(of: .unanswered, undescribed: [false, true])
        == [.unanswered, .notApplicable])
  }

  @Test(
    "the score of a criterion is the highest ja, unknown when something above it is",
    arguments: [
      ([.yes, .no, .yes, .no], 3), ([.no, .partly], 0), ([.yes, .no, .dontKnow], nil),
      ([.dontKnow, .yes, .notApplicable], 2), ([.dontKnow, .no], nil), ([.unanswered], nil),
      ([.notApplicable], nil), ([.no, .notApplicable], 0),
    ] as [([BruteForce.Word], Int?)])
  func scores(cells: [BruteForce.Word], expected: Int?) {
    #expect(Brute.score(cells) == expected)
  }
}
