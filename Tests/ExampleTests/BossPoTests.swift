import Content
import Positions
import Testing

/// The worked case, held against what its source says of it (docs/measurement.md, section 8):
/// coordination, identification and reflection took place and transformation did not; conditions 1,
/// 3, 4 and 6 are met, 2 and 5 can improve.
struct BossPoTests {
  static let met = ["ontmoeten", "personeelsbeleid", "doelen", "interventies"]
  static let weak = ["lerende-cultuur", "ontwikkelrichtingen"]

  private func agreed() throws -> Example {
    try Example("boss-po", Example.raters + ["samen.yaml"])
  }

  @Test("Agreed together it stands where the source puts it")
  func agreedSteps() throws {
    let whole = try agreed().outcome.shared.overall
    #expect(whole.front == 3)
    #expect(whole.states[..<3].allSatisfy { $0.isThere })
    #expect(!whole.states[3].isThere)
  }

  @Test("Agreed together the conditions are as the source judges them")
  func agreedConditions() throws {
    let example = try agreed()
    let core = example.core(try example.outcome.shared)
    for id in Self.met { #expect(core[id] == .inOrder, "\(id)") }
    for id in Self.weak { #expect(core[id] == .partly || core[id] == .notYet, "\(id)") }
  }

  @Test("The raters alone, each and together, contradict the source nowhere")
  func ratersAlone() throws {
    let example = try Example("boss-po")
    for picture in try example.outcome.pictures {
      let core = example.core(picture)
      for id in Self.met { #expect(core[id] != .notYet, "\(id)") }
      for id in Self.weak { #expect(core[id] != .inOrder, "\(id)") }
      let states = picture.overall.states
      #expect(states[..<3].allSatisfy { $0 != .notYet })
      #expect(!states[3].isThere)
    }
  }

  /// A level of the short scan is one question, so a step is to be seen there from
  /// ⌈zichtbaar × 2⌉ half-judgements: one for every share up to 1/2, two above it.
  ///
  /// Agreed together, reflection is unknown between the organisations and `ja` on the two other
  /// levels: two of three are firm, whatever share makes a step visible. Identification is unknown,
  /// `ja` and `deels`: two of three show it where one half-judgement is asked; where two are, one is
  /// firm, one unknown and one not there.
  ///
  /// The raters alone have `deels` between people and `ja` in the own role for reflection: two of
  /// three levels where one half-judgement is asked. Where two are, one level shows it, one is
  /// `nog-niet` and one is unknown, so the whole is unknown. Coordination is `ja` on two levels, so
  /// the front is then 1.
  @Test(
    "The front is reflection for every share of visible up to a half",
    arguments: [
      (Fraction(1, 4), 3, 3), (Fraction(1, 3), 3, 3), (Fraction(2, 5), 3, 3),
      (Fraction(1, 2), 3, 3),
      (Fraction(3, 5), 3, 1),
    ])
  func visible(share: Fraction, agreedFront: Int, ratersFront: Int) throws {
    let agreed = try agreed().outcome(visible: share).shared.overall
    #expect(agreed.front == agreedFront)
    #expect(!agreed.states[3].isThere)
    #expect(try Example("boss-po").outcome(visible: share).shared.overall.front == ratersFront)
  }
}
