/// What means the same in every step.
enum StepWord: Hashable {
  /// Takes the last thing back.
  case back
  /// Brings back what was taken back.
  case again
  case time
  /// Keeps something for another time; empty when the text is to be asked.
  case park(String)
  /// Goes to another step.
  case goTo
  /// Changes a line.
  case change

  /// Nil for a line that belongs to the step.
  init?(_ line: String) {
    let folded = line.lowercased()
    switch folded {
    case "terug": self = .back
    case "opnieuw": self = .again
    case "tijd": self = .time
    case "p", "parkeren": self = .park("")
    case "naar": self = .goTo
    case "wijzig": self = .change
    default:
      guard folded.hasPrefix("p ") else { return nil }
      self = .park(String(line.dropFirst(2).drop { $0 == " " }))
    }
  }
}
