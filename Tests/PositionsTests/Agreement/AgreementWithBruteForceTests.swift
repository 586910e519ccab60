import Testing

/// The product and an independent, literal reading of docs/measurement.md agree on everything both
/// compute (docs/decisions/0002-corners-of-the-measurement-rules.md).
struct AgreementWithBruteForceTests {
  private static let size: UInt64 = 2500
  private static let parts = (0..<8).map { UInt64($0) * size }

  @Test(arguments: parts)
  func `outcomes of random cases are alike`(first: UInt64) {
    for seed in first..<first + Self.size {
      if let difference = BruteForceDifference.ofCase(seed: seed) {
        Issue.record(Comment(rawValue: difference))
        return
      }
    }
  }

  @Test(arguments: [0, 2500])
  func `outcomes of random profiles are alike`(first: UInt64) {
    for seed in first..<first + 2500 {
      if let difference = BruteForceDifference.ofProfile(seed: seed) {
        Issue.record(Comment(rawValue: difference))
        return
      }
    }
  }
}
