import Content
import Sessions
import Wording

/// What stands on the screen when a question is asked.
struct QuestionScreen {
  let scan: Scan
  let setup: SessionSetup
  let item: Item
  let reader: AnswerReader
  /// Name of the institute, where it is known.
  let institute: String?
  let progress: String
  /// How to choose; stands above descriptions.
  let instruction: String
  /// The words that can be typed besides an answer.
  let words: [QuestionWord]
  /// What was answered before.
  let current: String?

  /// Lines that a terminal of 24 has room for, between what was kept of the question before (two
  /// lines) and the prompt.
  static let mostLines = 21

  /// Everything above the prompt. What is long stands without blank lines, and what is longer
  /// still leaves the words to `?`.
  var passages: [Passage] {
    let all = everything(AskingWording.actions(words.map(\.rawValue)))
    guard all.lines().count > Self.mostLines else { return all }
    let tight = all.filter { $0 != .blank }
    guard tight.lines().count > Self.mostLines else { return tight }
    return everything(AskingWording.fewActions).filter { $0 != .blank }
  }

  private func everything(_ actions: [String]) -> [Passage] {
    var passages: [Passage] = [
      .blank, .paragraph(AskingWording.about(setup, institute: institute)),
      .paragraph(progress), .blank, .paragraph(scan.question(of: item)),
    ]
    if let criterion = scan.criterion(of: item) {
      passages.append(.paragraph(instruction))
      passages += Self.descriptions(criterion)
    } else if instruction != AskingWording.choose {
      passages.append(.paragraph(instruction))
    }
    passages.append(.choices(reader.keys.map(AskingWording.key)))
    passages.append(.choices(actions))
    if let current { passages.append(.paragraph(current)) }
    return passages
  }

  /// The descriptions with their letters, without names of steps.
  static func descriptions(_ criterion: Criterion) -> [Passage] {
    let letters = AnswerLetters(criterion)
    return letters.steps.compactMap { step in
      guard case .text(let text) = criterion.descriptors[step],
        let letter = letters.letter(of: step)
      else { return nil }
      return .item(mark: String(letter), text: text)
    }
  }

  /// What `?` tells here.
  var help: PromptHelp {
    var lines: [String] = []
    var about = scan.question(of: item)
    if let criterion = scan.criterion(of: item) {
      if let caution = criterion.caution { lines.append(AskingWording.caution(caution)) }
      if !criterion.examples.isEmpty { lines.append(AskingWording.examples(criterion.examples)) }
      for case .text(let text) in criterion.descriptors { about += " " + text }
    }
    lines += QuestionWord.help(words).map { "\($0.word): \($0.text)." }
    return PromptHelp(lines, about: about)
  }
}
