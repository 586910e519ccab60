import Content
import Sessions
import Wording

/// A line typed at the prompt of a step that is no key of every step.
enum StepLine: Hashable {
  /// Enter or `v`: the group goes on.
  case next
  /// Never empty.
  case text(String)
}

extension DialogueTable {
  /// Asks at the main prompt of a step. The keys of every step are dealt with here; when one of them
  /// changes where the group is, this throws and the step is run again from its state.
  ///
  /// With `isCounting` the time that is left is told while nobody types.
  func askLine(
    _ prompt: String = DialogueWording.prompt, help: PromptHelp = PromptHelp(),
    isCounting: Bool = false
  ) throws(BreakOff) -> StepLine {
    let text = try askWords(prompt, help: help, isCounting: isCounting)
    return ["", "v", "verder"].contains(text.lowercased()) ? .next : .text(text)
  }

  /// Asks for a text that can be kept, within a step; nil when only Enter was pressed. The keys of
  /// every step work here too, but for `v`.
  func askText(
    _ prompt: String, help: PromptHelp = PromptHelp(), limit: Int = SessionRules.textLength
  ) throws(BreakOff) -> String? {
    try ask(prompt, help: help) { text in
      let length = text.unicodeScalars.count
      if length > limit { return .not(ConversationWording.textTooLong(length, limit: limit)) }
      return .understood(text.isEmpty ? nil : text)
    }
  }

  /// Asks within a step until the line is understood; an empty line is passed on as well.
  func ask<Value>(
    _ prompt: String, help: PromptHelp = PromptHelp(), _ read: (String) -> Understanding<Value>
  ) throws(BreakOff) -> Value {
    while true {
      switch read(try askWords(prompt, help: help)) {
      case .understood(let value): return value
      case .not(let because): try screen.say(because)
      }
    }
  }

  /// A line that is no key of every step.
  private func askWords(
    _ prompt: String, help: PromptHelp, isCounting: Bool = false
  ) throws(BreakOff) -> String {
    var help = help
    help.lines += DialogueWording.keysOfEveryStep
    while true {
      let text = try screen.askLine(
        { self.timed(prompt) }, help: help, pulse: isCounting ? countdown : nil)
      guard let word = StepWord(text) else { return text }
      try StepWordFlow(table: self).carryOut(word)
    }
  }

  /// The prompt with the time that is left of the step before it.
  private func timed(_ prompt: String) -> String {
    secondsLeft.map { DialogueTimeWording.left(seconds: $0) + " " + prompt } ?? prompt
  }

  /// Seconds left of the step that is going on, below 0 when it takes longer; nil without a clock.
  var secondsLeft: Int? {
    clock.now.flatMap { now in
      Timetable(format, state, now: now.clock).leftOfStep.map { $0 * 60 - now.second }
    }
  }

  private var countdown: Pulse? {
    guard let left = secondsLeft else { return nil }
    var countdown = Countdown(left: left, during: step?.kind ?? .plenary)
    return Pulse(milliseconds: 200) {
      self.secondsLeft.flatMap { countdown.tell(left: $0) }
    }
  }
}
