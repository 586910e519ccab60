/// A number as it is typed from a count or a list.
enum TypedNumber {
  /// The most digits that are read: no count in a room has more.
  private static let mostDigits = 4

  /// Nil for anything but one to four plain digits; nothing larger is ever reckoned with.
  static func of(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8
    guard (1...mostDigits).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}

extension String {
  /// Its words, with where they are separated as people write rows of numbers: by spaces, semicolons,
  /// and commas with a space behind them.
  var typedWords: [Substring] {
    let separated = replacing(", ", with: " ")
    let trimmed = separated.last == "," ? separated.dropLast() : separated[...]
    return trimmed.split { " ;·\t\u{A0}".contains($0) }
  }

  /// The first word and what stands behind it.
  var firstWord: (word: Substring, rest: String) {
    let word = prefix { $0 != " " }
    return (word, String(dropFirst(word.count).drop { $0 == " " }))
  }
}
