import Content
import Positions
import Testing

/// Profile scans: docs/measurement.md, section 7.
struct ProfileTests {
  /// Options of three statements each.
  private static func outcome(
    _ raters: [(Int, String)], agreed: String = "", options: Int = 2
  ) -> ProfileOutcome {
    let profile = Profile(
      options: (0..<options).map {
        .init(id: "o\($0)", name: "", core: "", advantages: [], disadvantages: [])
      },
      statements: (0..<3 * options).map {
        .init(id: "s\($0)", option: $0 / 3, text: "", theme: nil, sources: [])
      })
    let plan = ProfilePlan(
      profile, parties: Parties(counting: ["school", "opleiding"], alsoHeard: ["student"]))
    return plan.outcome(
      of: Answers(
        responses: raters.map { Response(party: $0.0, cells: cells($0.1)) }, agreed: cells(agreed)))
  }

  private static func both(_ text: String) -> ProfilePicture {
    outcome([(0, text), (1, text)]).shared
  }

  @Test func `the share is half-judgements out of twice the known statements`() {
    let picture = Self.both("jdn jvw")
    #expect(picture.options[0].share == Fraction(3, 6))
    #expect(picture.options[0].share?.denominator == 6)
    // One of two that apply is known: below two thirds.
    #expect(picture.options[1].state == .unknown)
    #expect(picture.options[1].share == nil)
    #expect(picture.best == [0])
  }

  @Test(arguments: [
    ("jjn jnn", [0]), ("jnn jjj", [1]), ("jdn djn", [0, 1]), ("nnn nnn", [0, 1]), ("www ...", []),
    ("vvv jnn", [1]), ("vvv vvv", []),
  ])
  func `the best fit is the highest share, or the tie`(text: String, best: [Int]) {
    #expect(Self.both(text).best == best)
  }

  @Test(arguments: [
    ("jjn jww", true),  // could be 6/6 against 4/6
    ("jjj nww", false),  // could be 4/6 against 6/6
    ("jjn nww", true),  // could be 4/6 against 4/6: a tie
    ("jjn dww", true),
    ("jjj jjn", false), ("jjj vvv", false), ("www jjn", true), ("www www", true),
    ("vvv vvv", false),
    ("jjn jjw", false),  // known well enough: it is not an unknown option
  ])
  func `it is provisional while an unknown option could still win`(text: String, expected: Bool) {
    #expect(Self.both(text).isProvisional == expected)
  }

  @Test func `parties see the lower median, both sides the lowest, agreement goes before`() {
    let outcome = Self.outcome(
      [(0, "jjj jjj"), (0, "jnw jjj"), (1, "jjd wnj"), (2, "nnn nnn")], agreed: "... ..n")
    #expect(outcome.byParty.map(\.party) == [0, 1, 2])
    #expect(outcome.byParty[0].picture.judgements == cells("jnj jjj"))
    #expect(outcome.shared.judgements == cells("jnd jnn"))
    #expect(outcome.isOneSided == [false, false, false, true, false, false])
    #expect(Self.outcome([(0, "jjj jjj")]).missingParties == [1])
  }
}
