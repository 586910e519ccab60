import Content
import Wording

/// A conversation line by line: the program says something, asks, and gets a line.
///
/// Nothing is ever erased or moved on the screen, so that a screen reader and a saved transcript get
/// the same as the eye. At every prompt a few words mean the same: `?` explains, `stop` stops.
package final class Console {
  private let input: any LineSource
  private let output: any TextSink
  private let library: Library
  /// Lines that were said since people last typed one.
  private(set) var linesSinceAsked = 0

  /// The terms of the library are explained on request.
  package init(input: any LineSource, output: any TextSink, library: Library) {
    self.input = input
    self.output = output
    self.library = library
  }

  /// Shows passages, wrapped.
  package func say(_ passages: [Passage]) {
    let lines = passages.lines()
    output.write(lines.map { VisibleText.of($0) + "\n" }.joined())
    linesSinceAsked += lines.count
  }

  /// Shows one paragraph.
  package func say(_ text: String) { say([.paragraph(text)]) }

  /// Asks for a line until there is one that is not for the console itself; empty when only Enter
  /// was pressed.
  package func ask(_ prompt: String, help: PromptHelp = PromptHelp()) throws(BreakOff) -> String {
    try ask({ prompt }, help: help, pulse: nil)
  }

  /// Asks as `ask` does, with a prompt that may say something else each time it is told. With a pulse
  /// it is told again, on a line of its own, while nobody types.
  func ask(
    _ prompt: () -> String, help: PromptHelp, pulse: Pulse?
  ) throws(BreakOff) -> String {
    while true {
      output.write(Self.wrapped(prompt()) + " ")
      let line = next(prompt, pulse)
      linesSinceAsked = 0
      switch line {
      case .line(let text):
        if !input.isTerminal { output.write(VisibleText.of(text) + "\n") }
        switch CommonWord(text) {
        case .stop: throw .stopped
        case .help(let word): explain(word, help)
        case nil: return text
        }
      case .tooLong:
        output.write(input.isTerminal ? "" : "\n")
        say(ConversationWording.lineTooLong)
      case .end:
        output.write("\n")
        throw .endOfInput
      case .interrupted:
        output.write("\n")
        throw .interrupted
      }
    }
  }

  private func next(_ prompt: () -> String, _ pulse: Pulse?) -> InputLine {
    guard let pulse else { return input.next() }
    while true {
      if let line = input.next(within: pulse.milliseconds) { return line }
      guard let beat = pulse.beat() else { continue }
      let bell = beat == .withBell && output.isTerminal ? "\u{7}" : ""
      output.write(bell + "\n" + Self.wrapped(prompt()) + " ")
    }
  }

  /// A prompt over as many lines as it needs, with room on the last for a short answer.
  private static func wrapped(_ prompt: String) -> String {
    TextLayout.wrap(prompt, width: TextLayout.width - 4).map(VisibleText.of)
      .joined(separator: "\n")
  }

  /// Asks until the line is understood; a line that is not gets an explanation and is asked again.
  package func ask<Value>(
    _ prompt: String, help: PromptHelp = PromptHelp(), _ read: (String) -> Understanding<Value>
  ) throws(BreakOff) -> Value {
    while true {
      switch read(try ask(prompt, help: help)) {
      case .understood(let value): return value
      case .not(let because): say(because)
      }
    }
  }

  /// Asks for yes or no. `standard` is what Enter means, and `v` where that is yes; without it Enter is
  /// not understood.
  package func askYesOrNo(
    _ question: String, standard: Bool? = nil, help: PromptHelp = PromptHelp()
  ) throws(BreakOff) -> Bool {
    let prompt = question + " " + ConversationWording.yesOrNo(standard: standard)
    return try ask(prompt, help: help) { text in
      if text.isEmpty, let standard { return .understood(standard) }
      if standard == true, ["v", "verder"].contains(text.lowercased()) { return .understood(true) }
      return YesOrNo(text).map { .understood($0.isYes) } ?? .not(ConversationWording.sayYesOrNo)
    }
  }

  /// Asks for a text of at most `limit` characters; nil when only Enter was pressed.
  package func askText(
    _ prompt: String, limit: Int, help: PromptHelp = PromptHelp()
  ) throws(BreakOff) -> String? {
    try ask(prompt, help: help) { text in
      if text.unicodeScalars.count > limit {
        return .not(ConversationWording.textTooLong(text.unicodeScalars.count, limit: limit))
      }
      return .understood(text.isEmpty ? nil : text)
    }
  }

  private func explain(_ word: String, _ help: PromptHelp) {
    guard !word.isEmpty else {
      let terms = library.terms(in: help.about).prefix(8).map(\.term)
      return say(
        help.lines.map(Passage.paragraph)
          + ConversationWording.helpEverywhere(terms: Array(terms)).map(Passage.paragraph))
    }
    if let gloss = Vocabulary.gloss(for: word) { return say(gloss) }
    switch library.term(for: word) {
    case .term(let term): say("\(term.term): \(term.explanation)")
    case .near(let term):
      say([
        .paragraph(ConversationWording.nearestTerm(to: word)),
        .paragraph("\(term.term): \(term.explanation)"),
      ])
    case .none: say(ConversationWording.noTerm(word))
    }
  }
}

/// What `?` tells at a prompt.
package struct PromptHelp: Sendable {
  /// What can be typed there, a line each.
  package var lines: [String]
  /// The text on the screen, from which terms can be explained.
  package var about: String

  package init(_ lines: [String] = [], about: String = "") {
    self.lines = lines
    self.about = about
  }
}

/// What a line was taken for.
package enum Understanding<Value> {
  case understood(Value)
  /// Why it was not, in a sentence that helps.
  case not(String)
}
