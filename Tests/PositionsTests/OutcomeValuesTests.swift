import Content
import Positions
import Testing

/// What a rule of a scan finds in an outcome.
struct OutcomeValuesTests {
  /// Two questions on four steps, as both parties see them.
  private static func values(_ text: String) -> OutcomeValues {
    OutcomeValues(SmallLadder.single(2).outcome(cells(text)))
  }

  private static let wholes: [(String, ClosedRange<Int>?, ClosedRange<Int>?, ClosedRange<Int>?)] = [
    ("jnjn jnjn", 1...1, 3...3, 1...1), ("jnjw jnjw", 1...1, 3...4, 1...1),
    // The front may be anywhere; at its highest, steps 1 and 2 are gaps and 3 may be.
    ("nnww nnww", 0...0, 0...4, 0...3), ("jwjn jwjn", 1...3, 3...3, 0...1),
    ("wwww wwww", 0...4, nil, nil), ("vvvv vvvv", nil, nil, nil),
  ]

  @Test(arguments: wholes)
  func `the whole has a position, a front and gaps`(
    text: String, position: ClosedRange<Int>?, front: ClosedRange<Int>?, gaps: ClosedRange<Int>?
  ) {
    let values = Self.values(text)
    #expect(values.position(of: nil) == position)
    #expect(values.front(of: nil) == front)
    #expect(values.gaps(of: nil) == gaps)
    // Its only value holds the same questions.
    let place = Condition.Place(axis: 0, value: 0)
    #expect(values.position(of: place) == position)
    #expect(values.front(of: place) == front)
    #expect(values.gaps(of: place) == gaps)
  }

  @Test func `raters are counted, and a party without any is nobody`() {
    let values = Self.values("jnnn jnnn")
    #expect(values.raters(ofParty: "school") == 1...1)
    #expect(values.raters(ofParty: "student") == nil)
    #expect(values.raters(ofParty: "gemeente") == nil)
  }

  @Test(
    arguments: [
      ("jnnn jjnn", "jnnn jnnn", Fraction(1, 2)), ("jnnn jjnn", "jnnn jwnw", Fraction(1, 1)),
      ("wwww wwww", "jnnn jnnn", nil),
    ] as [(String, String, Fraction?)])
  func `the same score is a share of the questions both have a score for`(
    school: String, institute: String, expected: Fraction?
  ) {
    let outcome = SmallLadder.single(2).outcome([(0, cells(school)), (1, cells(institute))])
    #expect(OutcomeValues(outcome).sameScore == expected)
  }

  @Test func `with one party there is nothing to compare`() {
    let outcome = SmallLadder.single(2).outcome([(0, cells("jnnn jnnn"))])
    #expect(OutcomeValues(outcome).sameScore == nil)
  }

  /// Step 1 is ja on both questions, step 2 on the first, step 3 on none.
  @Test func `examples are a share of what is shared as yes`() {
    let outcome = SmallLadder.single(2).outcome(cells("jjnn jnnn"))
    let cells = [false, true, true, false, true, false, false, false]
    let values = OutcomeValues(outcome, exampleCells: cells)
    #expect(values.examples(ofStep: 0) == Fraction(1, 2))
    #expect(values.examples(ofStep: 1) == Fraction(1, 1))
    #expect(values.examples(ofStep: 2) == nil)
    #expect(OutcomeValues(outcome).examples(ofStep: 0) == nil)
  }
}
