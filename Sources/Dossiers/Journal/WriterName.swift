/// The name of one installation: six to twelve small letters and digits.
package struct WriterName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// Nil for a text that is no such name.
  package init?(_ text: String) {
    guard (6...12).contains(text.utf8.count), text.utf8.allSatisfy(Self.fits) else { return nil }
    self.text = text
  }

  /// A name drawn from a random source: eight marks, so that even among a million installations
  /// two in one folder are as good as ruled out.
  package init(using random: inout some RandomNumberGenerator) {
    let marks = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    text = String((0..<8).map { _ in marks[Int.random(in: 0..<marks.count, using: &random)] })
  }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  /// True for the characters such a name is made of.
  static func fits(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
