import Content
import Dossiers
import Sessions
import Wording

/// One rater answers the questions of a session, alone.
///
/// Every answer has been kept before the next question is asked, and every answer can be changed.
/// The rater has joined before; nothing is shown of what others answered.
package final class JudgingFlow {
  let talk: SessionTalk
  let rater: RaterID
  let order: AskingOrder

  /// `institute` is its name, where it is known.
  package init(
    session: RunningSession, rater: RaterID, console: Console, library: Library,
    institute: String? = nil
  ) {
    talk = SessionTalk(session: session, console: console, library: library, institute: institute)
    self.rater = rater
    order = AskingOrder(
      scan: session.scan, setup: talk.setup, role: session.state.rater(rater)?.participant.role)
  }

  /// Where the conversation goes next. Places count from 0 in the order of the questions.
  enum Move: Hashable {
    case question(Int)
    /// With the question to go back to; nil for the end of the questions.
    case overview(from: Int?)
    case closing
    case end
  }

  /// Asks from the first open question to the end, and says how it ended.
  package func run() throws(SessionTrouble) -> Ending {
    try Ending.of { () throws(BreakOff) in try converse() }
  }

  /// The same as part of a longer conversation. Comes back when the rater is done, or when there is
  /// nothing to answer any more.
  package func converse() throws(BreakOff) {
    let state = talk.session.state
    guard state.rater(rater) != nil else { return talk.say(.unknownRater(rater)) }
    guard !state.isRevealed(round: state.round) else {
      return talk.say(.alreadyRevealed(round: state.round))
    }
    var move = try begin()
    while move != .end {
      switch move {
      case .question(let place): move = try ask(place)
      case .overview(let place): move = try showOverview(from: place)
      case .closing: move = try close()
      case .end: break
      }
    }
  }

  /// The answers that count now: in a second round those of the first where nothing was changed.
  var replies: [Item: Reply] {
    guard let state = talk.session.state.rater(rater) else { return [:] }
    let round = talk.session.state.round
    return round == 1
      ? state.replies(round: 1)
      : state.replies(round: 1).merging(state.replies(round: round)) { $1 }
  }

  var scan: Scan { talk.session.scan }

  /// The questions without a full answer, in order.
  var open: [Int] { order.open(replies, in: scan) }

  /// The first open question behind a place; the end of the questions when there is none.
  func next(after place: Int) -> Move {
    open.first { $0 > place }.map(Move.question) ?? .closing
  }

  private func begin() throws(BreakOff) -> Move {
    let isNew = replies.isEmpty
    let total = order.items.count
    if isNew {
      talk.console.say(
        JudgingWording.welcome(
          total: total, minutes: AskingTime.minutes(for: order.items),
          isAnonymous: talk.session.state.isAnonymous
        ).map(Passage.paragraph))
      try waitForStart()
    } else if talk.session.state.round > 1 {
      talk.console.say(JudgingWording.secondRound)
    } else {
      talk.console.say(JudgingWording.welcomeBack(answered: total - open.count, of: total))
    }
    return open.first.map(Move.question) ?? .closing
  }

  private func waitForStart() throws(BreakOff) {
    while true {
      let line = try talk.console.ask(JudgingWording.startPrompt)
      if line.isEmpty { return }
      guard JudgingWording.asksForBackground(line) else {
        talk.console.say(JudgingWording.sayStart)
        continue
      }
      let paragraphs = scan.rationale.split(separator: "\n").map { Passage.paragraph(String($0)) }
      talk.console.say(paragraphs)
    }
  }

  // MARK: One question

  private func ask(_ place: Int) throws(BreakOff) -> Move {
    let item = order.items[place]
    let screen = screen(at: place)
    talk.console.say(screen.passages)
    while true {
      let line = try talk.console.ask(AskingWording.prompt, help: screen.help)
      if line.isEmpty {
        if scan.isComplete(replies[item], for: item) { return next(after: place) }
        talk.console.say(AskingWording.nothingYet)
        continue
      }
      switch screen.reader.read(line) {
      case .choice(let choice): return try take(choice, at: place)
      case .hint(let sentence): talk.console.say(sentence)
      case .other:
        switch QuestionWord.match(line, among: screen.words) {
        case .word(let word, let rest):
          if let move = try perform(word, rest, at: place) { return move }
        case .several(let words):
          talk.console.say(AskingWording.whichAction(line, words.map(\.rawValue)))
        case .none(let near):
          talk.console.say(
            AskingWording.notAnAnswer(line, keys: screen.reader.names, near: near))
        }
      }
    }
  }

  /// What stands on the screen at a question.
  func screen(at place: Int) -> QuestionScreen {
    let item = order.items[place]
    let isAnonymous = talk.session.state.isAnonymous
    return QuestionScreen(
      scan: scan, setup: talk.setup, item: item,
      reader: AnswerReader(item, in: scan, isAnonymous: isAnonymous), institute: talk.institute,
      progress: AskingWording.progress(
        place + 1, of: order.items.count,
        minutes: AskingTime.minutes(for: open.map { order.items[$0] })),
      instruction: AskingWording.choose, words: words(for: item), current: current(item))
  }

  private func words(for item: Item) -> [QuestionWord] {
    QuestionWord.allCases.filter { word in
      switch word {
      case .steps: scan.criterion(of: item) != nil
      case .takeBack: isAnswered(item)
      default: true
      }
    }
  }

  /// True when there is an answer, not only something written beside one.
  func isAnswered(_ item: Item) -> Bool {
    replies[item].flatMap { OwnAnswer.text($0, criterion: scan.criterion(of: item)) } != nil
  }

  private func current(_ item: Item) -> String? {
    guard let reply = replies[item] else { return nil }
    let criterion = scan.criterion(of: item)
    guard OwnAnswer.text(reply, criterion: criterion) != nil,
      let whole = OwnAnswer.whole(reply, criterion: criterion)
    else { return OwnAnswer.marks(reply).map(AskingWording.beside) }
    let round = talk.session.state.round
    let isNew = talk.session.state.rater(rater)?.replies(round: round)[item] != nil
    return isNew ? AskingWording.current(whole) : AskingWording.firstRound(whole)
  }

  private func take(_ choice: AnswerReader.Choice, at place: Int) throws(BreakOff) -> Move {
    let item = order.items[place]
    if let criterion = scan.criterion(of: item) {
      guard case .criterion(let current)? = replies[item] ?? Reply.blank(for: item, in: scan) else {
        return .question(place)
      }
      var interview = CriterionInterview(criterion, current: current)
      _ = interview.take(choice.input)
      let conversation = CriterionConversation(console: talk.console, criterion: criterion) {
        (answer: CriterionAnswer) throws(BreakOff) -> Bool in
        try self.record(item, .criterion(answer))
      }
      guard case .done = try conversation.run(interview) else { return .question(place) }
    } else {
      guard case .key(let key) = choice else { return .question(place) }
      let remarks = replies[item]?.remarks ?? Remarks()
      guard try record(item, .single(Answer(key.judgement, remarks: remarks))) else {
        return .question(place)
      }
    }
    tellKept(item)
    return next(after: place)
  }

  /// Keeps an answer; false when it was refused, which has then been said.
  func record(_ item: Item, _ reply: Reply?) throws(BreakOff) -> Bool {
    try talk.perform([.answer(rater, item, reply)])
  }

  /// Says what stands there now.
  func tellKept(_ item: Item) {
    guard let reply = replies[item],
      let text = OwnAnswer.whole(reply, criterion: scan.criterion(of: item))
    else { return }
    talk.console.say(AskingWording.kept(text))
  }
}

extension AnswerReader.Choice {
  /// The same for the questions about a criterion.
  var input: CriterionInterview.Input {
    switch self {
    case .step(let step): .step(step)
    case .key(let key): key.judgement.map { .whole($0) } ?? .noStep
    }
  }
}

extension Reply {
  /// An answer that says nothing yet, to write something beside it; nil for an item that is not
  /// there.
  static func blank(for item: Item, in scan: Scan) -> Reply? {
    guard case .criterion = item else { return .single(Answer(nil)) }
    return scan.criterion(of: item).map { criterion in
      .criterion(
        CriterionAnswer(response: .stepByStep(criterion.descriptors.map { _ in nil })))
    }
  }
}
