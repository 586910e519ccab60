/// What a line means while contributions are put in order.
enum OrderingLine: Hashable {
  case list
  case themes
  /// Goes through what may be double again.
  case doubles
  /// `3 bij 7`: 3 says the same as 7, which stands for both.
  case join(Int, into: Int)
  /// `los 3`.
  case separate(Int)
  /// `3 5 thema 4` or `3 thema Eigen woorden`.
  case theme([Int], String)
  /// `wijzig 3 tekst`.
  case reword(Int, String)
  /// `wacht 5`: it is not voted on for now.
  case wait([Int])
  /// `toch 5`.
  case takeBack([Int])
  case unknown

  init(_ line: String) {
    self = Self.read(line) ?? .unknown
  }

  private static func read(_ line: String) -> OrderingLine? {
    let words = line.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first else { return nil }
    let (_, rest) = line.firstWord
    switch first {
    case "lijst" where words.count == 1: return .list
    case "thema's", "themas", "thema’s": return words.count == 1 ? .themes : nil
    case "dubbel", "dubbelen": return words.count == 1 ? .doubles : nil
    case "los": return words.count == 2 ? TypedNumber.of(words[1]).map { .separate($0) } : nil
    case "wacht": return numbers(words.dropFirst()).map { .wait($0) }
    case "toch": return numbers(words.dropFirst()).map { .takeBack($0) }
    case "wijzig":
      let (number, text) = rest.firstWord
      return text.isEmpty ? nil : TypedNumber.of(number).map { .reword($0, text) }
    default: return aboutNumbers(line, words)
    }
  }

  private static func aboutNumbers(_ line: String, _ words: [String]) -> OrderingLine? {
    if words.count == 3, words[1] == "bij", let one = TypedNumber.of(words[0]),
      let other = TypedNumber.of(words[2])
    {
      return .join(one, into: other)
    }
    guard let place = words.firstIndex(of: "thema"), place < words.count - 1,
      let chosen = numbers(words[..<place])
    else { return nil }
    // In the letters that were typed: a theme can have words of its own.
    let theme = line.split(separator: " ").dropFirst(place + 1).joined(separator: " ")
    return .theme(chosen, theme)
  }

  private static func numbers(_ words: ArraySlice<String>) -> [Int]? {
    let numbers = words.compactMap(TypedNumber.of)
    return numbers.isEmpty || numbers.count != words.count ? nil : numbers
  }
}
