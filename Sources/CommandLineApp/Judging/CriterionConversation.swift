import Content
import Sessions
import Wording

/// The small questions behind a pick, asked one by one. Every answer is recorded before the next.
struct CriterionConversation {
  let console: Console
  let criterion: Criterion
  /// Stands before every question, when one of several is asked; such as a side.
  var prefix = ""
  /// Keeps an answer; false when it was refused.
  let record: (CriterionAnswer) throws(BreakOff) -> Bool

  private var letters: AnswerLetters { AnswerLetters(criterion) }

  /// How it went.
  enum Outcome {
    case done
    /// The pick is to be chosen again.
    case again
  }

  /// An answer, or the wish to choose again.
  private enum Given<Value> {
    case value(Value)
    case back
  }

  /// Asks everything that follows a pick.
  func run(_ interview: CriterionInterview) throws(BreakOff) -> Outcome {
    var interview = interview
    if let answer = interview.answer, try !record(answer) { return .again }
    while let question = interview.question {
      guard let input = try ask(question) else { return .again }
      if interview.take(input) {
        tell(question, input, interview)
        if let answer = interview.answer, try !record(answer) { return .again }
      }
    }
    return .done
  }

  /// Nil to choose again.
  private func ask(
    _ question: CriterionInterview.Question
  ) throws(BreakOff) -> CriterionInterview.Input? {
    switch question {
    case .pick: return nil
    case .lasting(let step):
      return try lasting(step).map { .lasting($0) }
    case .earlier(let steps):
      let names = steps.map(name)
      return try given(AskingWording.earlier(names), about: steps) { text in
        missing(text, of: steps)
      }.map { .missing($0) }
    case .onTheWay(let step):
      return try given(
        AskingWording.onTheWay(to: name(step), scope: criterion.scope), about: [step]
      ) { text in
        if text.isEmpty { return .understood(.value(false)) }
        return YesOrNo(text).map { .understood(.value($0.isYes)) }
          ?? .not(ConversationWording.sayYesOrNo)
      }.map { .onTheWay($0) }
    case .example(let step):
      return try given(AskingWording.example(name(step)), about: [step]) { text in
        text.unicodeScalars.count > SessionRules.textLength
          ? .not(
            ConversationWording.textTooLong(
              text.unicodeScalars.count, limit: SessionRules.textLength))
          : .understood(.value(text.isEmpty ? String?.none : text))
      }.map { .example($0) }
    }
  }

  /// Whether the last step can be seen to have gone on; nil to choose again.
  func lasting(_ step: Int) throws(BreakOff) -> CriterionInterview.YesNoUnknown? {
    try given(AskingWording.lasting(name(step)), about: [step]) { text in
      switch AnswerKey.of(text, among: [.yes, .no, .dontKnow]) {
      case .yes: .understood(.value(.yes))
      case .no: .understood(.value(.no))
      case .dontKnow: .understood(.value(.dontKnow))
      default: .not(AskingWording.sayLasting)
      }
    }
  }

  private func given<Value>(
    _ question: String, about steps: [Int],
    _ read: (String) -> Understanding<Given<Value>>
  ) throws(BreakOff) -> Value? {
    let texts = steps.compactMap { step -> String? in
      guard case .text(let text) = criterion.descriptors[step] else { return nil }
      return "\(name(step)): \(text)"
    }
    let help = PromptHelp(
      texts + [AskingWording.answerFirst], about: texts.joined(separator: " "))
    let given: Given<Value> = try console.ask(prefix + question, help: help) { text in
      if case .word(let word, let rest) = QuestionWord.match(text), rest.isEmpty,
        text.lowercased() == word.rawValue || text.lowercased() == "t"
      {
        return word == .back ? .understood(.back) : .not(AskingWording.answerFirst)
      }
      return read(text)
    }
    if case .value(let value) = given { return value }
    return nil
  }

  private func missing(_ text: String, of steps: [Int]) -> Understanding<Given<Set<Int>>> {
    if text.isEmpty || YesOrNo(text)?.isYes == true { return .understood(.value([])) }
    if steps.count == 1, YesOrNo(text)?.isYes == false { return .understood(.value(Set(steps))) }
    let words = text.lowercased().split { " ,;+&/.".contains($0) }.filter { $0 != "en" }
    let typed = words.joined().map { letters.step(of: $0) }
    let places = typed.compactMap(\.self)
    guard !places.isEmpty, places.count == typed.count, Set(places).isSubset(of: steps) else {
      return .not(AskingWording.sayEarlier(steps.map(name)))
    }
    return .understood(.value(Set(places)))
  }

  private func tell(
    _ question: CriterionInterview.Question, _ input: CriterionInterview.Input,
    _ interview: CriterionInterview
  ) {
    guard case .lasting(let step) = question, case .lasting(let lasting) = input else { return }
    switch lasting {
    case .yes: break
    case .no:
      console.say(
        AskingWording.notLasting(name(step), instead: letters.steps(before: step).last.map(name)))
    case .dontKnow: console.say(AskingWording.lastingUnknown(name(step)))
    }
  }

  private func name(_ step: Int) -> String { letters.letter(of: step).map(String.init) ?? "" }
}
