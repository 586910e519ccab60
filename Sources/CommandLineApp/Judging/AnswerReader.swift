import Content
import Sessions
import Wording

/// Reads what is typed as an answer to one item.
struct AnswerReader {
  /// The letters of the descriptions; nil for an item without.
  let letters: AnswerLetters?
  /// The other answers that are offered.
  let keys: [AnswerKey]
  /// True when a number of fingers is an answer too.
  let takesFingers: Bool

  init(_ item: Item, in scan: Scan, isAnonymous: Bool, takesFingers: Bool = false) {
    letters = scan.criterion(of: item).map(AnswerLetters.init)
    keys =
      letters == nil
      ? AnswerKey.forSingle(isAnonymous: isAnonymous)
      : AnswerKey.forDescriptions(isAnonymous: isAnonymous)
    self.takesFingers = takesFingers
  }

  /// An answer to an item.
  enum Choice: Hashable {
    case step(Int)
    case key(AnswerKey)
  }

  /// What a line was taken for.
  enum Reading: Hashable {
    case choice(Choice)
    /// No answer, though it was meant as one: a sentence that helps.
    case hint(String)
    /// Something else.
    case other
  }

  /// The keys to name when something else was typed: "a", "b", … "z".
  var names: [String] { letterNames + keys.map(\.key) }

  /// The letters of the descriptions, as text.
  var letterNames: [String] {
    letters.map { letters in
      letters.steps.compactMap { letters.letter(of: $0).map { String($0) } }
    } ?? []
  }

  /// Takes a line for an answer, with or without a full stop or bracket behind it.
  func read(_ line: String) -> Reading {
    let text = String(line.reversed().drop { ".),;!".contains($0) }.reversed())
    if let letters, let letter = text.first, text.count == 1, let step = letters.step(of: letter) {
      return .choice(.step(step))
    }
    if let key = AnswerKey.of(text, among: keys) { return .choice(.key(key)) }
    if let number = Int(text) { return fingers(number, text) }
    if AnswerKey.of(text, among: [.ratherNot]) != nil { return .hint(AskingWording.ratherNotHere) }
    guard letters != nil else { return .other }
    if AnswerKey.of(text, among: [.yes, .partly, .no]) != nil {
      return .hint(AskingWording.yesTyped)
    }
    return lettersTyped(in: text).count > 1 ? .hint(AskingWording.oneLetter) : .other
  }

  /// The descriptions a line names when it holds nothing but their letters, such as "a, c" or "ac";
  /// empty for any other line.
  func lettersTyped(in text: String) -> [Int] {
    guard let letters else { return [] }
    let words = text.lowercased().split { " ,;+&/.".contains($0) }.filter { $0 != "en" }
    let steps = words.joined().map { letters.step(of: $0) }
    return steps.contains(nil) ? [] : steps.compactMap(\.self)
  }

  private func fingers(_ number: Int, _ text: String) -> Reading {
    guard takesFingers else { return .hint(AskingWording.numberTyped(text)) }
    return letters?.step(ofNumber: number).map { .choice(.step($0)) } ?? .other
  }
}

extension Scan {
  /// The criterion that an item is; nil for another kind of item.
  func criterion(of item: Item) -> Criterion? {
    guard case .criterion(let place) = item, let ladder, ladder.criteria.indices.contains(place)
    else { return nil }
    return ladder.criteria[place]
  }

  /// What is asked.
  func question(of item: Item) -> String {
    switch item {
    case .core(let place):
      coreQuestions.indices.contains(place) ? coreQuestions[place].question : ""
    case .criterion: criterion(of: item)?.question ?? ""
    case .statement(let place):
      profile.map { $0.statements.indices.contains(place) ? $0.statements[place].text : "" } ?? ""
    }
  }
}
