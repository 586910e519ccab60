/// An exact, non-negative share such as 2/3, as it was written: never reduced, never rounded.
package struct Fraction: Sendable {
  package let numerator: Int
  /// Always positive.
  package let denominator: Int

  /// Both parts are small (content files allow at most six digits), so products of two fit an Int.
  package init(_ numerator: Int, _ denominator: Int) {
    precondition(denominator > 0 && numerator >= 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The smallest whole number that is not below this share of `count`.
  package func roundedUp(of count: Int) -> Int {
    (numerator * count + denominator - 1) / denominator
  }
}

extension Fraction: Comparable {
  package static func == (one: Fraction, other: Fraction) -> Bool {
    one.numerator * other.denominator == other.numerator * one.denominator
  }

  package static func < (one: Fraction, other: Fraction) -> Bool {
    one.numerator * other.denominator < other.numerator * one.denominator
  }
}

extension Fraction: Hashable {
  /// Equal shares hash alike, however they are written: 1/2 and 2/4 are one.
  package func hash(into hasher: inout Hasher) {
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    hasher.combine(numerator / a)
    hasher.combine(denominator / a)
  }
}
