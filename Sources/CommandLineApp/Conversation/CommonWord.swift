/// What means the same at every prompt.
enum CommonWord: Hashable {
  case stop
  /// With the word to explain; empty for `?` alone.
  case help(String)

  /// Nil for a line that is an answer.
  init?(_ line: String) {
    let folded = line.lowercased()
    if ["stop", "stoppen", "quit", "exit"].contains(folded) {
      self = .stop
    } else if ["help", "hulp", "uitleg"].contains(folded) {
      self = .help("")
    } else if line.hasPrefix("?") {
      self = .help(String(line.drop { $0 == "?" || $0 == " " }))
    } else {
      return nil
    }
  }
}

/// A yes or no as people type it.
struct YesOrNo: Hashable {
  let isYes: Bool

  /// Nil for a line that says neither.
  init?(_ line: String) {
    switch line.lowercased().filter({ !".,! ".contains($0) }) {
    case "j", "ja", "y", "yes", "jazeker", "jep": isYes = true
    case "n", "nee", "no", "neen": isYes = false
    default: return nil
    }
  }
}
