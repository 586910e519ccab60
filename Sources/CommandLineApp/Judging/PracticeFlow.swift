import Content
import Sessions
import Wording

/// Three questions about a described partnership, to get used to answering. Nothing is kept.
package struct PracticeFlow {
  private let console: Console
  private let scan: Scan

  /// Nil when the library does not hold the questions.
  package init?(console: Console, library: Library) {
    guard let scan = library.scans[PracticeWording.scan] else { return nil }
    self.console = console
    self.scan = scan
    guard PracticeWording.exercises.allSatisfy({ model(of: $0) != nil }) else { return nil }
  }

  /// Asks whether someone wants to practise, and does so.
  package func offer() throws(BreakOff) {
    if try console.askYesOrNo(PracticeWording.offer, standard: true) { try converse() }
  }

  /// Tells, asks, and gives our answer with its reason.
  package func converse() throws(BreakOff) {
    tell()
    _ = try console.ask(PracticeWording.startPrompt)
    for (place, exercise) in PracticeWording.exercises.enumerated() {
      guard let model = model(of: exercise) else { continue }
      let reader = AnswerReader(model.item, in: scan, isAnonymous: false)
      show(model.item, reader, number: place + 1)
      guard let choice = try answer(reader, to: model.item) else { return }
      console.say(
        PracticeWording.model(
          model.label, isSame: choice == model.choice, reason: exercise.reason))
    }
    console.say(PracticeWording.finished)
  }

  private func tell() {
    console.say([.blank] + PracticeWording.text.flatMap { [.paragraph($0), .blank] })
  }

  private func show(_ item: Item, _ reader: AnswerReader, number: Int) {
    var passages: [Passage] = [
      .blank,
      .paragraph(PracticeWording.number(number, of: PracticeWording.exercises.count)),
      .paragraph(scan.question(of: item)),
    ]
    if let criterion = scan.criterion(of: item) {
      passages.append(.paragraph(AskingWording.choose))
      passages += QuestionScreen.descriptions(criterion)
    }
    passages.append(.choices(reader.keys.map(AskingWording.key)))
    passages.append(.choices(PracticeWording.actions))
    console.say(passages)
  }

  /// Nil to leave the practice.
  private func answer(
    _ reader: AnswerReader, to item: Item
  ) throws(BreakOff) -> AnswerReader.Choice? {
    let help = PromptHelp(
      [PracticeWording.typeAnAnswer(reader.names)], about: scan.question(of: item))
    while true {
      let line = try console.ask(AskingWording.prompt, help: help)
      if line.isEmpty {
        console.say(PracticeWording.typeAnAnswer(reader.names))
        continue
      }
      switch reader.read(line) {
      case .choice(let choice): return choice
      // Here is no other question to go to.
      case .hint where Int(line) != nil: console.say(PracticeWording.typeAnAnswer(reader.names))
      case .hint(let sentence): console.say(sentence)
      case .other where line.lowercased() == PracticeWording.textWord: tell()
      case .other where QuestionWord.match(line, among: [.next]) == .word(.next, rest: ""):
        return nil
      case .other: console.say(AskingWording.notAnAnswer(line, keys: reader.names))
      }
    }
  }

  /// The question of an exercise and our answer; nil when the scan does not hold them.
  private func model(
    of exercise: PracticeWording.Exercise
  ) -> (item: Item, choice: AnswerReader.Choice, label: String)? {
    guard let item = scan.items.first(where: { scan.id(of: $0) == exercise.question }) else {
      return nil
    }
    if let criterion = scan.criterion(of: item) {
      guard let step = scan.ladder?.scale.firstIndex(where: { $0.id == exercise.answer }),
        let letter = AnswerLetters(criterion).letter(of: step)
      else { return nil }
      return (item, .step(step), String(letter))
    }
    let key = AnswerKey.allCases.first { $0.judgement?.rawValue == exercise.answer }
    return key.map { (item, .key($0), $0.label) }
  }
}
