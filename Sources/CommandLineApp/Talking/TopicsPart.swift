import Content
import Reports
import Rules
import Sessions
import Wording

/// The topics: chosen together, then talked about one by one.
struct TopicsPart {
  let meeting: Meeting

  func run() throws(BreakOff) {
    guard !meeting.state.isDone(.topics) else { return }
    if meeting.state.topics == nil { try choose() }
    let topics = meeting.state.topics ?? []
    for (turn, item) in topics.enumerated() {
      if meeting.state.isTalkedAbout(item) {
        try AgreementQuestion(meeting: meeting, item: item).complete()
      } else {
        try TopicTalk(meeting: meeting, item: item, turn: turn, count: topics.count).run()
      }
    }
    if !topics.isEmpty { try meeting.screen.say([.blank, .paragraph(TopicTalkWording.done)]) }
    try meeting.finish(.topics)
  }

  private func choose() throws(BreakOff) {
    let result = meeting.result
    let proposals = result.agenda.proposals
    let wishes = result.agenda.topics.dropFirst(proposals.count)
    var choices = result.agenda.topics.map(\.subject)
    let others = meeting.items.filter { !choices.contains($0) }
    try meeting.open(TopicChoiceWording.heading)
    try meeting.screen.say(TopicChoiceWording.introduction)
    try list(proposals[...], from: 1, TopicChoiceWording.proposal, result)
    try list(wishes, from: proposals.count + 1, TopicChoiceWording.wishes, result)
    try meeting.screen.say([.blank])
    try meeting.explainSteps()

    var showsOthers = false
    while true {
      let standard = Array(1...max(1, min(proposals.count, choices.count)))
      let keys = TopicChoiceWording.keys(standard, hasOthers: !others.isEmpty && !showsOthers)
      try meeting.screen.say(keys.map { .paragraph($0) })
      let pick = try ask(upTo: choices.count, standard: choices.isEmpty ? [] : standard)
      switch pick {
      case .others where !showsOthers:
        showsOthers = true
        let rows = others.enumerated().map {
          (mark: String(choices.count + $0 + 1), text: meeting.names.name(of: $1))
        }
        choices += others
        try meeting.screen.say([.blank, .paragraph(TopicChoiceWording.others)] + .items(rows))
      case .others: continue
      case .numbers(let numbers):
        let items = numbers.map { choices[$0 - 1] }
        try meeting.perform(.chooseTopics(items))
        return try meeting.screen.say(
          items.isEmpty ? TopicChoiceWording.skipped : TopicChoiceWording.chosen(items.count))
      }
    }
  }

  private func list(
    _ topics: ArraySlice<Topic>, from first: Int, _ heading: String, _ result: ScanResult
  ) throws(BreakOff) {
    guard !topics.isEmpty else { return }
    let sentences = meeting.topicSentences(result)
    var passages: [Passage] = [.blank, .paragraph(heading)]
    // What they decide together would be told with each of them.
    let all = topics.map(sentences.decisions)
    let shared = all.count < 2 ? [] : all[0].filter { one in all.allSatisfy { $0.contains(one) } }
    for (place, topic) in topics.enumerated() {
      let text = sentences.sentences(topic, withQuestions: false, toldOnce: shared)
      passages.append(.item(mark: String(first + place), text: text))
    }
    passages += shared.map { .paragraph($0) }
    try meeting.screen.say(passages)
  }

  private enum Pick {
    case numbers([Int])
    case others
  }

  private func ask(upTo count: Int, standard: [Int]) throws(BreakOff) -> Pick {
    try meeting.screen.ask(
      TopicChoiceWording.prompt, help: PromptHelp([TopicChoiceWording.help])
    ) { text in
      if text.isEmpty { return .understood(.numbers(standard)) }
      if text == "0" { return .understood(.numbers([])) }
      if text == "+" { return .understood(.others) }
      var numbers: [Int] = []
      for word in text.split(whereSeparator: { " ,;&+".contains($0) }) where word != "en" {
        guard let number = Int(word), (1...max(1, count)).contains(number), count > 0 else {
          return .not(TalkingWording.noSuchNumber(String(word), upTo: count))
        }
        if !numbers.contains(number) { numbers.append(number) }
      }
      if numbers.count > SessionRules.topics {
        return .not(TopicChoiceWording.tooMany(numbers.count, most: SessionRules.topics))
      }
      return .understood(.numbers(numbers))
    }
  }
}

extension SessionState {
  /// True when something came of a topic: an agreement, or it was left open.
  func isTalkedAbout(_ item: Item) -> Bool {
    settlements[item] != nil
  }
}
