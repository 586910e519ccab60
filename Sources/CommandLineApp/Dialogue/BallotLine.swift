/// What a line means while votes are typed.
enum BallotLine: Hashable {
  case list
  case done
  case reopen
  case result
  /// What the scan says of the options.
  case material
  /// Goes to a side or table, and there to a subject, by its number.
  case goTo(group: String?, subject: Int?)
  /// Numbers to be read.
  case votes(String)

  init(_ line: String) {
    let folded = line.lowercased()
    let words = folded.split(separator: " ")
    switch folded {
    case "lijst": self = .list
    case "klaar": self = .done
    case "open weer", "open": self = .reopen
    case "uitslag": self = .result
    case "materiaal", "m": self = .material
    default: self = Self.place(words) ?? .votes(line)
    }
  }

  private static func place(_ words: [Substring]) -> BallotLine? {
    guard (1...2).contains(words.count), let first = words.first else { return nil }
    let subject = words.last.flatMap { word in
      word.first == "#" ? TypedNumber.of(word.dropFirst()) : nil
    }
    if first.first == "@", first.count > 1, words.count == 1 || subject != nil {
      return .goTo(group: String(first.dropFirst()), subject: subject)
    }
    return words.count == 1 ? subject.map { .goTo(group: nil, subject: $0) } : nil
  }
}
