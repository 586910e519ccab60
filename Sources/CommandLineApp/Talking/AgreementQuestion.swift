import Content
import Sessions
import Wording

/// What people agree about an item: any answer, with why and who sees it otherwise; or it is left open.
struct AgreementQuestion {
  let meeting: Meeting
  let item: Item

  /// The key that leaves it open; no letter of a description.
  private static let leaveOpen = "o"

  private var reader: AnswerReader {
    AnswerReader(item, in: meeting.scan, isAnonymous: false)
  }

  /// Asks until something came of it, and keeps that.
  func run() throws(BreakOff) {
    try showChoices()
    while true {
      guard let choice = try ask() else {
        try meeting.perform(.leaveOpen(item))
        return try meeting.screen.say(TopicTalkWording.leftOpen)
      }
      guard let reply = try reply(choice) else { continue }
      try meeting.perform(.agree(item, reply))
      try askReasons(beside: reply)
      return try meeting.screen.say(
        TopicTalkWording.agreed(meeting.phrases.reply(reply, to: item)))
    }
  }

  private func showChoices() throws(BreakOff) {
    var passages: [Passage] = [.blank, .paragraph(TopicTalkWording.agree)]
    if let criterion = meeting.scan.criterion(of: item) {
      let letters = AnswerLetters(criterion)
      for step in letters.steps {
        guard case .text(let text) = criterion.descriptors[step],
          let letter = letters.letter(of: step)
        else { continue }
        passages.append(
          .item(
            mark: String(letter),
            text: "\(meeting.phrases.step(step).capitalizedFirst): \(text)"))
      }
    }
    passages.append(
      .choices(reader.keys.map(AskingWording.key) + [TopicTalkWording.leaveOpen]))
    try meeting.screen.say(passages)
  }

  /// Nil to leave it open.
  private func ask() throws(BreakOff) -> AnswerReader.Choice? {
    let reader = reader
    let names = reader.names + [Self.leaveOpen]
    var about = meeting.scan.question(of: item)
    for case .text(let text) in meeting.scan.criterion(of: item)?.descriptors ?? [] {
      about += " " + text
    }
    let help = PromptHelp([TopicTalkWording.choose(names)], about: about)
    return try meeting.screen.ask(TopicTalkWording.prompt, help: help) { text in
      if text.lowercased() == Self.leaveOpen || text.lowercased() == "open" {
        return .understood(nil)
      }
      switch reader.read(text) {
      case .choice(let choice): return .understood(choice)
      case .hint(let hint): return .not(hint)
      case .other: return .not(TopicTalkWording.choose(names))
      }
    }
  }

  /// The whole answer, with what follows a pick; nil to choose again.
  private func reply(_ choice: AnswerReader.Choice) throws(BreakOff) -> Reply? {
    guard let criterion = meeting.scan.criterion(of: item) else {
      guard case .key(let key) = choice, let judgement = key.judgement else { return nil }
      return .single(Answer(judgement))
    }
    var interview = CriterionInterview(criterion)
    let input: CriterionInterview.Input =
      switch choice {
      case .step(let step): .step(step)
      case .key(let key): key.judgement.map { .whole($0) } ?? .noStep
      }
    guard interview.take(input) else { return nil }
    var answer: CriterionAnswer?
    let conversation = CriterionConversation(
      console: meeting.screen.console, criterion: criterion
    ) { given throws(BreakOff) in
      answer = given
      return true
    }
    let outcome = try conversation.run(interview)
    meeting.screen.didAsk()
    guard outcome == .done else { return nil }
    return answer.map { .criterion($0) }
  }

  /// Asks for the reason that an agreement needs and lacks, because the talk was broken off there.
  func complete() throws(BreakOff) {
    guard let reply = meeting.state.agreements[item], reply.remarks.reason == nil,
      meeting.picture?.isAboveViews(reply, of: item) ?? false
    else { return }
    try askReasons(beside: reply)
  }

  /// What was agreed has been kept; the reason and who sees it otherwise are added to it.
  private func askReasons(beside reply: Reply) throws(BreakOff) {
    let reason = try askReason(of: reply)
    try meeting.perform(.agree(item, reply.with(reason: reason, dissent: nil)))
    guard meeting.state.raters.count > 1 else { return }
    let dissent = try meeting.screen.askText(
      TopicTalkWording.dissent, limit: SessionRules.textLength)
    try meeting.perform(.agree(item, reply.with(reason: reason, dissent: dissent)))
  }

  /// Needed where the answer is higher than both views.
  private func askReason(of reply: Reply) throws(BreakOff) -> String? {
    let limit = SessionRules.textLength
    guard meeting.picture?.isAboveViews(reply, of: item) ?? false else {
      return try meeting.screen.askText(TopicTalkWording.reason, limit: limit)
    }
    try meeting.screen.say(TopicTalkWording.reasonNeeded)
    return try meeting.screen.ask(TopicTalkWording.reasonPrompt) { text in
      if text.isEmpty { return .not(TopicTalkWording.reasonIsNeeded) }
      let length = text.unicodeScalars.count
      return length > limit
        ? .not(ConversationWording.textTooLong(length, limit: limit)) : .understood(text)
    }
  }
}

extension Reply {
  /// The same answer with why it was agreed and who sees it otherwise.
  fileprivate func with(reason: String?, dissent: String?) -> Reply {
    switch self {
    case .single(var answer):
      (answer.remarks.reason, answer.remarks.dissent) = (reason, dissent)
      return .single(answer)
    case .criterion(var answer):
      (answer.remarks.reason, answer.remarks.dissent) = (reason, dissent)
      return .criterion(answer)
    }
  }
}
