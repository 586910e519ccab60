import Content
import Dossiers
import Sessions
import Wording

/// Two sides at one table: both choose in silence, show at once, and one types both answers.
///
/// The raters have joined before, one for each side; both get every answer in one piece.
package final class TogetherFlow {
  private let talk: SessionTalk
  private let raters: [RaterID]
  private let order: AskingOrder

  /// The raters in the order in which their answers are typed. `institute` is its name, where it is
  /// known.
  package init(
    session: RunningSession, raters: [RaterID], console: Console, library: Library,
    institute: String? = nil
  ) {
    talk = SessionTalk(session: session, console: console, library: library, institute: institute)
    self.raters = raters
    order = AskingOrder(scan: session.scan, setup: talk.setup)
  }

  private enum Move: Hashable {
    case question(Int)
    case closing
    case end
  }

  /// The words that can be typed besides answers.
  private static let words: [QuestionWord] = [.back, .next, .go, .done]

  /// Asks from the first open question to the end, and says how it ended.
  package func run() throws(SessionTrouble) -> Ending {
    try Ending.of { () throws(BreakOff) in try converse() }
  }

  /// The same as part of a longer conversation. Comes back when both are done, or when there is
  /// nothing to answer any more.
  package func converse() throws(BreakOff) {
    let state = talk.session.state
    for rater in raters where state.rater(rater) == nil { return talk.say(.unknownRater(rater)) }
    guard !state.isRevealed(round: state.round) else {
      return talk.say(.alreadyRevealed(round: state.round))
    }
    try begin()
    var move = open.first.map(Move.question) ?? .closing
    while move != .end {
      switch move {
      case .question(let place): move = try ask(place)
      case .closing: move = try close()
      case .end: break
      }
    }
  }

  private var scan: Scan { talk.session.scan }

  private func replies(_ rater: RaterID) -> [Item: Reply] {
    talk.session.state.rater(rater)?.replies(round: talk.session.state.round) ?? [:]
  }

  /// The questions that not everyone answered.
  private var open: [Int] {
    let open = raters.map { Set(order.open(replies($0), in: scan)) }
    return order.items.indices.filter { place in open.contains { $0.contains(place) } }
  }

  private var sides: [String] {
    raters.map { Vocabulary.side(of: talk.session.state.rater($0)?.participant.party ?? "") }
  }

  private func begin() throws(BreakOff) {
    let minutes = AskingTime.minutes(for: open.map { order.items[$0] }, together: true)
    talk.console.say(
      TogetherWording.welcome(
        total: order.items.count, open: open.count, minutes: minutes, sides: sides
      ).map(Passage.paragraph))
    // The first question takes a whole screen.
    try talk.console.ask(TogetherWording.startPrompt) { line in
      line.isEmpty ? .understood(()) : .not(JudgingWording.sayStart)
    }
  }

  // MARK: One question

  private func ask(_ place: Int) throws(BreakOff) -> Move {
    let item = order.items[place]
    let screen = screen(at: place)
    talk.console.say(screen.passages)
    let prompt = TogetherWording.prompt(sides)
    while true {
      let line = try talk.console.ask(prompt, help: screen.help)
      if line.isEmpty {
        if !open.contains(place) { return next(after: place) }
        talk.console.say(AskingWording.nothingYet)
        continue
      }
      if case .word(let word, let rest) = QuestionWord.match(line, among: Self.words) {
        if let move = perform(word, rest, at: place) { return move }
        continue
      }
      switch choices(line, screen.reader) {
      case .understood(let choices): return try take(choices, item, at: place)
      case .not(let because): talk.console.say(because)
      }
    }
  }

  private func screen(at place: Int) -> QuestionScreen {
    let item = order.items[place]
    let answers = raters.compactMap { rater in
      replies(rater)[item].flatMap { OwnAnswer.whole($0, criterion: scan.criterion(of: item)) }
    }
    return QuestionScreen(
      scan: scan, setup: talk.setup, item: item,
      reader: AnswerReader(
        item, in: scan, isAnonymous: talk.session.state.isAnonymous, takesFingers: true),
      institute: talk.institute,
      progress: AskingWording.progress(
        place + 1, of: order.items.count,
        minutes: AskingTime.minutes(for: open.map { order.items[$0] }, together: true)),
      instruction: scan.criterion(of: item) == nil
        ? TogetherWording.chooseAnswer : TogetherWording.chooseDescription,
      words: Self.words,
      current: answers.count == raters.count
        ? AskingWording.bothNow(zip(sides, answers).map { ($0, $1) }) : nil)
  }

  private func perform(_ word: QuestionWord, _ rest: String, at place: Int) -> Move? {
    switch word {
    case .back where place > 0: return .question(place - 1)
    case .back: talk.console.say(AskingWording.firstQuestion)
    case .next: return place + 1 < order.items.count ? .question(place + 1) : .closing
    case .go:
      switch QuestionFinder(order: order, names: talk.names).place(of: rest) {
      case .understood(let place): return .question(place)
      case .not(let because): talk.console.say(because)
      }
    case .done: return .closing
    default: break
    }
    return nil
  }

  private func next(after place: Int) -> Move {
    open.first { $0 > place }.map(Move.question) ?? .closing
  }

  /// As many answers as there are sides: behind each other, or as letters in one word.
  private func choices(
    _ line: String, _ reader: AnswerReader
  ) -> Understanding<[AnswerReader.Choice]> {
    let words = line.split { " ,;/+&".contains($0) }.map(String.init).filter { $0 != "en" }
    var parts = words
    if words.count == 1, words[0].count == raters.count,
      reader.read(words[0]) == .other
        || reader.lettersTyped(in: words[0]).count == raters.count
    {
      parts = words[0].map(String.init)
    }
    guard parts.count == raters.count else {
      return .not(TogetherWording.sayBoth(sides, example: reader.names))
    }
    var choices: [AnswerReader.Choice] = []
    for part in parts {
      guard case .choice(let choice) = reader.read(part) else {
        return .not(AskingWording.notAnAnswer(part, keys: reader.names))
      }
      choices.append(choice)
    }
    return .understood(choices)
  }

  private func take(
    _ choices: [AnswerReader.Choice], _ item: Item, at place: Int
  ) throws(BreakOff) -> Move {
    guard let criterion = scan.criterion(of: item) else {
      let commands = zip(raters, choices).compactMap { rater, choice -> SessionCommand? in
        guard case .key(let key) = choice else { return nil }
        let remarks = replies(rater)[item]?.remarks ?? Remarks()
        return .answer(rater, item, .single(Answer(key.judgement, remarks: remarks)))
      }
      guard try talk.perform(commands) else { return .question(place) }
      tellKept(item)
      return next(after: place)
    }
    let interviews = zip(raters, choices).map { rater, choice in
      var current: CriterionAnswer?
      if case .criterion(let answer)? = replies(rater)[item] { current = answer }
      var interview = CriterionInterview(criterion, current: current)
      _ = interview.take(choice.input)
      return interview
    }
    let commands = zip(raters, interviews).compactMap { rater, interview in
      interview.answer.map { SessionCommand.answer(rater, item, .criterion($0)) }
    }
    guard try talk.perform(commands) else { return .question(place) }
    for (number, rater) in raters.enumerated() {
      let conversation = CriterionConversation(
        console: talk.console, criterion: criterion,
        prefix: TogetherWording.asked(sides[number]) + " "
      ) { (answer: CriterionAnswer) throws(BreakOff) -> Bool in
        try self.talk.perform([.answer(rater, item, .criterion(answer))])
      }
      guard case .done = try conversation.run(interviews[number]) else { return .question(place) }
    }
    tellKept(item)
    return next(after: place)
  }

  private func tellKept(_ item: Item) {
    let answers = zip(sides, raters).map { side, rater in
      (
        side,
        replies(rater)[item].flatMap {
          OwnAnswer.whole($0, criterion: scan.criterion(of: item))
        } ?? Vocabulary.unanswered.label
      )
    }
    talk.console.say(AskingWording.kept(TogetherWording.both(answers)))
  }

  // MARK: The end

  private func close() throws(BreakOff) -> Move {
    let open = open
    talk.console.say([
      .blank,
      .paragraph(
        TogetherWording.closing(answered: order.items.count - open.count, of: order.items.count)),
    ])
    if let text = JudgingWording.stillOpen(open.map { $0 + 1 }) { talk.console.say(text) }
    talk.console.say(TogetherWording.closingHelp)
    let finder = QuestionFinder(order: order, names: talk.names)
    let move: Move = try talk.console.ask(
      JudgingWording.closingPrompt, help: PromptHelp([TogetherWording.closingHelp])
    ) { line in
      if YesOrNo(line)?.isYes == true { return .understood(.end) }
      if line.isEmpty || YesOrNo(line) != nil { return .not(TogetherWording.closingHelp) }
      switch QuestionWord.match(line, among: [.go, .done, .back]) {
      case .word(.done, _): return .understood(.end)
      case .word(.back, _): return .understood(.question(order.items.count - 1))
      case .word(_, let rest): return finder.place(of: rest).map(Move.question)
      default: return finder.place(of: line).map(Move.question)
      }
    }
    guard move == .end else { return move }
    if !open.isEmpty {
      let isSure = try talk.console.askYesOrNo(JudgingWording.finishWithOpen(open.count))
      if !isSure { return .closing }
    }
    guard try talk.perform(raters.map { .finish($0) }) else { return .closing }
    talk.sayFinished()
    return .end
  }
}
