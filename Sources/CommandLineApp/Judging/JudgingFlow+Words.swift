import Content
import Sessions
import Wording

extension JudgingFlow {
  /// Does what a word asks for at a question; nil to ask on at the same prompt.
  func perform(_ word: QuestionWord, _ rest: String, at place: Int) throws(BreakOff) -> Move? {
    let item = order.items[place]
    switch word {
    case .back:
      if place > 0 { return .question(place - 1) }
      talk.console.say(AskingWording.firstQuestion)
    case .next: return place + 1 < order.items.count ? .question(place + 1) : .closing
    case .go:
      switch QuestionFinder(order: order, names: talk.names).place(of: rest) {
      case .understood(let place): return .question(place)
      case .not(let because): talk.console.say(because)
      }
    case .overview: return .overview(from: place)
    case .done: return .closing
    case .steps: return try askStepByStep(at: place)
    case .takeBack: try takeBack(item)
    case .note: try write(.note, rest, beside: item)
    case .example: try write(.example, rest, beside: item)
    case .plan: try write(.plan, rest, beside: item)
    case .doubt: try mark(.doubt, beside: item)
    case .wish: try mark(.wish, beside: item)
    }
    return nil
  }

  private func takeBack(_ item: Item) throws(BreakOff) {
    guard isAnswered(item), let reply = replies[item], let blank = Reply.blank(for: item, in: scan)
    else {
      return talk.console.say(AskingWording.nothingToTakeBack)
    }
    let written = reply.written
    if try record(item, written == Remarks() ? nil : blank.with(written)) {
      talk.console.say(AskingWording.answerTakenBack)
    }
  }

  private func write(
    _ kind: RemarkKind, _ typed: String, beside item: Item
  ) throws(BreakOff) {
    var remarks = replies[item]?.remarks ?? Remarks()
    var text: String? = typed
    if typed.isEmpty {
      text = try talk.console.askText(
        AskingWording.text(kind, current: remarks.text(kind)), limit: SessionRules.textLength)
    }
    guard let text else { return }
    let isTakenAway = text == "-"
    if isTakenAway, !remarks.has(kind) { return }
    remarks.set(kind, isTakenAway ? nil : text)
    if try set(remarks, beside: item) {
      talk.console.say(AskingWording.remarkKept(kind, isThere: !isTakenAway))
    }
  }

  private func mark(_ kind: RemarkKind, beside item: Item) throws(BreakOff) {
    var remarks = replies[item]?.remarks ?? Remarks()
    let isThere = !remarks.has(kind)
    if kind == .doubt { remarks.isDoubtful = isThere } else { remarks.isWish = isThere }
    if try set(remarks, beside: item) {
      talk.console.say(AskingWording.remarkKept(kind, isThere: isThere))
    }
  }

  private func set(_ remarks: Remarks, beside item: Item) throws(BreakOff) -> Bool {
    guard let reply = replies[item] ?? Reply.blank(for: item, in: scan) else { return false }
    return try record(item, reply.with(remarks))
  }

  // MARK: Step by step

  private func askStepByStep(at place: Int) throws(BreakOff) -> Move? {
    let item = order.items[place]
    guard let criterion = scan.criterion(of: item) else {
      talk.console.say(AskingWording.noSteps)
      return nil
    }
    var current: CriterionAnswer?
    if case .criterion(let answer)? = replies[item] { current = answer }
    var interview = StepInterview(criterion, current: current)
    var recorded = interview.answer
    let letters = AnswerLetters(criterion)
    let passages = QuestionScreen.descriptions(criterion)
    let isAnonymous = talk.session.state.isAnonymous
    let keys = AnswerKey.forSingle(isAnonymous: isAnonymous)
    while let question = interview.question {
      switch question {
      case .step(let step):
        let name = letters.letter(of: step).map(String.init) ?? ""
        talk.console.say([.blank])
        talk.console.say(letters.steps.firstIndex(of: step).map { [passages[$0]] } ?? [])
        guard let given = try judge(name, interview.judgement(of: step), keys) else {
          return .question(place)
        }
        interview.judge(given.judgement)
      case .lasting(let step):
        let conversation = CriterionConversation(console: talk.console, criterion: criterion) {
          _ in true
        }
        guard let lasting = try conversation.lasting(step) else { return .question(place) }
        interview.confirm(lasting)
      case .example(let step):
        let name = letters.letter(of: step).map(String.init) ?? ""
        interview.give(
          example: try talk.console.askText(
            AskingWording.example(name), limit: SessionRules.textLength))
      }
      if interview.answer != recorded {
        guard try record(item, .criterion(interview.answer)) else { return .question(place) }
        recorded = interview.answer
      }
    }
    tellKept(item)
    return next(after: place)
  }

  /// What one description is judged, nil inside to leave it; nil outside to go back to the question.
  private func judge(
    _ name: String, _ current: Judgement?, _ keys: [AnswerKey]
  ) throws(BreakOff) -> StepJudgement? {
    talk.console.say([.choices(AskingWording.stepKeys(keys, current: current?.label))])
    return try talk.console.ask(AskingWording.stepPrompt(name)) { line in
      if line.isEmpty { return .understood(StepJudgement(judgement: nil)) }
      if let key = AnswerKey.of(line, among: keys) {
        return .understood(StepJudgement(judgement: key.judgement))
      }
      if QuestionWord.match(line, among: [.back]) == .word(.back, rest: "") {
        return .understood(nil)
      }
      return .not(AskingWording.notAnAnswer(line, keys: keys.map(\.key)))
    }
  }

  private struct StepJudgement {
    let judgement: Judgement?
  }
}

extension Reply {
  /// The same answer with other remarks beside it.
  func with(_ remarks: Remarks) -> Reply {
    switch self {
    case .single(let answer): .single(Answer(answer.judgement, remarks: remarks))
    case .criterion(let answer):
      .criterion(CriterionAnswer(response: answer.response, remarks: remarks))
    }
  }
}

extension Remarks {
  /// A text of this kind; nil for a mark.
  fileprivate func text(_ kind: RemarkKind) -> String? {
    switch kind {
    case .note: note
    case .example: example
    case .plan: plan
    case .doubt, .wish: nil
    }
  }

  fileprivate mutating func set(_ kind: RemarkKind, _ text: String?) {
    switch kind {
    case .note: note = text
    case .example: example = text
    case .plan: plan = text
    case .doubt, .wish: break
    }
  }
}
