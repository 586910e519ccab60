import Content
import Positions
import Testing

/// The outcome under other conventions.
struct SensitivityTests {
  private static func positions(_ outcome: Outcome) -> [SensitivityVariant: Int?] {
    Dictionary(uniqueKeysWithValues: outcome.sensitivity.map { ($0.variant, $0.position) })
  }

  @Test func `a position that hangs on deels`() {
    // Three criteria, need 4. Step 1: j d n is 3 units; deels as ja 4; as nee 2. Step 2: all nee.
    let outcome = SmallLadder.single(3).outcome(cells("jnnn dnnn nnnn"))
    #expect(outcome.shared.overall.position == 0)
    #expect(Self.positions(outcome)[.partlyAsYes] == 1)
    #expect(Self.positions(outcome)[.partlyAsNo] == 0)
    // Half of 6 is 3; three quarters of 6, rounded up, is 5.
    #expect(Self.positions(outcome)[.firmFromHalf] == 1)
    #expect(Self.positions(outcome)[.firmFromThreeQuarters] == 0)
    let changed = outcome.sensitivity.filter(\.isWholeChanged).map(\.variant)
    #expect(changed == [.partlyAsYes, .firmFromHalf])
    #expect(outcome.sensitivity.first { $0.variant == .partlyAsYes }?.changed.count == 1)
  }

  @Test func `a position that hangs on three quarters`() {
    // Step 1: 2 ja of 3 is 4 units, need 4 at 2/3 and 5 at 3/4.
    let outcome = SmallLadder.single(3).outcome(cells("jnnn jnnn nnnn"))
    #expect(outcome.shared.overall.position == 1)
    #expect(Self.positions(outcome)[.firmFromThreeQuarters] == 0)
    #expect(Self.positions(outcome)[.partlyAsNo] == 1)
  }

  @Test func `values that change are named without the whole`() {
    let ladder = SmallLadder(axes: [(3, [0, 1, 2])], rule: PositionRule(wholeAxis: 0))
    let outcome = ladder.outcome(cells("dnnn jnnn jnnn"))
    let variant = outcome.sensitivity.first { $0.variant == .partlyAsYes }
    #expect(variant?.position == 1)
    #expect(variant?.isWholeChanged == false)
    #expect(variant?.changed == [Condition.Place(axis: 0, value: 0)])
  }

  @Test func `requirements are weighed anew`() {
    let ladder = SmallLadder(
      axes: [(3, [0, 1, 2])],
      rule: PositionRule(
        wholeAxis: 0,
        requirements: [
          1: .steps(.init(.position(.init(axis: 0, value: 0))), .greaterOrEqual, .init(.step(1)))
        ]))
    let outcome = ladder.outcome(cells("dnnn jjnn jjnn"))
    #expect(outcome.shared.overall.position == 1)
    #expect(Self.positions(outcome)[.partlyAsYes] == 2)
  }
}
