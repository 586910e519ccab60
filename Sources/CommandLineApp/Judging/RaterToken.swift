/// A name for a rater that tells nothing of who it is.
package enum RaterToken {
  /// Letters and digits that are not mistaken for each other and make no words.
  private static let alphabet = Array("bcdfghjkmnpqrstvwxz23456789")

  /// Six characters, drawn from the random source.
  package static func new(using random: inout some RandomNumberGenerator) -> String {
    String(
      (0..<6).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] })
  }
}
