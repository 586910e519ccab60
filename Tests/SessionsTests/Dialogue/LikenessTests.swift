import Sessions
import Testing

/// Which lines probably say the same.
struct LikenessTests {
  /// Groups of letters: `meer` 3, `tijd` 3, `voor` 3, `begeleiding` 10; against 3, 3 and, without the
  /// words of two letters, `begeleiden` 9. They share 3 + 3 + 7: 200 × 13 / (19 + 15) = 76.
  @Test func `an ending more or less makes little difference`() {
    #expect(
      Likeness.percent("Meer tijd voor begeleiding", "meer tijd om te begeleiden") == 76)
  }

  @Test(arguments: [
    ("Een goed idee!", "een GOED idée", 100), ("begeleiding, tijd", "tijd; begeleiding", 100),
    ("meer tijd", "betere roosters", 0), ("", "", 0), ("!", "?", 0), ("ja", "ja", 0),
  ])
  func `order, accents, capitals and points do not matter`(one: String, other: String, percent: Int)
  {
    #expect(Likeness.percent(one, other) == percent)
    #expect(Likeness.percent(other, one) == percent)
  }

  @Test func `pairs above the threshold come best first`() {
    let texts = [
      "Samen lessen observeren", "Meer tijd voor begeleiding", "Lessen samen observeren",
      "Een gedeelde agenda", "Meer tijd om te begeleiden",
    ].enumerated().map { (EventID(writer: "w", number: $0 + 1), $1) }
    let pairs = Likeness.pairs(of: texts)
    #expect(pairs.map { [$0.first.number, $0.second.number] } == [[1, 3], [2, 5]])
    #expect(pairs.map(\.percent) == [100, 76])
    #expect(Likeness.pairs(of: texts, threshold: 101).isEmpty)
  }

  @Test func `three hundred lines are compared in a moment`() {
    let texts = (1...300).map {
      (EventID(writer: "w", number: $0), "Regel \($0 * 7919) over begeleiding van studenten \($0)")
    }
    let clock = ContinuousClock()
    let duration = clock.measure { #expect(!Likeness.pairs(of: texts).isEmpty) }
    #expect(duration < .seconds(20))
  }
}
