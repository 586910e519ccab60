import Wording

/// A console that waits when the screen is full, so that nothing rolls away unread.
///
/// Counted are the lines since people last pressed Enter.
package final class PacedConsole {
  /// Lines of a screen of which the last ones are left for a prompt.
  package static let room = 22

  /// For a conversation of its own; `didAsk` is to be called after it.
  let console: Console
  private var used = 0
  /// Gets what is typed in place of Enter while the console waits; true when it did something with it.
  var atPause: ((String) throws(BreakOff) -> Bool)?

  package init(_ console: Console) {
    self.console = console
  }

  /// Goes on below what the console has said since people last pressed Enter.
  init(below console: Console) {
    self.console = console
    used = console.linesSinceAsked
  }

  /// Shows passages. They begin on a new screen when they would not fit on what is left of this one,
  /// and go on over several when they are longer than one.
  package func say(_ passages: [Passage]) throws(BreakOff) {
    var lines = passages.lines()[...]
    let fits = used + lines.count <= Self.room
    if !fits, used > 0, lines.count <= Self.room || used > Self.room / 2 { try pause() }
    while used + lines.count > Self.room {
      let part = lines.prefix(Self.room - used)
      console.say([.lines(Array(part))])
      lines = lines.dropFirst(part.count)
      try pause()
    }
    console.say([.lines(Array(lines))])
    used += lines.count
  }

  /// Lines that can still be shown before it waits.
  var roomLeft: Int { max(0, Self.room - used) }

  /// Shows one paragraph.
  package func say(_ text: String) throws(BreakOff) { try say([.paragraph(text)]) }

  /// Waits for Enter, also when nothing was shown.
  package func pause(_ prompt: String = TalkingWording.pause) throws(BreakOff) {
    let help = PromptHelp([TalkingWording.pauseHelp])
    while true {
      let text = try console.ask(prompt, help: help)
      didAsk()
      if text.isEmpty { return }
      if try atPause?(text) ?? false { continue }
      console.say(TalkingWording.onlyEnter)
    }
  }

  /// Asks until the line is understood.
  package func ask<Value>(
    _ prompt: String, help: PromptHelp = PromptHelp(), _ read: (String) -> Understanding<Value>
  ) throws(BreakOff) -> Value {
    let value = try console.ask(prompt, help: help, read)
    didAsk()
    return value
  }

  /// Asks for a line, with a prompt that may change while people wait.
  func askLine(
    _ prompt: () -> String, help: PromptHelp, pulse: Pulse?
  ) throws(BreakOff) -> String {
    let text = try console.ask(prompt, help: help, pulse: pulse)
    didAsk()
    return text
  }

  /// Asks for a text that can be kept; nil when only Enter was pressed.
  package func askText(
    _ prompt: String, limit: Int, help: PromptHelp = PromptHelp()
  ) throws(BreakOff) -> String? {
    let text = try console.askText(prompt, limit: limit, help: help)
    didAsk()
    return text
  }

  /// Asks for yes or no. `standard` is what Enter means.
  package func askYesOrNo(_ question: String, standard: Bool? = nil) throws(BreakOff) -> Bool {
    let answer = try console.askYesOrNo(question, standard: standard)
    didAsk()
    return answer
  }

  /// Asks for one of a few letters, in either case; Enter is `standard` where there is one.
  /// Without `help` the hint is what `?` tells.
  package func askLetter(
    _ prompt: String, _ letters: [Character], standard: Character? = nil, hint: String,
    help: PromptHelp? = nil
  ) throws(BreakOff) -> Character {
    try ask(prompt, help: help ?? PromptHelp([hint])) { text in
      if text.isEmpty, let standard { return .understood(standard) }
      let letter = text.lowercased().first
      let isShort = text.count == 1 || text.allSatisfy(\.isLetter)
      if let letter, isShort, letters.contains(letter) { return .understood(letter) }
      return .not(text.isEmpty ? hint : TalkingWording.notHere(text, choices: hint))
    }
  }

  /// Tells that people have seen what was on the screen.
  package func didAsk() { used = 0 }
}
