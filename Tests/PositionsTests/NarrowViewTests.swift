import Content
import Positions
import Testing

/// Views that rest on fewer than half of a party's raters who answered.
struct NarrowViewTests {
  /// The raters of the school answer the first question of two as given, the second with ja.
  private static func narrow(_ raters: [String], agreed: String = "") -> [[Int]] {
    var ladder = SmallLadder.single(2)
    ladder.stepCount = 1
    return ladder.outcome(raters.map { (0, cells($0)) }, agreed: cells(agreed)).narrowViews()
  }

  @Test func `one of three who answered is narrow`() {
    #expect(Self.narrow(["jj", "wj", ".j"]) == [[0], []])
  }

  @Test func `one of two who answered is not`() {
    #expect(Self.narrow(["jj", "wj"]) == [[], []])
  }

  @Test func `raters who answered nothing at all do not count`() {
    #expect(Self.narrow(["jj", "wj", "..", ".."]) == [[], []])
  }

  @Test func `an unknown view and an agreed cell are not narrow`() {
    #expect(Self.narrow(["wj", "wj", ".j"]) == [[], []])
    #expect(Self.narrow(["jj", "wj", ".j"], agreed: "j.") == [[], []])
  }

  @Test func `a view of nvt rests on those who say so`() {
    #expect(Self.narrow(["vj", "vj", "jj"]) == [[], []])
    #expect(Self.narrow(["vj", "wj", ".j"]) == [[0], []])
  }
}
