import Content
import Sessions
import Wording

extension JudgingFlow {
  /// Rows of an overview that fit on a screen with what stands around them.
  private static let rowsAtOnce = 18

  /// All questions with the answers, a screen at a time.
  func showOverview(from place: Int?) throws(BreakOff) -> Move {
    var rows = overviewRows[...]
    talk.console.say([.blank, .paragraph(JudgingWording.overview)])
    while true {
      let page = rows.prefix(Self.rowsAtOnce)
      rows = rows.dropFirst(Self.rowsAtOnce)
      talk.console.say([Passage].items(page.map { ($0.number, $0.text) }))
      let isLast = rows.isEmpty
      let chosen = try talk.console.ask(
        JudgingWording.overviewPrompt(hasMore: !isLast),
        navigation(isLast ? place.map(Move.question) ?? .closing : nil))
      if let chosen { return chosen }
    }
  }

  private var overviewRows: [(number: String, text: String)] {
    order.items.enumerated().map { place, item in
      let criterion = scan.criterion(of: item)
      let answer = replies[item].flatMap { OwnAnswer.text($0, criterion: criterion) }
      let marks = replies[item].flatMap { OwnAnswer.marks($0) }
      let parts = [answer ?? Vocabulary.unanswered.label] + [marks].compactMap(\.self)
      let name = JudgingWording.shortened(talk.names.name(of: item))
      return ("\(place + 1)", "\(name): \(parts.joined(separator: "; "))")
    }
  }

  /// Reads where to go: a question, back, or to the end. Enter means `standard`.
  private func navigation(_ standard: Move?) -> (String) -> Understanding<Move?> {
    { [order, talk] line in
      if line.isEmpty { return .understood(standard) }
      let finder = QuestionFinder(order: order, names: talk.names)
      switch QuestionWord.match(line, among: [.go, .done, .back, .next, .overview]) {
      case .word(.done, _): return .understood(.closing)
      case .word(.overview, _): return .understood(.overview(from: nil))
      case .word(.back, _), .word(.next, _): return .understood(standard)
      case .word(.go, let rest): return finder.place(of: rest).map(Move.question)
      default: return finder.place(of: line).map(Move.question)
      }
    }
  }

  /// What is open, and whether the rater is done.
  func close() throws(BreakOff) -> Move {
    talk.console.say(closingPassages)
    let prompt = JudgingWording.closingPrompt
    while true {
      let move: Move? = try talk.console.ask(
        prompt, help: PromptHelp([JudgingWording.closingHelp])
      ) { line in
        if YesOrNo(line)?.isYes == true { return .understood(.closing) }
        return line.isEmpty || YesOrNo(line) != nil
          ? .not(JudgingWording.closingHelp) : navigation(nil)(line)
      }
      switch move {
      case .closing?: if try finish() { return .end }
      case let move?: return move
      case nil: return .question(order.items.count - 1)
      }
    }
  }

  private var closingPassages: [Passage] {
    let open = open
    var passages: [Passage] = [
      .blank,
      .paragraph(
        JudgingWording.closing(answered: order.items.count - open.count, of: order.items.count)),
    ]
    func add(_ text: String?) { if let text { passages.append(.paragraph(text)) } }
    add(JudgingWording.stillOpen(open.map { $0 + 1 }))
    add(JudgingWording.marked(.doubt, at: places { $0.isDoubtful }))
    add(JudgingWording.marked(.wish, at: places { $0.isWish }))
    passages.append(.paragraph(JudgingWording.closingHelp))
    return passages
  }

  private func places(_ fits: (Remarks) -> Bool) -> [Int] {
    order.items.indices.filter { replies[order.items[$0]].map { fits($0.written) } ?? false }
      .map { $0 + 1 }
  }

  /// True when the rater is done.
  private func finish() throws(BreakOff) -> Bool {
    if !open.isEmpty {
      let isSure = try talk.console.askYesOrNo(JudgingWording.finishWithOpen(open.count))
      guard isSure else {
        talk.console.say(JudgingWording.closingHelp)
        return false
      }
    }
    guard try talk.perform([.finish(rater)]) else { return false }
    talk.sayFinished()
    return true
  }
}

extension SessionTalk {
  /// Says that someone is done, and whom the answers still wait for.
  func sayFinished() {
    let state = session.state
    switch state.whySealed(round: state.round) {
    case nil: console.say(JudgingWording.allFinished)
    case .tooFewForAnonymous(let count)?:
      let because = Refusal.tooFewForAnonymous(count: count).message(names, in: state)
      console.say(JudgingWording.finishedWithFew(because: because))
    default:
      let waiting = names.waiting(state.waitingFor(round: state.round), in: state)
      console.say(JudgingWording.finished(waitingFor: waiting))
      if waiting.isEmpty, state.isTooSmall {
        say(.tooFewForAnonymous(count: state.raters.count { !$0.replies(round: 1).isEmpty }))
      }
    }
  }
}

extension Understanding {
  /// The same with another value.
  func map<Other>(_ change: (Value) -> Other) -> Understanding<Other> {
    switch self {
    case .understood(let value): .understood(change(value))
    case .not(let because): .not(because)
    }
  }
}
