import Content
import StrictYAML

extension Diagnostic {
  /// What the reader is told, with "bedoelde je …?" when something comes close.
  package var message: Message {
    let message =
      switch problem {
      case .syntax(let problem): problem.message
      case .content(let problem): problem.message
      }
    guard let suggestion else { return message }
    return Message(
      message.what, why: message.why, remedy: message.remedy, hint: didYouMean(suggestion))
  }

  /// The other place that the message is about: where the first of two stands.
  package var related: Origin? {
    switch problem {
    case .syntax(let problem):
      if case .duplicateKey(let first) = problem { Origin(path: path, range: first) } else { nil }
    case .content(let problem): problem.related
    }
  }
}

extension ContentProblem {
  fileprivate var related: Origin? {
    switch self {
    case .duplicateID(_, id: _, let first), .earlierTwice(_, criterion: _, let first),
      .answeredTwice(_, let first):
      first
    default: nil
    }
  }
}

extension Severity {
  /// The word in front of a message.
  package var label: String {
    switch self {
    case .error: "fout"
    case .warning: "waarschuwing"
    }
  }
}
