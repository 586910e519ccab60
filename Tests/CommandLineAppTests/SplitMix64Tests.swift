import Testing

@testable import CommandLineApp

/// The row of numbers with which cards are drawn.
@Suite struct SplitMix64Tests {
  /// The first numbers of the authors' program in C for this seed.
  @Test func `the numbers are the published ones`() {
    var numbers = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.indices.map { _ in numbers.next() } == expected)
  }

  @Test(arguments: [0, 1, 7, UInt64.max])
  func `of so many values each is drawn once`(seed: UInt64) {
    for count in 0...6 {
      var numbers = SplitMix64(seed: seed)
      let drawn = numbers.draw(count, of: Array(1...5))
      #expect(drawn.count == min(count, 5), "seed \(seed)")
      #expect(Set(drawn).count == drawn.count, "seed \(seed)")
      #expect(Set(drawn).isSubset(of: 1...5), "seed \(seed)")
    }
  }

  /// 6,000 throws: each side about 1,000 times, with a standard deviation of 29.
  @Test func `every value is as likely`() {
    var numbers = SplitMix64(seed: 6)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<6_000 { counts[Int(numbers.next(below: 6))] += 1 }
    #expect(counts.allSatisfy { (850...1_150).contains($0) }, "seed 6: \(counts)")
    #expect(numbers.next(below: 1) == 0)
    #expect(numbers.next(below: 0) == 0)
  }
}
